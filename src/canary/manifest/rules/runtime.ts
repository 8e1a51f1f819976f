import { FIRST_RUNTIME, isOlder, RECOMMENDED_RUNTIME, RUNTIMES, runsBlueprints } from '../../../aws-facts/runtimes.ts'
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
      about: `Known are ${RUNTIMES.join(', ')}. AWS adds runtimes: one that is newer than these is taken without a word.`,
    },
  },
  *check(view) {
    const placed = view.text('RuntimeVersion')
    if (placed === undefined) return
    const { pointer, text } = placed
    if (!runsBlueprints(text)) {
      const message = `Its RuntimeVersion is ${view.show(placed)}; multi-checks blueprints need ${FIRST_RUNTIME} or later.`
      yield { code: 'MANIFEST_RUNTIME_UNSUITABLE', pointer, message, hint: hintFor(text) }
    } else if (RUNTIMES.some((known) => isOlder(text, known)) && !RUNTIMES.includes(text)) {
      const message = `${view.show(placed)} is older than other runtimes that canary-preflight knows, and is none of them.`
      const hint = `Known are ${RUNTIMES.join(', ')}. Recommended is ${RECOMMENDED_RUNTIME}.`
      yield { code: 'MANIFEST_RUNTIME_UNKNOWN', pointer, message, hint }
    }
  },
})

function hintFor(text: string): string {
  const isOtherFamily = /^syn-(?:nodejs-(?:puppeteer|playwright)|python|java)/.test(text)
  return isOtherFamily
    ? `That is a runtime for scripts. Use "${RECOMMENDED_RUNTIME}".`
    : `Use "${RECOMMENDED_RUNTIME}".`
}
