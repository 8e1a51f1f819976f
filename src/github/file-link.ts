import type { EventContext } from './event-context.ts'

/** Web address of these lines of a file at the event's commit; undefined when the event names no commit or repository.
 *  `path` is relative to the root of the repository, with forward slashes. */
export function fileLink(
  event: EventContext,
  file: { readonly path: string; readonly line: number; readonly endLine?: number },
): string | undefined {
  if (event.repository === undefined || event.commit === undefined) return undefined
  const path = file.path.split('/').map(encodeSegment).join('/')
  const lines = file.endLine === undefined || file.endLine <= file.line ? '' : `-L${file.endLine}`
  return `${event.serverUrl}/${event.repository}/blob/${event.commit}/${path}#L${file.line}${lines}`
}

/** `encodeURIComponent` leaves signs that mean something in Markdown, where these links end up, and throws at a lone
 *  surrogate, which the detour over bytes replaces. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(Buffer.from(segment).toString()).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
