/** The emulator as the command line tool serves it, in a process of its own. It is compiled from the sources when the demo
 *  starts: the repository holds the bundle of the Action only. See docs/decisions. */
import { spawn } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'

/** Starts it on a free port with these secrets and rewrites. `folder` takes what it needs on disk and is gone in the end. */
export async function startEmulator({ folder, secrets, rewrites }) {
  await mkdir(folder, { recursive: true })
  const secretsFile = join(folder, 'secrets.json')
  await writeFile(secretsFile, JSON.stringify(secrets))
  const cli = await compiledCli(join(folder, 'cli'))
  const args = ['--delay', '0ms', '--secrets-file', secretsFile, ...rewrites.map((each) => `--rewrite=${each}`)]
  const child = spawn(process.execPath, [cli, 'emulator', '--port', '0', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((end) => child.once('exit', end))
  const lines = createInterface({ input: child.stdout })
  const url = await new Promise((found, fail) => {
    lines.on('line', (line) => {
      const [, ready] = /^listening on (\S+)$/.exec(line) ?? []
      if (ready !== undefined) found(ready)
    })
    child.once('exit', (code) => fail(new Error(`The emulator ended with ${code} before it listened.`)))
  })
  return {
    url,
    async close() {
      child.kill('SIGINT')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The path of the tool. Packages stay outside; they are installed, or the demo could not run at all. */
async function compiledCli(outdir) {
  await build({
    entryPoints: { index: 'src/cli.ts' },
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    // Two modules of ours are CommonJS and require what they need when it is needed.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    logLevel: 'warning',
  })
  return resolve(outdir, 'index.js')
}
