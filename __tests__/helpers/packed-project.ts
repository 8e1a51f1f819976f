import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Finished, finished } from './finished.js'
import { type TempFolder, tempFolder } from './temp-folder.js'

/** A project made as a user makes one: the packed product and a test framework, installed by npm. */
export interface PackedProject extends AsyncDisposable {
  readonly path: string
  write(files: Readonly<Record<string, string>>): void
  /** Runs `node node_modules/PACKAGE/...` or another script of the project with Node. */
  node(args: readonly string[], env?: Readonly<Record<string, string>>): Promise<Finished>
}

/** Packs the compiled product and installs it with these packages. Takes as long as npm does. */
export async function packedProject(packages: readonly string[]): Promise<PackedProject> {
  const folder = tempFolder({ 'package.json': '{ "name": "user", "private": true }\n' })
  // Without scripts: `prepack` would wipe lib/ under the other tests.
  await npm(['pack', '--ignore-scripts', '--pack-destination', folder.path], process.cwd())
  const tarball = readdirSync(folder.path).find((name) => name.endsWith('.tgz')) ?? ''
  const quick = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  await npm(['install', ...quick, '--save-dev', `./${tarball}`, ...packages], folder.path)
  return { ...projectIn(folder), [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() }
}

function projectIn({ path }: TempFolder): Omit<PackedProject, typeof Symbol.asyncDispose> {
  return {
    path,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(path, name)), { recursive: true })
        writeFileSync(join(path, name), text)
      }
    },
    node: (args, env) => finished(process.execPath, args, { cwd: path, env }),
  }
}

async function npm(args: readonly string[], cwd: string): Promise<void> {
  const name = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { exitCode, stderr } = await finished(name, args, {
    cwd,
    hasShell: process.platform === 'win32',
    timeoutMs: 200_000,
  })
  if (exitCode !== 0) throw new Error(`npm ${args.join(' ')} failed: ${stderr}`)
}
