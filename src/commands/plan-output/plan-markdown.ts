import type { Change, Plan } from '../../canary/plan.ts'
import { folded, type Section } from '../../reporters/markdown-fold.ts'
import { codeCell, codeSpan, markdownText } from '../../reporters/markdown-text.ts'
import type { PlanOutput } from './plan-output.ts'
import { ACTION_SYMBOLS, actionText, CHANGE_SYMBOLS, summaryOf } from './plan-words.ts'

/** For a job summary or a comment: all canaries in one table, then the changes of each, then what to know. Never longer than
 *  `maxBytes`. */
export const planMarkdown: PlanOutput = (plans, { maxBytes = ONE_MEBIBYTE } = {}) =>
  folded({
    head: `## Canary plan: ${summaryOf(plans)}\n`,
    maxBytes,
    sections: [
      {
        noun: 'blocked deploy',
        open: '\n### What is in the way\n\n',
        items: plans.flatMap(obstacleItem),
        close: '',
      },
      {
        noun: 'plan',
        open: '\n| | Canary | Plan | Manifest | Blueprint |\n|---|---|---|---|---|\n',
        items: plans.map(planRow),
        close: '',
      },
      ...plans.flatMap(changeSection),
      { noun: 'note', open: '\n### What to know\n\n', items: plans.flatMap(noteItems), close: '' },
      {
        noun: 'checksum',
        open: '\n<details>\n<summary>What would be deployed (SHA-256)</summary>\n\n',
        items: plans.map(
          ({ blueprintSha256, blueprintPath }) => `- ${codeSpan(blueprintSha256)} ${markdownText(blueprintPath)}\n`,
        ),
        close: '\n</details>\n',
      },
    ],
  })

/** GitHub's limit of one step's job summary. */
const ONE_MEBIBYTE = 1_048_576

function obstacleItem(plan: Plan): readonly string[] {
  return plan.action === 'blocked'
    ? [`- ${codeSpan(plan.name)}: ${markdownText(plan.reason)} ${markdownText(plan.hint)}\n`]
    : []
}

function planRow(plan: Plan): string {
  const { action, name, path, blueprintPath } = plan
  const cells = [
    codeSpan(ACTION_SYMBOLS[action]),
    codeCell(name),
    actionText(plan),
    ...[path, blueprintPath].map(markdownText),
  ]
  return `| ${cells.join(' | ')} |\n`
}

function changeSection(plan: Plan): readonly Section[] {
  if (plan.action !== 'update') return []
  return [
    {
      noun: 'change',
      open: `\n### Changes of ${codeSpan(plan.name)}\n\n| | Member | Now | Then | Why |\n|---|---|---|---|---|\n`,
      items: plan.changes.map(changeRow),
      close: '',
    },
  ]
}

function changeRow({ field, kind, from, to, because }: Change): string {
  const values = [from, to].map((value) => (value === undefined ? '' : codeCell(value)))
  const cells = [`${codeSpan(CHANGE_SYMBOLS[kind])} ${kind}`, codeCell(field), ...values, markdownText(because ?? '')]
  return `| ${cells.join(' | ')} |\n`
}

function noteItems({ name, notes }: Plan): readonly string[] {
  return notes.map((note) => `- ${codeSpan(name)}: ${markdownText(note)}\n`)
}
