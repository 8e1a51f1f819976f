/** An IAM policy as AWS reads it. Everything not allowed is denied. */
export interface IamPolicy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly IamStatement[]
}

export interface IamStatement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: readonly string[]
  readonly Resource: readonly string[]
  readonly Condition?: IamCondition
}

export type IamCondition = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** A statement with the sentence that JSON has no place for. */
export interface ExplainedStatement extends IamStatement {
  readonly because: string
}

/** A policy, why each of its statements is there, and what no policy of this role can settle. */
export interface ExplainedPolicy {
  readonly policy: IamPolicy
  /** One for each statement, in the same order. */
  readonly reasons: readonly { readonly sid: string; readonly because: string }[]
  /** Whole sentences for people. */
  readonly notes: readonly string[]
}

/** Takes the sentences out of the statements. */
export function explainedPolicy(statements: readonly ExplainedStatement[], notes: readonly string[]): ExplainedPolicy {
  return {
    policy: { Version: '2012-10-17', Statement: statements.map(({ because: _, ...statement }) => statement) },
    reasons: statements.map(({ Sid, because }) => ({ sid: Sid, because })),
    notes,
  }
}

/** `text` so that it stands for itself in a Resource or a condition: `*`, `?` and `$` are signs of the policy language there,
 *  and a blueprint may come from a stranger (IAM user guide, "Policy variables": `${*}`, `${?}`, `${$}`). */
export function literal(text: string): string {
  return text.replaceAll(/[*?$]/g, '${$&}')
}
