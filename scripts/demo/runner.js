/** Runs a JavaScript Action in a process of its own, as the GitHub Actions runner does: inputs and context in the
 *  environment, an event payload, files for outputs and the summary; reads back what it says through them. */
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { annotationsOf, commandOf, linesOf, outputsOf } from './runner-commands.js'

/** See runner.d.ts. Everything it made on disk is gone when it returns. */
export async function runAction(options) {
  const folder = await mkdtemp(join(tmpdir(), 'actions-runner-'))
  try {
    const files = await fileCommands(folder, options)
    const started = performance.now()
    const env = await environment(options, files)
    const { exitCode, signal, lines } = await (options.run?.(env) ?? execute(options, env))
    const durationMs = performance.now() - started
    const commands = lines.flatMap(({ text }) => commandOf(text) ?? [])
    const outputs = outputsOf(await readFile(files.GITHUB_OUTPUT, 'utf8'))
    return {
      exitCode,
      signal,
      durationMs,
      lines,
      commands,
      log: lines.filter(({ text }) => commandOf(text) === undefined).map(({ text }) => text),
      masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
      annotations: annotationsOf(commands),
      outputs,
      reports: await reportsOf(outputs),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Of a branch of the repository itself, whose code may use the repository's secrets. */
const OWN_PULL_REQUEST = {
  pull_request: { head: { repo: { full_name: 'acme/orders' } }, base: { repo: { full_name: 'acme/orders' } } },
}

async function fileCommands(folder, { event, outputText = '', summaryText = '' }) {
  const files = {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_OUTPUT: join(folder, 'set_output'),
    GITHUB_STEP_SUMMARY: join(folder, 'step_summary'),
  }
  await writeFile(
    files.GITHUB_EVENT_PATH,
    typeof event === 'string' ? event : JSON.stringify(event ?? OWN_PULL_REQUEST),
  )
  await writeFile(files.GITHUB_OUTPUT, outputText)
  await writeFile(files.GITHUB_STEP_SUMMARY, summaryText)
  await mkdir(join(folder, 'temp'))
  return { ...files, RUNNER_TEMP: join(folder, 'temp') }
}

/** Nothing of this process's own environment but what a program needs to start. */
async function environment({ action = 'action.yml', inputs = {}, env = {}, workspace }, files) {
  const { inputs: declared = {} } = parse(await readFile(action, 'utf8'))
  const defaults = Object.entries(declared).map(([name, { default: value }]) => [name, value ?? ''])
  const given = { ...Object.fromEntries(defaults), ...inputs }
  const inherited = ['PATH', 'HOME', 'TEMP', 'TMP', 'SystemRoot'].map((name) => [name, process.env[name]])
  const all = {
    ...Object.fromEntries(inherited),
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name), String(value)])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/orders',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_SHA: 'b'.repeat(40),
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_ATTEMPT: '1',
    ...files,
    ...env,
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function inputVariable(name) {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

async function execute(
  { entry = 'dist/index.js', node = process.execPath, nodeOptions = [], workspace, onStart },
  env,
) {
  const child = spawn(node, [...nodeOptions, entry], { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
  onStart?.(child)
  const lines = []
  const reading = ['stdout', 'stderr'].map(async (stream) => {
    let rest = ''
    for await (const chunk of child[stream].setEncoding('utf8')) {
      // A carriage return at the end may be half of a line break.
      const whole = /^([\s\S]*[\n\r])(?!$)([^\n\r]*)$|^([\s\S]*\n)$/.exec(rest + chunk)
      rest = whole === null ? rest + chunk : (whole[2] ?? '')
      for (const text of linesOf(whole?.[1] ?? whole?.[3] ?? '')) take(stream, text)
    }
    for (const text of linesOf(rest)) take(stream, text)
  })
  const take = (stream, text) => {
    lines.push({ stream, text })
  }
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }))
  })
  try {
    await Promise.all([...reading, ended])
    return { ...(await ended), lines }
  } finally {
    child.kill('SIGKILL')
  }
}

/** The texts of the files that the outputs name, by the output's name. */
async function reportsOf(outputs) {
  const named = Object.entries(outputs).filter(([name, path]) => name.endsWith('-file') && path !== '')
  return Object.fromEntries(await Promise.all(named.map(async ([name, path]) => [name, await readFile(path, 'utf8')])))
}
