import type { CodeEntry } from '../code-entry.ts'
import type { Choice, ClosedShape } from '../schema/shape.ts'
import type { MemberHint } from './member-hints.ts'
import type { Given } from './value-hints.ts'

/** The words for the shapes of one kind of file: what its objects are called, and what people get wrong in it. */
export interface Vocabulary {
  readonly root: ClosedShape
  /** The root at the beginning of a sentence: `The blueprint`. */
  readonly rootLabel: string
  /** Every code that a problem can carry. */
  readonly codes: Readonly<Record<string, CodeEntry>>
  readonly nounOf: (shape: ClosedShape | Choice) => string
  /** What an unknown member in an object of these kinds probably means. */
  readonly memberHint: (kinds: readonly string[], member: string) => MemberHint | undefined
  /** What to do about a value that is not what its member takes. */
  readonly valueHint: (given: Given) => string | undefined
  /** What to do about a number outside its limits. */
  readonly rangeHint: (member: string, value: number) => string | undefined
  /** Where a word belongs that is right, but in another object. */
  readonly ownerHint: (word: string) => string | undefined
  /** The rule for the value of a member whose schema has a pattern. */
  readonly ruleForMember: (member: string) => NameRule
  /** The words for a dictionary, by the member it is the value of. */
  readonly dictionaryOf: (member: string) => DictionaryWords
}

/** What a pattern of the schema demands, in words. */
export interface NameRule {
  readonly code: string
  /** Completes `"x" must be ...`. */
  readonly form: string
  readonly hint: (text: string) => string | undefined
}

/** What is said of an object whose keys are free, and of its entries. */
export interface DictionaryWords {
  readonly keys: NameRule
  /** What its entries are called: `Step "1"`. */
  readonly labelOf: (key: string) => string
  /** When a list stands where the object must; its items are then judged as entries. */
  readonly asList?: Said
  readonly tooFew?: Said
  readonly tooMany?: (maximum: number, found: number) => Said
}

interface Said {
  readonly code: string
  readonly message: string
}
