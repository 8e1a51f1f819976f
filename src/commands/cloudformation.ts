import type { Bundle } from '../canary/bundle.ts'
import { type CloudFormationTemplate, cloudFormationTemplate } from '../canary/cloudformation.ts'
import type { CanarySource } from '../canary/manifest.ts'
import { readable } from '../core/visible.ts'
import type { CommandContext, CommandOutcome } from './context.ts'
import { writeWhole } from './files/write-file.ts'

export interface CloudFormationOptions {
  readonly source: CanarySource
  /** Of the same source. */
  readonly bundle: Bundle
  /** Whether the canary runs as soon as it is there. */
  readonly start: boolean
  /** A file; undefined prints the template. */
  readonly output: string | undefined
}

/** Makes a template and writes it to the file, or alone to the standard output. Throws FILE_UNWRITABLE. */
export async function cloudFormationCommand(
  { source, bundle, start, output }: CloudFormationOptions,
  context: CommandContext,
): Promise<CommandOutcome<CloudFormationTemplate>> {
  const template = cloudFormationTemplate({ source, bundle, start })
  const text = `${JSON.stringify(template, undefined, 2)}\n`
  if (output === undefined) context.stdout(text)
  else await writeWhole({ cwd: context.cwd, root: context.root, path: output, content: text, noun: 'template' })
  context.stderr(
    notes(template, text)
      .map((note) => `note: ${readable(note)}\n`)
      .join(''),
  )
  return { result: template, exitCode: 0 }
}

function notes({ Resources, Parameters }: CloudFormationTemplate, text: string): readonly string[] {
  const { Code } = Resources.Canary.Properties
  const bucket = typeof Code.S3Bucket === 'string' ? Code.S3Bucket : 'the bucket of the parameter CodeBucket'
  return [
    `Upload the zip of "canary-preflight package" to ${bucket} under the key ${Code.S3Key} before the stack is changed.`,
    ...(Parameters === undefined ? [] : ['The manifest has no "Code", so that the stack asks for the bucket.']),
    'CloudFormation tries an update in a dry run; a new canary it creates without one.',
    ...(text.includes('{{resolve:')
      ? ['CloudFormation replaces "{{resolve:...}}", which a deploy sends as it is.']
      : []),
  ]
}
