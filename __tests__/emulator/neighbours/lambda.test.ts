import { createHash } from 'node:crypto'
import { GetLayerVersionByArnCommand, LambdaClient, ListFunctionsCommand } from '@aws-sdk/client-lambda'
import { expect, test } from '@jest/globals'
import { clientOf, neighbourServer } from '../../helpers/neighbour-server.js'

const ARN = 'arn:aws:lambda:eu-west-1:123456789012:layer:cwsyn-checkout-1:7'
const BYTES = Buffer.from('PK archive')

const withLayer = async () => {
  const server = await neighbourServer()
  server.layers.put(ARN, BYTES)
  const client = new LambdaClient(clientOf(server))
  return {
    server,
    client,
    get: (Arn: string) => client.send(new GetLayerVersionByArnCommand({ Arn })),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

test('a layer version is described, and its archive downloaded without a signature', async () => {
  await using given = await withLayer()
  const layer = await given.get(ARN)
  expect(layer).toMatchObject({
    LayerVersionArn: ARN,
    LayerArn: ARN.slice(0, -2),
    Version: 7,
    Content: { CodeSha256: createHash('sha256').update(BYTES).digest('base64'), CodeSize: BYTES.length },
  })
  const response = await fetch(layer.Content?.Location ?? '')
  expect(Buffer.from(await response.arrayBuffer())).toEqual(BYTES)
})

test('a link with any other character is refused', async () => {
  await using given = await withLayer()
  const { Content } = await given.get(ARN)
  const { origin, pathname } = new URL(Content?.Location ?? '')
  const links = [...pathname].flatMap((sign, at) =>
    sign === '/' ? [] : [`${origin}${pathname.slice(0, at)}${sign === 'A' ? 'B' : 'A'}${pathname.slice(at + 1)}`],
  )
  const statuses = await Promise.all(links.map(async (link) => (await fetch(link)).status))
  expect(new Set(statuses)).toEqual(new Set([403]))
})

test('a link ends after ten minutes', async () => {
  await using given = await withLayer()
  const { Content } = await given.get(ARN)
  given.server.aheadMs = 601_000
  expect((await fetch(Content?.Location ?? '')).status).toBe(403)
})

test.each([
  ['one that is not there', `${ARN}1`, 'ResourceNotFoundException', 404],
  ['one that is no layer version', ARN.slice(0, -2), 'ValidationException', 400],
])('%s is refused', async (_what, arn, name, httpStatusCode) => {
  await using given = await withLayer()
  await expect(given.get(arn)).rejects.toMatchObject({ name, $metadata: { httpStatusCode } })
})

test('who may not read a layer is told so', async () => {
  await using given = await withLayer()
  given.server.denied.add('lambda:GetLayerVersion')
  await expect(given.get(ARN)).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringContaining(`lambda:GetLayerVersion on resource: ${ARN}`),
  })
})

test('an operation that is not there is refused', async () => {
  await using given = await withLayer()
  await expect(given.client.send(new ListFunctionsCommand({}))).rejects.toMatchObject({
    name: 'UnknownOperationException',
  })
})
