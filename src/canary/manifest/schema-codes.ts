import type { CodeEntry } from '../../blueprint/code-entry.ts'
import { SCHEMA_CODES } from '../../blueprint/explain/codes.ts'

const schemaError = { severity: 'error', source: 'schema' } as const
const { PROPERTY_UNKNOWN, PROPERTY_MISSING, TYPE_WRONG, VALUE_NOT_ALLOWED, VALUE_OUT_OF_RANGE } = SCHEMA_CODES

/** What a blueprint can be refused for too. */
export const SHARED_CODES = {
  PROPERTY_UNKNOWN,
  PROPERTY_MISSING,
  TYPE_WRONG,
  VALUE_NOT_ALLOWED,
  VALUE_OUT_OF_RANGE,
} as const

/** By which JSON can fail to be a canary manifest in the eyes of the CreateCanary request, besides those. */
export const MANIFEST_SCHEMA_CODES = {
  MANIFEST_MEMBER_REFUSED: {
    ...schemaError,
    title: 'A member of CreateCanary that is not for the manifest',
    about:
      'A few members of the CreateCanary request are for canaries that run a script, or are set by canary-preflight itself: AWS refuses Handler together with BlueprintTypes, and the code is what was verified.',
  },
  MANIFEST_NAME_INVALID: {
    ...schemaError,
    title: 'A canary name that AWS does not accept',
    about: 'Lower-case letters, digits, "_" and "-", at most 255 characters. The name cannot be changed later.',
  },
  MANIFEST_ARN_INVALID: {
    ...schemaError,
    title: 'An ARN of the wrong form',
    about:
      'ExecutionRoleArn is the ARN of an IAM role, KmsKeyArn that of a KMS key; names and aliases are not accepted.',
  },
  MANIFEST_LOCATION_INVALID: {
    ...schemaError,
    title: 'A bucket or location of the wrong form',
    about:
      'ArtifactS3Location is s3://bucket or s3://bucket/prefix, with no period in the name of the bucket; Code.S3Bucket is the name alone.',
  },
  MANIFEST_KEY_INVALID: {
    ...schemaError,
    title: 'A key of Tags or EnvironmentVariables that AWS does not accept',
    about:
      'Keys of tags have letters, digits and + , - . / : ; < = _, at most 128 characters, and do not begin with "aws:". Names of environment variables begin with a letter and have at least two characters: letters, digits and "_".',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

export type ManifestSchemaCode = keyof typeof MANIFEST_SCHEMA_CODES | keyof typeof SHARED_CODES
