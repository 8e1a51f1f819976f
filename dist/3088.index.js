export const id = 3088;
export const ids = [3088];
export const modules = {

/***/ 3585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ bodyText),
/* harmony export */   Zv: () => (/* binding */ firstField),
/* harmony export */   hi: () => (/* binding */ headersFromRaw)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Header fields as undici hands them over (names and values in turn), names in lower case. Values are UTF-8 where
 *  they can be, else Latin-1: HTTP names no encoding. Spaces and tabs around a value are no part of it (RFC 9110, 5.5). */
function headersFromRaw(raw) {
    if (!Array.isArray(raw))
        return [];
    const fields = [];
    for (let at = 0; at + 1 < raw.length; at += 2) {
        fields.push([
            textOf(raw[at]).toLowerCase(),
            textOf(raw[at + 1])
                .replace(/^[ \t]+/, '')
                .replace(/(?<![ \t])[ \t]+$/, ''),
        ]);
    }
    return fields;
}
/** The value of the first field of that lower-case name. */
function firstField(headers, name) {
    return headers.find(([field]) => field === name)?.[1];
}
function textOf(value) {
    if (!Buffer.isBuffer(value))
        return String(value);
    const text = value.toString('utf8');
    return text.includes('\ufffd') ? value.toString('latin1') : text;
}
/** The body as text: by the charset of its Content-Type, else UTF-8; also UTF-8 when the charset is unknown. A byte
 *  order mark is dropped, and bytes that are no text become U+FFFD. */
function bodyText(headers, body) {
    const type = firstField(headers, 'content-type') ?? '';
    const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? 'utf-8';
    return decoderFor(charset).decode(body);
}
function decoderFor(charset) {
    try {
        return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder(charset);
    }
    catch {
        // RangeError: a charset that the WHATWG Encoding Standard does not know.
        return new node_util__WEBPACK_IMPORTED_MODULE_0__.TextDecoder();
    }
}


/***/ }),

/***/ 8397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ trustedContext),
/* harmony export */   e: () => (/* binding */ secure)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27722);


/** Makes TLS over `socket` for `host`, whose certificate must be trusted and made out for that host, whatever
 *  NODE_TLS_REJECT_UNAUTHORIZED says. Sessions are never resumed. Rejects with OpenSSL's error or the signal's reason;
 *  the socket is destroyed then. */
function secure(socket, host, signal) {
    return new Promise((resolve, reject) => {
        const servername = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsName */ .DX)(host);
        const tls = (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.connect)({
            socket,
            host: servername ?? host,
            ...(servername === undefined ? {} : { servername }),
            secureContext: trustedContext(),
            rejectUnauthorized: true,
            ALPNProtocols: ['http/1.1'],
        });
        const onAbort = () => {
            tls.destroy();
            socket.destroy();
            reject(signal.reason);
        };
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
        tls.on('error', (error) => {
            signal.removeEventListener('abort', onAbort);
            socket.destroy();
            reject(error);
        });
        tls.once('secureConnect', () => {
            signal.removeEventListener('abort', onAbort);
            resolve(tls);
        });
    });
}
/** The trusted authorities of Node, NODE_EXTRA_CA_CERTS included, read once. Holds no session. */
function trustedContext() {
    context ??= (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)();
    return context;
}
let context;


/***/ }),

/***/ 43088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ sendHttp)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/network/address.js
var address = __webpack_require__(27722);
// EXTERNAL MODULE: ./lib/network/body-limit.js
var body_limit = __webpack_require__(75306);
// EXTERNAL MODULE: ./lib/network/content-codings.js
var content_codings = __webpack_require__(17109);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(34573);
// EXTERNAL MODULE: ./lib/network/header-text.js
var header_text = __webpack_require__(3585);
;// CONCATENATED MODULE: ./lib/network/response-collector.js





/** Collects one response from undici's parser, and refuses what undici lets pass: bodies over the limit, bytes after
 *  the announced end, a reset that looks like the end. Settles once. */
