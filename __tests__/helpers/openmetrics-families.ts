/** One `name{labels} value` line. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

export interface Family {
  readonly type: string
  readonly unit: string | undefined
  readonly help: string
  readonly samples: Sample[]
}

/** Reads the OpenMetrics 1.0 text format as strictly as its grammar is, as far as gauges go; throws where it does not hold. */
export function parseOpenMetrics(text: string): Map<string, Family> {
  const lines = text.split('\n')
  if (lines.pop() !== '' || lines.pop() !== '# EOF')
    throw new Error('The text does not end with "# EOF" and a line feed.')
  const families = new Map<string, Family>()
  let current: string | undefined
  for (const line of lines) {
    const [, keyword, name, rest] = /^# (TYPE|UNIT|HELP) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.*)$/.exec(line) ?? []
    if (keyword !== undefined && name !== undefined && rest !== undefined) {
      if (keyword === 'TYPE') {
        if (families.has(name)) throw new Error(`The family ${name} comes twice.`)
        families.set(name, { type: rest, unit: undefined, help: '', samples: [] })
        current = name
      }
      const family = families.get(name)
      if (family === undefined || name !== current) throw new Error(`Metadata outside its family: ${line}`)
      if (keyword === 'UNIT' && !name.endsWith(`_${rest}`))
        throw new Error(`The name does not end with its unit: ${line}`)
      if (keyword === 'UNIT') families.set(name, { ...family, unit: rest })
      if (keyword === 'HELP') families.set(name, { ...family, help: rest })
      continue
    }
    addSample(line, current === undefined ? undefined : families.get(current), current)
  }
  return families
}

function addSample(line: string, family: Family | undefined, current: string | undefined): void {
  const [, name, written = '', number] = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? []
  if (family === undefined || name !== current || number === undefined)
    throw new Error(`Not a sample of ${current}: ${line}`)
  const labels: Record<string, string> = {}
  const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(,|$)/y
  while (label.lastIndex < written.length) {
    const [, key, value] = label.exec(written) ?? []
    if (key === undefined || value === undefined || key in labels)
      throw new Error(`Labels are not well-formed: ${line}`)
    labels[key] = value.replace(/\\(["\\n])/g, (_all, sign: string) => (sign === 'n' ? '\n' : sign))
  }
  if (family.samples.some((sample) => JSON.stringify(sample.labels) === JSON.stringify(labels))) {
    throw new Error(`Two samples have the same labels: ${line}`)
  }
  family.samples.push({ labels, value: Number(number) })
}
