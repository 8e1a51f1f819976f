import type { Change, Plan } from '../../canary/plan.ts'
import type { PlanOutput } from './plan-output.ts'
import { hasChanges } from './plan-words.ts'

/** `plan --format json`, schema version 1: one JSON document, line feed at its end.
 *
 *  `{"schemaVersion":1,"canaries":[{"name","path","blueprintPath","blueprintSha256","action":"create|update|unchanged|blocked",
 *  "resumes":true|false,"changes":[{"field","kind":"added|changed|removed","from","to","because"}],"notes":[text],
 *  "reason","hint"}],"hasChanges":true|false}`
 *
 *  It is ASCII, and no line of it is a command to the GitHub runner.
 *
 *  `resumes`: the creation of the canary was interrupted and goes on. `from`, `to` and `because` are left out when there is
 *  none, or when it cannot be known; `reason` and `hint` when nothing is in the way. */
export const planJson: PlanOutput = (plans) => {
  const document = { schemaVersion: 1, canaries: plans.map(canaryOf), hasChanges: hasChanges(plans) }
  return `${inert(JSON.stringify(document, undefined, 2))}\n`
}

/** The members by name: whatever else a plan may come to carry is not part of the contract. */
function canaryOf(plan: Plan): object {
  const { name, path, blueprintPath, blueprintSha256, action, notes } = plan
  return {
    name,
    path,
    blueprintPath,
    blueprintSha256,
    action,
    resumes: plan.action === 'create' && plan.resumes !== undefined,
    changes: plan.action === 'update' ? plan.changes.map(changeOf) : [],
    notes,
    ...(plan.action === 'blocked' ? { reason: plan.reason, hint: plan.hint } : {}),
  }
}

function changeOf({ field, kind, from, to, because }: Change): object {
  return { field, kind, from, to, because }
}

/** The same JSON, with nothing in it that a terminal or the runner obeys: what is no plain ASCII, and `##[`, are escaped. */
function inert(json: string): string {
  return json
    .replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('##[', '#\\u0023[')
}