class ResponseCollector {
    response;
    #of;
    #chunks = [];
    #head;
    #size = 0;
    #hasSurplus = false;
    #limit;
    #resolve = () => { };
    #reject = () => { };
    constructor(of) {
        this.#of = of;
        this.#limit = of.maxBodyBytes;
        this.response = new Promise((resolve, reject) => {
            this.#resolve = resolve;
            this.#reject = reject;
        });
    }
    fail(reason) {
        this.#reject(reason);
    }
    /** Bytes after the end of the response. */
    addSurplus(chunk) {
        // Some old servers end the body with a line break that its length does not count.
        if (!/^[\r\n]*$/.test(chunk.toString('latin1')))
            this.#hasSurplus = true;
    }
    onRequestStart() {
        this.#of.phases.enter('firstByte');
    }
    onResponseStart(controller, status) {
        // Interim answers (103 Early Hints and the like) say nothing about the response.
        if (status < 200)
            return;
        const head = { status, headers: (0,header_text/* headersFromRaw */.hi)(controller.rawHeaders) };
        this.#head = head;
        this.#of.phases.enter('body');
        if (!this.#of.isBodyWanted(head)) {
            this.#succeed(head);
            return;
        }
        if (this.#isBodiless(head))
            return;
        const transfer = (0,content_codings/* unknownTransfer */.oy)(head.headers);
        if (transfer !== undefined)
            this.fail(transfer);
        const { maxBodyBytes } = this.#of;
        this.#limit = (0,content_codings/* codingsOf */.Z2)(head.headers).length === 0 ? maxBodyBytes : (0,body_limit/* encodedLimit */.WK)(maxBodyBytes);
        const announced = (0,header_text/* firstField */.Zv)(head.headers, 'content-length');
        if (announced !== undefined && Number(announced) > this.#limit)
            this.fail((0,body_limit/* bodyTooLarge */.Qb)(this.#of.maxBodyBytes));
    }
    onResponseData(_controller, chunk) {
        this.#size += chunk.length;
        if (this.#size > this.#limit)
            this.fail((0,body_limit/* bodyTooLarge */.Qb)(this.#of.maxBodyBytes));
        // A copy: the parser's memory is used again.
        else
            this.#chunks.push(Buffer.from(chunk));
    }
    onResponseEnd() {
        const head = this.#head;
        if (head === undefined)
            return;
        // A body that ends with the connection: undici takes a reset for its end, we do not.
        const { errored } = this.#of.socket;
        if (errored !== null && errored !== undefined) {
            this.fail(errored);
            return;
        }
        // Surplus bytes are told as soon as this call returns.
        queueMicrotask(() => {
            if (this.#hasSurplus && !this.#isBodiless(head))
                this.fail(surplus());
            else
                this.#succeed(head);
        });
    }
    onResponseError(_controller, error) {
        const head = this.#head;
        // undici holds the Content-Length of a 304 against its missing body (RFC 9110, section 8.6, allows it).
        const isComplete = head !== undefined && this.#isBodiless(head) && (0,system_error/* systemErrorCode */.vq)(error) === CONTENT_LENGTH_MISMATCH;
        if (isComplete)
            this.#succeed(head);
        else
            this.fail(error);
    }
    #succeed(head) {
        this.#of.phases.end();
        this.#resolve({ ...head, body: Buffer.concat(this.#chunks) });
    }
    #isBodiless({ status }) {
        return this.#of.method === 'HEAD' || status === 204 || status === 304;
    }
}
const CONTENT_LENGTH_MISMATCH = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH';
function surplus() {
    return new app_error/* AppError */.uV('HTTP_PROTOCOL_ERROR', 'The server sent more bytes than the Content-Length it announced.', {
        hint: 'The body would have been cut off. Correct the Content-Length header of the server, or of the proxy before it.',
    });
}

;// CONCATENATED MODULE: ./lib/network/skip-continue.js
/** Takes `100 Continue` out of what `socket` delivers, until another answer begins. Servers may send it unasked
 *  (RFC 9110, section 15.2) and every client must cope; undici's parser treats it as a broken response.
 *  Call it before the parser listens to the socket. */
function skipContinue(socket) {
    const giveBack = socket.unshift.bind(socket);
    let held = Buffer.alloc(0);
    const onReadable = () => {
        for (let chunk = socket.read(); chunk !== null; chunk = socket.read()) {
            held = Buffer.concat([held, chunk]);
        }
        for (let verdict = judge(held); verdict !== 'undecided'; verdict = judge(held)) {
            if (verdict === 'other') {
                socket.removeListener('readable', onReadable);
                if (held.length > 0)
                    giveBack(held);
                return;
            }
            held = held.subarray(verdict.skip);
        }
    };
    socket.on('readable', onReadable);
}
/** How many bytes of an interim 100 stand at the start, `other` when something else does. */
function judge(bytes) {
    const start = bytes.subarray(0, 13).toString('latin1');
    const isPrefix = /^(?:H|HT|HTT|HTTP|HTTP\/|HTTP\/1|HTTP\/1\.|HTTP\/1\.[01]|HTTP\/1\.[01] 1?0?0?)?$/.test(start);
    if (isPrefix && start.length < 13)
        return 'undecided';
    if (!/^HTTP\/1\.[01] 100[ \r]$/.test(start))
        return 'other';
    const end = bytes.indexOf('\r\n\r\n');
    if (end !== -1)
        return { skip: end + 4 };
    // No interim answer is this long: let the parser say what is wrong with it.
    return bytes.length > 16_384 ? 'other' : 'undecided';
}

;// CONCATENATED MODULE: ./lib/network/exchange.js



/** One request and its response over `socket`, which is closed afterwards. Rejects with what the socket or undici
 *  said, with HTTP_RESPONSE_TOO_LARGE or HTTP_PROTOCOL_ERROR, or with the signal's reason. */
async function exchange(socket, request, how) {
    const { signal, phases } = how.session;
    signal.throwIfAborted();
    skipContinue(socket);
    const client = how.open(socket);
    const { isBodyWanted, maxBodyBytes = body_limit/* MAX_BODY_BYTES */.YK } = how;
    const collector = new ResponseCollector({ socket, phases, method: request.method, isBodyWanted, maxBodyBytes });
    // undici gives the bytes it has no use for back to the socket, which forgets them because it is closed by then.
    socket.unshift = (chunk) => collector.addSurplus(chunk);
    const onAbort = () => collector.fail(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        client.dispatch({
            method: request.method,
            path: request.path,
            headers: request.headers.flat(),
            body: request.body ?? null,
            reset: true,
        }, collector);
        return await collector.response;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        socket.destroy();
        await client.destroy();
    }
}

// EXTERNAL MODULE: ./lib/network/failure.js + 4 modules
var failure = __webpack_require__(95348);
// EXTERNAL MODULE: ./lib/network/dial.js
var dial = __webpack_require__(97602);
// EXTERNAL MODULE: ./lib/network/proxy.js
var network_proxy = __webpack_require__(85806);
// EXTERNAL MODULE: ./lib/network/resolve-host.js
var resolve_host = __webpack_require__(4485);
// EXTERNAL MODULE: ./lib/network/secure.js
var network_secure = __webpack_require__(8397);
;// CONCATENATED MODULE: ./lib/network/tunnel.js



/** Asks a proxy for a tunnel to `target` (CONNECT) and returns the socket once it is open.
 *  Throws CONNECTION_FAILED when the proxy refuses. */
async function openTunnel(socket, { proxy, target, open, session }) {
    const { signal } = session;
    session.phases.enter('proxy');
    const authority = (0,address/* authorityOf */.vO)(target);
    const client = open(socket);
    const onAbort = () => {
        socket.destroy();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        const status = await new Promise((resolve, reject) => {
            client.dispatch({
                method: 'CONNECT',
                path: authority,
                headers: [
                    'host',
                    authority,
                    ...(proxy.authorization === undefined ? [] : ['proxy-authorization', proxy.authorization]),
                ],
            }, {
                onRequestStart() { },
                onRequestUpgrade: (_controller, code) => resolve(code),
                onResponseError: (_controller, error) => reject(error),
            });
        });
        if (status < 200 || status > 299)
            throw tunnelRefused(status, authority, proxy);
        // The parser took every listener off when it let go of the socket.
        socket.on('error', () => { });
        session.phases.end();
        return socket;
    }
    catch (error) {
        socket.destroy();
        signal.throwIfAborted();
        throw error;
    }
    finally {
        signal.removeEventListener('abort', onAbort);
        await client.destroy();
    }
}
function tunnelRefused(status, authority, proxy) {
    const hint = status === 407
        ? 'Put the user name and password into the proxy variable: http://user:password@host:port.'
        : 'Allow the host in the proxy, or name it in NO_PROXY to connect directly.';
    return new app_error/* AppError */.uV('CONNECTION_FAILED', `Status ${status} came from ${(0,network_proxy/* proxyLabel */.LE)(proxy)} instead of a tunnel to ${authority}.`, { hint });
}

;// CONCATENATED MODULE: ./lib/network/open-connection.js






/** Opens a connection for `url`: directly, or through the proxy of the environment. A `--resolve` entry says where to
 *  connect, so it goes before any proxy. Rejects with what the system or OpenSSL said, or an AppError. */
async function openConnection(url, session, open) {
    const target = (0,address/* endpointOf */.X5)(url);
    const isSecure = url.protocol === 'https:';
    const proxy = (0,resolve_host/* hasOverride */.zS)(target, session) ? undefined : (0,network_proxy/* proxyFor */.iJ)(url, session.policy.env, session.redactor);
    if (proxy === undefined) {
        const socket = await connectDirectly(target, session);
        return { socket: isSecure ? await secured(socket, target, session) : socket, proxy: undefined };
    }
    const refusal = session.policy.assertNameAllowed(target.host, target.port);
    if (refusal !== undefined)
        throw refusal;
    const toProxy = await connectToProxy(proxy, session);
    if (!isSecure)
        return { socket: toProxy, proxy };
    const tunnel = await openTunnel(toProxy, { proxy, target, open, session });
    return { socket: await secured(tunnel, target, session), proxy: undefined };
}
async function connectDirectly(target, session) {
    const addresses = await (0,resolve_host/* resolveHost */.p0)(target, session);
    session.phases.enter('connect');
    const socket = await (0,dial/* dial */.z)(addresses, target.port, { signal: session.signal, clock: session.policy.clock });
    session.phases.end();
    return socket;
}
async function secured(socket, { host }, session) {
    session.phases.enter('tls');
    const tls = await (0,network_secure/* secure */.e)(socket, host, session.signal);
    session.phases.end();
    return tls;
}
/** The proxy is named by whoever runs the tool, not by the blueprint: the policy about hosts is not asked. */
async function connectToProxy(proxy, session) {
    session.phases.enter('proxy');
    const { signal, policy } = session;
    const addresses = await (0,resolve_host/* addressesOf */.sO)(proxy.host, signal);
    const socket = await (0,dial/* dial */.z)(addresses, proxy.port, { signal, clock: policy.clock });
    const connected = proxy.isSecure ? await (0,network_secure/* secure */.e)(socket, proxy.host, signal) : socket;
    session.phases.end();
    return connected;
}

// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __webpack_require__(89182);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
;// CONCATENATED MODULE: ./lib/network/redirect.js



/** As browsers count: the eleventh redirect is one too many (issue: "follows at most 10"). */
const MAX_REDIRECTS = 10;
/** Headers that describe what is asked for, not who asks: all that may follow a redirect to another origin. */
const TRAVELLING = new Set([
    'accept',
    'accept-charset',
    'accept-encoding',
    'accept-language',
    'cache-control',
    'content-encoding',
    'content-language',
    'content-type',
    'pragma',
    'range',
    'user-agent',
]);
/** The request that a redirect asks for, by the rules of fetch: 303, and 301 or 302 after a POST, become a GET without
 *  body. To another origin (scheme, host, port) go only headers that describe the request, and never one that holds a
 *  known secret. Undefined when the response names no place. Throws HTTP_REDIRECT_REFUSED. */
function redirectedRequest(request, response, redactor) {
    if (!isRedirect(response.status) || response.location === undefined)
        return undefined;
    const url = targetOf(response.location, request.url);
    const becomesGet = (response.status === 303 && request.method !== 'GET' && request.method !== 'HEAD') ||
        ((response.status === 301 || response.status === 302) && request.method === 'POST');
    const moved = becomesGet
        ? { ...request, url, method: 'GET', body: undefined, headers: withoutBodyHeaders(request.headers) }
        : { ...request, url };
    return url.origin === request.url.origin ? moved : toForeignOrigin(moved, redactor);
}
/** Whether a status asks to go elsewhere; 300, 304, 305 and 306 do not. */
function isRedirect(status) {
    return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}
function targetOf(location, base) {
    const url = URL.canParse(location, base.href) ? new URL(location, base.href) : undefined;
    if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
        throw new app_error/* AppError */.uV('HTTP_REDIRECT_REFUSED', `The server redirects to "${(0,visible/* readable */.HD)(location, 120)}", which is no http or https URL.`, { hint: `Correct the Location header of the server, or run without ${(0,option_words/* optionNamed */.b)('follow-redirects')}.` });
    }
    // What a server writes before the @ is not a credential of ours, and must not look like one.
    url.username = '';
    url.password = '';
    return url;
}
function toForeignOrigin(request, redactor) {
    const isSecret = (text) => redactor.clean(text) !== text;
    const { body } = request;
    if (body !== undefined && isSecret(typeof body === 'string' ? body : Buffer.from(body).toString('latin1'))) {
        throw new app_error/* AppError */.uV('HTTP_REDIRECT_REFUSED', `The redirect would send the request body, which holds a secret, to another origin (${(0,visible/* readable */.HD)(request.url.origin)}).`, { hint: 'Send the request to that origin directly, if it is meant to have the secret.' });
    }
    return {
        ...request,
        headers: request.headers.filter(([name, value]) => {
            const field = name.toLowerCase();
            return TRAVELLING.has(field) && !request.credentialHeaders.has(field) && !isSecret(value);
        }),
    };
}
function withoutBodyHeaders(headers) {
    return headers.filter(([name]) => !/^content-(?:encoding|language|location|type|length)$/i.test(name));
}

;// CONCATENATED MODULE: ./lib/network/send-http.js









/** Sends a request, follows redirects when the policy says so, and returns the decoded response. Every hop has a
 *  connection of its own. Throws AppError. */
async function sendHttp(first, way) {
    const redirects = [];
    let request = first;
    // One turn a redirect; `redirects` bounds it.
    for (;;) {
        const response = await hop(request, way);
        const next = nextRequest(request, response, way);
        if (next === undefined) {
            return { ...response, request, text: (0,header_text/* bodyText */.G3)(response.headers, response.body), redirects };
        }
        if (redirects.length === MAX_REDIRECTS)
            throw tooManyRedirects(redirects, next.url.href);
        redirects.push({ status: response.status, location: next.url.href });
        request = next;
    }
}
function nextRequest(request, head, way) {
    if (!way.session.policy.followRedirects)
        return undefined;
    return redirectedRequest(request, { status: head.status, location: (0,header_text/* firstField */.Zv)(head.headers, 'location') }, way.session.redactor);
}
async function hop(request, way) {
    const { session, open, timeoutMs, maxBodyBytes = body_limit/* MAX_BODY_BYTES */.YK } = way;
    try {
        const refusal = hostRefusal(request, session);
        if (refusal !== undefined)
            throw refusal;
        const connection = await openConnection(request.url, session, open);
        const isBodyWanted = (head) => !(session.policy.followRedirects && isRedirect(head.status) && (0,header_text/* firstField */.Zv)(head.headers, 'location') !== undefined);
        const response = await exchange(connection.socket, onWire(request, connection), {
            open,
            session,
            isBodyWanted,
            maxBodyBytes,
        });
        return { ...response, body: await (0,content_codings/* decodeBody */.Vj)(response.headers, response.body, maxBodyBytes) };
    }
    catch (cause) {
        throw (0,failure/* explainFailure */.S)(cause, { endpoint: (0,address/* endpointOf */.X5)(request.url), url: request.url, session, timeoutMs });
    }
}
/** Of a `Host` header of its own: a server, or a proxy before it, hands the request to whom it names. */
function hostRefusal({ headers, url }, { policy }) {
    const own = headers.find(([name]) => name.toLowerCase() === 'host');
    if (own === undefined)
        return undefined;
    const { host, port } = (0,address/* namedByHeader */.cG)(own[1]);
    return (0,address/* isSameHost */.Xf)(host, (0,address/* endpointOf */.X5)(url).host) ? undefined : policy.assertNameAllowed(host, port);
}
function onWire(request, { proxy }) {
    const { url } = request;
    const path = `${url.pathname}${url.search}`;
    const hasHost = request.headers.some(([name]) => name.toLowerCase() === 'host');
    return {
        method: request.method,
        path: proxy === undefined ? path : `${url.origin}${path}`,
        body: request.body,
        headers: [
            ...(hasHost ? [] : [['host', url.host]]),
            ...request.headers,
            ...(proxy?.authorization === undefined ? [] : [['proxy-authorization', proxy.authorization]]),
        ],
    };
}
function tooManyRedirects(redirects, next) {
    const isLoop = redirects.some(({ location }) => location === next);
    return new app_error/* AppError */.uV('HTTP_TOO_MANY_REDIRECTS', isLoop
        ? `The redirects go round in a circle; canary-preflight stopped after ${MAX_REDIRECTS}.`
        : `The server redirects more than ${MAX_REDIRECTS} times.`, { hint: 'Check the redirect rules of the server (http to https, trailing slash, login), or the URL of the step.' });
}


/***/ })

};
