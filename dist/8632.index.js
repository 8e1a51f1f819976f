export const id = 8632;
export const ids = [8632];
export const modules = {

/***/ 68632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeHttp: () => (/* binding */ observeHttp)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/network/load-client.js
var load_client = __webpack_require__(6842);
// EXTERNAL MODULE: ./lib/network/phases.js
var network_phases = __webpack_require__(44012);
// EXTERNAL MODULE: ./lib/network/secure.js
var network_secure = __webpack_require__(8397);
// EXTERNAL MODULE: ./lib/network/send-http.js + 6 modules
var send_http = __webpack_require__(43088);
// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/network/content-codings.js
var content_codings = __webpack_require__(17109);
// EXTERNAL MODULE: ./lib/network/header-rules.js
var header_rules = __webpack_require__(38175);
// EXTERNAL MODULE: ./lib/network/http-request.js
var http_request = __webpack_require__(79660);
// EXTERNAL MODULE: ./lib/network/proxy.js
var proxy = __webpack_require__(85806);
;// CONCATENATED MODULE: ./lib/checks/http-request.js







/** The request of a resolved step, before its authentication. Throws RESOLVED_VALUE_INVALID. */
function requestFromStep(step, context) {
    const url = parseUrl(step.url, context.redactor);
    const own = Object.entries(step.headers ?? {});
    for (const header of own)
        checkHeader(header, step.body);
    const sent = own.filter(([name]) => !(0,header_rules/* isConnectionField */.$U)(name));
    return {
        method: step.httpMethod,
        url,
        headers: [...defaultsBeside(sent, context.userAgent), ...sent],
        body: step.body,
        // They say who asks: dropped when a redirect leaves the origin.
        credentialHeaders: new Set(sent.map(([name]) => name.toLowerCase()).filter((name) => (0,credential_names/* isCredentialName */.hN)(name))),
    };
}
function parseUrl(text, redactor) {
    const shown = (0,visible/* readable */.HD)(redactor.clean((0,http_request/* withoutUserinfo */.Q)(text)), 200);
    if (/[\p{Cc}]|^\s|\s$/u.test(text)) {
        throw invalid(`The URL "${shown}" contains a control character or begins or ends with a space.`, {
            hint: 'Check the variables it is made of: a value read from a file often ends with a line break.',
        });
    }
    if (!URL.canParse(text)) {
        throw invalid(`The URL "${shown}" is not an absolute URL.`, {
            hint: 'It must begin with http:// or https:// and name a host. Check the variables it is made of.',
        });
    }
    const url = new URL(text);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        throw invalid(`The URL "${shown}" has the scheme "${(0,visible/* readable */.HD)(url.protocol, 40)}"; only http: and https: are allowed.`, {
            hint: 'An HTTP step speaks HTTP. Use a TCP step for other protocols.',
        });
    }
    if (url.username !== '' || url.password !== '') {
        redactor.learn(url.password);
        redactor.learn((0,proxy/* percentDecoded */.oF)(url.password));
        throw invalid(`The URL "${shown}" carries a user name or password, which is not sent.`, {
            hint: 'Remove what stands before the "@", and use "authentication" of type BASIC instead.',
        });
    }
    return url;
}
function checkHeader([name, value], body) {
    const nameProblem = (0,header_rules/* headerNameProblem */.mF)(name);
    if (nameProblem !== undefined) {
        throw invalid(`${nameProblem}.`, { hint: 'A header name has letters, digits and hyphens.' });
    }
    const problem = (0,header_rules/* headerValueProblem */.kX)(value);
    if (problem !== undefined) {
        throw invalid(`The value of the header "${name}" ${problem}.`, {
            hint: 'Check the variables and secrets it is made of: a value read from a file often ends with a line break.',
        });
    }
    if (!(0,header_rules/* isConnectionField */.$U)(name) || isHarmless(name.toLowerCase(), value, body))
        return;
    throw invalid(`The header "${name}" belongs to the connection and cannot be set to "${(0,visible/* readable */.HD)(value, 60)}".`, {
        hint: 'Remove the header; canary-preflight frames the message itself.',
    });
}
/** What authors copy from a recording and what says nothing that is not true anyway. It is not sent as given. */
function isHarmless(name, value, body) {
    if (name === 'content-length')
        return value.trim() === String(Buffer.byteLength(body ?? ''));
    if (name === 'connection' || name === 'proxy-connection')
        return /^\s*(?:close|keep-alive)\s*$/i.test(value);
    return name === 'keep-alive' || name === 'te';
}
/** No Content-Type is invented for a body: AWS documents none, and a wrong one is worse than none. */
function defaultsBeside(own, userAgent) {
    const given = new Set(own.map(([name]) => name.toLowerCase()));
    const defaults = [
        ['accept', '*/*'],
        ['accept-encoding', content_codings/* ACCEPTED_CODINGS */.c3],
        ['user-agent', userAgent],
    ];
    return defaults.filter(([name]) => !given.has(name));
}
function invalid(message, { hint }) {
    return new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', message, { hint });
}

