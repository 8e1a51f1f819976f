import { AppError } from '../core/app-error.ts'
import { TOOL } from '../core/tool.ts'
import { quoted } from '../core/visible.ts'
import type { EmulatorDelays } from '../emulator/delays.ts'
import type { FaultRule } from '../emulator/faults/fault-rule.ts'
import { parseFaultRules } from '../emulator/faults/parse-fault-rules.ts'
import { startEmulator } from '../emulator/server.ts'
import type { CommandContext, CommandOutcome } from './context.ts'
import { permittedPath } from './files/permitted-path.ts'
import { readBytes } from './files/read-file.ts'
import type { EmulatorCommandOptions } from './options/command-options.ts'
import { givenSecrets } from './options/given-secrets.ts'

/** Serves until the signal: an emulator has no other end. The line `listening on URL` says that it is ready. */
export async function emulatorCommand(
  options: EmulatorCommandOptions,
  context: CommandContext,
): Promise<CommandOutcome<undefined>> {
  const { port, dataDir, faultsFile, account, verbose, rewrites, delayMs } = options
  const { cwd, clock, env, signal, stdout, stderr } = context
  const secrets = storedSecrets(options, context)
  const emulator = await startEmulator({
    port,
    account,
    clock,
    env,
    tool: { name: TOOL.name, version: TOOL.version },
    rewrites,
    ...(delayMs === undefined ? {} : { delays: delaysOf(delayMs) }),
    log: verbose ? (line) => stderr(`${line}\n`) : () => undefined,
    ...(dataDir === undefined ? {} : { dataDir: permittedPath({ cwd, path: dataDir, noun: 'data folder' }, 'write') }),
    ...(faultsFile === undefined ? {} : { faults: faultsOf(faultsFile, cwd) }),
  })
  for (const [name, text] of secrets) emulator.secrets.put(name, text)
  stdout(`listening on ${emulator.url}\n`)
  await aborted(signal)
  await emulator.close()
  return { result: undefined, exitCode: 130 }
}

/** The text of each secret of the file, by its name: as Secrets Manager keeps it, JSON stays JSON. */
function storedSecrets({ secretsFile }: EmulatorCommandOptions, context: CommandContext): ReadonlyMap<string, string> {
  const given = givenSecrets({ secretsFile, secrets: [] }, context)
  return new Map(given.flatMap(({ name, key, value }) => (key === undefined ? [[name, value]] : [])))
}

/** Every change of state takes as long. */
function delaysOf(delayMs: number): EmulatorDelays {
  return {
    createMs: delayMs,
    updateMs: delayMs,
    startMs: delayMs,
    stopMs: delayMs,
    deleteMs: delayMs,
    dryRunMs: delayMs,
  }
}

function faultsOf(path: string, cwd: string): FaultRule[] {
  const bytes = readBytes({ cwd, path, noun: 'faults file', maxBytes: LARGEST_BYTES })
  try {
    return parseFaultRules(JSON.parse(new TextDecoder().decode(bytes)))
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    throw new AppError('FILE_INVALID', `The faults file ${quoted(path, 200)} is not JSON.`, {
      hint: 'It is a list of rules; docs/emulator.md has an example.',
      cause,
    })
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((end) => {
    if (signal.aborted) end()
    else signal.addEventListener('abort', () => end(), { once: true })
  })
}

const LARGEST_BYTES = 1024 * 1024
