import type { Change, Plan } from '../../canary/plan.ts'
import { createStyle, type Style } from '../../core/style.ts'
import { defuseCommands, readable } from '../../core/visible.ts'
import type { PlanOutput } from './plan-output.ts'
import { ACTION_SYMBOLS, actionText, CHANGE_SYMBOLS, summaryOf } from './plan-words.ts'

/** For people: each canary with its changes and what to know about it, then one line that sums up. One line a change,
 *  whatever is in it; a colour only repeats what a sign says. */
export const planText: PlanOutput = (plans, { colour = false } = {}) => {
  const style = createStyle({ colour })
  const blocks = [...plans.map((plan) => planLines(plan, style)), [style.bold(`Plan: ${summaryOf(plans)}.`)]]
  return blocks.map((lines) => lines.map((line) => `${defuseCommands(line)}\n`).join('')).join('\n')
}

function planLines(plan: Plan, style: Style): readonly string[] {
  const { name, path, blueprintPath, blueprintSha256, notes } = plan
  const title = `${ACTION_SYMBOLS[plan.action]} ${style.bold(readable(name))} ${actionText(plan)}`
  return [
    `${accentOf(plan, style)(title)} ${style.dim(`(${readable(path)})`)}`,
    ...(plan.action === 'blocked' ? [`  ${readable(plan.reason)}`, `  hint: ${readable(plan.hint)}`] : []),
    ...(plan.action === 'update' ? plan.changes.flatMap((change) => changeLines(change, style)) : []),
    ...notes.map((note) => `  note: ${readable(note)}`),
    style.dim(`  ${readable(blueprintPath)} sha256 ${readable(blueprintSha256)}`),
  ]
}

function accentOf({ action }: Plan, style: Style): (text: string) => string {
  switch (action) {
    case 'create':
      return style.green
    case 'update':
      return style.yellow
    case 'unchanged':
      return style.dim
    case 'blocked':
      return style.red
  }
}

function changeLines(change: Change, style: Style): readonly string[] {
  const { field, kind, because } = change
  const accent = { added: style.green, changed: style.yellow, removed: style.red }[kind]
  const values = valuesOf(change)
  return [
    `  ${accent(`${CHANGE_SYMBOLS[kind]} ${readable(field)}`)}${values === '' ? '' : `: ${values}`} ${style.dim(`(${kind})`)}`,
    ...(because === undefined ? [] : [`      because ${readable(because)}`]),
  ]
}

function valuesOf({ from, to }: Change): string {
  if (from === undefined) return to === undefined ? '' : readable(to)
  return to === undefined ? readable(from) : `${readable(from)} → ${readable(to)}`
}
