export const id = 4518;
export const ids = [4518];
export const modules = {

/***/ 97602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ dial)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34573);
/* harmony import */ var _first_in_turn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57464);



/** RFC 8305, section 8: how long an address may take before the next one is tried beside it. */
const HEAD_START_MS = 250;
/** A TCP connection to the first of `addresses` that answers; each gets a head start over the next one, which begins
 *  at once when all before it failed. Exactly these addresses are dialled. Rejects with the first failure that another
 *  machine caused (else the first one) when none answers, or with the signal's reason; no other socket outlives the call. */
async function dial(addresses, port, { signal, clock }) {
    const connectTo = (address, race) => connectOne({ address, port }, race);
    try {
        return await (0,_first_in_turn_js__WEBPACK_IMPORTED_MODULE_1__/* .firstInTurn */ .b)(addresses, connectTo, { headStartMs: HEAD_START_MS, signal, clock });
    }
    catch (error) {
        if (!(error instanceof AggregateError))
            throw error;
        const failures = error.errors;
        throw failures.find((failure) => !OWN_FAULTS.has((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .systemErrorCode */ .vq)(failure) ?? '')) ?? failures[0];
    }
}
/** What this machine lacks: of a host with two kinds of addresses, the other kind says more. */
const OWN_FAULTS = new Set(['ENETUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']);
function connectOne({ address, port }, { signal, win }) {
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason);
            return;
        }
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port, autoSelectFamily: false, noDelay: true });
        const onAbort = () => {
            socket.destroy();
            reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        // Stays: a socket that fails between two phases must not bring the process down.
        socket.on('error', (error) => {
            signal.removeEventListener('abort', onAbort);
            reject(error);
        });
        socket.once('connect', () => {
            signal.removeEventListener('abort', onAbort);
            win();
            resolve(socket);
        });
    });
}


/***/ }),

/***/ 95348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ explainFailure)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(34573);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/network/address.js
var address = __webpack_require__(27722);
;// CONCATENATED MODULE: ./lib/network/connection-error.js


const CHECK_NAME = 'Check the spelling of the host, and that this machine can resolve it (VPN, private zone, hosts file).';
const RESET = {
    code: 'CONNECTION_RESET',
    message: (peer, phase) => `The connection to ${peer} was ${cutOff(phase)}.`,
    hint: 'Check the logs of the server and of the load balancer before it: one of them ended the connection. A port that speaks TLS may do so when the URL begins with http:.',
};
const NO_ROUTE = {
    code: 'CONNECTION_FAILED',
    message: (peer) => `No network route leads to ${peer}.`,
    hint: 'Check that this machine may reach the host: VPN, firewall, security group, IPv6.',
};
const NO_ANSWER = {
    code: 'CONNECTION_FAILED',
    message: (peer) => `The system gave up connecting to ${peer}, because nothing answered.`,
    hint: 'A firewall that drops packets looks like this: check that this machine may reach the host and port.',
};
/** By the code of Node's error. Names: errno(3), getaddrinfo(3), and undici's UND_ERR_SOCKET. */
const EXPLANATIONS = {
    ECONNREFUSED: {
        code: 'CONNECTION_REFUSED',
        message: (peer) => `The connection to ${peer} was refused: nothing listens there.`,
        hint: 'Check host and port, and that the service is running.',
    },
    ECONNRESET: RESET,
    EPIPE: RESET,
    ECONNABORTED: RESET,
    ENOTFOUND: {
        code: 'DNS_LOOKUP_FAILED',
        message: (peer) => `The host of ${peer} does not exist in DNS.`,
        hint: CHECK_NAME,
    },
    EAI_AGAIN: {
        code: 'DNS_LOOKUP_FAILED',
        message: (peer) => `The name servers of this machine gave no answer for the host of ${peer}.`,
        hint: 'Check the network and the name servers of this machine, then run again.',
    },
    EHOSTUNREACH: NO_ROUTE,
    ENETUNREACH: NO_ROUTE,
    EADDRNOTAVAIL: NO_ROUTE,
    ETIMEDOUT: NO_ANSWER,
};
/** The AppError for a failure of the resolver or of a socket. */
function connectionError(cause, { code, peer, phase }) {
    const shown = (0,visible/* readable */.HD)(code, 60);
    const known = Object.hasOwn(EXPLANATIONS, code) ? EXPLANATIONS[code] : undefined;
    if (known !== undefined)
        return new app_error/* AppError */.uV(known.code, known.message(peer, phase), { hint: known.hint, cause });
    if (phase === 'dns') {
        return new app_error/* AppError */.uV('DNS_LOOKUP_FAILED', `The host of ${peer} could not be resolved (${shown}).`, {
            hint: CHECK_NAME,
            cause,
        });
    }
    return new app_error/* AppError */.uV('CONNECTION_FAILED', `The connection to ${peer} failed (${shown}).`, {
        hint: 'Check that this machine may reach the host and port.',
        cause,
    });
}
function cutOff(phase) {
    switch (phase) {
        case 'tls':
            return 'closed during the TLS handshake';
        case 'firstByte':
            return 'closed before any response came';
        case 'body':
            return 'reset in the middle of the response';
        default:
            return 'reset';
    }
}

