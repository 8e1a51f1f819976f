import { exitCodeOfError } from '../../lib/commands/exit-code.js'
import { parseCli } from '../../lib/commands/options/parse-cli.js'
import { wordsOf } from '../../lib/commands/options/words-of-face.js'
import { execute } from '../../lib/commands/run-command.js'
import { speakAs } from '../../lib/core/option-words.js'
import { Redactor } from '../../lib/core/redactor.js'
import { blueprintText } from './cli-blueprint.js'
import { leadingTo, MANIFEST } from './deploy-run.js'
import type { Scene } from './deploy-scene.js'
import { type CliOptions, type CliResult, runCliProcess } from './run-cli.js'
import { type TempFolder, tempFolder } from './temp-folder.js'
import { virtualClock } from './virtual-clock.js'

/** One `deploy` of the CLI in a folder with a manifest and its blueprint. */
export interface DeployCommand {
  /** What the blueprint asks for. */
  readonly path: string
  readonly args?: readonly string[]
  readonly manifest?: object
  /** More files of the folder. */
  readonly files?: Readonly<Record<string, string>>
}

/** What a command printed and how it ended. */
export type Printed = Pick<CliResult, 'stdout' | 'stderr' | 'exitCode'>

/** `canary-preflight deploy` as a process of its own, against the emulator of a scene. */
export async function deployProcess(
  { server, target }: Pick<Scene, 'server' | 'target'>,
  { onStart, ...command }: DeployCommand & Pick<CliOptions, 'onStart'>,
): Promise<CliResult> {
  await using folder = folderOf(target.url, command)
  return await runCliProcess(['deploy', ...(command.args ?? [])], {
    cwd: folder.path,
    env: { ...NOTHING_OF_AWS, ...leadingTo(server.url) },
    ...(onStart === undefined ? {} : { onStart }),
  })
}

/** The same without a process: from the arguments to all that is printed, on a clock that runs fast. What a process loads of the
 *  AWS SDK costs seconds. */
export async function deployInProcess(
  { target }: Pick<Scene, 'target'>,
  { signal = new AbortController().signal, ...command }: DeployCommand & { readonly signal?: AbortSignal },
): Promise<Printed> {
  await using folder = folderOf(target.url, command)
  speakAs(wordsOf('cli'))
  const redactor = new Redactor()
  const out: string[] = []
  const err: string[] = []
  const invocation = parseCli(['deploy', ...(command.args ?? [])], redactor)
  if (invocation.kind !== 'command') throw new Error(invocation.kind)
  const context = {
    cwd: folder.path,
    env: process.env,
    clock: virtualClock(),
    signal,
    redactor,
    stdout: (text: string) => void out.push(redactor.clean(text)),
    stderr: (text: string) => void err.push(redactor.clean(text)),
    isTerminal: false,
    hasColour: false,
  }
  // As cli.ts: what keeps all of it from beginning.
  try {
    const exitCode = await execute(invocation.asked, context)
    return { stdout: out.join(''), stderr: err.join(''), exitCode }
  } catch (error) {
    return { stdout: out.join(''), stderr: `${err.join('')}${String(error)}\n`, exitCode: exitCodeOfError(error) }
  }
}

function folderOf(url: string, { path, manifest = {}, files = {} }: DeployCommand): TempFolder {
  return tempFolder({
    'canary.json': JSON.stringify({ ...MANIFEST, ...manifest }, undefined, 2),
    'blueprint-config.json': blueprintText([url + path]),
    ...files,
  })
}

/** No credentials but those that a test gives. */
const NOTHING_OF_AWS = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/nonexistent',
  AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
}

/** All of it as one text, without what is another each time, and without the progress of waiting, which depends on the machine. */
export function goldenText({ stdout, stderr, exitCode }: Printed): string {
  return `exit ${exitCode}\n--- stderr\n${normalised(stderr)}--- stdout\n${normalised(stdout)}`
}

function normalised(text: string): string {
  return text
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UUID')
    .replaceAll(/\b[0-9a-f]{64}\b/g, 'SHA256')
    .replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'TIME')
    .replaceAll(/\d{4}\/\d\d\/\d\d\/\d\d\/\d\d-\d\d-\d{3}/g, 'TIME')
    .replaceAll(/Waited \d+ s/g, 'Waited N s')
    .replaceAll(/after \d+ ms/g, 'after N ms')
    .replaceAll(/^.*(?:still waiting until|; waiting until that ended|trying again in).*\n/gm, '')
    .replaceAll(/^(.*\n)\1+/gm, '$1')
}
