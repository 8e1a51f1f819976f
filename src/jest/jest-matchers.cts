import type * as library from './jest-matchers.ts' with { 'resolution-mode': 'import' }

export type * from './jest-matchers.ts' with { 'resolution-mode': 'import' }
export declare const extendExpect: typeof library.extendExpect
export declare const matchers: typeof library.matchers
export declare const toBeValidBlueprint: typeof library.toBeValidBlueprint
export declare const toMatchCanary: typeof library.toMatchCanary
export declare const toPassBlueprint: typeof library.toPassBlueprint

// By Node's own loader, as in index.cts, and so outside of the test's globals: "expect" is extended here.
const nodeModule: typeof import('node:module') = require('node:module')
const { createRequire = nodeModule.createRequire }: Partial<typeof nodeModule> = Object.getPrototypeOf(nodeModule)
const loaded: typeof library = createRequire(__filename)('./jest-matchers.js')
loaded.extendExpect(globalThis)

module.exports = { ...loaded }
