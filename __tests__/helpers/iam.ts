import type { IamPolicy, IamStatement } from '../../lib/canary/iam/iam-policy.js'

/** The statement of that name. */
export function statementOf({ Statement }: IamPolicy, sid: string): IamStatement | undefined {
  return Statement.find(({ Sid }) => Sid === sid)
}

/** Every action that a policy allows, each once, sorted. */
export function actionsOf({ Statement }: IamPolicy): string[] {
  return [...new Set(Statement.flatMap(({ Action }) => Action))].sort()
}

/** Every resource that a policy names, each once. */
export function resourcesOf({ Statement }: IamPolicy): string[] {
  return [...new Set(Statement.flatMap(({ Resource }) => Resource))]
}
