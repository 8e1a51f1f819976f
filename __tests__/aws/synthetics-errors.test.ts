import { expect, test } from '@jest/globals'
import type { SyntheticsApi } from '../../lib/aws/synthetics-api.js'
import type { AppError } from '../../lib/core/app-error.js'
import { Redactor } from '../../lib/core/redactor.js'
import { fault, type ScriptedAnswer, scriptedAws } from '../helpers/aws-script.js'
import { CALLER, withEnvironment } from '../helpers/aws-server.js'
import { deployAws, deployVariables, never } from '../helpers/deploy-aws.js'
import { rejectionOf } from '../helpers/error-of.js'
import { expectGolden } from '../helpers/golden.js'

const NAME = 'checkout-api'
const ARN = `arn:aws:synthetics:eu-west-1:123456789012:canary:${NAME}`
const ROLE_ARN = 'arn:aws:iam::123456789012:role/canary-exec'
const USER = 'User: arn:aws:sts::123456789012:assumed-role/deployer/ci'

const configuration = {
  Code: { ZipFile: new Uint8Array([1]), BlueprintTypes: ['multi-checks'] as const },
  ArtifactS3Location: 's3://acme',
  ExecutionRoleArn: ROLE_ARN,
  RuntimeVersion: 'syn-nodejs-5.2',
}

const CALLS = {
  GetCanary: (api) => api.getCanary(NAME, {}, never),
  GetCanaryRuns: (api) => api.getCanaryRuns(NAME, { runType: 'CANARY_RUN' }, never),
  CreateCanary: (api) =>
    api.createCanary({ Name: NAME, Schedule: { Expression: 'rate(1 hour)' }, ...configuration }, never),
  UpdateCanary: (api) => api.updateCanary(NAME, configuration, never),
  StartCanaryDryRun: (api) => api.startCanaryDryRun(NAME, configuration, never),
  StartCanary: (api) => api.startCanary(NAME, never),
  StopCanary: (api) => api.stopCanary(NAME, never),
  DeleteCanary: (api) => api.deleteCanary(NAME, never),
  TagResource: (api) => api.tagResource(ARN, { a: 'b' }, never),
  UntagResource: (api) => api.untagResource(ARN, ['a'], never),
} satisfies Record<string, (api: SyntheticsApi) => Promise<unknown>>

type Operation = keyof typeof CALLS

const OPERATIONS = Object.keys(CALLS).filter((name): name is Operation => name in CALLS)

async function errorOf(
  operation: Operation,
  answer: ScriptedAnswer,
  { redactor = new Redactor(), variables = {} }: { redactor?: Redactor; variables?: Record<string, string> } = {},
): Promise<AppError> {
  await using server = await scriptedAws(answer)
  using _environment = withEnvironment(deployVariables(server.url, variables))
  const { synthetics } = await deployAws({ redactor })
  return await rejectionOf(CALLS[operation](synthetics))
}

/** What a person reads, without the port of this run. */
function shown({ code, message, hint }: AppError): string {
  return `${code}\n${message}\n  ${hint ?? '(no hint)'}\n`.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
}

test.each(OPERATIONS)('a caller who may not do %s is told which permission to give', async (operation) => {
  const resource = operation.endsWith('Resource') ? ARN : `arn:aws:synthetics:eu-west-1:123456789012:canary:${NAME}`
  const because = `because no identity-based policy allows the synthetics:${operation} action`
  const said = `${USER} is not authorized to perform: synthetics:${operation} on resource: ${resource} ${because}`
  const error = await errorOf(operation, {
    status: 403,
    headers: { 'x-amzn-ErrorType': 'AccessDeniedException' },
    body: JSON.stringify({ message: said }),
  })
  expect(error.code).toBe('AWS_ACCESS_DENIED')
  expect(error.message).toContain(`${operation} of `)
  expect(error.hint).toBe(`Allow synthetics:${operation} on ${ARN} for the caller.`)
})

