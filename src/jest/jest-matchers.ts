import type {} from 'expect'
import type { RunSettings } from '../commands/options/parse-settings.ts'
import { toBeValidBlueprint, toMatchCanary, toPassBlueprint } from './matchers.ts'

export { toBeValidBlueprint, toMatchCanary, toPassBlueprint }

/** The matchers of blueprints, for types. */
export interface BlueprintMatchers<R = unknown> {
  /** The received path leads to a blueprint without errors. */
  toBeValidBlueprint(): R
  /** Every step of the received blueprint passes. To be awaited. */
  toPassBlueprint(settings?: RunSettings): Promise<R>
  /** A canary made from the manifest runs the received blueprint, and all of it. */
  toMatchCanary(manifest: string | URL | object): R
}

/** All of them, for `expect.extend`. */
export const matchers = { toBeValidBlueprint, toPassBlueprint, toMatchCanary }

/** Adds them to the `expect` among these globals, if there is one. */
export function extendExpect(globals: object): void {
  const expect: unknown = Reflect.get(globals, 'expect')
  if (typeof expect === 'function' && 'extend' in expect && typeof expect.extend === 'function') expect.extend(matchers)
}

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends BlueprintMatchers<R> {}
}

// @types/jest keeps the matchers of its global in this namespace; Vitest's types are extended by its users (docs/jest.md).
declare global {
  namespace jest {
    interface Matchers<R, T> extends BlueprintMatchers<R> {}
  }
}
