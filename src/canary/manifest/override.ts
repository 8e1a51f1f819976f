import type { ClosedShape, Schema } from '../../blueprint/schema/shape.ts'
import { either } from '../../blueprint/show.ts'
import { AppError } from '../../core/app-error.ts'
import { didYouMean } from '../../core/suggest.ts'
import { quoted } from '../../core/visible.ts'
import { manifestMemberHint } from './member-hints.ts'
import { manifestShape } from './shape.ts'
import { typedValue } from './typed-value.ts'

/** One member of a manifest that is given from outside of the file. */
export interface ManifestOverride {
  readonly path: readonly string[]
  readonly value: unknown
  /** Where it comes from, for messages: `--set RunConfig.TimeoutInSeconds`, `input schedule`. */
  readonly source: string
}

/** A member by its path in AWS's own names (`RunConfig.EnvironmentVariables.KEY`, `Tags.team`) and its value as a text,
 *  which is read as what the member takes. Throws OPTION_INVALID for a path that leads to no member. */
export function overrideFrom({
  path,
  text,
  source,
}: {
  readonly path: string
  readonly text: string
  readonly source: string
}): ManifestOverride {
  const { steps, schema } = membersOn(path, source)
  return { path: steps, value: typedValue(text, schema), source }
}

interface Target {
  readonly steps: readonly string[]
  readonly schema: Schema
}

function membersOn(path: string, source: string): Target {
  const target = descend({ steps: [], schema: manifestShape }, path.split('.'), (at, name) => {
    throw unknownPath(path, { source, at, name })
  })
  const { schema } = target
  if (!('properties' in schema || 'namePattern' in schema)) return target
  const members = 'properties' in schema ? either(Object.keys(schema.properties)) : `${path}.KEY`
  throw new AppError(
    'OPTION_INVALID',
    `${source}: ${quoted(path)} is a whole object; only single members can be set.`,
    {
      hint: `Set a member of it: ${members}.`,
    },
  )
}

function descend(
  { steps, schema }: Target,
  names: readonly string[],
  refuse: (at: Target, name: string) => never,
): Target {
  const [name, ...rest] = names
  if (name === undefined) return { steps, schema }
  // A key of a dictionary may have periods itself.
  if ('namePattern' in schema) return { steps: [...steps, names.join('.')], schema: schema.values }
  const isMember = 'properties' in schema && name !== '$schema' && Object.hasOwn(schema.properties, name)
  const member = isMember ? schema.properties[name] : undefined
  if (member === undefined) return refuse({ steps, schema }, name)
  return descend({ steps: [...steps, name], schema: member }, rest, refuse)
}

function unknownPath(
  path: string,
  { source, at, name }: { readonly source: string; readonly at: Target; readonly name: string },
): AppError {
  const kinds = 'name' in at.schema ? [at.schema.name] : []
  const known = manifestMemberHint(kinds, name)
  if (known?.refusal !== undefined) {
    return new AppError('OPTION_INVALID', `${source}: ${known.refusal.message}`, { hint: known.hint })
  }
  const meant = known?.means === undefined ? path : [...at.steps, known.means].join('.')
  return new AppError('OPTION_INVALID', `${source}: a canary manifest has no member ${quoted(path)}.`, {
    hint:
      didYouMean(meant, pathsIn(manifestShape)) ??
      'Names are those of AWS, joined by periods: RunConfig.TimeoutInSeconds.',
  })
}

/** All paths that can be set; a dictionary's end with `KEY`. */
function pathsIn(shape: ClosedShape, prefix = ''): string[] {
  return Object.entries(shape.properties).flatMap(([name, member]) => {
    if (name === '$schema') return []
    if ('properties' in member) return pathsIn(member, `${prefix}${name}.`)
    return 'namePattern' in member ? [`${prefix}${name}.KEY`] : [`${prefix}${name}`]
  })
}
