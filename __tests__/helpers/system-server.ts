import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from '@jest/globals'
import { rawServer } from './raw-server.js'

/** A program that someone else wrote, and the Debian package it comes in. */
export interface SystemProgram {
  readonly program: string
  readonly fromPackage: string
}

/** Tests that need an installed program. Without it they are skipped, with a line that says what to install; in CI they
 *  fail, since nobody would notice otherwise. */
export function describeWith({ program, fromPackage }: SystemProgram, body: (path: string) => void): void {
  const path = pathOf(program)
  if (path !== undefined) {
    describe(program, () => body(path))
    return
  }
  const missing = `${program} is not installed: apt-get install ${fromPackage}`
  const isCi = process.env['CI'] === 'true'
  // Jest prints no names of skipped tests when it runs several files.
  if (!isCi) process.stderr.write(`Skipped: ${missing}\n`)
  const declare = isCi ? test : test.skip
  declare(missing, () => {
    throw new Error(missing)
  })
}

/** Where a program is; also where Debian keeps servers, which is not in every user's PATH. */
export function pathOf(program: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/sbin']
  return folders.map((folder) => join(folder, program)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    // Not there, or not for us: the same to a test.
    return false
  }
}

/** A running server and its folder; ends with the test that started it. */
export interface SystemServer extends AsyncDisposable {
  readonly folder: string
  /** All that it has printed. */
  readonly output: () => string
}

export interface ServerWishes {
  readonly path: string
  readonly args: (folder: string) => readonly string[]
  /** Contents by name, written into a folder of the server's own before it starts. */
  readonly files?: (folder: string) => Readonly<Record<string, string>>
  /** Printed once the server listens. */
  readonly ready: RegExp
}

/** Starts a server and waits until it says that it is ready. */
export async function systemServer({ path, args, files, ready }: ServerWishes): Promise<SystemServer> {
  const folder = await mkdtemp(join(tmpdir(), 'canary-preflight-'))
  for (const [name, content] of Object.entries(files?.(folder) ?? {})) await writeFile(join(folder, name), content)
  const child = spawn(path, args(folder), { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve())
    child.on('exit', () => resolve())
  })
  const dispose = async (): Promise<void> => {
    await end(child, ended)
    await rm(folder, { recursive: true, force: true })
  }
  const isReady = new Promise<boolean>((resolve) => {
    child.on('error', () => resolve(false)).on('exit', () => resolve(false))
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      if (ready.test(output)) resolve(true)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
  if (!(await isReady)) {
    await dispose()
    throw new Error(`${path} did not start:\n${output}`)
  }
  return { folder, output: () => output, [Symbol.asyncDispose]: dispose }
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 3000)
  await ended
  clearTimeout(impatience)
}

/** A port of 127.0.0.1 that nothing listened on a moment ago. */
export async function freePort(): Promise<number> {
  await using server = await rawServer(() => {})
  return server.port
}
