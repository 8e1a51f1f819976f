import { createStyle } from '../core/style.ts'
import { defuseCommands, readable } from '../core/visible.ts'
import type { RunEvent } from '../runner/options.ts'
import { stepSubject } from '../runner/report/findings.ts'
import { accentOf } from './console.ts'
import { durationText } from './duration-text.ts'
import { SYMBOLS } from './status-text.ts'

export interface ProgressOptions {
  /** To the error stream: what goes to standard output is for programs too. */
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly colour: boolean
  /** Width of the terminal; a longer line would wrap and could not be rewritten. */
  readonly columns?: number
}

/** Shows that something happens. `end` must be called whatever became of the run: it gives the cursor back. */
export interface Progress {
  onEvent(event: RunEvent): void
  end(): void
}

/** On a terminal one line that is rewritten with each event; elsewhere one line a step, as it ends. No timer runs. */
export function createProgress(options: ProgressOptions): Progress {
  return options.isTerminal ? terminalProgress(options) : plainProgress(options)
}

const DEFAULT_COLUMNS = 80
const HIDE_CURSOR = '\u001b[?25l'
const SHOW_CURSOR = '\u001b[?25h'
const CLEAR_LINE = '\r\u001b[2K'
const FRAMES = ['|', '/', '-', '\\'] as const
const LONGEST_TARGET = 120

function plainProgress({ write, colour }: ProgressOptions): Progress {
  const style = createStyle({ colour })
  const line = (text: string): void => write(`${defuseCommands(text)}\n`)
  return {
    onEvent(event) {
      if (event.type === 'step-retrying') {
        const reason = readable(event.reason)
        line(
          `retrying ${readable(event.path)} › ${event.key} ${readable(event.name)}, attempt ${event.attempt}: ${reason}`,
        )
      }
      if (event.type !== 'step-ended') return
      const { step } = event
      const status = accentOf(style, step.status)(`${SYMBOLS[step.status]} ${step.status}`)
      const target = readable(step.target, LONGEST_TARGET)
      line(
        `${status} ${readable(event.path)} › ${readable(stepSubject(step))} ${target} ${durationText(step.durationMs)}`,
      )
    },
    end() {},
  }
}

function terminalProgress({ write, colour, columns = DEFAULT_COLUMNS }: ProgressOptions): Progress {
  const style = createStyle({ colour })
  const running = new Map<string, string>()
  let [stepCount, endedCount, frame] = [0, 0, 0]
  let isShown = false
  const draw = (): void => {
    const sign = FRAMES[frame % FRAMES.length] ?? ''
    frame += 1
    const current = [...running.values()].at(-1) ?? ''
    const others = running.size > 1 ? ` (and ${running.size - 1} more)` : ''
    const text = `${sign} ${endedCount}/${stepCount} steps${others}  ${current}`
    write(`${isShown ? '' : HIDE_CURSOR}${CLEAR_LINE}${style.dim(fitting(defuseCommands(text), columns - 1))}`)
    isShown = true
  }
  return {
    onEvent(event) {
      switch (event.type) {
        case 'run-started':
          stepCount += event.stepCount
          break
        case 'step-started':
          running.set(
            `${event.path}\n${event.key}`,
            `${readable(event.name)} ${readable(event.target, LONGEST_TARGET)}`,
          )
          break
        case 'step-retrying':
          running.set(
            `${event.path}\n${event.key}`,
            `${readable(event.name)}, attempt ${event.attempt}: ${readable(event.reason)}`,
          )
          break
        case 'step-ended':
          running.delete(`${event.path}\n${event.step.key}`)
          endedCount += 1
          break
        case 'run-ended':
          break
      }
      draw()
    },
    end() {
      if (isShown) write(`${CLEAR_LINE}${SHOW_CURSOR}`)
      isShown = false
      running.clear()
    },
  }
}

/** As much of `text` as fits in `columns`; a character outside Latin is counted as two columns, to be on the safe side. */
function fitting(text: string, columns: number): string {
  let width = 0
  let end = 0
  for (const sign of text) {
    width += (sign.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2
    if (width > columns) break
    end += sign.length
  }
  return text.slice(0, end)
}