// EXTERNAL MODULE: ./lib/network/load-client.js
var load_client = __webpack_require__(6842);
;// CONCATENATED MODULE: ./lib/network/http-error.js





/** Whether undici or its parser complains about the messages, rather than the system about the connection. */
function isHttpError(cause) {
    const code = (0,system_error/* systemErrorCode */.vq)(cause) ?? '';
    return (0,system_error/* errorName */.Is)(cause) === PARSER_ERROR || code === 'ERR_ASSERTION' || code.startsWith('UND_ERR_');
}
/** undici gives it no code in every version. */
const PARSER_ERROR = 'HTTPParserError';
/** The AppError for an answer that is not HTTP, or not all of it. */
function httpError(cause, where) {
    switch ((0,system_error/* systemErrorCode */.vq)(cause)) {
        case 'UND_ERR_HEADERS_OVERFLOW':
            return protocolError(cause, {
                message: `The response headers of ${where.peer} are larger than ${load_client/* MAX_HEADER_BYTES */.v / 1024} KB.`,
                hint: 'Find the header that grows (cookies, a security policy, a trace); HTTP clients refuse so much.',
            });
        case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
            // Before the header was read whole nothing can be missing: the parser stopped at a second length.
            return where.phase === 'body' ? http_error_cutOff(cause, where) : twoLengths(cause, where);
        // undici asserts what its parser lets pass: a status code below 100.
        case 'ERR_ASSERTION':
            return protocolError(cause, {
                message: `The status line that ${where.peer} answered is not valid HTTP.`,
                hint: 'Check what the server, or the proxy before it, sends as the first line: HTTP/1.1 and a code from 100.',
            });
        case 'UND_ERR_SOCKET':
            return fromSocket(cause, where);
        case 'UND_ERR_INVALID_ARG':
        case 'UND_ERR_NOT_SUPPORTED':
        case 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH':
            return new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', `The request cannot be sent as it is written: ${(0,visible/* readable */.HD)((0,system_error/* messageOf */.bD)(cause), 120)}.`, { hint: 'Correct or remove the header that the message names.', cause });
        default:
            if (/EOF/.test((0,system_error/* messageOf */.bD)(cause)))
                return http_error_cutOff(cause, where);
            return protocolError(cause, {
                message: `What ${where.peer} answered is not valid HTTP (${(0,visible/* readable */.HD)(reasonOf(cause), 120)}).`,
                hint: 'Check that the port speaks HTTP: a TLS port needs an https: URL, and other protocols are no HTTP step.',
            });
    }
}
/** undici says "other side closed" both for no answer at all and for half of one. */
function fromSocket(cause, where) {
    if (/^bad (?:response|upgrade)$/.test((0,system_error/* messageOf */.bD)(cause))) {
        return protocolError(cause, {
            message: `The answer of ${where.peer} does not belong to the request (${(0,system_error/* messageOf */.bD)(cause)}).`,
            hint: 'The server switched protocols or answered twice; check the server, or the proxy before it.',
        });
    }
    if (where.phase === 'body')
        return http_error_cutOff(cause, where);
    return connectionError(cause, { ...where, code: 'ECONNRESET' });
}
function twoLengths(cause, { peer }) {
    return protocolError(cause, {
        message: `The response headers of ${peer} give the length of the body twice, so nobody can say where it ends.`,
        hint: 'Send Content-Length once, and never together with Transfer-Encoding (RFC 9112, section 6.3); look at the proxy too.',
    });
}
function http_error_cutOff(cause, { peer, phase }) {
    const part = phase === 'body' ? 'body' : 'headers';
    return protocolError(cause, {
        message: `The response of ${peer} is cut off: the connection ended before its ${part} did.`,
        hint: 'Check the logs of the server and of the load balancer before it, and the Content-Length it sends.',
    });
}
function protocolError(cause, { message, hint }) {
    return new app_error/* AppError */.uV('HTTP_PROTOCOL_ERROR', message, { hint, cause });
}
function reasonOf(cause) {
    const message = (0,system_error/* messageOf */.bD)(cause);
    return /\(([^)]+)\)$/.exec(message)?.[1] ?? message;
}

