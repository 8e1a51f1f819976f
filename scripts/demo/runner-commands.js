/** Reads what an Action printed as the GitHub Actions runner does: which lines are commands, and what they say. */

const COMMANDS = new Set([
  ...['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'add-matcher', 'remove-matcher', 'echo'],
  ...['stop-commands', 'set-env', 'add-path', 'set-output', 'save-state'],
])

/** The lines of a stream; .NET ends one at a carriage return too. */
export function linesOf(text) {
  const lines = text.split(/\r\n|\n|\r/)
  if (lines.at(-1) === '') lines.pop()
  return lines
}

/** The command of a line, or undefined when the runner would only log it. */
export function commandOf(line) {
  return colonCommandOf(line) ?? bracketCommandOf(line)
}

/** What GitHub would show beside the files: the first ten of each level, columns only within one line. */
export function annotationsOf(commands) {
  return ['error', 'warning', 'notice'].flatMap((level) =>
    commands
      .filter(({ name }) => name === level)
      .slice(0, 10)
      .map(({ properties, data }) => ({ level, ...placeOf(properties), title: properties.title, message: data })),
  )
}

/** The name-value pairs of GITHUB_OUTPUT, in both of its forms. */
export function outputsOf(text) {
  const lines = text.split(/\r?\n/)
  const outputs = {}
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === '') continue
    const [, name, sign, rest] =
      /^(.+?)(=|<<)(.*)$/.exec(line) ?? fail(`GITHUB_OUTPUT holds the invalid line "${line}"`)
    if (sign === '=') outputs[name] = rest
    else {
      const end = lines.indexOf(rest, at + 1)
      if (end === -1) fail(`GITHUB_OUTPUT never ends the value of "${name}"`)
      outputs[name] = lines.slice(at + 1, end).join('\n')
      at = end
    }
  }
  return outputs
}

function colonCommandOf(line) {
  const text = line.trimStart()
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end === -1) return undefined
  return commandFrom({
    head: text.slice(2, end),
    separator: ',',
    rest: text.slice(end + 2),
    decode: unescapeProperty,
  })
}

/** The older form, which is found anywhere in a line. */
function bracketCommandOf(line) {
  const start = line.indexOf('##[')
  const end = start === -1 ? -1 : line.indexOf(']', start)
  if (end === -1) return undefined
  return commandFrom({
    head: line.slice(start + 3, end),
    separator: ';',
    rest: line.slice(end + 1),
    decode: (text) => unescapeProperty(text).replaceAll('%3B', ';').replaceAll('%5D', ']'),
  })
}

function commandFrom({ head, separator, rest, decode }) {
  const space = head.indexOf(' ')
  const name = (space === -1 ? head : head.slice(0, space)).toLowerCase()
  if (!COMMANDS.has(name)) return undefined
  const pairs = (space === -1 ? '' : head.slice(space + 1)).trim().split(separator)
  const properties = {}
  for (const pair of pairs) {
    const [key, ...value] = pair.split('=')
    if (key !== '' && value.length > 0) properties[key] = decode(value.join('='))
  }
  return { name, properties, data: unescapeData(rest) }
}

function unescapeProperty(text) {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

function unescapeData(text) {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function placeOf({ file, line, endLine, col, endColumn }) {
  const number = (text) => (text === undefined ? undefined : Number(text))
  const isOneLine = endLine === undefined || endLine === line
  return {
    file,
    line: number(line),
    endLine: number(endLine ?? line),
    ...(isOneLine && line !== undefined ? { column: number(col), endColumn: number(endColumn) } : {}),
  }
}

function fail(message) {
  throw new Error(message)
}
