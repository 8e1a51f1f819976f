import type { Change, Plan } from '../../canary/plan.ts'

/** Beside the word, never instead of it. */
export const ACTION_SYMBOLS: Readonly<Record<Plan['action'], string>> = {
  create: '+',
  update: '~',
  unchanged: '=',
  blocked: '!',
}

export const CHANGE_SYMBOLS: Readonly<Record<Change['kind'], string>> = { added: '+', changed: '~', removed: '-' }

/** What happens to a canary: `will be updated`. */
export function actionText(plan: Plan): string {
  switch (plan.action) {
    case 'create':
      return plan.resumes === undefined ? 'will be created' : 'was left unfinished, and will be created to its end'
    case 'update':
      return 'will be updated'
    case 'unchanged':
      return 'unchanged'
    case 'blocked':
      return 'cannot be deployed'
  }
}

/** All plans in one sentence: `1 to create, 2 to update, 1 unchanged`. */
export function summaryOf(plans: readonly Plan[]): string {
  const counts = COUNTED.map(([action, words]) => ({
    words,
    count: plans.filter((plan) => plan.action === action).length,
  }))
  const named = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`)
  return named.length === 0 ? 'no canary' : named.join(', ')
}

/** Whether a canary is other than what is wanted. One that cannot be deployed counts only when it is broken. */
export function hasChanges(plans: readonly Plan[]): boolean {
  return plans.some(
    (plan) =>
      plan.action === 'create' ||
      plan.action === 'update' ||
      (plan.action === 'blocked' && plan.live.Status?.State === 'ERROR'),
  )
}

const COUNTED = [
  ['create', 'to create'],
  ['update', 'to update'],
  ['unchanged', 'unchanged'],
  ['blocked', 'blocked'],
] as const
