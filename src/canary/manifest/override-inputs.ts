/** The inputs of the Action that stand for one member, each with its path. */
export const OVERRIDE_INPUTS = {
  'canary-name': 'Name',
  'execution-role-arn': 'ExecutionRoleArn',
  'artifact-s3-location': 'ArtifactS3Location',
  schedule: 'Schedule.Expression',
  'runtime-version': 'RuntimeVersion',
} as const
