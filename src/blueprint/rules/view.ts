import type { Node } from 'jsonc-parser'
import { pointerFromPath } from '../../core/json-pointer.ts'
import type { Document } from '../document.ts'
import { type Part, scanSubstitutions } from '../substitution.ts'
import { type Item, isItem, itemAt, numberIn, textIn } from './item.ts'

/** The blueprint as far as it can be made out. Rules also run on files that the schema refuses, so everything of the
 *  wrong form is left out here: the schema's diagnostics speak about it. */
export interface View {
  readonly document: Document
  /** False when `variables` is there but is no object, so that nobody can say which names it was meant to define. */
  readonly areVariablesReadable: boolean
  readonly variables: ReadonlyMap<string, VariableView>
  /** Names that steps extract, each with the steps that do, in running order. */
  readonly extracted: ReadonlyMap<string, readonly StepView[]>
  readonly globalSettings: Item | undefined
  /** `globalSettings.stepTimeout`, milliseconds. */
  readonly stepTimeoutMs: number | undefined
  /** In the order in which they run. Keys other than "1" to "10" are left out. */
  readonly steps: readonly StepView[]
  /** The keys of `steps` as they are written in the file, those of `steps` above only. */
  readonly writtenKeys: readonly string[]
  /** Every text of `variables` and of the steps. */
  readonly texts: readonly TextView[]
}

export interface VariableView {
  readonly name: string
  readonly pointer: string
  /** Undefined when it is no text. */
  readonly value: string | undefined
  /** A text without any `${`. */
  readonly isPlain: boolean
  readonly holdsSecret: boolean
}

export interface StepView extends Item {
  readonly key: string
  readonly number: number
  /** For messages: `step "3" (sign-in)`. */
  readonly label: string
  readonly checkerType: string | undefined
  readonly assertions: readonly AssertionView[]
  readonly extractors: readonly Item[]
  readonly headers: readonly HeaderView[]
  readonly authentication: Item | undefined
  /** `timeout`, else the global one; undefined when neither is written. Milliseconds. */
  readonly timeoutMs: number | undefined
}

export interface AssertionView extends Item {
  readonly type: string | undefined
  readonly operator: string | undefined
}

export interface HeaderView {
  readonly name: string
  readonly value: string
  readonly pointer: string
}

export interface TextView {
  readonly text: string
  readonly parts: readonly Part[]
  readonly pointer: string
  /** Names and indexes from the step, or from `variables`, to this text. */
  readonly path: readonly string[]
  readonly step: StepView | undefined
}

/** Reads what can be read. Never throws. */
export function viewOf(document: Document): View {
  const root = itemAt(document.value, '')
  const declared = root?.fields['variables']
  const globalSettings = itemAt(root?.fields['globalSettings'], '/globalSettings')
  const stepTimeoutMs = globalSettings === undefined ? undefined : numberIn(globalSettings, 'stepTimeout')
  const variables = entriesOf(declared).map(([name, value]) => ({
    name,
    pointer: pointerFromPath(['variables', name]),
    value: typeof value === 'string' ? value : undefined,
    isPlain: typeof value === 'string' && !value.includes('${'),
    holdsSecret: typeof value === 'string' && value.includes('${AWS_SECRET:'),
  }))
  const steps = entriesOf(root?.fields['steps'])
    .flatMap(([key, value]) => stepFrom(key, value, stepTimeoutMs))
    .sort((a, b) => a.number - b.number)
  return {
    document,
    areVariablesReadable: declared === undefined || isItem(declared),
    variables: new Map(variables.map((variable) => [variable.name, variable])),
    extracted: extractedBy(steps),
    globalSettings,
    stepTimeoutMs,
    steps,
    writtenKeys: writtenKeysOf(document.root).filter((key) => steps.some((step) => step.key === key)),
    texts: [
      ...variables.flatMap(({ name, value, pointer }) =>
        value === undefined ? [] : [textView(value, pointer, [name], undefined)],
      ),
      ...steps.flatMap((step) => [...textsOf(step.fields, step, [], step.pointer)]),
    ],
  }
}

function stepFrom(key: string, value: unknown, stepTimeoutMs: number | undefined): StepView[] {
  if (!/^(?:[1-9]|10)$/.test(key)) return []
  const item = itemAt(value, pointerFromPath(['steps', key]))
  if (item === undefined) return []
  const name = textIn(item, 'stepName')
  return [
    {
      ...item,
      key,
      number: Number(key),
      label: name !== undefined && /^[\w-]{1,64}$/.test(name) ? `step "${key}" (${name})` : `step "${key}"`,
      checkerType: textIn(item, 'checkerType'),
      assertions: itemsOf(item, 'assertions').map((assertion) => ({
        ...assertion,
        type: textIn(assertion, 'type'),
        operator: textIn(assertion, 'operator'),
      })),
      extractors: itemsOf(item, 'extractors'),
      headers: entriesOf(item.fields['headers']).flatMap(([header, content]) =>
        typeof content === 'string'
          ? [{ name: header, value: content, pointer: item.pointer + pointerFromPath(['headers', header]) }]
          : [],
      ),
      authentication: itemAt(item.fields['authentication'], `${item.pointer}/authentication`),
      timeoutMs: numberIn(item, 'timeout') ?? stepTimeoutMs,
    },
  ]
}

function extractedBy(steps: readonly StepView[]): Map<string, StepView[]> {
  const extracted = new Map<string, StepView[]>()
  for (const step of steps) {
    for (const extractor of step.extractors) {
      const name = textIn(extractor, 'name')
      if (name === undefined) continue
      const others = extracted.get(name)
      if (others === undefined) extracted.set(name, [step])
      else if (others.at(-1) !== step) others.push(step)
    }
  }
  return extracted
}

function itemsOf(item: Item, name: string): Item[] {
  const list = item.fields[name]
  if (!Array.isArray(list)) return []
  return list.flatMap((value: unknown, index) => itemAt(value, `${item.pointer}/${name}/${index}`) ?? [])
}

function entriesOf(value: unknown): [string, unknown][] {
  return isItem(value) ? Object.entries(value) : []
}

// Deeper than the format goes, so that a reference under a misspelt name still counts as a use.
const DEEPEST_TEXT = 8

function* textsOf(value: unknown, step: StepView, path: readonly string[], pointer: string): Generator<TextView> {
  if (typeof value === 'string') yield textView(value, pointer, path, step)
  else if (typeof value === 'object' && value !== null && path.length < DEEPEST_TEXT) {
    for (const [key, member] of Object.entries(value)) {
      yield* textsOf(member, step, [...path, key], pointer + pointerFromPath([key]))
    }
  }
}

function textView(text: string, pointer: string, path: readonly string[], step: StepView | undefined): TextView {
  return { text, parts: scanSubstitutions(text), pointer, path, step }
}

// From the syntax tree: an object in memory has its whole-number keys sorted.
function writtenKeysOf(root: Node): string[] {
  const steps = root.children?.findLast((member) => member.children?.[0]?.value === 'steps')?.children?.[1]
  if (steps?.type !== 'object') return []
  const keys = (steps.children ?? []).map((member): unknown => member.children?.[0]?.value)
  return [...new Set(keys.filter((key) => typeof key === 'string'))]
}
