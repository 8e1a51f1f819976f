import type { Step } from '../../blueprint/generated/blueprint.ts'
import { checkerOf } from '../../checks/checkers.ts'
import { AppError } from '../../core/app-error.ts'
import { pointerFromPath } from '../../core/json-pointer.ts'
import { LONGEST_IN_MESSAGE, type Show, visible } from '../../core/visible.ts'
import { withoutUserinfo } from '../../network/http-request.ts'

/** The URL of a text that can be requested. A URL parser would drop line breaks and outer spaces without a word, and so
 *  request something else than what the text says: here they are errors. Throws RESOLVED_VALUE_INVALID. */
export function checkedUrl(text: string, pointer: string, show: Show): URL {
  const problem = urlProblem(text)
  if (problem === undefined) return new URL(text)
  throw new AppError(
    'RESOLVED_VALUE_INVALID',
    `After substitution the URL is "${shown(withoutUserinfo(text), show)}": ${problem}.`,
    {
      hint: 'A URL begins with http:// or https:// and a host. Look at the variables it is made of.',
      pointer,
    },
  )
}

/** Throws RESOLVED_VALUE_INVALID unless the text is a bare host name or address. */
export function checkedHost(text: string, pointer: string, show: Show): void {
  if (
    text.length <= 253 &&
    /^(?:[a-zA-Z0-9_](?:[a-zA-Z0-9_.-]*[a-zA-Z0-9_.])?|[0-9a-fA-F:.]*:[0-9a-fA-F:.]+)$/.test(text)
  ) {
    return
  }
  throw new AppError('RESOLVED_VALUE_INVALID', `After substitution the host is "${shown(text, show)}".`, {
    hint: 'It must be a host name or an address only: no scheme, no port, no path, no white space.',
    pointer,
  })
}

/** Throws RESOLVED_VALUE_INVALID when a header's value would end the header and begin another one. */
export function checkHeaders(step: Step, pointer: string, show: Show): void {
  for (const [name, value] of Object.entries(checkerOf(step).headers?.(step) ?? {})) {
    if (!/[\0\r\n]/.test(value)) continue
    const message = `After substitution the header "${shown(name, show)}" contains a line break or NUL.`
    throw new AppError('RESOLVED_VALUE_INVALID', message, {
      hint: 'A header is one line. An extracted value may end with a line break: use a path or a regex that leaves it out.',
      pointer: pointer + pointerFromPath(['headers', name]),
    })
  }
}

function urlProblem(text: string): string | undefined {
  if (/[\p{Cc}]/u.test(text)) return 'it contains a line break or another control character'
  if (text !== text.trim()) return 'it begins or ends with white space'
  if (!URL.canParse(text)) return 'it is no URL'
  const { protocol } = new URL(text)
  return protocol === 'http:' || protocol === 'https:' ? undefined : `${visible(protocol)} is neither http: nor https:`
}

function shown(text: string, show: Show): string {
  return visible(show(text, LONGEST_IN_MESSAGE))
}
