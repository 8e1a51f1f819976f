import type { Step } from '../blueprint/generated/blueprint.ts'
import type { Checker } from './checker.ts'

/** Every kind of check, each loaded when the first step of its kind runs. */
export const CHECKERS: Readonly<Record<Step['checkerType'], () => Promise<Checker>>> = {
  HTTP: async () => (await import('./http.ts')).http,
  DNS: async () => (await import('./dns.ts')).dns,
  SSL: async () => (await import('./ssl.ts')).ssl,
  TCP: async () => (await import('./tcp.ts')).tcp,
}
