export const id = 5623;
export const ids = [5623];
export const modules = {

/***/ 95623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectTo: () => (/* binding */ connectTo),
  observeTcp: () => (/* binding */ observeTcp)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(34573);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/network/dial.js
var dial = __webpack_require__(97602);
// EXTERNAL MODULE: ./lib/network/failure.js + 4 modules
var network_failure = __webpack_require__(95348);
// EXTERNAL MODULE: ./lib/network/phases.js
var network_phases = __webpack_require__(44012);
// EXTERNAL MODULE: ./lib/network/resolve-host.js
var resolve_host = __webpack_require__(4485);
// EXTERNAL MODULE: ./lib/checks/bytes-from-text.js
var bytes_from_text = __webpack_require__(65483);
// EXTERNAL MODULE: ./lib/network/address.js
var address = __webpack_require__(27722);
;// CONCATENATED MODULE: ./lib/checks/tcp-problem.js


/** Why a response cannot be judged: too large (TCP_RESPONSE_TOO_LARGE), without the expected bytes
 *  (TCP_UNEXPECTED_RESPONSE), or none at all (STEP_TIMEOUT, CONNECTION_RESET). */
function responseProblem(received, attempted) {
    const { bytes, end, expected } = received;
    const peer = (0,visible/* readable */.HD)((0,address/* authorityOf */.vO)(attempted.endpoint));
    if (end === 'full') {
        return {
            code: 'TCP_RESPONSE_TOO_LARGE',
            message: `${peer} sent more than 1 MB (1,048,576 bytes).`,
            hint: 'Check the port; for a stream that never ends give an "expectedResponse" and assert nothing else about it.',
        };
    }
    if (bytes.length === 0) {
        const problem = nothingCame(end, peer, attempted);
        return expected === undefined ? { ...problem, unless: 'RESPONSE_SIZE' } : problem;
    }
    if (expected === undefined || bytes.includes(expected))
        return undefined;
    const message = `${peer} sent ${sizeOf(bytes)} without the expectedResponse before ${ENDINGS[end]}: ${excerpt(received, attempted)}.`;
    const hint = 'Check "expectedResponse", "sendData" and "encoding"; case and line ends count.';
    return { code: 'TCP_UNEXPECTED_RESPONSE', message, hint };
}
function nothingCame(end, peer, { timeoutMs }) {
    if (end === 'timeout') {
        return {
            code: 'STEP_TIMEOUT',
            message: `${peer} accepted the connection but sent nothing within ${timeoutMs} ms.`,
            hint: 'Check "sendData" (a line often has to end with \\r\\n) and whether the port expects TLS, or raise "timeout".',
        };
    }
    return {
        code: 'CONNECTION_RESET',
        message: `${peer} closed the connection without sending anything.`,
        hint: 'Look into the log of the service; it may refuse this client or this "sendData", or expect TLS.',
    };
}
const ENDINGS = {
    found: 'reading stopped',
    quiet: 'it fell silent',
    closed: 'it closed the connection',
    timeout: 'the time of the step was over',
    full: 'reading stopped at 1 MB',
};
function sizeOf({ length }) {
    return length === 1 ? '1 byte' : `${length} bytes`;
}
/** The beginning of what came, without secrets. */
function excerpt({ bytes, encoding }, { session }) {
    if (encoding !== 'HEX')
        return `"${(0,visible/* readable */.HD)(session.redactor.clean(bytes.toString('utf8')), 100)}"`;
    return (0,visible/* readable */.HD)(session.redactor.clean(bytes.toString('hex')), 100);
}

;// CONCATENATED MODULE: ./lib/checks/byte-search.js
/** Gathers chunks, and knows when they hold the wanted bytes without looking at all of them again each time. */
class ByteSearch {
    #wanted;
    #chunks = [];
    #tail = Buffer.alloc(0);
    #size = 0;
    #isFound;
    constructor(wanted) {
        this.#wanted = wanted;
        this.#isFound = wanted === undefined;
    }
    get size() {
        return this.#size;
    }
    /** Always true when nothing is wanted. */
    get isFound() {
        return this.#isFound;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.#size += chunk.length;
        if (this.#isFound || this.#wanted === undefined)
            return;
        const recent = Buffer.concat([this.#tail, chunk]);
        this.#isFound = recent.includes(this.#wanted);
        this.#tail = recent.subarray(Math.max(0, recent.length - this.#wanted.length + 1));
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}

;// CONCATENATED MODULE: ./lib/checks/tcp-response.js


/** AWS does not document when a response is complete: here, when nothing more came for this long. Longer than it takes
 *  TCP to send a lost segment again (200 ms at least on Linux). */
const QUIET_MS = 250;
/** As for HTTP bodies. Nobody compares more, and a server may never stop sending. */
const LARGEST_RESPONSE_BYTES = 1_048_576;
/** Sends `sendData` and reads at the same time, since a server may talk first, or all the time. Ends with what was found,
 *  when the server fell silent or closed, had sent more than 1 MB, or the step's time was over; rejects only with the
 *  signal's reason when that is another one. */
function exchange(socket, wanted) {
    const { sendData, expected, readsAll, session } = wanted;
    const { signal, phases, policy } = session;
    const seen = new ByteSearch(expected);
    const startMs = policy.clock.monotonicMs();
    phases.enter('firstByte');
    return new Promise((resolve, reject) => {
        let isSent = sendData === undefined;
        let spentMs = 0;
        let nap = new AbortController();
        const stop = () => {
            nap.abort();
            signal.removeEventListener('abort', onAbort);
            socket.off('data', onData).off('end', onClosed).off('close', onClosed).off('error', onClosed);
        };
        const settle = (end) => {
            stop();
            resolve({ bytes: seen.bytes(), end, spentMs });
        };
        const waitForSilence = () => {
            nap.abort();
            if (!isSent || !seen.isFound || seen.size === 0)
                return;
            nap = new AbortController();
            policy.clock.sleep(QUIET_MS, nap.signal).then(() => settle('quiet'), 
            // More came, or reading has ended already.
            () => undefined);
        };
        const onData = (chunk) => {
            spentMs = policy.clock.monotonicMs() - startMs;
            phases.end();
            seen.add(chunk);
            if (seen.isFound && !readsAll)
                settle('found');
            else if (seen.size > LARGEST_RESPONSE_BYTES)
                settle('full');
            else
                waitForSilence();
        };
        const onClosed = () => settle('closed');
        const onAbort = () => {
            const { reason } = signal;
            if (reason instanceof app_error/* AppError */.uV && reason.code === 'STEP_TIMEOUT') {
                settle('timeout');
                return;
            }
            stop();
            reject(reason);
        };
        if (signal.aborted) {
            onAbort();
            return;
        }
        signal.addEventListener('abort', onAbort, { once: true });
        // An error of the connection ends the response; what came before it counts.
        socket.on('data', onData).once('end', onClosed).once('close', onClosed).once('error', onClosed);
        if (sendData === undefined)
            return;
        socket.write(sendData, () => {
            isSent = true;
            waitForSilence();
        });
    });
}

;// CONCATENATED MODULE: ./lib/checks/tcp-send.js
/** How long the other side may take to close too. What is still under way when we leave is lost. */
const LINGER_MS = 250;
/** Sends to a server whose response nobody looks at, and says that this was all. The response is read and dropped
 *  nevertheless: a server that cannot get rid of what it says may stop listening. Rejects with what the system said, or
 *  the signal's reason. */
function sendOnly(socket, bytes, { signal, clock }) {
    return new Promise((resolve, reject) => {
        let isSent = false;
        const over = new AbortController();
        const end = (reason) => {
            over.abort();
            signal.removeEventListener('abort', onAbort);
            socket.off('error', onEnded).off('close', onEnded);
            if (isSent)
                resolve();
            else
                reject(reason);
        };
        const onEnded = () => end(socket.errored ?? CLOSED);
        const onAbort = () => end(signal.reason);
        if (signal.aborted) {
            onAbort();
            return;
        }
        signal.addEventListener('abort', onAbort, { once: true });
        socket.on('error', onEnded).on('close', onEnded).resume();
        socket.end(bytes, () => {
            // Called for a failure as well, which has its own event.
            isSent = socket.errored === null;
            clock.sleep(LINGER_MS, over.signal).then(onEnded, () => undefined);
        });
    });
}
/** Told as the system would tell it. */
const CLOSED = { code: 'ECONNRESET' };

;// CONCATENATED MODULE: ./lib/checks/observe-tcp.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});











/** Connects, sends `sendData`, and reads until the server falls silent, closes, or the deadline. Nothing is read when
 *  the step says nothing about a response. A connection that cannot be made is a problem unless the step asserts
 *  CONNECTION_SUCCESSFUL; that the host has no address is an error. RESPONSE_TIME counts from the beginning of the
 *  connection to the last byte, or to the connection when nothing is read. */
async function observeTcp(step, timeoutMs, { network, redactor, signal, assertedTypes }) {
    const phases = new network_phases/* Phases */.V(network.clock);
    const endpoint = { host: step.hostname, port: step.port };
    const attempted = { endpoint, session: { policy: network, redactor, signal, phases }, timeoutMs };
    // Before connecting: what cannot be sent must not look like a server's fault.
    const wanted = {
        sendData: encoded('sendData', step),
        expected: encoded('expectedResponse', step),
        readsAll: assertedTypes.has('RESPONSE_DATA') || assertedTypes.has('RESPONSE_SIZE'),
        encoding: step.encoding,
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const connected = await connectTo(attempted);
            if ('refusal' in connected) {
                const { code, message, hint = '' } = connected.refusal;
                const problem = { code, message, hint, unless: 'CONNECTION_SUCCESSFUL' };
                return observationOf(phases, { connectError: message, problem });
            }
            const socket = __addDisposableResource(env_1, owned(connected.socket), false);
            return observationOf(phases, { response: await responseOf(socket.value, wanted, attempted) });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (cause) {
        // What this checker found stands, although the time may be over by now.
        if (cause instanceof app_error/* AppError */.uV && cause !== signal.reason)
            throw cause;
        throw (0,network_failure/* explainFailure */.S)(cause, attempted);
    }
}
const NO_RESPONSE = { bytes: Buffer.alloc(0), spentMs: 0 };
async function responseOf(socket, wanted, attempted) {
    const { sendData, expected, readsAll, encoding } = wanted;
    const { session } = attempted;
    if (!readsAll && expected === undefined) {
        if (sendData !== undefined)
            await sendOnly(socket, sendData, { signal: session.signal, clock: session.policy.clock });
        return NO_RESPONSE;
    }
    const { bytes, end, spentMs } = await exchange(socket, { sendData, expected, readsAll, session });
    return { bytes, spentMs, problem: responseProblem({ bytes, end, expected, encoding }, attempted) };
}
/** Undefined as well for a text of no bytes, which asks for nothing. */
function encoded(field, { encoding, [field]: text }) {
    if (text === undefined)
        return undefined;
    const bytes = (0,bytes_from_text/* bytesFromText */.F)(text, encoding);
    if (bytes !== undefined)
        return bytes.length === 0 ? undefined : bytes;
    // The text itself is not shown: it may hold a secret.
    throw new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', `"${field}" cannot be written in ${encoding}.`, {
        hint: encoding === 'HEX' ? 'Write two hexadecimal digits for each byte, as in "0D 0A".' : 'Use encoding UTF-8.',
    });
}
function owned(socket) {
    return { value: socket, [Symbol.dispose]: () => void socket.destroy() };
}
function observationOf(phases, seen) {
    phases.end();
    const connectMs = phases.spentMs('connect');
    const { bytes, spentMs, problem } = 'response' in seen ? seen.response : { ...NO_RESPONSE, problem: seen.problem };
    return {
        checkerType: 'TCP',
        timings: {
            dnsMs: phases.spentMs('dns'),
            connectMs: 'response' in seen ? connectMs : null,
            tlsMs: null,
            firstByteMs: bytes.length > 0 ? phases.spentMs('firstByte') : null,
            totalMs: (connectMs ?? 0) + spentMs,
        },
        isConnected: 'response' in seen,
        connectError: 'connectError' in seen ? (0,visible/* readable */.HD)(seen.connectError) : undefined,
        response: bytes,
        problem,
    };
}
/** Connects. That the port cannot be reached is returned; everything else is thrown: a name without an address, a host
 *  that is not allowed, a machine without a network, an interrupted run. */
async function connectTo(attempted) {
    const { endpoint, session } = attempted;
    const { phases, signal, policy } = session;
    const addresses = await (0,resolve_host/* resolveHost */.p0)(endpoint, session);
    phases.enter('connect');
    try {
        const socket = await (0,dial/* dial */.z)(addresses, endpoint.port, { signal, clock: policy.clock });
        phases.end();
        return { socket };
    }
    catch (cause) {
        const failure = (0,network_failure/* explainFailure */.S)(cause, attempted);
        const isUnreachable = signal.aborted
            ? failure.code === 'STEP_TIMEOUT'
            : UNREACHABLE.has((0,system_error/* systemErrorCode */.vq)(cause) ?? '');
        if (!isUnreachable)
            throw failure;
        return { refusal: failure };
    }
}
/** What the other side, or a firewall before it, says. ENETUNREACH and the like are about this machine. */
const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EHOSTUNREACH']);


/***/ })

};
