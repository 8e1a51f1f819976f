import type * as library from './index.ts' with { 'resolution-mode': 'import' }

export type * from './index.ts' with { 'resolution-mode': 'import' }
export declare const AppError: typeof library.AppError
export type AppError = library.AppError
export declare const describeBlueprint: typeof library.describeBlueprint
export declare const runBlueprint: typeof library.runBlueprint
export declare const runBlueprints: typeof library.runBlueprints
export declare const validateBlueprint: typeof library.validateBlueprint

// Jest has a module system of its own, which for CommonJS test files can load neither ES modules nor import(). Node's own
// loader does both. What Jest gives out as "node:module" is a class derived from Node's, which is the way there; outside of
// Jest it is Node's own. Decision 0055.
const nodeModule: typeof import('node:module') = require('node:module')
const { createRequire = nodeModule.createRequire }: Partial<typeof nodeModule> = Object.getPrototypeOf(nodeModule)
const loaded: typeof library = createRequire(__filename)('./index.js')

module.exports = {
  ...loaded,
  // The library then lives outside of the test's own globals, where "describe" and "test" are.
  describeBlueprint: (...[source, settings]: Parameters<typeof library.describeBlueprint>): void =>
    loaded.describeBlueprint(source, Object.assign({ framework: globalThis }, settings)),
}