// EXTERNAL MODULE: ./lib/network/proxy.js
var network_proxy = __webpack_require__(85806);
;// CONCATENATED MODULE: ./lib/network/timeout-error.js

/** STEP_TIMEOUT that says the limit, what was being waited for, and what went well before. */
function timeoutError(phases, { peer, timeoutMs }) {
    const phase = phases.current;
    const waited = phase === undefined ? `No end of the exchange with ${peer}` : WAITED_FOR[phase](peer);
    const before = doneBefore(phases);
    const message = `${waited} within ${timeoutMs} ms${before === '' ? '' : `; ${before}`}.`;
    return new app_error/* AppError */.uV('STEP_TIMEOUT', message, { hint: HINTS[phase ?? 'firstByte'] });
}
const WAITED_FOR = {
    dns: (peer) => `No address for ${peer}`,
    connect: (peer) => `No connection to ${peer}`,
    proxy: (peer) => `No way through ${peer}`,
    tls: (peer) => `No end of the TLS handshake with ${peer}`,
    firstByte: (peer) => `No response headers from ${peer}`,
    body: (peer) => `No end of the response body from ${peer}`,
};
const SLOW_SERVER = 'Raise "timeout" of the step (milliseconds), or find out why the server is slow.';
const HINTS = {
    dns: 'Check the name servers of this machine and the spelling of the host.',
    connect: 'A firewall that drops packets looks like this: check that this machine may reach the host and port.',
    proxy: 'Check the proxy variables HTTP_PROXY, HTTPS_PROXY and NO_PROXY.',
    tls: 'Check that the port speaks TLS; if it does, raise "timeout" of the step (milliseconds).',
    firstByte: SLOW_SERVER,
    body: SLOW_SERVER,
};
const DONE = [
    ['dns', 'name resolved'],
    ['proxy', 'proxy reached'],
    ['connect', 'connected'],
    ['tls', 'TLS made'],
    ['firstByte', 'headers received'],
];
function doneBefore(phases) {
    return DONE.flatMap(([phase, text]) => {
        const spentMs = phases.spentMs(phase);
        return spentMs === null || phase === phases.current ? [] : [`${text} after ${Math.round(spentMs)} ms`];
    }).join(', ');
}

;// CONCATENATED MODULE: ./lib/network/tls-error.js



