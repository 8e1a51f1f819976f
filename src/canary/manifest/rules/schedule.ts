import { scheduleProblem } from '../schedule.ts'
import { manifestRule } from './manifest-rule.ts'

export const schedule = manifestRule({
  codes: {
    MANIFEST_SCHEDULE_INVALID: {
      severity: 'error',
      title: 'A schedule that AWS does not accept',
      about:
        'rate(1 minute) to rate(1 hour) with the units minute, minutes and hour; rate(0 minute) to run once; or cron with six fields, of which the year is * and exactly one of the two days is ?.',
    },
  },
  *check(view) {
    const expression = view.text('Schedule', 'Expression')
    const problem = expression === undefined ? undefined : scheduleProblem(expression.text)
    if (expression === undefined || problem === undefined) return
    const { pointer } = expression
    const message = view.isHidden(pointer) ? 'This is no schedule that AWS accepts.' : problem.message
    yield { code: 'MANIFEST_SCHEDULE_INVALID', pointer, message, hint: problem.hint }
  },
})
