import { excerpt, facts, placeOf, shownValue, statusBadge } from './html-parts.ts'
import { type Html, html, NOTHING } from './html-text.ts'
import { type Problem, WORDS } from './problems.ts'
import type { ReportContext } from './reporter.ts'

/** One problem with everything a person needs to act on it. */
export function problemPanel(problem: Problem, context: ReportContext): Html {
  const { kind, code, subject, message, expected, actual, target, hint } = problem
  const status = kind === 'failed' ? 'failed' : 'errored'
  return html`<article class="panel ${status}">
<h3>${statusBadge(status, WORDS[kind])} ${subject === '' ? problem.path : subject}</h3>
<p class="quiet">${placeOf(problem.path, problem, context)} · ${code}</p>
<p>${message}</p>
${facts([
  ['Expected', expected === undefined ? undefined : shownValue(expected)],
  ['Actual', actual === undefined ? undefined : shownValue(actual)],
  ['Target', target === undefined ? undefined : shownValue(target)],
  ['What to do', hint === undefined ? undefined : html`${hint}`],
])}
${excerpt(problem.path, problem, context)}
</article>
`
}

/** A warning or a notice as an item of a list. */
export function remarkItem({ severity, code, message, hint, path, ...place }: Problem, context: ReportContext): Html {
  return html`<li>${severity} <code>${code}</code> ${placeOf(path, place, context)}: ${message} ${hint ?? NOTHING}</li>
`
}