const NO_TLS = 'The port does not seem to speak TLS: check it, and whether an https: URL is meant to begin with http:.';
const OLD_TLS = 'The server must offer TLS 1.2 or 1.3.';
const NOTHING_IN_COMMON = 'The two sides have no cipher or signature in common, or the server wants a client certificate, which a blueprint cannot give.';
const NO_CHAIN = 'The server must send its intermediate certificates; a private authority must be named in NODE_EXTRA_CA_CERTS.';
/** What to do, by the code of Node's error: OpenSSL's X509_V_ERR_* names and the reasons of its SSL library. */
const tls_error_HINTS = {
    CERT_HAS_EXPIRED: 'Renew the certificate of the server.',
    CERT_NOT_YET_VALID: 'The certificate begins in the future: check the clocks of this machine and of its issuer.',
    ERR_TLS_CERT_ALTNAME_INVALID: 'Use a host name that the certificate lists, or have it made out for this host.',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'Use a certificate of a trusted authority, or name the file with this one in NODE_EXTRA_CA_CERTS.',
    SELF_SIGNED_CERT_IN_CHAIN: 'This machine does not trust the authority: name the file with its certificate in NODE_EXTRA_CA_CERTS.',
    UNABLE_TO_GET_ISSUER_CERT: NO_CHAIN,
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: NO_CHAIN,
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: NO_CHAIN,
    ERR_SSL_WRONG_VERSION_NUMBER: NO_TLS,
    ERR_SSL_PACKET_LENGTH_TOO_LONG: NO_TLS,
    ERR_SSL_HTTP_REQUEST: NO_TLS,
    ERR_SSL_UNSUPPORTED_PROTOCOL: OLD_TLS,
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: OLD_TLS,
    ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: NOTHING_IN_COMMON,
    'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': NOTHING_IN_COMMON,
    ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'The server has no certificate for this host: check the host.',
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'The server wants a client certificate, which a blueprint cannot give.',
};
const NOT_TLS = 'what it answers is no TLS';
const TOO_OLD = 'it offers no version of TLS from 1.2 on';
const NOTHING_SHARED = 'it found no way to speak TLS that both sides know';
/** What OpenSSL's own words do not tell who has not written a TLS library, by the same codes. */
const PLAIN_WORDS = {
    ERR_SSL_WRONG_VERSION_NUMBER: NOT_TLS,
    ERR_SSL_PACKET_LENGTH_TOO_LONG: NOT_TLS,
    ERR_SSL_HTTP_REQUEST: NOT_TLS,
    ERR_SSL_UNSUPPORTED_PROTOCOL: TOO_OLD,
    ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: TOO_OLD,
    ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: NOTHING_SHARED,
    'ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE': NOTHING_SHARED,
    ERR_SSL_TLSV1_UNRECOGNIZED_NAME: 'it knows no host of that name',
    ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: 'it wants a client certificate',
};
const CODES = /^(?:ERR_SSL_|ERR_TLS_|ERR_OSSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_|HOSTNAME_MISMATCH|ERROR_IN_)/;
/** Whether OpenSSL, or Node's check of the certificate, refused the peer. */
function isTlsError(cause) {
    return CODES.test((0,system_error/* systemErrorCode */.vq)(cause) ?? '');
}
/** TLS_FAILED in OpenSSL's own words, with what to do about it. */
function tlsError(cause, peer) {
    const code = (0,system_error/* systemErrorCode */.vq)(cause) ?? '';
    const hint = Object.hasOwn(tls_error_HINTS, code) ? tls_error_HINTS[code] : undefined;
    const plain = Object.hasOwn(PLAIN_WORDS, code) ? PLAIN_WORDS[code] : undefined;
    const words = wordsOf(cause);
    const shownCode = code === '' ? '' : ` (${plain === undefined ? '' : `${words}, `}${(0,visible/* readable */.HD)(code, 60)})`;
    return new app_error/* AppError */.uV('TLS_FAILED', `TLS with ${peer} failed: ${plain ?? words}${shownCode}.`, {
        hint: hint ?? 'Check the certificate and the TLS settings of the server.',
        cause,
    });
}
function wordsOf(cause) {
    if (typeof cause !== 'object' || cause === null)
        return 'no reason was given';
    const names = certifiedNames(cause);
    if (names !== undefined)
        return `the certificate is made out for ${names}, not for this host`;
    if ('reason' in cause && typeof cause.reason === 'string')
        return (0,visible/* readable */.HD)(cause.reason, 160);
    // Node 24 adds advice about its own command line, which nobody types here.
    return (0,visible/* readable */.HD)((0,system_error/* messageOf */.bD)(cause)
        .replace(/; if the root CA .*$/s, '')
        .trim(), 160);
}
/** The names of a certificate that is for another host; they are the server's words. */
function certifiedNames(cause) {
    if ((0,system_error/* systemErrorCode */.vq)(cause) !== 'ERR_TLS_CERT_ALTNAME_INVALID')
        return undefined;
    const cert = 'cert' in cause ? cause.cert : undefined;
    if (typeof cert !== 'object' || cert === null || !('subjectaltname' in cert))
        return 'no name';
    return (0,visible/* readable */.HD)(String(cert.subjectaltname ?? 'no name'), 120);
}

