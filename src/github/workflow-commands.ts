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

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
