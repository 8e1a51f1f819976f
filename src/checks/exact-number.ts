/** The text of a number as people and AWS's JavaScript runtime write it (`5.0` is `5`, `1e2` is `100`), unless that would
 *  not be the number that `source` says: then `source` itself, so that 2^53 and 2^53 + 1 stay different. */
export function exactNumberText(value: number, source: string): string {
  const text = String(value)
  return isSameNumber(text, source) ? text : source
}

/** Whether both texts are JSON numbers and denote the same number, compared in decimal and without rounding. */
export function isSameNumber(a: string, b: string): boolean {
  const left = normalForm(a)
  return left !== undefined && left === normalForm(b)
}

/** Whether a JSON text may hold a number that a double cannot represent: more than 15 digits or a large exponent. */
export function mayHoldInexactNumber(json: string): boolean {
  return /[\d.]{16}|[eE][+-]?\d{3}/.test(json)
}

// Sign, digits without outer zeros, and the exponent of the first digit: one text for each number.
function normalForm(text: string): string | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text)
  if (match === null) return undefined
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  const digits = `${whole}${fraction}`
  const lead = digits.length - digits.replace(/^0+/, '').length
  const significant = digits.slice(lead).replace(/0+$/, '')
  if (significant === '') return '0'
  return `${sign}${significant}e${BigInt(exponent) + BigInt(whole.length - lead)}`
}
