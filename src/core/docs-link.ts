import { TOOL } from './tool.ts'

/** Where the documentation of a diagnostic lies. GitHub makes a heading's anchor in lower case. */
export function docsLink(code: string): string {
  return `${DOCS_BASE}/diagnostics.md#${code.toLowerCase()}`
}

const DOCS_BASE = `${TOOL.url}/blob/main/docs`
