import { readFileSync } from 'node:fs'

/** The files that a page tells its reader to make: a line with nothing but a path in backticks and a colon, then a block. */
export function documentedFiles(page: string): Readonly<Record<string, string>> {
  const blocks = readFileSync(page, 'utf8').matchAll(/^`([^`\n]+)`:\n\n```\w+\n([\s\S]*?)^```$/gm)
  return Object.fromEntries([...blocks].map(([, path = '', text = '']) => [path, text]))
}
