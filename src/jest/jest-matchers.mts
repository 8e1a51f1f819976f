import type * as library from './jest-matchers.ts'

export type * from './jest-matchers.ts'

// By Node's own loader, as in index.mts, and so outside of the test's globals: "expect" is extended here.
const { createRequire } = process.getBuiltinModule('node:module')
const loaded: typeof library = createRequire(import.meta.url)('./jest-matchers.js')
loaded.extendExpect(globalThis)

export const { extendExpect, matchers, toBeValidBlueprint, toMatchCanary, toPassBlueprint } = loaded
