import { CANARY_NAME } from '../../aws-facts/limits.ts'
import { valueHint } from '../../blueprint/explain/value-hints.ts'
import type { NameRule, Vocabulary } from '../../blueprint/explain/vocabulary.ts'
import { quote } from '../../blueprint/show.ts'
import { manifestMemberHint } from './member-hints.ts'
import { MANIFEST_SCHEMA_CODES, type ManifestSchemaCode, SHARED_CODES } from './schema-codes.ts'
import { manifestShape } from './shape.ts'

/** The words for `canary.json`. Its shapes are named as their members are. */
export const manifestWords: Vocabulary = {
  root: manifestShape,
  rootLabel: 'The canary manifest',
  codes: { ...SHARED_CODES, ...MANIFEST_SCHEMA_CODES },
  nounOf: ({ name }) => (name === manifestShape.name ? 'a canary manifest' : `"${name}"`),
  memberHint: manifestMemberHint,
  valueHint: (given) => {
    const { node, wants } = given
    const text = node.type === 'string' ? String(node.value) : ''
    if (text.includes('${')) return 'Nothing but ${env:NAME} is put into a canary manifest.'
    if (/^\s*\d+\s*[a-z]+\s*$/i.test(text) && wants === 'integer') return 'Write a plain number, without a unit.'
    if (given.member === 'Schedule' && node.type === 'string') return 'Write {"Expression": "rate(5 minutes)"}.'
    return valueHint(given)
  },
  rangeHint: (member, value) =>
    member === 'TimeoutInSeconds' && value >= 1000
      ? `TimeoutInSeconds counts seconds, not milliseconds: ${Math.ceil(value / 1000)} for ${value} ms.`
      : undefined,
  ownerHint: () => undefined,
  ruleForMember: (member) => RULES[member] ?? bucket,
  dictionaryOf: (member) => ({
    keys: member === 'Tags' ? tagKey : environmentName,
    labelOf: (key) => `${quote(key)} of "${member}"`,
  }),
}

type ManifestRule = NameRule & { readonly code: ManifestSchemaCode }

const bucket: ManifestRule = {
  code: 'MANIFEST_LOCATION_INVALID',
  form: 'the name of a bucket: 3 to 63 lower-case letters, digits, "-" and "."',
  hint: (text) =>
    /^s3:\/\//i.test(text) ? 'Write the name alone, without "s3://"; the prefix goes into S3Key.' : undefined,
}

const artifactLocation: ManifestRule = {
  code: 'MANIFEST_LOCATION_INVALID',
  form: 's3://bucket or s3://bucket/prefix, with no period in the name of the bucket',
  hint: (text) => {
    if (/^arn:/.test(text)) return `Write ${quote(`s3://${text.replace(/^.*:::/, '')}`, 80)}: it is no ARN.`
    if (/^https?:/i.test(text)) return 'Write it as in "s3://bucket/prefix": it is no web address.'
    if (!/^s3:\/\//i.test(text)) return `Write ${quote(`s3://${text.replace(/^\/+/, '')}`, 80)}.`
    if (/^s3:\/\/[^/]*\./.test(text)) return 'Use a bucket without a period in its name: Synthetics accepts no other.'
    if (/^s3:\/\/[^/]*[A-Z]/.test(text)) return 'Names of buckets are in lower case.'
    return undefined
  },
}

const roleArn: ManifestRule = {
  code: 'MANIFEST_ARN_INVALID',
  form: 'the ARN of an IAM role: arn:aws:iam::123456789012:role/name',
  hint: (text) => {
    if (/:assumed-role\//.test(text))
      return 'This is a session. Write the role that it is of: arn:aws:iam::ACCOUNT:role/NAME.'
    if (/:user\//.test(text)) return 'This is a user. A canary runs as a role that trusts lambda.amazonaws.com.'
    if (/^arn:[^:]*:iam:[^:]+:/.test(text)) return 'IAM has no region: two colons stand behind "iam".'
    return /^[\w+=,.@/-]+$/.test(text) ? 'Write the whole ARN, not only the name of the role.' : undefined
  },
}

const kmsKeyArn: ManifestRule = {
  code: 'MANIFEST_ARN_INVALID',
  form: 'the ARN of a KMS key: arn:aws:kms:REGION:123456789012:key/ID',
  hint: (text) => (/alias\//.test(text) ? 'Write the key itself: AWS accepts no alias here.' : undefined),
}

const canaryName: ManifestRule = {
  code: 'MANIFEST_NAME_INVALID',
  form: `lower-case letters, digits, "_" and "-", at most ${CANARY_NAME.maxLength}`,
  hint: (text) => {
    const better = text
      .toLowerCase()
      .replaceAll(/[^0-9a-z_]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
    if (better.length > CANARY_NAME.maxLength) return `${text.length} characters are too many.`
    return better === '' || better === text ? undefined : `For example ${quote(better, 80)}.`
  },
}

const RULES: Readonly<Record<string, ManifestRule>> = {
  Name: canaryName,
  ExecutionRoleArn: roleArn,
  ArtifactS3Location: artifactLocation,
  KmsKeyArn: kmsKeyArn,
  S3Bucket: bucket,
}

const tagKey: ManifestRule = {
  code: 'MANIFEST_KEY_INVALID',
  form: '1 to 128 letters, digits and + , - . / : ; < = _',
  hint: (text) => (/^aws:/i.test(text) ? 'Keys that begin with "aws:" belong to AWS.' : undefined),
}

const environmentName: ManifestRule = {
  code: 'MANIFEST_KEY_INVALID',
  form: 'a letter, then at least one letter, digit or "_"',
  hint: (text) => (/-/.test(text) ? `For example ${quote(text.replaceAll('-', '_'), 80)}.` : undefined),
}
