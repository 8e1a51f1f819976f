export const id = 33;
export const ids = [33];
export const modules = {

/***/ 7033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tcp: () => (/* binding */ tcp)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(6858);
// EXTERNAL MODULE: ./lib/network/dial.js
var dial = __webpack_require__(5221);
// EXTERNAL MODULE: ./lib/network/failure.js + 4 modules
var network_failure = __webpack_require__(5348);
// EXTERNAL MODULE: ./lib/network/phases.js
var network_phases = __webpack_require__(4012);
// EXTERNAL MODULE: ./lib/network/printable.js
var printable = __webpack_require__(345);
// EXTERNAL MODULE: ./lib/network/resolve-host.js
var resolve_host = __webpack_require__(4485);
// EXTERNAL MODULE: ./lib/network/session.js
var session = __webpack_require__(3806);
// EXTERNAL MODULE: ./lib/checks/bytes-from-text.js
var bytes_from_text = __webpack_require__(5483);
;// CONCATENATED MODULE: ./lib/checks/tcp-response.js



/** AWS does not document when a response is complete: here, when nothing more came for this long. */
const QUIET_MS = 150;
/** As for HTTP bodies. Nobody compares more, and a server may never stop sending. */
const LARGEST_RESPONSE_BYTES = 1_048_576;
/** All that came until the server fell silent, closed, had sent 1 MB, or the step's time was over. Throws
 *  TCP_UNEXPECTED_RESPONSE when `expected` is not in it, CONNECTION_RESET or the signal's reason when nothing came. */
async function readResponse(socket, reading) {
    const { expected, mayBeEmpty, attempted } = reading;
    const { bytes, end } = await collect(socket, reading);
    const peer = (0,printable/* printable */.g)((0,session/* authorityOf */.v)(attempted.endpoint));
    if (expected !== undefined && !bytes.includes(expected) && (bytes.length > 0 || end !== 'timeout')) {
        throw new app_error/* AppError */.u('TCP_UNEXPECTED_RESPONSE', `${peer} sent ${bytes.length} bytes without the expectedResponse before ${endings[end]}.`, { hint: 'Check "expectedResponse", "sendData" and "encoding"; case and line ends count.' });
    }
    if (bytes.length > 0 || (mayBeEmpty && expected === undefined))
        return bytes;
    if (end === 'timeout')
        throw attempted.session.signal.reason;
    throw new app_error/* AppError */.u('CONNECTION_RESET', `${peer} closed the connection without sending anything.`, {
        hint: 'Look into the log of the service; it may refuse this client or this "sendData", or expect TLS.',
    });
}
const endings = {
    quiet: 'it fell silent',
    closed: 'it closed the connection',
    timeout: 'the time of the step was over',
    full: 'reading stopped at 1 MB',
};
function collect(socket, { expected, attempted }) {
    const { signal, phases } = attempted.session;
    const seen = new Search(expected);
    phases.enter('firstByte');
    return new Promise((resolve, reject) => {
        let quiet;
        const stop = () => {
            clearTimeout(quiet);
            signal.removeEventListener('abort', onAbort);
        };
        const settle = (end) => {
            stop();
            // The phase stays open when nothing came in time: the message then says what was awaited.
            if (end !== 'timeout' || seen.size > 0)
                phases.end();
            resolve({ bytes: seen.bytes(), end });
        };
        const onAbort = () => {
            const isTimeout = signal.reason instanceof app_error/* AppError */.u && signal.reason.code === 'STEP_TIMEOUT';
            if (isTimeout)
                settle('timeout');
            else {
                stop();
                reject(signal.reason);
            }
        };
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        socket.on('data', (chunk) => {
            // Silence tells that the response is complete; it is no part of the time it took.
            phases.enter('body');
            phases.end();
            seen.add(chunk);
            clearTimeout(quiet);
            if (seen.size > LARGEST_RESPONSE_BYTES)
                settle('full');
            else if (seen.isFound)
                quiet = setTimeout(() => settle('quiet'), QUIET_MS);
        });
        socket.once('close', () => settle('closed'));
        socket.once('error', () => settle('closed'));
    });
}
/** Gathers chunks, and knows when they hold the wanted bytes without looking at all of them again each time. */
class Search {
    #wanted;
    #chunks = [];
    #tail = Buffer.alloc(0);
    size = 0;
    isFound;
    constructor(wanted) {
        this.#wanted = wanted;
        this.isFound = wanted === undefined;
    }
    add(chunk) {
        this.#chunks.push(chunk);
        this.size += chunk.length;
        if (this.isFound || this.#wanted === undefined)
            return;
        const recent = Buffer.concat([this.#tail, chunk]);
        this.isFound = recent.includes(this.#wanted);
        this.#tail = recent.subarray(Math.max(0, recent.length - this.#wanted.length + 1));
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}

;// CONCATENATED MODULE: ./lib/checks/tcp.js
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
 *  the step says nothing about a response. A connection that cannot be made is an observation only for a step that
 *  asserts CONNECTION_SUCCESSFUL, and never because the host has no address. RESPONSE_TIME counts from the beginning
 *  of the connection to the last byte, or to the connection when nothing is read. */
const tcp = {
    checkerType: 'TCP',
    target: ({ hostname, port }) => (0,session/* authorityOf */.v)({ host: hostname, port }),
    async observe(step, timeoutMs, { network, redactor, signal }) {
        const phases = new network_phases/* Phases */.V(network.clock);
        const endpoint = { host: step.hostname, port: step.port };
        const attempted = { endpoint, session: { policy: network, redactor, signal, phases }, timeoutMs };
        // Before connecting: what cannot be sent must not look like a server's fault.
        const sendData = encoded('sendData', step);
        const expected = encoded('expectedResponse', step);
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const connection = await connect(step, attempted);
                if (!('socket' in connection))
                    return observationOf(phases, { connectError: connection.reason });
                const socket = __addDisposableResource(env_1, owned(connection.socket), false);
                if (sendData !== undefined)
                    await send(socket.value, sendData, signal);
                if (!readsResponse(step))
                    return observationOf(phases, {});
                const response = await readResponse(socket.value, { expected, attempted, mayBeEmpty: judgesSizeAlone(step) });
                return observationOf(phases, { response });
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
            // Said already in the words of this checker, and true although the time is over by now.
            if (cause instanceof app_error/* AppError */.u && cause.code === 'TCP_UNEXPECTED_RESPONSE')
                throw cause;
            throw (0,network_failure/* explainFailure */.S)(cause, attempted);
        }
    },
};
function encoded(field, { encoding, [field]: text }) {
    if (text === undefined)
        return undefined;
    const bytes = (0,bytes_from_text/* bytesFromText */.F)(text, encoding);
    if (bytes !== undefined)
        return bytes;
    // The text itself is not shown: it may hold a secret.
    throw new app_error/* AppError */.u('RESOLVED_VALUE_INVALID', `"${field}" cannot be written in ${encoding}.`, {
        hint: encoding === 'HEX' ? 'Write two hexadecimal digits for each byte, as in "0D 0A".' : 'Use encoding UTF-8.',
    });
}
async function connect(step, attempted) {
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
        // A port that does not answer in time is closed to us; a run that was interrupted has seen nothing.
        const isSeen = !signal.aborted || failure.code === 'STEP_TIMEOUT';
        if (!isSeen || !asserts(step, 'CONNECTION_SUCCESSFUL'))
            throw failure;
        phases.end();
        return { reason: failure.message };
    }
}
function owned(socket) {
    return { value: socket, [Symbol.dispose]: () => void socket.destroy() };
}
function send(socket, bytes, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        socket.write(bytes, (error) => {
            signal.removeEventListener('abort', onAbort);
            if (error)
                reject(error);
            else
                resolve();
        });
    });
}
/** Only a step that says something about a response waits for one. */
function readsResponse(step) {
    return step.expectedResponse !== undefined || asserts(step, 'RESPONSE_DATA') || asserts(step, 'RESPONSE_SIZE');
}
/** RESPONSE_SIZE is the one assertion that can be about nothing at all. */
function judgesSizeAlone(step) {
    return asserts(step, 'RESPONSE_SIZE') && !asserts(step, 'RESPONSE_DATA');
}
function asserts(step, type) {
    return (step.assertions ?? []).some((assertion) => assertion.type === type);
}
function observationOf(phases, seen) {
    const spent = ['connect', 'firstByte', 'body'].map((phase) => phases.spentMs(phase) ?? 0);
    return {
        checkerType: 'TCP',
        timings: {
            dnsMs: phases.spentMs('dns'),
            connectMs: phases.spentMs('connect'),
            tlsMs: null,
            firstByteMs: phases.spentMs('firstByte'),
            totalMs: spent.reduce((sum, ms) => sum + ms, 0),
        },
        isConnected: seen.connectError === undefined,
        connectError: seen.connectError === undefined ? undefined : (0,printable/* printable */.g)(seen.connectError),
        response: seen.response ?? Buffer.alloc(0),
    };
}


/***/ })

};
