/** Properties of a workflow command; an undefined one is left out. */
export type CommandProperties = Readonly<Record<string, string | number | undefined>>

/** One line that the Actions runner takes as a command. Nothing in `properties` or `message` can end it, add a
 *  property or start another command. Escapes as GitHub documents them and the runner undoes them. */
export function commandLine(name: string, properties: CommandProperties, message: string): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${name}${pairs.length === 0 ? '' : ` ${pairs.join(',')}`}::${escapeMessage(message)}`
}

/** `text` such that the runner finds no command in any of its lines; what a person reads hardly changes.
 *  The runner looks for `::` at the start of a line, after white space, and for the older `##[` anywhere in it.
 *  Both streams are searched, and a carriage return ends a line too. */
export function withoutCommands(text: string): string {
  return text.replaceAll(LINE_START_COMMAND, '$1: :').replaceAll('##[', '## [')
}

// What .NET's TrimStart removes, and what its string comparison looks through: controls and invisible characters.
const LINE_START_COMMAND = /((?:^|[\n\r])(?:(?![\n\r])[\s\p{Cc}\p{Cf}])*):(?:(?![\n\r])[\p{Cc}\p{Cf}])*:/gu

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