;// CONCATENATED MODULE: ./lib/checks/observe-http.js






/** Sends the request of an HTTP step and returns what came back, whatever its status. */
async function observeHttp(step, timeoutMs, context) {
    const { network, redactor, signal } = context;
    const plain = requestFromStep(step, { redactor, userAgent: network.userAgent });
    const request = await context.authorize(plain, false);
    if (request === undefined) {
        throw new app_error/* AppError */.uV('AUTH_INVALID', 'The authentication of the step gave no request to send.');
    }
    const open = await prepare(plain.url);
    const phases = new network_phases/* Phases */.V(network.clock);
    const way = { session: { policy: network, redactor, signal, phases }, open, timeoutMs };
    const response = await (0,send_http/* sendHttp */.d)(request, way);
    const fresher = isAuthRefused(response, plain.url) ? await context.authorize(plain, true, response) : undefined;
    const final = fresher === undefined ? response : await (0,send_http/* sendHttp */.d)(fresher, way);
    return observationOf(final, phases);
}
/** All that is loaded once, before the clock of the first request starts. */
async function prepare(url) {
    const open = await (0,load_client/* loadClient */.c)();
    if (url.protocol === 'https:')
        (0,network_secure/* trustedContext */.L)();
    return open;
}
/** Only the origin that the step names is worth a fresh credential: another one never gets any. */
function isAuthRefused(response, url) {
    const stayed = response.redirects.every(({ location }) => new URL(location).origin === url.origin);
    return stayed && [401, 403, 407].includes(response.status);
}
function observationOf(response, phases) {
    return {
        checkerType: 'HTTP',
        timings: timingsFrom(phases),
        url: urlOf(response.request),
        status: response.status,
        headers: response.headers,
        body: response.body,
        text: response.text,
        redirects: response.redirects,
    };
}
function timingsFrom(phases) {
    return {
        dnsMs: phases.spentMs('dns'),
        // Through a proxy: until the proxy has opened the way.
        connectMs: phases.spentMs('connect') ?? phases.spentMs('proxy'),
        tlsMs: phases.spentMs('tls'),
        firstByteMs: phases.spentMs('firstByte'),
        totalMs: phases.elapsedMs,
    };
}
function urlOf({ url }) {
    return url.href;
}


/***/ }),

/***/ 38175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isConnectionField),
/* harmony export */   kX: () => (/* binding */ headerValueProblem),
/* harmony export */   mF: () => (/* binding */ headerNameProblem)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);

/** Fields that describe the connection or the framing of the message: the client's business, not the author's. */
const CONNECTION_FIELDS = new Set([
    'connection',
    'content-length',
    'expect',
    'keep-alive',
    'proxy-connection',
    'te',
    'trailer',
    'transfer-encoding',
    'upgrade',
]);
/** Whether a header is set by the connection itself (RFC 9110, section 7.6.1, and the framing of RFC 9112). */
function isConnectionField(name) {
    return CONNECTION_FIELDS.has(name.toLowerCase());
}
/** What is wrong with a header name, or undefined (RFC 9110, section 5.6.2: a token). */
function headerNameProblem(name) {
    return /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(name) ? undefined : `"${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(name, 60)}" is not a header name`;
}
/** What is wrong with a header value, or undefined. Never shows the value, which may be a secret. */
function headerValueProblem(value) {
    if (/[\r\n]/.test(value))
        return 'contains a line break';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value))
        return 'contains a control character';
    const beyond = /[^\t -\u00ff]/u.exec(value)?.[0];
    if (beyond !== undefined) {
        const point = beyond.codePointAt(0) ?? 0;
        return `contains a character that HTTP cannot send (U+${point.toString(16).toUpperCase().padStart(4, '0')})`;
    }
    return undefined;
}


/***/ })

};
