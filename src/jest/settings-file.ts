import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { AppError } from '../core/app-error.ts'
import { messageOf, systemErrorCode } from '../core/system-error.ts'
import { quoted } from '../core/visible.ts'

/** The names the settings file may have, in a project's root folder. */
const NAMES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts', 'json'].map(
  (extension) => `canary-preflight.config.${extension}`,
)

/** What the settings file of a project exports; undefined when it has none. Throws FILE_INVALID when there are two, or when
 *  one cannot be loaded. */
export function readSettingsFile(folder: string): { readonly name: string; readonly settings: unknown } | undefined {
  const found = NAMES.filter((candidate) => existsSync(join(folder, candidate)))
  const [name, other] = found
  if (name === undefined) return undefined
  if (other !== undefined) {
    throw new AppError('FILE_INVALID', `There are two settings files in ${folder}: ${name} and ${other}.`, {
      hint: 'Keep the one that is meant.',
    })
  }
  return { name, settings: load(join(folder, name), name) }
}

function load(path: string, name: string): unknown {
  try {
    // Not by require(), which would remember a JSON file in watch mode.
    if (path.endsWith('.json')) return JSON.parse(readFileSync(path, 'utf8'))
    // Node's require() loads ES modules too, in all versions this package supports.
    const exported: unknown = createRequire(path)(path)
    return defaultOf(exported)
  } catch (cause) {
    throw new AppError('FILE_INVALID', `The settings file ${name} cannot be loaded: ${messageOf(cause)}`, {
      hint: hintFor(name, cause),
      cause,
    })
  }
}

function defaultOf(exported: unknown): unknown {
  const isModule = typeof exported === 'object' && exported !== null && '__esModule' in exported
  if (isModule && 'default' in exported) return exported.default
  return exported
}

function hintFor(name: string, cause: unknown): string {
  if (systemErrorCode(cause) === 'ERR_REQUIRE_ASYNC_MODULE') return 'It must not use await outside of functions.'
  if (/\.[cm]?ts$/.test(name)) {
    return `Node loads TypeScript from version 22.18 on, and only types that can be left out; else write ${quoted(name.replace(/ts$/, 'js'))}.`
  }
  return 'It exports the settings as its default export (module.exports in CommonJS).'
}
