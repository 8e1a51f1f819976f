import { styleText } from 'node:util'

const hasColour = process.stdout.isTTY === true && !process.env.NO_COLOR

/** What a person would see on the pull request: the annotations in "Files changed", the job summary, the outputs. */
export function showResult({ scenario, result, blueprint }) {
  const { annotations, summary, outputs, exitCode, durationMs } = result
  return [
    '',
    paint('bold', `━━ ${scenario.name} `.padEnd(100, '━')),
    scenario.about,
    '',
    heading('Files changed'),
    ...(annotations.length === 0 ? ['  no annotations'] : annotations.flatMap((each) => boxOf(each, blueprint))),
    heading('Job summary (demo-output holds all of it)'),
    ...indented(summary, 24),
    '',
    heading('Outputs'),
    ...Object.entries(outputs).map(([name, value]) => `  ${name}=${firstLine(value)}`),
    '',
    `${heading('Step')} ended with ${exitCode} after ${(durationMs / 1000).toFixed(1)} s`,
  ].join('\n')
}

const COLOURS = { error: 'red', warning: 'yellow', notice: 'cyan' }

function boxOf({ level, file, line, title, message }, blueprint) {
  const source = blueprint.split('\n')[line - 1] ?? ''
  return [
    `  ${paint('bold', `${file}:${line}`)}`,
    `  ${String(line).padStart(4)} │ ${source}`,
    ...[`${level}: ${title}`, ...message.split('\n')].map(
      (text, at) => `       ${paint(COLOURS[level], at === 0 ? '▌ ' : '▌   ')}${text}`,
    ),
    '',
  ]
}

function firstLine(text) {
  const [first, ...rest] = text.split('\n')
  return rest.length === 0 ? first : `${first} ... ${rest.length} more lines`
}

function heading(text) {
  return paint(['bold', 'cyan'], text)
}

function indented(text, longest) {
  const lines = text.trimEnd().split('\n')
  const rest = lines.length > longest ? [`  ... ${lines.length - longest} more lines`] : []
  return [...lines.slice(0, longest).map((line) => `  ${line}`), ...rest]
}

function paint(format, text) {
  return hasColour ? styleText(format, text) : text
}
