/** The page of a canary in the CloudWatch console of its partition; undefined for a partition whose console is not public. */
export function consoleLink({ arn }: { readonly arn: string }): string | undefined {
  const [, partition = '', , region = '', , , name = ''] = arn.split(':')
  const host = CONSOLES[partition]
  return host === undefined
    ? undefined
    : `https://${region}.${host}/cloudwatch/home?region=${region}#synthetics:canary/detail/${name}`
}

const CONSOLES: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
}
