import nodeModule from 'node:module'
import type * as library from './jest-matchers.ts'

export type * from './jest-matchers.ts'

// By Node's own loader, as in index.mts, and so outside of the test's globals: "expect" is extended here.
const { createRequire = nodeModule.createRequire }: Partial<typeof nodeModule> = Object.getPrototypeOf(nodeModule)
const loaded: typeof library = createRequire(import.meta.url)('./jest-matchers.js')
loaded.extendExpect(globalThis)

export const { extendExpect, matchers, toBeValidBlueprint, toMatchCanary, toPassBlueprint } = loaded
