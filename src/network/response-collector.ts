import type { Socket } from 'node:net'
import type { Dispatcher } from 'undici'
import { AppError } from '../core/app-error.ts'
import { systemErrorCode } from '../core/system-error.ts'
import { bodyTooLarge, encodedLimit } from './body-limit.ts'
import { codingsOf, unknownTransfer } from './content-codings.ts'
import { firstField, headersFromRaw } from './header-text.ts'
import type { Phases } from './phases.ts'
import type { ResponseHead, WireResponse } from './wire.ts'

interface Collected {
  readonly socket: Socket
  readonly phases: Phases
  readonly method: string
  readonly isBodyWanted: (head: ResponseHead) => boolean
  /** After decompression. */
  readonly maxBodyBytes: number
}

/** Collects one response from undici's parser, and refuses what undici lets pass: bodies over the limit, bytes after
 *  the announced end, a reset that looks like the end. Settles once. */
export class ResponseCollector implements Dispatcher.DispatchHandler {
  readonly response: Promise<WireResponse>
  readonly #of: Collected
  readonly #chunks: Buffer[] = []
  #head: ResponseHead | undefined
  #size = 0
  #hasSurplus = false
  #limit: number
  #resolve: (response: WireResponse) => void = () => {}
  #reject: (reason: unknown) => void = () => {}

  constructor(of: Collected) {
    this.#of = of
    this.#limit = of.maxBodyBytes
    this.response = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  fail(reason: unknown): void {
    this.#reject(reason)
  }

  /** Bytes after the end of the response. */
  addSurplus(chunk: Buffer): void {
    // Some old servers end the body with a line break that its length does not count.
    if (!/^[\r\n]*$/.test(chunk.toString('latin1'))) this.#hasSurplus = true
  }

  onRequestStart(): void {
    this.#of.phases.enter('firstByte')
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    // Interim answers (103 Early Hints and the like) say nothing about the response.
    if (status < 200) return
    const head = { status, headers: headersFromRaw(controller.rawHeaders) }
    this.#head = head
    this.#of.phases.enter('body')
    if (!this.#of.isBodyWanted(head)) {
      this.#succeed(head)
      return
    }
    if (this.#isBodiless(head)) return
    const transfer = unknownTransfer(head.headers)
    if (transfer !== undefined) this.fail(transfer)
    const { maxBodyBytes } = this.#of
    this.#limit = codingsOf(head.headers).length === 0 ? maxBodyBytes : encodedLimit(maxBodyBytes)
    const announced = firstField(head.headers, 'content-length')
    if (announced !== undefined && Number(announced) > this.#limit) this.fail(bodyTooLarge(this.#of.maxBodyBytes))
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.length
    if (this.#size > this.#limit) this.fail(bodyTooLarge(this.#of.maxBodyBytes))
    // A copy: the parser's memory is used again.
    else this.#chunks.push(Buffer.from(chunk))
  }

  onResponseEnd(): void {
    const head = this.#head
    if (head === undefined) return
    // A body that ends with the connection: undici takes a reset for its end, we do not.
    const { errored } = this.#of.socket
    if (errored !== null && errored !== undefined) {
      this.fail(errored)
      return
    }
    // Surplus bytes are told as soon as this call returns.
    queueMicrotask(() => {
      if (this.#hasSurplus && !this.#isBodiless(head)) this.fail(surplus())
      else this.#succeed(head)
    })
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    const head = this.#head
    // undici holds the Content-Length of a 304 against its missing body (RFC 9110, section 8.6, allows it).
    const isComplete =
      head !== undefined && this.#isBodiless(head) && systemErrorCode(error) === CONTENT_LENGTH_MISMATCH
    if (isComplete) this.#succeed(head)
    else this.fail(error)
  }

  #succeed(head: ResponseHead): void {
    this.#of.phases.end()
    this.#resolve({ ...head, body: Buffer.concat(this.#chunks) })
  }

  #isBodiless({ status }: ResponseHead): boolean {
    return this.#of.method === 'HEAD' || status === 204 || status === 304
  }
}

const CONTENT_LENGTH_MISMATCH = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'

function surplus(): AppError {
  return new AppError('HTTP_PROTOCOL_ERROR', 'The server sent more bytes than the Content-Length it announced.', {
    hint: 'The body would have been cut off. Correct the Content-Length header of the server, or of the proxy before it.',
  })
}
