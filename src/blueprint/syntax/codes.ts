import type { CodeEntry } from '../code-entry.ts'

const syntaxError = { severity: 'error', source: 'syntax' } as const

/** Everything that can keep a file from being strict JSON, the only form AWS reads. */
export const SYNTAX_CODES = {
  FILE_TOO_LARGE: {
    ...syntaxError,
    title: 'The file is too large',
    about:
      'Refused before it is parsed: AWS takes a blueprint in a zip of at most 225 KB, and real ones have a few kilobytes.',
    hint: 'Check that the path leads to a blueprint and not to something else.',
  },
  FILE_EMPTY: {
    ...syntaxError,
    title: 'The file is empty',
    about: 'The file holds no JSON value.',
    hint: 'A blueprint is an object with the member "steps": {"steps": {"1": {...}}}.',
  },
  FILE_NOT_TEXT: {
    ...syntaxError,
    title: 'The file is binary',
    about: 'The bytes of the file are neither UTF-8 nor any other text.',
    hint: 'Check that the path leads to blueprint-config.json itself and not, for example, to its zip.',
  },
  ENCODING_UNSUPPORTED: {
    ...syntaxError,
    title: 'The file is UTF-16 or UTF-32',
    about: 'JSON that leaves a machine must be UTF-8 (RFC 8259).',
    hint: 'Save the file as UTF-8. In PowerShell: Set-Content -Encoding utf8NoBOM.',
  },
  ENCODING_INVALID: {
    ...syntaxError,
    title: 'The file is not valid UTF-8',
    about: 'A byte that is no UTF-8, usually because the file was saved as Latin-1 or Windows-1252.',
    hint: 'Save the file as UTF-8. Only the first such byte is reported.',
  },
  BYTE_ORDER_MARK: {
    ...syntaxError,
    title: 'The file begins with a byte order mark',
    about:
      'AWS does not document whether it strips a byte order mark; JSON does not allow one, so canary-preflight refuses it.',
    hint: 'Save the file as "UTF-8" and not as "UTF-8 with BOM".',
  },
  CHARACTER_INVALID: {
    ...syntaxError,
    title: 'A character JSON does not allow here',
    about:
      'Control characters inside a text must be escaped; between values only space, tab and line breaks may stand.',
  },
  COMMENT: {
    ...syntaxError,
    title: 'A comment',
    about: 'JSON has no comments, although examples in the documentation of AWS show some.',
    hint: 'Remove it. An assertion can carry its explanation in "description".',
  },
  TRAILING_COMMA: {
    ...syntaxError,
    title: 'A comma after the last item',
    about:
      'JSON does not allow a comma before a closing bracket, although an example in the documentation of AWS has one.',
    hint: 'Remove the comma.',
  },
  COMMA_MISSING: {
    ...syntaxError,
    title: 'A comma is missing',
    about: 'Members of an object and items of a list are separated by commas.',
    hint: 'Put a comma here.',
  },
  COMMA_EXTRA: {
    ...syntaxError,
    title: 'A comma too many',
    about: 'A comma with nothing before it.',
    hint: 'Remove the comma, or write what is missing before it.',
  },
  COLON_MISSING: {
    ...syntaxError,
    title: 'A colon is missing',
    about: 'A key and its value are separated by a colon.',
    hint: 'Write members as "key": value.',
  },
  COLON_UNEXPECTED: {
    ...syntaxError,
    title: 'A colon that does not belong here',
    about: 'A colon stands only between a key and its value; the items of a list have no keys.',
    hint: 'Members with keys stand in braces: {"key": value}.',
  },
  KEY_MISSING: {
    ...syntaxError,
    title: 'A key is missing',
    about: 'Every member of an object has a key.',
    hint: 'Write members as "key": value.',
  },
  KEY_NOT_QUOTED: {
    ...syntaxError,
    title: 'A key without double quotes',
    about: 'Keys are texts and stand in double quotes, although examples in the documentation of AWS leave some out.',
  },
  KEY_DUPLICATE: {
    severity: 'warning',
    source: 'syntax',
    title: 'The same key twice in one object',
    about: 'AWS uses the last one and silently ignores the others: two steps "1" are one step.',
    hint: 'Rename one of them, or remove the one that is ignored.',
  },
  VALUE_MISSING: {
    ...syntaxError,
    title: 'A value is missing',
    about: 'A key and its colon are followed by a value.',
    hint: 'Write the value, or remove the member.',
  },
  VALUE_NOT_QUOTED: {
    ...syntaxError,
    title: 'A text without double quotes',
    about: 'Texts stand in double quotes, although examples in the documentation of AWS leave some out.',
  },
  QUOTES_WRONG: {
    ...syntaxError,
    title: 'Quotes that are not straight double quotes',
    about: 'Only the straight double quote (") begins and ends a text: not the single, the curly or the backward one.',
    hint: 'Write straight double quotes: "...".',
  },
  QUOTE_NOT_ESCAPED: {
    ...syntaxError,
    title: 'A double quote inside a text that is not escaped',
    about: 'The text ends at its first double quote. JSON in "body" has to be escaped.',
    hint: 'Write a double quote that belongs to the text as \\".',
  },
  STRING_UNTERMINATED: {
    ...syntaxError,
    title: 'A text that is not closed',
    about: 'A text ends on the line it begins on.',
    hint: 'Close it with a double quote. Write a line break inside a text as \\n.',
  },
  ESCAPE_INVALID: {
    ...syntaxError,
    title: 'An escape sequence JSON does not have',
    about: 'After a backslash come only " \\ / b f n r t, or u and four hexadecimal digits.',
    hint: 'Write a backslash that belongs to the text, as in a regular expression, as \\\\.',
  },
  SURROGATE_LONE: {
    ...syntaxError,
    title: 'Half a character',
    about:
      'An escaped surrogate (\\ud800 to \\udfff) without its other half cannot be sent as UTF-8. AWS does not document what it does with one; canary-preflight refuses it.',
    hint: 'Write both halves (\\ud83d\\ude00), or the character itself.',
  },
  NUMBER_INVALID: {
    ...syntaxError,
    title: 'A number JSON does not have',
    about: 'No leading zero or plus sign, no hexadecimal, no NaN or Infinity, digits on both sides of the point.',
  },
  NUMBER_TOO_LARGE: {
    ...syntaxError,
    title: 'A number that is too large',
    about: 'JavaScript, in which canaries run, reads it as Infinity. No member of a blueprint takes such a number.',
    hint: 'Write the number that is meant; the largest that a blueprint takes is 300000, for a time-out.',
  },
  UNEXPECTED_TEXT: {
    ...syntaxError,
    title: 'Something that does not belong here',
    about: 'After a value comes a comma or the closing bracket.',
    hint: 'Remove it, or put it into the double quotes of the value before it.',
  },
  NOT_CLOSED: {
    ...syntaxError,
    title: 'The file ends too early',
    about: 'An object or a list is not closed at the end of the file.',
  },
  BRACKET_MISMATCH: {
    ...syntaxError,
    title: 'The wrong closing bracket',
    about: 'Braces close objects, square brackets close lists, the innermost first. Nothing after it can be judged.',
  },
  CONTENT_AFTER_END: {
    ...syntaxError,
    title: 'Something after the end',
    about: 'A file holds one JSON value. Often one closing brace too many ended it early.',
    hint: 'Check the braces before this place, or remove what follows.',
  },
  NESTING_TOO_DEEP: {
    ...syntaxError,
    title: 'Nested too deeply',
    about: 'Refused beyond 100 levels; a blueprint needs 7.',
    hint: 'Check for a repeated opening bracket.',
  },
  TOO_MANY_VALUES: {
    ...syntaxError,
    title: 'Too many values',
    about: 'Refused beyond 100,000 values; a blueprint of ten steps has some hundred.',
    hint: 'Check that this is the blueprint, and not data that some program wrote.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>

export type SyntaxCode = keyof typeof SYNTAX_CODES
