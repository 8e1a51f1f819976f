/** The candidate nearest to `given`, or undefined when none is near enough to be meant.
 *  Case and separators do not count; otherwise at most a third of the letters may differ (optimal string alignment). */
export function nearest(given: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(given)
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(wanted, plain(candidate))
    if (distance > Math.max(1, Math.floor(Math.max(wanted.length, candidate.length) / 3))) continue
    if (best === undefined || distance < best.distance) best = { candidate, distance }
  }
  return best?.candidate
}

/** `Did you mean "x"?`, or undefined when nothing is near. */
export function didYouMean(given: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(given, candidates)
  return candidate === undefined ? undefined : `Did you mean "${candidate}"?`
}

function plain(name: string): string {
  // Names longer than this are no typo of ours, and the table below is quadratic.
  return name
    .slice(0, 64)
    .toLowerCase()
    .replaceAll(/[-_\s]/g, '')
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, substitution)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
