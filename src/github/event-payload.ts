/** The payload of the event that started this job; undefined when it cannot be read or is not JSON. `readFile` returns undefined
 *  for what it cannot read. */
export function payloadOf(path: string | undefined, readFile: (path: string) => string | undefined): unknown {
  const text = path === undefined || path === '' ? undefined : readFile(path)
  if (text === undefined) return undefined
  try {
    const payload: unknown = JSON.parse(text)
    return payload
  } catch {
    // Whoever asks takes a payload that is missing for the worst.
    return undefined
  }
}

/** The member of that name in the member of that name, and so on; undefined when one of them is missing. */
export function at(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (found, name) =>
      typeof found === 'object' && found !== null
        ? Object.entries(found).find(([key]) => key === name)?.[1]
        : undefined,
    value,
  )
}
