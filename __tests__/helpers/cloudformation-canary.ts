/** What CloudFormation documents of a property: its type, and the members it must have or can have. */
export interface DocumentedType {
  readonly type: 'string' | 'integer' | 'boolean' | 'list' | 'map' | 'object'
  /** Of an object. */
  readonly required?: readonly string[]
  readonly members?: Readonly<Record<string, DocumentedType>>
  /** Of a list or a map. */
  readonly items?: DocumentedType
}

const string: DocumentedType = { type: 'string' }
const integer: DocumentedType = { type: 'integer' }
const boolean: DocumentedType = { type: 'boolean' }

/** The properties of AWS::Synthetics::Canary, written down by hand from the CloudFormation template reference (2026): the
 *  resource and its property types Code, Schedule, RunConfig, VPCConfig and ArtifactConfig. Those of browsers are left out. */
export const DOCUMENTED_CANARY: DocumentedType = {
  type: 'object',
  required: ['ArtifactS3Location', 'Code', 'ExecutionRoleArn', 'Name', 'RuntimeVersion', 'Schedule'],
  members: {
    ArtifactConfig: {
      type: 'object',
      members: { S3Encryption: { type: 'object', members: { EncryptionMode: string, KmsKeyArn: string } } },
    },
    ArtifactS3Location: string,
    // Of the API since July 2026; the template reference at hand is older: decision 126.
    KmsKeyArn: string,
    // Either S3Bucket and S3Key or Script; Handler is not allowed together with BlueprintTypes.
    Code: {
      type: 'object',
      required: ['BlueprintTypes', 'S3Bucket', 'S3Key'],
      members: {
        BlueprintTypes: { type: 'list', items: string },
        S3Bucket: string,
        S3Key: string,
        S3ObjectVersion: string,
      },
    },
    DryRunAndUpdate: boolean,
    ExecutionRoleArn: string,
    FailureRetentionPeriod: integer,
    Name: string,
    ProvisionedResourceCleanup: string,
    ResourcesToReplicateTags: { type: 'list', items: string },
    RunConfig: {
      type: 'object',
      members: {
        ActiveTracing: boolean,
        EnvironmentVariables: { type: 'map', items: string },
        EphemeralStorage: integer,
        MemoryInMB: integer,
        TimeoutInSeconds: integer,
      },
    },
    RuntimeVersion: string,
    Schedule: {
      type: 'object',
      required: ['Expression'],
      members: {
        DurationInSeconds: string,
        Expression: string,
        RetryConfig: { type: 'object', required: ['MaxRetries'], members: { MaxRetries: integer } },
      },
    },
    StartCanaryAfterCreation: boolean,
    SuccessRetentionPeriod: integer,
    Tags: {
      type: 'list',
      items: { type: 'object', required: ['Key', 'Value'], members: { Key: string, Value: string } },
    },
    VPCConfig: {
      type: 'object',
      required: ['SecurityGroupIds', 'SubnetIds'],
      members: {
        Ipv6AllowedForDualStack: boolean,
        SecurityGroupIds: { type: 'list', items: string },
        SubnetIds: { type: 'list', items: string },
        VpcId: string,
      },
    },
  },
}

/** Where `value` is not what is documented, one line each. A reference to a parameter stands for a string. */
export function undocumented(value: unknown, documented: DocumentedType, path = ''): string[] {
  if (!isOfType(value, documented)) return [`${path} is no ${documented.type}`]
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => inner(item, documented.items, `${path}/${index}`))
  }
  if (typeof value !== 'object' || value === null || documented.type === 'string') return []
  const missing = (documented.required ?? [])
    .filter((name) => !(name in value))
    .map((name) => `${path}/${name} is missing`)
  const members = Object.entries(value).flatMap(([name, member]) =>
    inner(member, documented.type === 'map' ? documented.items : documented.members?.[name], `${path}/${name}`),
  )
  return [...missing, ...members]
}

function inner(value: unknown, documented: DocumentedType | undefined, path: string): string[] {
  return documented === undefined ? [`${path} is not documented`] : undocumented(value, documented, path)
}

function isOfType(value: unknown, { type }: DocumentedType): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' || /^\{"Ref":"\w+"\}$/.test(JSON.stringify(value))
    case 'integer':
      return Number.isInteger(value)
    case 'boolean':
      return typeof value === 'boolean'
    case 'list':
      return Array.isArray(value)
    case 'map':
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
  }
}