test('the permission is found in a text that is too long to be shown', async () => {
  const said = `${USER}${'x'.repeat(400)} is not authorized to perform: iam:PassRole on resource: ${ROLE_ARN} with an explicit deny`
  const error = await errorOf('CreateCanary', fault(403, 'AccessDeniedException', said))
  expect(error.hint).toContain(`Allow iam:PassRole on ${ROLE_ARN}`)
  expect(error.hint).toContain('explicit deny')
})

const denied = (said: string): ScriptedAnswer => fault(403, 'AccessDeniedException', said)
const refused = (said: string): ScriptedAnswer => fault(400, 'ValidationException', said)

const CASES: readonly (readonly [string, Operation, ScriptedAnswer])[] = [
  ['name taken', 'CreateCanary', refused('Canary name already exists')],
  [
    'handler and blueprint',
    'CreateCanary',
    refused('Request should contain only either a handler or blueprint types.'),
  ],
  ['two sources', 'UpdateCanary', refused('Both source location and source are specified.')],
  ['no key', 'UpdateCanary', refused('Missing S3 Key')],
  ['schedule', 'CreateCanary', refused('Invalid Schedule Expression.')],
  ['time-out', 'CreateCanary', refused('Run timeout cannot be greater than 60 seconds for the chosen frequency')],
  ['deprecated runtime', 'StartCanaryDryRun', refused('Deprecated runtime version specified.')],
  ['runtime without code', 'UpdateCanary', refused('Code must be provided when updating to a different runtime')],
  ['key of encryption', 'CreateCanary', refused('KmsKeyArn must be specified with SSE_KMS encryption mode')],
  ['role of another account', 'CreateCanary', refused('Cross-account pass role is not allowed.')],
  [
    'constraint',
    'CreateCanary',
    refused(
      "1 validation error detected: Value '3' at 'runConfig.memoryInMB' failed to satisfy constraint: Member must have value greater than or equal to 960",
    ),
  ],
  ['role without trust', 'CreateCanary', refused('The role defined for the function cannot be assumed by Lambda.')],
  ['unknown refusal', 'UpdateCanary', refused('Something \u001b[31mnew\u202e.')],
  [
    'state to delete',
    'DeleteCanary',
    fault(409, 'ConflictException', "Canary is in a state that can't be deleted: RUNNING"),
  ],
  ['state to start', 'StartCanary', fault(409, 'ConflictException', 'Canary is not in a startable state')],
  ['conflict', 'StartCanaryDryRun', fault(409, 'ConflictException', 'A conflicting operation is in progress.')],
  ['absent canary', 'UpdateCanary', fault(404, 'ResourceNotFoundException', 'Canary not found.')],
  ['absent resource', 'TagResource', fault(404, 'NotFoundException', 'Resource not found.')],
  ['too large', 'CreateCanary', fault(413, 'RequestEntityTooLargeException', 'Request must be smaller')],
  ['quota', 'CreateCanary', fault(402, 'ServiceQuotaExceededException', 'Limit of 200 canaries')],
  ['bad tags', 'TagResource', fault(400, 'BadRequestException', 'Invalid tags')],
  [
    'pass role',
    'CreateCanary',
    denied(
      `${USER} is not authorized to perform: iam:PassRole on resource: ${ROLE_ARN} because no identity-based policy allows the iam:PassRole action`,
    ),
  ],
  [
    'lambda',
    'CreateCanary',
    denied(
      `${USER} is not authorized to perform: lambda:PublishLayerVersion on resource: arn:aws:lambda:eu-west-1:123456789012:layer:cwsyn-a`,
    ),
  ],
  [
    's3',
    'CreateCanary',
    denied(
      `${USER} is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::acme/a.zip" with an explicit deny in a service control policy`,
    ),
  ],
  ['denied without a reason', 'UpdateCanary', denied('Access denied')],
  ['throttled', 'UpdateCanary', fault(429, 'TooManyRequestsException', 'Rate exceeded')],
  ['server error of a change', 'CreateCanary', fault(500, 'InternalServerException', 'Internal error')],
  ['server error of a read', 'GetCanaryRuns', fault(503, 'ServiceUnavailable', 'Try later')],
  ['lost answer', 'UpdateCanary', 'lost'],
  ['page of a proxy to a change', 'StartCanary', { status: 502, body: '<html>\n<h1>Bad  Gateway</h1>' }],
  ['page of a proxy to a read', 'GetCanary', { status: 407, body: '<html>Proxy Authentication Required</html>' }],
  ['JSON that is not of AWS', 'GetCanary', { status: 403, body: '{"error":"blocked"}' }],
  ['unknown operation', 'StartCanaryDryRun', fault(404, 'UnknownOperationException', 'Unknown')],
  [
    'expired',
    'GetCanary',
    {
      status: 403,
      headers: { 'x-amzn-errortype': 'ExpiredTokenException:http://internal.amazon.com/coral/' },
      body: '{"message":"The security token included in the request is expired"}',
    },
  ],
  [
    'unknown credentials',
    'CreateCanary',
    {
      status: 403,
      body: '{"__type":"com.amazon.coral.service#UnrecognizedClientException","message":"The security token included in the request is invalid."}',
    },
  ],
  ['unknown error', 'UpdateCanary', { status: 418, body: '{"code":"TeapotException","message":"Short and stout."}' }],
]

