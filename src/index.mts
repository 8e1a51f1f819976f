import nodeModule from 'node:module'
import type * as library from './index.ts'

export type * from './index.ts'

// Jest gives every test file globals of its own, without what newer versions of Node added. Node's own loader leads out of
// there, by the way that index.cts explains. Decision 0055.
const { createRequire = nodeModule.createRequire }: Partial<typeof nodeModule> = Object.getPrototypeOf(nodeModule)
const loaded: typeof library = createRequire(import.meta.url)('./index.js')

export const { AppError, runBlueprint, runBlueprints, validateBlueprint } = loaded
export type AppError = library.AppError

/** Declares the tests of a blueprint where it is called. The library lives outside of the test's own globals, where
 *  `describe` and `test` are. */
export const describeBlueprint: typeof library.describeBlueprint = (source, settings) =>
  loaded.describeBlueprint(source, Object.assign({ framework: globalThis }, settings))
