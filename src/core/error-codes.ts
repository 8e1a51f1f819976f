/** Who has to act on an error, which also decides the exit code:
 *  `usage` 2 (called wrongly) · `environment` 3 (credentials, network of our own calls) · `internal` 3 ·
 *  `step` (the step could not observe its target: reported as `errored`, exit 1). */
export type ErrorKind = 'usage' | 'environment' | 'internal' | 'step'

interface ErrorEntry {
  readonly kind: ErrorKind
  /** One sentence for docs/errors.md. */
  readonly about: string
}

/** Every code an AppError can carry. The table in docs/errors.md is generated from it. */
export const ERROR_CODES = {
  INTERNAL: { kind: 'internal', about: 'A defect in canary-preflight itself.' },
  INTERRUPTED: {
    kind: 'step',
    about: 'The run was cancelled (SIGINT, SIGTERM, a cancelled workflow) before this step ended.',
  },
  RUN_TIMEOUT: { kind: 'step', about: 'The time limit of the whole run ended before this step did.' },

  OPTION_UNKNOWN: { kind: 'usage', about: 'An option or command that does not exist.' },
  OPTION_INVALID: { kind: 'usage', about: 'An option or input whose value is not of its form.' },
  FILE_NOT_FOUND: { kind: 'usage', about: 'A named file does not exist.' },
  FILE_UNREADABLE: { kind: 'usage', about: 'A named file cannot be read.' },
  FILE_INVALID: { kind: 'usage', about: 'A variables, secrets or report file that is not of its form.' },
  FILE_UNWRITABLE: { kind: 'environment', about: 'A report or output file cannot be written.' },
  NOTHING_MATCHED: { kind: 'usage', about: 'No blueprint, or no step, matched what was asked for.' },
  VARIABLE_UNUSED: {
    kind: 'usage',
    about: 'A variable given on the command line or in a file that no blueprint uses.',
  },
  SECRET_UNUSED: { kind: 'usage', about: 'A given secret, or a key of one, that no blueprint asks for.' },
  REWRITE_UNUSED: { kind: 'usage', about: 'A rewrite that matched no URL and no host.' },
  RESOLVE_UNUSED: { kind: 'usage', about: 'A --resolve entry that no connection used.' },

  AWS_ACCESS_DENIED: { kind: 'environment', about: 'The caller lacks a permission that a call to AWS needs.' },
  AWS_REQUEST_REFUSED: { kind: 'environment', about: 'AWS refuses a request: what was sent is not valid there.' },
  AWS_THROTTLED: { kind: 'environment', about: 'AWS still answered too many requests after several attempts.' },
  AWS_ANSWER_LOST: {
    kind: 'environment',
    about: 'AWS answered a change with a server error, or not at all: whether it took effect had to be looked up.',
  },
  CODE_NOT_MERGED: {
    kind: 'usage',
    about: 'The event carries code that is not merged, such as that of a pull request, so it is not deployed.',
  },
  CANARY_NOT_FOUND: { kind: 'environment', about: 'There is no such canary in that region and account.' },
  CANARY_CONFLICT: { kind: 'environment', about: 'Another operation on the canary, or its dry run, is under way.' },
  CANARY_STATE: { kind: 'environment', about: 'The canary is in a state, or of a kind, that a deploy cannot change.' },
  CANARY_CREATE_FAILED: { kind: 'environment', about: 'AWS could not create the canary.' },
  CANARY_UPDATE_FAILED: {
    kind: 'environment',
    about: 'AWS accepted an update and took it back, or the canary is afterwards not what was sent.',
  },
  DRY_RUN_LATE: {
    kind: 'environment',
    about: 'The checks of the dry run passed, but its Lambda function did not end within the time-out.',
  },
  DRY_RUN_NOT_PREPARED: {
    kind: 'environment',
    about: 'AWS could not prepare the dry run, so the blueprint never ran.',
  },
  DRY_RUN_UNUSABLE: {
    kind: 'environment',
    about: 'A dry run that cannot be committed: unknown, not passed, or of another configuration.',
  },
  DEPLOY_TIMEOUT: { kind: 'environment', about: 'AWS did not come to an end within the time limit of the deploy.' },
  DEPLOY_NOT_RESTORABLE: {
    kind: 'environment',
    about: 'The present code or environment of the canary cannot be saved, so that a roll back would be impossible.',
  },
  MANIFEST_INVALID: { kind: 'usage', about: 'A canary manifest that is not valid, where only a valid one will do.' },
  BLUEPRINT_NOT_VERIFIED: {
    kind: 'usage',
    about: 'A blueprint to deploy that was not seen to pass in this job, or changed since.',
  },
  PACKAGE_TOO_LARGE: { kind: 'usage', about: 'The zip is too large to be sent inline, and no bucket is named.' },

  EMULATOR_NOT_STARTED: {
    kind: 'environment',
    about: 'The emulator cannot listen on its port, or cannot use its data folder.',
  },

  NO_ASSERTION_EVALUATED: {
    kind: 'step',
    about: 'The blueprint ran, but not one assertion was evaluated, so nothing was verified.',
  },
  EXPECTATION_FAILED: {
    kind: 'step',
    about: 'What a checker demands without an assertion is not so: a connection, a valid certificate, a record.',
  },
  EXTRACTION_FAILED: { kind: 'step', about: 'A value that later steps need could not be taken from the response.' },
  VARIABLE_MISSING: { kind: 'step', about: 'A value that a step needs is not defined.' },
  SECRET_UNAVAILABLE: { kind: 'step', about: 'A secret that a step needs could not be obtained.' },
  SECRET_NOT_FOUND: {
    kind: 'step',
    about: 'AWS Secrets Manager has no secret of that name in that region and account.',
  },
  SECRET_ACCESS_DENIED: {
    kind: 'step',
    about: 'The credentials of this run may not read the secret, or not decrypt it.',
  },
  SECRET_INVALID: {
    kind: 'step',
    about:
      'A secret that is there, but cannot be used: no such key, no JSON, binary, or too short to be kept out of reports.',
  },
  SECRET_NOT_ALLOWED: { kind: 'step', about: 'A secret would go to a host that it is not meant for.' },
  SECRETS_WITHHELD: {
    kind: 'step',
    about: 'The event carries code from outside the repository, so steps that need a secret or a role were not run.',
  },
  AWS_CREDENTIALS_MISSING: { kind: 'step', about: 'There are no AWS credentials, or AWS does not accept them.' },
  AWS_REGION_MISSING: { kind: 'step', about: 'No AWS region is configured.' },
  AWS_REQUEST_FAILED: { kind: 'step', about: 'AWS did not answer, or with an error of its own.' },
  RESOLVED_VALUE_INVALID: { kind: 'step', about: 'After substitution a value is not of the form the step needs.' },
  HOST_NOT_ALLOWED: { kind: 'step', about: 'The host or address of the step is not covered by --allow-host.' },

  DNS_LOOKUP_FAILED: { kind: 'step', about: 'The host name could not be resolved to an address.' },
  CONNECTION_REFUSED: { kind: 'step', about: 'The host refused the connection.' },
  CONNECTION_RESET: { kind: 'step', about: 'The connection was closed or reset before the exchange was complete.' },
  CONNECTION_FAILED: {
    kind: 'step',
    about: 'The connection could not be made (unreachable network, proxy, and the like).',
  },
  TLS_FAILED: { kind: 'step', about: 'The TLS handshake failed or the certificate was not trusted.' },
  STEP_TIMEOUT: { kind: 'step', about: 'The step did not end within its time-out.' },
  HTTP_PROTOCOL_ERROR: {
    kind: 'step',
    about: 'The answer is not valid HTTP, is cut off, or its content coding is broken.',
  },
  HTTP_RESPONSE_TOO_LARGE: { kind: 'step', about: 'The response body is larger than 1 MB after decompression.' },
  HTTP_TOO_MANY_REDIRECTS: { kind: 'step', about: 'More than 10 redirects, or a redirect loop.' },
  HTTP_REDIRECT_REFUSED: {
    kind: 'step',
    about: 'A redirect that cannot be followed: its target is no http or https URL, or it would carry a secret away.',
  },
  AUTH_TOKEN_FAILED: {
    kind: 'step',
    about: 'The authorization server of an OAuth step gave no token that can be used.',
  },
  AUTH_ROLE_FAILED: { kind: 'step', about: 'The role of a SIGV4 step could not be assumed.' },
  AUTH_INVALID: { kind: 'step', about: 'The values of the authentication cannot be used as they are.' },
  DNS_NAME_NOT_FOUND: { kind: 'step', about: 'The name of a DNS step does not exist (NXDOMAIN).' },
  DNS_NO_RECORDS: { kind: 'step', about: 'The name of a DNS step exists, but has no record of the type asked for.' },
  DNS_SERVER_ERROR: { kind: 'step', about: 'The name server answered with an error: SERVFAIL, REFUSED and the like.' },
  DNS_NO_ANSWER: { kind: 'step', about: 'The name server gave no usable answer.' },
  DNS_CNAME_LOOP: { kind: 'step', about: 'The CNAME records of a name lead in a circle, or are too many.' },
  TCP_UNEXPECTED_RESPONSE: { kind: 'step', about: 'What came back over TCP does not contain expectedResponse.' },
  TCP_RESPONSE_TOO_LARGE: { kind: 'step', about: 'More than 1 MB came back over TCP.' },
  OBSERVATION_MISSING: { kind: 'step', about: 'A step is replayed, but nothing was recorded of it.' },
} as const satisfies Readonly<Record<string, ErrorEntry>>

export type ErrorCode = keyof typeof ERROR_CODES
