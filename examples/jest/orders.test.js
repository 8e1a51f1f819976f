import { describeBlueprint } from 'canary-preflight'
import 'canary-preflight/jest-matchers'
import { startOrders } from './orders-service.js'

let orders

beforeAll(async () => {
  orders = await startOrders()
})

afterAll(() => orders.close())

describeBlueprint('checks/blueprint-config.json', {
  rewrites: { 'https://orders.example.com': () => orders.url },
})

test('the blueprint fits its canary', () => {
  expect('checks/blueprint-config.json').toMatchCanary('checks/canary.json')
})
