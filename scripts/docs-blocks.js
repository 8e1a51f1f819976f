/** Makes the generated blocks of the documentation from their one source. Each function returns Markdown. */

/** The Action's inputs. */
export function inputsTable(options) {
  const rows = options
    .filter(({ input }) => input !== null)
    .map((option) => [
      `\`${option.input}\``,
      option.isRepeatable ? `${option.description} One a line.` : option.description,
      defaultOf(option),
    ])
  return table(['Input', 'What it does', 'Default'], rows)
}

/** The options that a face lacks, and what to do there. */
export function absencesTable(options, face) {
  const rows = options
    .filter(({ notOn }) => notOn[face] !== undefined)
    .map(({ flag, input, name, notOn }) => [`\`${(face === 'cli' ? input : flag) ?? name}\``, notOn[face]])
  return table([face === 'cli' ? 'Input' : 'Option', 'Instead'], rows)
}

/** The Action's outputs. */
export function outputsTable(outputs) {
  return table(
    ['Output', 'What it holds'],
    outputs.map(({ name, description }) => [`\`${name}\``, description]),
  )
}

/** One section for each command of the CLI, with its options. `args` has what each takes before them. */
export function commandSections(commands, options, args) {
  return Object.entries(commands)
    .map(([name, { about }]) => {
      const rows = options
        .filter((option) => option.flag !== null && option.commands.includes(name))
        .map((option) => [
          `\`${usageOf(option)}\``,
          option.isRepeatable ? `${option.description} May be given again.` : option.description,
          option.form.kind === 'flag' ? '' : defaultOf(option),
        ])
      const usage = `\`\`\`\ncanary-preflight ${name} ${args[name].usage}[OPTIONS]\n\`\`\``
      return `## ${name}\n\n${about} ${args[name].about}\n\n${usage}\n\n${table(['Option', 'What it does', 'Default'], rows)}`
    })
    .join('\n\n')
}

/** Every error code by who has to act on it. */
export function errorTable(errorCodes) {
  const rows = Object.entries(errorCodes).map(([code, { kind, about }]) => [
    `\`${code}\``,
    code === 'INTERRUPTED' ? 'step `errored`, exit 130' : KINDS[kind],
    about,
  ])
  return table(['Code', 'Kind', 'What it means'], rows)
}

const KINDS = {
  usage: 'usage, exit 2',
  environment: 'environment, exit 3',
  internal: 'internal, exit 3',
  step: 'step `errored`, exit 1',
}

/** The overview of all diagnostics. Each row has the anchor that messages link to, and leads on to the page of its code. */
export function diagnosticsTable(diagnostics, pageOf) {
  const rows = Object.entries(diagnostics).map(([code, { severity, source, title }]) => [
    { html: `<a id="${anchorOf(code)}"></a>[\`${code}\`](${pageOf(code)}#${anchorOf(code)})` },
    severity,
    source,
    title,
  ])
  return table(['Code', 'Severity', 'Source', 'What is wrong'], rows)
}

/** One section for each diagnostic. `exampleOf(code)` is what the tool prints of it, if there is a fixture. */
export function diagnosticSections(diagnostics, exampleOf) {
  return Object.entries(diagnostics)
    .map(([code, { severity, source, title, about, hint }]) => {
      const example = exampleOf(code)
      const parts = [`### ${code}`, `**${title}** · ${severity} · ${SOURCES[source]}`, about]
      if (hint !== undefined) parts.push(`How to fix it: ${hint}`)
      if (example !== undefined) parts.push(fence(example))
      return parts.join('\n\n')
    })
    .join('\n\n')
}

const SOURCES = {
  syntax: 'syntax: AWS refuses such a file',
  schema: "schema: AWS's schema refuses such a file",
  rule: 'rule: AWS accepts such a file; canary-preflight objects',
}

/** The members of a shape, those of objects in it with their path. */
export function membersTable(shape) {
  return table(['Member', 'Takes', 'Default', 'What it is'], memberRows(shape, ''))
}

function memberRows(shape, prefix) {
  return Object.entries(shape.properties).flatMap(([name, member]) => {
    if (name === '$schema') return []
    const required = shape.required.includes(name) ? ' (required)' : ''
    const row = [
      `\`${prefix}${name}\`${required}`,
      takenBy(member),
      defaultOf({ default: member.default ?? null }),
      member.description,
    ]
    return 'properties' in member ? [row, ...memberRows(member, `${prefix}${name}.`)] : [row]
  })
}

function takenBy(member) {
  if ('properties' in member) return 'an object'
  if ('namePattern' in member) return 'an object of texts'
  if ('items' in member) return `a list${member.maxItems === undefined ? '' : ` of at most ${member.maxItems}`}`
  if (member.enum !== undefined) return member.enum.map((word) => `\`${word}\``).join(' or ')
  if (member.minimum !== undefined) return `${member.minimum} to ${member.maximum}`
  return member.type === 'boolean' ? '`true` or `false`' : 'a text'
}

/** The list of decisions: `[{ number, file, title }]`. */
export function decisionList(pages) {
  return pages.map(({ number, file, title }) => `- ${number}: [${title}](${file})`).join('\n')
}

/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated -->`. Throws for an unknown NAME. */
export function fillBlocks(markdown, blocks, path) {
  return markdown.replaceAll(
    /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g,
    (_, open, name, close) => {
      if (blocks[name] === undefined) throw new Error(`${path}: nothing generates "${name}".`)
      return `${open}\n${blocks[name]()}\n\n${close}`
    },
  )
}

/** GitHub's anchor of a heading that is one code. */
function anchorOf(code) {
  return code.toLowerCase()
}

function usageOf({ flag, placeholder }) {
  return placeholder === null ? flag : `${flag} ${placeholder}`
}

function defaultOf({ default: value }) {
  return value === null ? '' : `\`${value}\``
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n')
}

/** A pipe would end the cell, `${` and `<` would be read by some renderers outside code. */
function cell(text) {
  if (typeof text === 'object') return text.html
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;')
}

/** A code block whose fence is longer than any run of backticks inside. */
function fence(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}text\n${text.trimEnd()}\n${marks}`
}
