import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { stripVTControlCharacters } from 'node:util'
import { describe } from '@jest/globals'
import { describeWith } from './system-server.js'

/** A program that runs in a terminal of its own. Ended with the scope. */
export interface Terminal extends AsyncDisposable {
  /** As if typed. `\r` is Enter. */
  press(keys: string): void
  /** Waits until what was shown since the last call matches, half a minute at most. Returns all of it up to there. */
  shows(pattern: RegExp): Promise<string>
  /** All that was ever shown, without colours and movements of the cursor. */
  readonly output: string
  /** Exit code, or null when a signal ended it. */
  readonly ended: Promise<number | null>
}

export type OpenTerminal = (
  args: readonly string[],
  where: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
) => Terminal

/** Tests of what Node shows in a terminal: `open` takes its arguments. The terminal is that of util-linux's `script`, since a
 *  native package would have to be compiled: Linux only. */
export function describeInTerminal(body: (open: OpenTerminal) => void): void {
  if (process.platform !== 'linux') {
    describe.skip('in a terminal', () => body(() => never()))
    return
  }
  describeWith({ program: 'script', fromPackage: 'bsdutils' }, (script) => {
    body((args, { cwd, env }) => {
      const { CI, NODE_OPTIONS, JEST_WORKER_ID, NODE_ENV, FORCE_COLOR, ...own } = process.env
      // Quoted for the shell that `script` starts; a terminal without a size would wrap after no character at all.
      const command = [process.execPath, ...args].map((part) => `'${part.replaceAll("'", `'\\''`)}'`).join(' ')
      const child = spawn(script, ['-qfec', `stty cols 200 rows 60; exec ${command}`, '/dev/null'], {
        cwd,
        env: { ...own, TERM: 'xterm', NO_COLOR: '1', SHELL: '/bin/sh', ...env },
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      return terminalOf(child)
    })
  })
}

function terminalOf(child: ChildProcess): Terminal {
  let output = ''
  let seen = 0
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null))
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
    child.emit('shown')
  })
  const shows: Terminal['shows'] = async (pattern) => {
    const signal = AbortSignal.timeout(30_000)
    for (;;) {
      const shown = stripVTControlCharacters(output.slice(seen))
      if (pattern.test(shown)) {
        seen = output.length
        return shown
      }
      try {
        await Promise.race([once(child, 'shown', { signal }), ended.then(() => Promise.reject(new Error('it ended')))])
      } catch (cause) {
        throw new Error(`The terminal never showed ${pattern}. It showed:\n${shown}`, { cause })
      }
    }
  }
  return {
    press: (keys) => child.stdin?.write(keys),
    shows,
    get output() {
      return stripVTControlCharacters(output)
    },
    ended,
    async [Symbol.asyncDispose]() {
      // The program is told by its terminal, which is gone.
      child.kill('SIGKILL')
      await ended
    },
  }
}

function never(): never {
  throw new Error('There is no terminal.')
}
