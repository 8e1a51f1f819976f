import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** A test that holds one sentence of a page of docs/: it is red when the page does not have the sentence any more. */
export function sentence(page: string, text: string, run: () => void | Promise<void>): void {
  test(`docs/${page} says: ${text}`, async () => {
    expect(plainText(readFileSync(`docs/${page}`, 'utf8'))).toContain(plainText(text))
    await run()
  })
}

/** On one line, without the marks of Markdown for lists, quotes and links. */
export function plainText(markdown: string): string {
  return markdown
    .replaceAll(/^[-*>|] ?/gm, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\s+/g, ' ')
}