;// CONCATENATED MODULE: ./lib/network/failure.js









/** What a failed exchange is called in the report: an AppError whose message names host and port but never the path,
 *  the query or a credential. Stays as it is when it is an AppError already. */
function explainFailure(cause, at) {
    const { session, timeoutMs } = at;
    const phase = session.phases.current;
    const peer = (0,visible/* readable */.HD)(session.redactor.clean(peerOf(at)));
    if (session.signal.aborted)
        return ended(session.signal.reason, { session, timeoutMs, peer });
    if (cause instanceof app_error/* AppError */.uV)
        return cause;
    if (isTlsError(cause))
        return tlsError(cause, peer);
    if (isHttpError(cause))
        return httpError(cause, { peer, phase });
    const code = (0,system_error/* systemErrorCode */.vq)(cause);
    if (code !== undefined)
        return connectionError(cause, { code, peer, phase });
    return (0,app_error/* toAppError */.b_)('INTERNAL', cause);
}
/** Who was being spoken to: the proxy until it has opened the way. */
function peerOf({ endpoint, url, session }) {
    if (url === undefined || session.phases.current !== 'proxy')
        return (0,address/* authorityOf */.vO)(endpoint);
    const proxy = (0,network_proxy/* proxyFor */.iJ)(url, session.policy.env, session.redactor);
    return proxy === undefined ? (0,address/* authorityOf */.vO)(endpoint) : (0,network_proxy/* proxyLabel */.LE)(proxy);
}
function ended(reason, at) {
    if (!(reason instanceof app_error/* AppError */.uV)) {
        return (0,app_error/* toAppError */.b_)('INTERRUPTED', reason, { message: 'The run was cancelled before this step ended.' });
    }
    return reason.code === 'STEP_TIMEOUT' ? timeoutError(at.session.phases, at) : reason;
}


/***/ }),

/***/ 57464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ firstInTurn)
/* harmony export */ });
/** Tries each candidate; it gets a head start over the next one, which begins at once when all before it have failed.
 *  Resolves with the first success and stops the others. Rejects with the signal's reason, or with an AggregateError of
 *  all failures. */
async function firstInTurn(candidates, attempt, { headStartMs, signal, clock }) {
    signal.throwIfAborted();
    const over = new AbortController();
    const race = { signal: AbortSignal.any([signal, over.signal]), win: () => over.abort() };
    const attempts = [];
    for (const [index, candidate] of candidates.entries()) {
        const turn = turnOf(attempts.slice(), index * headStartMs, { signal: race.signal, clock });
        attempts.push(turn.then(() => attempt(candidate, race)));
    }
    try {
        return await Promise.any(attempts);
    }
    catch (failures) {
        signal.throwIfAborted();
        throw failures;
    }
    finally {
        over.abort();
    }
}
/** Resolves after `delayMs`, or as soon as all attempts before this one failed. */
async function turnOf(before, delayMs, { signal, clock }) {
    if (before.length === 0)
        return;
    const allFailed = Promise.any(before).then(
    // One of them succeeded: the race is over, and its end wakes the sleep below.
    () => new Promise(() => { }), () => undefined);
    const nap = new AbortController();
    try {
        await Promise.race([allFailed, clock.sleep(delayMs, AbortSignal.any([signal, nap.signal]))]);
    }
    finally {
        nap.abort();
    }
}


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ loadClient),
/* harmony export */   v: () => (/* binding */ MAX_HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Above it a response is refused. The limit of Node's own HTTP client, and so of AWS's runtime. */
const MAX_HEADER_BYTES = 16_384;
/** Loads undici's client and its parser; the first call takes some 60 ms, and no later request pays for it. */
async function loadClient() {
    opener ??= load();
    return opener;
}
let opener;
async function load() {
    const { default: HttpClient } = await __webpack_require__.e(/* import() */ 3701).then(__webpack_require__.t.bind(__webpack_require__, 23701, 19));
    const open = (socket) => {
        let isTaken = false;
        return new HttpClient('http://socket.invalid', {
            headersTimeout: 0,
            bodyTimeout: 0,
            maxHeaderSize: MAX_HEADER_BYTES,
            pipelining: 1,
            connect: (_options, callback) => {
                const isFirst = !isTaken;
                isTaken = true;
                // Later, because the client forgets its queue when it is answered during the call.
                queueMicrotask(() => {
                    if (isFirst)
                        callback(null, socket);
                    else
                        callback(Object.assign(new Error('other side closed'), { code: 'ECONNRESET' }), null);
                });
            },
        });
    };
    await compileParser(open);
    return open;
}
/** undici compiles its parser when the first socket arrives, which would count as the first server's response time. */
function compileParser(open) {
    const dead = new node_net__WEBPACK_IMPORTED_MODULE_0__.Socket();
    dead.on('error', () => { });
    dead.destroy();
    const client = open(dead);
    const refused = new Promise((resolve) => {
        client.dispatch({ method: 'GET', path: '/' }, { onRequestStart() { }, onResponseError: () => resolve() });
    });
    return refused.then(() => client.destroy());
}


/***/ }),

