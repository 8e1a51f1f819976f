/** Files that somebody might commit to make a check slow, each as large as asked for: its length is `size` or a little more. */
export const HOSTILE_SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'NUL bytes': (size) => '\0'.repeat(size),
  'invisible characters': (size) => repeated('\u200b', size),
  'a word before each NUL': (size) => `[${repeated('a\0', size)}`,
  'open brackets': (size) => '['.repeat(size),
  'commas alone': (size) => `{${','.repeat(size)}`,
  'semicolons for commas': (size) => `[${repeated('1;', size)}`,
  'quotes never closed': (size) => `[${repeated('„a,', size)}`,
  'quotes inside a text': (size) => `{"a":"${repeated('b" c "', size)}"}`,
  'escapes that JSON does not have': (size) => `{"a":"${repeated('\\x', size)}"}`,
  'halves of characters': (size) => `{"a":"${repeated('\\ud800', size)}"}`,
  'keys given twice': (size) => step(`"headers":{${listed(size, () => '"a":"v"')}}`),
  'assertions with a wrong operator': (size) => step(`"assertions":[${listed(size, () => assertion('EQUALLS'))}]`),
  'assertions that are right': (size) => step(`"assertions":[${listed(size, () => assertion('EQUALS'))}]`),
  'headers in one line': (size) => step(`"headers":{${listed(size, (index) => `"x-${index}":"v"`)}}`),
  'headers that cannot be sent': (size) => step(`"headers":{${listed(size, (index) => `"x ${index}":"v\\n"`)}}`),
  'headers that hold keys': (size) => step(`"headers":{${listed(size, (index) => `"x${index}-api-key":"literal"`)}}`),
  'members that do not exist': (size) => step(listed(size, (index) => `"hedaer${index}":1`)),
  'extractors with a member too many': (size) =>
    step(`"extractors":[${listed(size, (index) => `{"name":"v${index}","jsonpath":"$.a","x":1}`)}]`),
  'references to nothing': (size) => step(`"body":"${repeated('${x}', size)}"`),
  'references never closed': (size) => step(`"body":"${repeated('${', size)}"`),
  'variables that refer to the next': (size) =>
    `{"variables":{${listed(size, (index) => `"v${index}":"\${v${index + 1}}"`)}},"steps":{}}`,
  'passwords in a body': (size) => step(`"body":"${repeated('password=aaaaaaa&', size)}"`),
  'beginnings of tokens': (size) => step(`"body":"${repeated('eyJaaaaaaaa.', size)}"`),
  'a list for a password': (size) =>
    step(`"authentication":{"type":"BASIC","username":"a","password":[${repeated('"a",', size)}1]}`),
  'empty lines': (size) => `${'\n'.repeat(size)}{`,
}

function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / Buffer.byteLength(text)))
}

/** As many items as the size has room for. */
function listed(size: number, itemOf: (index: number) => string): string {
  const items: string[] = []
  for (let length = 0; length < size; length += (items.at(-1)?.length ?? 0) + 1) items.push(itemOf(items.length))
  return items.join(',')
}

function step(members: string): string {
  return `{"steps":{"1":{"stepName":"a","checkerType":"HTTP","url":"https://example.com/","httpMethod":"GET",${members}}}}`
}

function assertion(operator: string): string {
  return `{"type":"STATUS_CODE","operator":"${operator}","value":200}`
}
