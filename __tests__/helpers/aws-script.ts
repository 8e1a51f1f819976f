import type { ServerResponse } from 'node:http'
import { type HttpServer, httpServer } from './http-server.js'

/** One answer of a scripted AWS; `lost` ends the connection once the request was read, `silent` never answers. */
export type ScriptedAnswer =
  | 'lost'
  | 'silent'
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string | Buffer }

/** The request id of every scripted answer. */
export const REQUEST_ID = '7fa530fc-6b0b-408e-a6e8-8317b1a1381a'

/** A server that answers request after request as it is told, the last answer again and again. */
export async function scriptedAws(...answers: readonly ScriptedAnswer[]): Promise<HttpServer> {
  let count = 0
  return await httpServer((_request, response) => {
    const next = answers[Math.min(count, answers.length - 1)] ?? 'lost'
    count += 1
    give(next, response)
  })
}

function give(answer: ScriptedAnswer, response: ServerResponse): void {
  if (answer === 'silent') return
  if (answer === 'lost') {
    response.destroy()
    return
  }
  response.writeHead(answer.status, { 'x-amzn-RequestId': REQUEST_ID, ...answer.headers })
  response.end(answer.body ?? '')
}

/** An error as Synthetics sends a modelled one. */
export function fault(status: number, name: string, message: string): ScriptedAnswer {
  const headers = { 'x-amzn-ErrorType': name, 'content-type': 'application/json' }
  return { status, headers, body: JSON.stringify({ Message: message }) }
}

/** An answer in JSON. */
export function json(value: unknown, status = 200): ScriptedAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) }
}