/***/ 44012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ Phases)
/* harmony export */ });
/** Times the phases of an exchange with a monotonic clock, and knows which one is being waited for.
 *  Redirects and a second attempt with fresh credentials add up. */
class Phases {
    #clock;
    #startedMs;
    #sums = new Map();
    #current;
    constructor(clock) {
        this.#clock = clock;
        this.#startedMs = clock.monotonicMs();
    }
    /** Ends the current phase and begins `phase`. */
    enter(phase) {
        this.end();
        this.#current = { phase, startedMs: this.#clock.monotonicMs() };
    }
    /** Ends the current phase; time that passes now belongs to none. */
    end() {
        if (this.#current === undefined)
            return;
        const { phase, startedMs } = this.#current;
        this.#sums.set(phase, (this.#sums.get(phase) ?? 0) + this.#clock.monotonicMs() - startedMs);
        this.#current = undefined;
    }
    get current() {
        return this.#current?.phase;
    }
    /** Milliseconds spent in `phase` so far, without the one that still runs; null when it did not take place. */
    spentMs(phase) {
        return this.#sums.get(phase) ?? null;
    }
    /** Milliseconds since the first phase could begin. */
    get elapsedMs() {
        return this.#clock.monotonicMs() - this.#startedMs;
    }
}


/***/ }),

/***/ 85806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ proxyLabel),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   oF: () => (/* binding */ percentDecoded)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76858);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27722);
/* harmony import */ var _host_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24181);



/** The proxy for `url`, or undefined to connect directly: `https_proxy` for https, `http_proxy` for http, the lower
 *  case before the upper case; never for a loopback host nor for one that NO_PROXY names.
 *  Throws CONNECTION_FAILED for a proxy variable that cannot be used. */
function proxyFor(url, env, redactor) {
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const value = settingOf(name, env);
    if (value === undefined || isExempt((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(url), env))
        return undefined;
    return parseProxy(name, value, redactor);
}
function settingOf(name, env) {
    const value = env[name.toLowerCase()] ?? env[name];
    return value === undefined || value.trim() === '' ? undefined : value.trim();
}
function isExempt(endpoint, env) {
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(endpoint.host))
        return true;
    const host = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .normalHost */ .CS)(endpoint.host);
    const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalAddress */ .Z5)(host);
    const entries = (settingOf('NO_PROXY', env) ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.some((entry) => isNamedBy(entry, { host, address, port: endpoint.port }));
}
/** `example.com` and `.example.com` also exempt the subdomains, as in curl. */
function isNamedBy(entry, destination) {
    const bare = entry.replace(/^\*?\./, '');
    return [bare, `*.${bare}`].some((text) => {
        try {
            return (0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesPattern */ .M)((0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHostPattern */ .i)(text), destination);
        }
        catch {
            // An entry that no tool agrees on exempts nothing; NO_PROXY belongs to the machine and is not ours to refuse.
            return false;
        }
    });
}
function parseProxy(name, value, redactor) {
    const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
    if (!URL.canParse(text))
        throw unusable(name, 'is not a URL');
    const url = new URL(text);
    const authorization = authorizationOf(url, redactor);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        throw unusable(name, `has the scheme "${url.protocol}"`);
    return { ...(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(url), isSecure: url.protocol === 'https:', authorization };
}
function authorizationOf(url, redactor) {
    if (url.username === '' && url.password === '')
        return undefined;
    const [user, password] = [percentDecoded(url.username), percentDecoded(url.password)];
    redactor.learn(url.password === '' ? user : password);
    redactor.learn(url.password === '' ? url.username : url.password);
    return `Basic ${redactor.learn(Buffer.from(`${user}:${password}`).toString('base64'))}`;
}
function unusable(name, what) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('CONNECTION_FAILED', `The proxy of the environment variable ${name} ${what}.`, {
        hint: `Give ${name} as http://host:port or https://host:port, unset it, or name the host in NO_PROXY.`,
    });
}
/** `host:port`, for messages. */
function proxyLabel(proxy) {
    return `the proxy ${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .authorityOf */ .vO)(proxy)}`;
}
/** A part of a URL without its percent-encoding; as it is where that is broken. */
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // URIError: a lone percent sign means itself.
        return text;
    }
}


