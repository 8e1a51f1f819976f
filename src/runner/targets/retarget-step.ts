import type { Step } from '../../blueprint/generated/blueprint.ts'
import { checkerOf } from '../../checks/checkers.ts'
import { pointerFromPath } from '../../core/json-pointer.ts'
import { optionNamed } from '../../core/option-words.ts'
import type { Show } from '../../core/visible.ts'
import { authorityOf } from '../../network/address.ts'
import { withoutUserinfo } from '../../network/http-request.ts'
import type { InputReport } from '../report/report.ts'
import type { ParsedRewrite } from './rewrites.ts'
import { rewriteDomain, rewriteEndpoint, rewriteUrl } from './rewrites.ts'
import { checkedHost, checkedUrl } from './sendable.ts'

/** What leads a step elsewhere, and who wants to know that it did. */
export interface RetargetContext {
  readonly rewrites: readonly ParsedRewrite[]
  readonly onRewriteUsed: (rewrite: ParsedRewrite) => void
  readonly show: Show
}

/** A step that goes where the rewrites send it, and what was rewritten. */
export interface RetargetedStep {
  readonly step: Step
  readonly inputs: readonly InputReport[]
}

/** Applies the rewrites to the URLs and hosts of a step whose `${...}` are replaced. Throws RESOLVED_VALUE_INVALID when
 *  one of them is no URL or no host. */
export function retargetStep(step: Step, pointer: string, context: RetargetContext): RetargetedStep {
  const { rewrites, show } = context
  const moves: InputReport[] = []
  const moved = (by: ParsedRewrite, from: string, to: string): void => {
    context.onRewriteUsed(by)
    moves.push({ name: 'rewrite', source: optionNamed('rewrite'), value: `${show(from, 200)} → ${show(to, 200)}` })
  }
  const target = checkerOf(step).visitTargets(step, {
    url(text, { field }) {
      const url = checkedUrl(text, pointer + pointerFromPath(field), show)
      const { value, by } = rewriteUrl(url, rewrites)
      if (by === undefined) return text
      moved(by, withoutUserinfo(url.href), withoutUserinfo(value.href))
      return value.href
    },
    endpoint(endpoint, { field }) {
      checkedHost(endpoint.host, pointer + pointerFromPath(field), show)
      const { value, by } = rewriteEndpoint(endpoint, rewrites)
      if (by !== undefined) moved(by, authorityOf(endpoint), authorityOf(value))
      return value
    },
    domain({ host }, { field }) {
      checkedHost(host, pointer + pointerFromPath(field), show)
      const { value, by } = rewriteDomain(host, rewrites)
      if (by !== undefined) moved(by, host, value)
      return value
    },
  })
  return { step: target, inputs: moves }
}
