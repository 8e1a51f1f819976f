import type { DeployOutcome } from '../../canary/deploy/deployment.ts'
import type { CanarySource } from '../../canary/manifest.ts'
import { folded } from '../../reporters/markdown-fold.ts'
import { codeCell, codeSpan, markdownLink, markdownText } from '../../reporters/markdown-text.ts'
import { consoleLink } from './console-link.ts'
import { actionWords, blamedPlace, liveWords, symbolOf } from './deploy-words.ts'

export interface DeployMarkdownOptions {
  readonly sources: readonly CanarySource[]
  /** Address of a line of a file on GitHub, when there is one. */
  readonly linkTo: (path: string, line: number) => string | undefined
  readonly maxBytes: number
}

/** For the job summary: what became of each canary, why, and where to look. */
export function deployMarkdown(outcomes: readonly DeployOutcome[], options: DeployMarkdownOptions): string {
  return folded({
    head: '\n## Canary deploy\n',
    maxBytes: options.maxBytes,
    sections: [
      {
        noun: 'canary',
        open: '\n| | Canary | Outcome | Live now | Dry run |\n|---|---|---|---|---|\n',
        items: outcomes.map(row),
        close: '',
      },
      {
        noun: 'failure',
        open: '\n### Why\n\n',
        items: outcomes.flatMap((outcome) => whyItems(outcome, options)),
        close: '',
      },
      {
        noun: 'note',
        open: '\n### What to know about the deploy\n\n',
        items: outcomes.flatMap(({ name, notices }) =>
          notices.map((text) => `- ${codeSpan(name)}: ${markdownText(text)}\n`),
        ),
        close: '',
      },
    ],
  })
}

function row(outcome: DeployOutcome): string {
  const cells = [
    codeSpan(symbolOf(outcome)),
    markdownLink(outcome.name, outcome.live === 'absent' ? undefined : consoleLink(outcome)),
    actionWords(outcome),
    markdownText(liveWords(outcome)),
    outcome.dryRunId === undefined ? '' : codeCell(outcome.dryRunId),
  ]
  return `| ${cells.join(' | ')} |\n`
}

function whyItems(outcome: DeployOutcome, { sources, linkTo }: DeployMarkdownOptions): string[] {
  const { name, failure, error } = outcome
  const source = sources.find(({ path }) => path === outcome.path)
  const why: string[] = []
  if (failure !== undefined && source !== undefined) {
    const { path, range } = blamedPlace(outcome, source)
    const place = markdownLink(`${path}:${range.line}`, linkTo(path, range.line))
    why.push(`- ${codeSpan(name)}, ${place}: ${markdownText(failure.reason)}\n`)
    why.push(...failure.details.map((line) => `  - ${codeSpan(line)}\n`))
    if (failure.artifacts !== undefined) why.push(`  - artifacts: ${codeSpan(failure.artifacts)}\n`)
  }
  if (error !== undefined) {
    const hint = error.hint === undefined ? '' : ` ${markdownText(error.hint)}`
    why.push(`- ${codeSpan(name)} (${codeSpan(error.code)}): ${markdownText(error.message)}${hint}\n`)
  }
  return why
}
