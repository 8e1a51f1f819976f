import { manifestRule } from './manifest-rule.ts'

export const role = manifestRule({
  codes: {
    MANIFEST_ROLE_PARTITION: {
      severity: 'error',
      title: 'A role of another partition than the region',
      about:
        'Accounts in China, in GovCloud and elsewhere are apart: a role of one cannot be used in a region of another.',
    },
  },
  *check(view) {
    const placed = view.text('ExecutionRoleArn')
    const partition = /^arn:(aws[a-zA-Z-]*):iam:/.exec(placed?.text ?? '')?.[1]
    const expected = partitionOf(view.region)
    if (placed === undefined || partition === undefined || expected === undefined || partition === expected) return
    const message = `The role is in the partition "${partition}", but the region ${view.region} is in "${expected}".`
    const hint = `Use a role whose ARN begins with arn:${expected}:iam::, or another region.`
    yield { code: 'MANIFEST_ROLE_PARTITION', pointer: placed.pointer, message, hint }
  },
})

/** Of the regions whose partition is certain. AWS general reference, "Amazon Resource Names". */
function partitionOf(region: string | undefined): string | undefined {
  if (region === undefined) return undefined
  if (/^cn-/.test(region)) return 'aws-cn'
  if (/^us-gov-/.test(region)) return 'aws-us-gov'
  return /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d$/.test(region) ? 'aws' : undefined
}
