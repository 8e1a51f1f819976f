import { spawn } from 'node:child_process'

/** Runs each command `rounds` times, in turn, so that whatever slows the machine slows all of them. Returns the median
 *  and the fastest of each in milliseconds, by name. Throws when one does not end with 0: a wrong result is no measurement. */
export async function interleaved(commands, rounds) {
  const times = new Map(commands.map(({ name }) => [name, []]))
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, args } of commands) {
      const { ms } = await run(args)
      // The first round fills the caches of the file system.
      if (round >= 0) times.get(name).push(ms)
    }
  }
  return new Map([...times].map(([name, all]) => [name, { median: median(all), fastest: Math.min(...all) }]))
}

/** One Node process with these arguments. */
export async function run(args, env = {}) {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  const code = await new Promise((resolve) => child.on('close', resolve))
  const ms = performance.now() - started
  const output = Buffer.concat(chunks).toString()
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${output}`)
  return { ms, output }
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
