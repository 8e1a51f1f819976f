import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readBytes } from '../commands/files/read-file.ts'
import { AppError } from '../core/app-error.ts'
import { messageOf, systemErrorCode } from '../core/system-error.ts'
import { quoted } from '../core/visible.ts'

/** The names the settings file may have, in a project's root folder. */
const NAMES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'json'].map(
  (extension) => `canary-preflight.config.${extension}`,
)

const EXPORT_HINT = 'It exports the settings as its default export (module.exports in CommonJS).'

/** What the settings file of a project exports; undefined when it has none. Throws FILE_INVALID when there are two, or when
 *  one cannot be loaded. */
export async function readSettingsFile(
  folder: string,
): Promise<{ readonly name: string; readonly settings: unknown } | undefined> {
  const found = NAMES.filter((candidate) => existsSync(join(folder, candidate)))
  const [name, other] = found
  if (name === undefined) return undefined
  if (other !== undefined) {
    throw new AppError('FILE_INVALID', `There are two settings files in ${folder}: ${name} and ${other}.`, {
      hint: 'Keep the one that is meant.',
    })
  }
  return { name, settings: await load(join(folder, name), name) }
}

async function load(path: string, name: string): Promise<unknown> {
  const exported = await exportedBy(path, name)
  if (exported !== undefined) return exported
  // Without settings the blueprints would go to the hosts they name.
  throw new AppError('FILE_INVALID', `The settings file ${name} has no default export.`, { hint: hintFor(name) })
}

async function exportedBy(path: string, name: string): Promise<unknown> {
  try {
    if (path.endsWith('.json')) {
      const bytes = readBytes({ cwd: dirname(path), path, noun: 'settings file' })
      return JSON.parse(new TextDecoder().decode(bytes))
    }
    return defaultOf(await loadAnew(path))
  } catch (cause) {
    throw new AppError('FILE_INVALID', `The settings file ${name} cannot be loaded: ${problemOf(cause, name)}`, {
      hint: isTypeScript(name) ? hintForTypes(name, cause) : hintFor(name),
      cause,
    })
  }
}

/** In watch mode the file may have changed since it was loaded. Node remembers CommonJS by path, ES modules by URL; the time of
 *  the change in the URL makes one entry a change, not one a run. */
async function loadAnew(path: string): Promise<unknown> {
  const require = createRequire(path)
  delete require.cache[require.resolve(path)]
  const url = pathToFileURL(path)
  url.search = `changed=${statSync(path).mtimeMs}`
  return await import(url.href)
}

/** Of an ES module its default export; of CommonJS what it exports, or the default export it was compiled from. */
function defaultOf(namespace: unknown): unknown {
  const exported = memberOf(namespace, 'default')
  return memberOf(exported, '__esModule') === true ? memberOf(exported, 'default') : exported
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined
}

function problemOf(cause: unknown, name: string): string {
  return isUnreadType(cause, name) ? `Node.js ${process.versions.node} does not read TypeScript.` : messageOf(cause)
}

function hintFor(name: string): string {
  return name.endsWith('.json') ? 'It is a JSON object.' : EXPORT_HINT
}

function hintForTypes(name: string, cause: unknown): string {
  const inJavaScript = `write ${quoted(name.replace(/ts$/, 'js'))}, without types.`
  if (isUnreadType(cause, name)) return `Use Node.js 22.18 or later, or ${inJavaScript}`
  return `Node.js leaves types out and compiles nothing: no enum, no namespace. Else ${inJavaScript}`
}

/** What `import()` says of TypeScript before 22.18. */
function isUnreadType(cause: unknown, name: string): boolean {
  return isTypeScript(name) && systemErrorCode(cause) === 'ERR_UNKNOWN_FILE_EXTENSION'
}

function isTypeScript(name: string): boolean {
  return name.endsWith('ts')
}