test('each error says what was called, what AWS said, and what to do', async () => {
  const texts: string[] = []
  for (const [name, operation, answer] of CASES) {
    // In turn, so that the file has an order.
    texts.push(`# ${name}\n${shown(await errorOf(operation, answer))}`)
  }
  expectGolden('aws/synthetics-errors.txt', texts.join('\n'))
})

test.each(['UpdateCanary', 'StartCanary'] as const)(
  '%s finds the name of an error wherever it is',
  async (operation) => {
    const body = (members: object) => JSON.stringify({ message: 'Busy', ...members })
    const places: ScriptedAnswer[] = [
      { status: 409, headers: { 'X-Amzn-Errortype': 'ConflictException:http://internal.amazon.com/' }, body: body({}) },
      { status: 409, body: body({ __type: 'com.amazonaws.synthetics#ConflictException' }) },
      { status: 409, body: body({ code: 'ConflictException' }) },
    ]
    for (const place of places) {
      const error = await errorOf(operation, place)
      expect(error).toMatchObject({ code: 'CANARY_CONFLICT', message: expect.stringContaining('Busy') })
    }
  },
)

test('without credentials a call says so, and none is sent', async () => {
  await using server = await scriptedAws('lost')
  using _environment = withEnvironment({ AWS_ENDPOINT_URL: server.url, AWS_REGION: 'eu-west-1' })
  const { synthetics } = await deployAws()
  const error = await rejectionOf(synthetics.startCanary(NAME, never))
  expectGolden('aws/no-credentials.txt', shown(error))
  expect(server.requests).toHaveLength(0)
})

test('no secret of the environment stays in a message, not even half of one', async () => {
  const redactor = new Redactor()
  const secret = redactor.learn('hunter2-hunter2-hunter2-hunter2')
  const text = `${'x'.repeat(385)}${secret}`
  const refusal = await errorOf('UpdateCanary', refused(text), { redactor })
  expect(refusal.message).not.toContain('hunter2')
  const page = await errorOf('UpdateCanary', { status: 502, body: `<p>${'x'.repeat(140)}${secret}` }, { redactor })
  expect(page.message).not.toContain('hunter2')
})

test('the credentials are learned on the line that obtains them', async () => {
  const redactor = new Redactor()
  const token = 'session-token-of-this-test//+=='
  await errorOf('GetCanaryRuns', refused('no'), { redactor, variables: { AWS_SESSION_TOKEN: token } })
  expect(redactor.clean(`${CALLER.secretAccessKey} ${token} ${CALLER.accessKeyId}`)).toBe(
    `*** *** ${CALLER.accessKeyId}`,
  )
})
