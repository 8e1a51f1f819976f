/** Who wrote a report. A test holds the version against package.json. */
export const TOOL = {
  name: 'canary-preflight',
  version: '0.1.0',
  url: 'https://github.com/canary-preflight/canary-preflight',
} as const