/***/ }),

/***/ 4485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p0: () => (/* binding */ resolveHost),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   zS: () => (/* binding */ hasOverride)
/* harmony export */ });
/* harmony import */ var node_dns__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40610);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89182);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27722);




/** The addresses to dial for `endpoint`, in the order to try them, each one checked against the policy: by `--resolve`,
 *  literally, or from the system's resolver. Nobody asks DNS again between this check and the connection. */
async function resolveHost(endpoint, session) {
    const refusal = session.policy.assertAllowed(endpoint.host, undefined, endpoint.port);
    if (refusal !== undefined)
        throw refusal;
    const addresses = overridesOf(endpoint, session) ?? (await lookUp(endpoint, session));
    return allowedOf(addresses, endpoint, session);
}
/** Whether a `--resolve` entry names this endpoint. */
function hasOverride(endpoint, session) {
    return session.policy.resolve.some((entry) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameEndpoint */ .sm)(entry, endpoint));
}
function overridesOf(endpoint, session) {
    const entries = session.policy.resolve.filter((entry) => (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameEndpoint */ .sm)(entry, endpoint));
    if (entries.length === 0)
        return undefined;
    return entries.map((entry) => {
        const address = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalAddress */ .Z5)(entry.address);
        if (address === undefined) {
            throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('OPTION_INVALID', `${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('resolve')} ${(0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .authorityOf */ .vO)(endpoint)} gives no IP address.`, {
                hint: `Write ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('resolve', 'HOST:PORT:ADDRESS')}, with an IPv4 or IPv6 address.`,
            });
        }
        session.policy.onResolveUsed(entry);
        return address;
    });
}
async function lookUp({ host }, session) {
    if ((0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalAddress */ .Z5)(host) === undefined)
        session.phases.enter('dns');
    const addresses = await addressesOf(host, session.signal);
    session.phases.end();
    return addresses;
}
/** The addresses of a host, by its own text or from the system's resolver. Asks no policy. */
async function addressesOf(host, signal) {
    const literal = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalAddress */ .Z5)(host);
    if (literal !== undefined)
        return [literal];
    const found = await systemLookup(host, signal);
    return [...new Set(found.map(({ address }) => address))];
}
/** getaddrinfo, so that hosts files and the machine's own rules count. It cannot be cancelled: we stop waiting. */
function systemLookup(host, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        if (signal.aborted) {
            onAbort();
            return;
        }
        signal.addEventListener('abort', onAbort, { once: true });
        (0,node_dns__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true, verbatim: true }, (error, addresses) => {
            signal.removeEventListener('abort', onAbort);
            if (error)
                reject(error);
            else
                resolve(addresses);
        });
    });
}
function allowedOf(addresses, endpoint, session) {
    const refusals = addresses.map((address) => session.policy.assertAllowed(endpoint.host, address, endpoint.port));
    const allowed = addresses.filter((_, index) => refusals[index] === undefined);
    if (allowed.length > 0)
        return allowed;
    throw (refusals.find((refusal) => refusal !== undefined) ??
        new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('DNS_LOOKUP_FAILED', `The name "${endpoint.host}" has no address.`));
}


/***/ })

};
