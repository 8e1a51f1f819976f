import { foreignCode } from '../github/foreign-code.ts'
import type { ForeignCodeMode } from '../runner/options.ts'
import type { CommandContext } from './context.ts'
import { readableText } from './files/read-file.ts'

/** Why the credentials of this job are not used, as part of a sentence: code from outside of the repository may be in the
 *  manifest and the blueprint. Undefined when they may be used. */
export function withheldBecause(
  { foreignCodeMode }: { readonly foreignCodeMode: ForeignCodeMode },
  { env }: Pick<CommandContext, 'env'>,
): string | undefined {
  return foreignCodeMode === 'trust' ? undefined : foreignCode(env, readableText)
}
