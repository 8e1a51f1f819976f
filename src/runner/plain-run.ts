import type { RunOptions } from './options.ts'

/** Every step of every blueprint, as the files say: nothing is given, replaced or tried again. */
export const PLAIN_RUN: RunOptions = {
  variables: [],
  rewrites: [],
  resolve: [],
  secrets: [],
  allowHosts: [],
  followRedirects: false,
  steps: [],
  grep: undefined,
  retries: 0,
  bail: false,
  concurrency: 1,
  shard: undefined,
  timeoutMs: undefined,
}
