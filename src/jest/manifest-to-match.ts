import { realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Valid } from '../blueprint/validated-file.ts'
import { DEFAULT_BLUEPRINT, type ParsedManifest, parseManifest } from '../canary/manifest/parse-manifest.ts'
import { schemaMismatches } from '../canary/manifest/schema-mismatches.ts'
import { readBytes } from '../commands/files/read-file.ts'
import { AppError } from '../core/app-error.ts'
import { visible } from '../core/visible.ts'

/** A canary manifest, and the folder its paths start from; undefined when it was given as an object. */
export interface ManifestToMatch {
  readonly parsed: ParsedManifest
  readonly folder: string | undefined
}

/** Reads a manifest from its path, or takes its members. Throws FILE_NOT_FOUND,
 *  FILE_UNREADABLE, FILE_INVALID, OPTION_INVALID. */
export function manifestFrom(given: string | URL | object): ManifestToMatch {
  if (typeof given !== 'string' && (typeof given !== 'object' || given === null)) {
    throw new AppError(
      'OPTION_INVALID',
      'toMatchCanary takes the path of a canary manifest, or its members as an object.',
    )
  }
  const isPath = typeof given === 'string' || given instanceof URL
  const path = typeof given === 'string' ? given : given instanceof URL ? fileURLToPath(given) : 'the canary manifest'
  const bytes = isPath
    ? readBytes({ cwd: process.cwd(), path, noun: 'canary manifest' })
    : new TextEncoder().encode(JSON.stringify(given))
  const parsed = parseManifest({ path, bytes, env: process.env })
  const [wrong] = parsed.diagnostics.filter(({ code }) => code === 'FILE_KIND_WRONG')
  if (wrong !== undefined) throw new AppError('FILE_INVALID', `${path}: ${wrong.message}`, { hint: wrong.hint })
  const syntax = parsed.diagnostics.find(({ severity, source }) => severity === 'error' && source === 'syntax')
  if (syntax !== undefined) {
    const place = isPath ? `${path}:${syntax.line}:${syntax.column}` : ''
    throw new AppError('FILE_INVALID', `The canary manifest ${place} is no JSON: ${syntax.message}`, {
      hint: syntax.hint,
    })
  }
  return { parsed, folder: isPath ? dirname(resolve(path)) : undefined }
}

/** Why a canary of this manifest would not run this blueprint, one sentence each. */
export function mismatches(
  file: Valid,
  absolutePath: string | undefined,
  { parsed, folder }: ManifestToMatch,
): readonly string[] {
  return [
    ...otherFile(parsed, folder, absolutePath),
    ...schemaMismatches(parsed, file).map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`)),
  ]
}

function otherFile(
  { view }: ParsedManifest,
  folder: string | undefined,
  absolutePath: string | undefined,
): readonly string[] {
  if (view === undefined || folder === undefined || absolutePath === undefined || view.isOpen('Blueprint')) return []
  const path = resolve(folder, view.text('Blueprint')?.text ?? DEFAULT_BLUEPRINT)
  return realOf(path) === realOf(absolutePath)
    ? []
    : [`Its Blueprint is ${visible(path)}, which is another file than ${visible(absolutePath)}.`]
}

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // A file that does not exist is only itself.
    return path
  }
}
