import { existsSync, readdirSync } from 'node:fs'

const files = ['src', '__tests__', 'scripts', 'docs', 'bench', '.github', 'examples'].flatMap((root) =>
  readdirSync(root, { recursive: true, withFileTypes: true }).map(
    (entry) => `/${entry.parentPath}/${entry.name}${entry.isDirectory() ? '/' : ''}`,
  ),
)
const all = [...files, ...readdirSync('.').map((name) => `/${name}`)].map((path) => path.replaceAll('\\', '/'))
/** Made, and not committed. */
const MADE = /^(?:dist|lib)\//

/** The paths that a page names and that are not there. */
export function deadPaths(page: string): string[] {
  return pathsIn(page).filter((path) => !isThere(path))
}

/** In code spans: what has a slash, or ends like a file of ours. `<CODE>` stands for any name. */
function pathsIn(page: string): string[] {
  const prose = page.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, '')
  const spans = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  return spans.filter(
    (span) => /^[\w.@<>*-]+(?:\/[\w.@<>*-]+)*\/?$/.test(span) && /\/|\w\.(?:ts|js|cts|mts|md)$/.test(span),
  )
}

/** Below one of our folders, or the end of a path there. */
function isThere(path: string): boolean {
  if (MADE.test(path) || existsSync(`node_modules/${path}`)) return true
  const pattern = new RegExp(
    `/${path
      .replace(/\/$/, '')
      .replaceAll(/[.+]/g, '\\$&')
      .replaceAll(/<\w+>|\*/g, '[^/]+')}/?$`,
  )
  return all.some((one) => pattern.test(one))
}
