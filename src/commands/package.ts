import type { Bundle } from '../canary/bundle.ts'
import { base64Length, bundleOf, fitsInline, INLINE_LIMIT_BYTES } from '../canary/bundle.ts'
import type { CanarySource } from '../canary/manifest.ts'
import { visible } from '../core/visible.ts'
import type { CommandContext, CommandOutcome } from './context.ts'
import { writeWhole } from './files/write-file.ts'
import type { PackageOptions } from './options/command-options.ts'

/** Writes the zip of a canary and prints its hashes. Throws FILE_UNWRITABLE. */
export async function packageCommand(
  { source, output }: Pick<PackageOptions, 'output'> & { readonly source: CanarySource },
  context: CommandContext,
): Promise<CommandOutcome<Bundle>> {
  const bundle = await bundleOf(source)
  await writeWhole({ cwd: context.cwd, root: context.root, path: output, content: bundle.zip, noun: 'zip' })
  context.stdout(
    [
      `${visible(output)}: ${bundle.zip.length} bytes, sha256 ${bundle.sha256}`,
      `${visible(source.blueprint.path)} in it: sha256 ${bundle.blueprintSha256}`,
      '',
    ].join('\n'),
  )
  if (!fitsInline(bundle) && source.manifest.Code === undefined) {
    context.stderr(
      `The zip is too large to be sent inline (${base64Length(bundle)} bytes as base64; it may have fewer than ${INLINE_LIMIT_BYTES}): a deploy needs "Code": { "S3Bucket": ... } in ${visible(source.path)}.\n`,
    )
  }
  return { result: bundle, exitCode: 0 }
}
