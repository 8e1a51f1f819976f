/** What Jest printed, without what differs from run to run: times, ports, the folder. */
export function settledOutput(text: string, folder: string): string {
  return text
    .replaceAll(folder, '<project>')
    .replaceAll(/127\.0\.0\.1:\d{2,}/g, '127.0.0.1:PORT')
    .replaceAll(/ \(\d+(?:\.\d+)? m?s\)/g, '')
    .replace(/^Time: .*$/m, 'Time:        -')
    .replaceAll(/[ \t]+$/gm, '')
}

/** The members of `--json` that readers rely on, settled in the same way. */
export function settledJson(text: string, folder: string): string {
  const drop = new Set([
    'startTime',
    'endTime',
    'startAt',
    'duration',
    'summary',
    'coverage',
    'openHandles',
    'snapshot',
  ])
  const settled: unknown = JSON.parse(text, (key, value: unknown) => (drop.has(key) ? undefined : value))
  return `${settledOutput(JSON.stringify(settled, null, 2), folder)}\n`
}
