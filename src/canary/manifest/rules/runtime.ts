import { AS_OF, FIRST_RUNTIME, NEWEST_RUNTIME, RUNTIMES } from '../limits.ts'
import { isOlder, runtimeVersionFrom } from '../runtime-version.ts'
import { manifestRule } from './manifest-rule.ts'

export const runtime = manifestRule({
  codes: {
    MANIFEST_RUNTIME_UNSUITABLE: {
      severity: 'error',
      title: 'A runtime that runs no multi-checks blueprint',
      about: `Multi-checks blueprints need ${FIRST_RUNTIME} or later; the runtimes for browsers, Python and Java have names of their own.`,
    },
    MANIFEST_RUNTIME_UNKNOWN: {
      severity: 'notice',
      title: 'A runtime that this version of canary-preflight does not know',
      about: `The newest runtime on ${AS_OF} was ${NEWEST_RUNTIME}. AWS adds runtimes, so another one is no error here.`,
    },
  },
  *check(view) {
    const placed = view.text('RuntimeVersion')
    if (placed === undefined) return
    const { pointer, text } = placed
    if (runtimeVersionFrom(text) === undefined || isOlder(text, FIRST_RUNTIME)) {
      const message = `Its RuntimeVersion is ${view.show(placed)}; multi-checks blueprints need ${FIRST_RUNTIME} or later.`
      yield { code: 'MANIFEST_RUNTIME_UNSUITABLE', pointer, message, hint: hintFor(text) }
    } else if (!RUNTIMES.includes(text)) {
      const message = `${view.show(placed)} is no runtime that was known on ${AS_OF}.`
      const hint = `Known are ${RUNTIMES.join(', ')}. If it is a newer one, all is well.`
      yield { code: 'MANIFEST_RUNTIME_UNKNOWN', pointer, message, hint }
    }
  },
})

function hintFor(text: string): string {
  const isOtherFamily = /^syn-(?:nodejs-(?:puppeteer|playwright)|python|java)/.test(text)
  return isOtherFamily ? `That is a runtime for scripts. Use "${NEWEST_RUNTIME}".` : `Use "${NEWEST_RUNTIME}".`
}
