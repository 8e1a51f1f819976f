import type * as library from './index.ts'

export type * from './index.ts'

// Jest gives every test file globals of its own, without what newer versions of Node added. Node's own loader leads out of
// there, for ES modules as for CommonJS (index.cts). Decision 0055.
const { createRequire } = process.getBuiltinModule('node:module')
const loaded: typeof library = createRequire(import.meta.url)('./index.js')

export const { AppError, runBlueprint, runBlueprints, validateBlueprint } = loaded
export type AppError = library.AppError

/** Declares the tests of a blueprint where it is called. The library lives outside of the test's own globals, where
 *  `describe` and `test` are. */
export const describeBlueprint: typeof library.describeBlueprint = (source, settings) =>
  loaded.describeBlueprint(source, Object.assign({ framework: globalThis }, settings))
