import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadFiles } from '../../lib/commands/files/load-files.js'
import { Redactor } from '../../lib/core/redactor.js'
import { createStyle } from '../../lib/core/style.js'
import { validationText } from '../../lib/reporters/validation-text.js'
import { countWork } from './work-counter.js'

/** The largest factor by which the work of judging and showing a file grows for each doubling of its size. */
export async function growthPerDoubling(shape: (size: number) => string, sizes: readonly number[]): Promise<number> {
  const counts: { readonly size: number; readonly work: number }[] = []
  for (const size of sizes) {
    counts.push({ size, work: await withFile(shape(size), (folder) => countWork(() => validate(folder))) })
  }
  const growths = counts.slice(1).map(({ size, work }, index) => {
    const smaller = counts[index] ?? { size, work }
    return (work / smaller.work) ** (1 / Math.log2(size / smaller.size))
  })
  return Math.max(...growths)
}

/** Seconds of CPU time, all threads. */
export async function cpuSeconds(text: string): Promise<number> {
  return await withFile(text, async (folder) => {
    const before = process.cpuUsage()
    await validate(folder)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  })
}

/** What `validate` does, from the bytes of a file to the text of the console. */
async function validate(folder: string): Promise<void> {
  const context = { cwd: folder, signal: new AbortController().signal, redactor: new Redactor() }
  const { files, sources } = await loadFiles(['blueprint-config.json'], context)
  validationText(files, { sources, style: createStyle({ colour: false }) })
}

async function withFile<T>(text: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'linear-work-'))
  try {
    writeFileSync(join(folder, 'blueprint-config.json'), text)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
