import { timeoutMs, variableName } from './common.ts'
import { dnsStep } from './dns.ts'
import { httpStep } from './http.ts'
import { type ClosedShape, choice } from './shape.ts'
import { sslStep } from './ssl.ts'
import { tcpStep } from './tcp.ts'

/** The table of checkers: a new checker is a new file beside this one and a line here. */
const step = choice('Step', 'One check. Steps run one after the other, in the order of their numbers.', 'checkerType', {
  HTTP: httpStep,
  DNS: dnsStep,
  SSL: sslStep,
  TCP: tcpStep,
})

/** `blueprint-config.json` as a whole. */
export const blueprint: ClosedShape = {
  name: 'Blueprint',
  description: 'Multi-checks blueprint of Amazon CloudWatch Synthetics: up to ten HTTP, DNS, SSL and TCP checks.',
  properties: {
    globalSettings: {
      name: 'GlobalSettings',
      description: 'What holds for all steps.',
      properties: {
        stepTimeout: { ...timeoutMs, description: 'Milliseconds a step may take that has no timeout of its own.' },
      },
      required: [],
    },
    variables: {
      type: 'object',
      namePattern: variableName,
      values: { type: 'string' },
      maxProperties: 10,
      description: 'At most ten texts that steps use as ${name}.',
      examples: [{ baseUrl: 'https://api.example.com' }],
    },
    steps: {
      type: 'object',
      namePattern: '^([1-9]|10)$',
      values: step,
      minProperties: 1,
      maxProperties: 10,
      description: 'The steps, under the keys "1" to "10".',
    },
  },
  required: ['steps'],
}
