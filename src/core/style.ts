/** Colours for a terminal. Without colour every function returns its text unchanged: the text alone must say everything. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
}

/** The style of an output that shows colours, or of one that does not. Text of files is made `visible` before. */
export function createStyle({ colour }: { readonly colour: boolean }): Style {
  return colour ? coloured : plain
}

/** Whether to colour an output. FORCE_COLOR (unless it is 0 or false) wins over NO_COLOR, as in Node itself; else a
 *  terminal that is not dumb gets colours, and a CI log does not. */
export function wantsColour({ env, isTerminal }: ColourQuestion): boolean {
  const { FORCE_COLOR, NO_COLOR = '', TERM, CI = '' } = env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== '' || TERM === 'dumb') return false
  const isCi = !['', '0', 'false'].includes(CI)
  return isTerminal && !isCi
}

export interface ColourQuestion {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
}

const plain: Style = {
  bold: (text) => text,
  dim: (text) => text,
  red: (text) => text,
  yellow: (text) => text,
  green: (text) => text,
  cyan: (text) => text,
}

const coloured: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  yellow: sgr(33, 39),
  green: sgr(32, 39),
  cyan: sgr(36, 39),
}

/** Select Graphic Rendition, ECMA-48 8.3.117. */
function sgr(on: number, off: number): (text: string) => string {
  return (text) => (text === '' ? '' : `\u001b[${on}m${text}\u001b[${off}m`)
}
