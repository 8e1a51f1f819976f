/** The tags by which a deploy knows what it deployed: nothing else in AWS tells. Their form is that of the API's tag keys. */
export const OWN_TAGS = {
  /** SHA-256 of the blueprint, hex: what `validate` and `run` print. */
  blueprint: 'canary-preflight:blueprint-sha256',
  /** SHA-256 of the zip, hex. */
  code: 'canary-preflight:code-sha256',
  /** SHA-256 of the environment variables, hex: they cannot be read back. */
  environment: 'canary-preflight:environment-sha256',
  /** Version of the code's Lambda layer after the last deploy: another one means that somebody else changed the code. */
  codeVersion: 'canary-preflight:code-version',
  /** On a canary that a deploy created and has not finished: it was never started. */
  unfinished: 'canary-preflight:unfinished',
  /** A dry run that passed and is not committed, and what it tested: `ID CODE-SHA256 ENVIRONMENT-SHA256`. */
  dryRun: 'canary-preflight:dry-run',
} as const
