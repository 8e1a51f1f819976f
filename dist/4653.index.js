export const id = 4653;
export const ids = [4653];
export const modules = {

/***/ 29439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ assertSendable),
/* harmony export */   l: () => (/* binding */ withCredentialHeader)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76858);
/* harmony import */ var _network_header_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38175);


/** The request with a header that carries a credential. It takes the place of one of the same name in "headers", because
 *  two different credentials in one request would prove nothing; AWS does not document which one wins there. */
function withCredentialHeader(request, name, value) {
    const field = name.toLowerCase();
    return {
        ...request,
        headers: [...request.headers.filter(([other]) => other.toLowerCase() !== field), [name, value]],
        credentialHeaders: new Set([...request.credentialHeaders, field]),
    };
}
/** Throws AUTH_INVALID when a credential cannot be a header of that name. `what` names the blueprint's property. */
function assertSendable(name, value, what) {
    const nameProblem = (0,_network_header_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .headerNameProblem */ .mF)(name);
    if (nameProblem !== undefined || (0,_network_header_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isConnectionField */ .$U)(name) || name.toLowerCase() === 'host') {
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('AUTH_INVALID', `${nameProblem ?? `"${name}" is no header that a key can be sent in`}.`, {
            hint: 'Name the header that the service expects in "headerName", for example "X-API-Key".',
        });
    }
    const problem = (0,_network_header_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .headerValueProblem */ .kX)(value);
    if (problem === undefined)
        return;
    throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('AUTH_INVALID', `The value of "${what}" ${problem}, so it cannot be sent in a header.`, {
        hint: 'Check the secret or variable: a value read from a file often ends with a line break.',
    });
}


/***/ }),

/***/ 34653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oauthClientCredentials: () => (/* binding */ oauthClientCredentials)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/shared-work.js
var shared_work = __webpack_require__(97398);
// EXTERNAL MODULE: ./lib/auth/credential-header.js
var credential_header = __webpack_require__(29439);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/network/address.js
var address = __webpack_require__(27722);
// EXTERNAL MODULE: ./lib/network/load-client.js
var load_client = __webpack_require__(6842);
// EXTERNAL MODULE: ./lib/network/phases.js
var phases = __webpack_require__(44012);
// EXTERNAL MODULE: ./lib/network/send-http.js + 6 modules
var send_http = __webpack_require__(43088);
// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/redactor.js + 2 modules
var core_redactor = __webpack_require__(47026);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/network/header-text.js
var header_text = __webpack_require__(3585);
;// CONCATENATED MODULE: ./lib/auth/token-answer.js






/** An error that the server states in the words of RFC 6749, section 5.2. */
class TokenRefusal extends app_error/* AppError */.uV {
    error;
    constructor(error, message, hint) {
        super('AUTH_TOKEN_FAILED', message, { hint });
        this.error = error;
    }
}
/** The token of an answer. Every value in it that could be used instead of it is learned. Throws AUTH_TOKEN_FAILED. */
function tokenFromAnswer(response, { server, redactor }) {
    const members = membersOf(response.text);
    // First of all: whatever is said about the answer must not show them.
    for (const [name, value] of Object.entries(members ?? {})) {
        if (typeof value === 'string' && (0,credential_names/* isCredentialName */.hN)(name, 'possible'))
            redactor.learn(value);
    }
    if (members === undefined)
        throw notJson(response, server);
    const error = textOf(members, 'error');
    if (error !== undefined)
        throw refused(error, textOf(members, 'error_description'), server);
    if (response.status < 200 || response.status > 299)
        throw unexpected(response, server);
    const value = textOf(members, 'access_token');
    if (value === undefined)
        throw noToken(Object.keys(members), server);
    if (!(0,core_redactor/* isLearnable */.fh)(value) || !/^[\u0021-\u007e]+$/.test(value)) {
        throw failed(`The access token of ${server} cannot be sent in a header.`, {
            hint: 'RFC 6750 has tokens of at least some visible ASCII characters, without spaces. Check the authorization server.',
        });
    }
    // Apigee calls a Bearer token BearerToken.
    const type = textOf(members, 'token_type');
    if (type !== undefined && !/^bearer(?:token)?$/i.test(type)) {
        throw failed(`${server} gave a token of type "${(0,visible/* readable */.HD)(type, 40)}"; only Bearer tokens can be used.`, {
            hint: 'Configure the client for Bearer tokens, without DPoP or proof of possession.',
        });
    }
    return { value, lifetimeS: secondsOf(members['expires_in']) };
}
function membersOf(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
    }
    catch {
        // The parser's message would quote the answer, which may hold a token.
        return undefined;
    }
}
function textOf(members, name) {
    const value = members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Some servers write the number as a text. */
function secondsOf(value) {
    const seconds = typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : value;
    return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}
function refused(error, description, server) {
    const said = description === undefined ? '' : `: "${(0,visible/* readable */.HD)(description, 300)}"`;
    const hint = HINTS[error] ?? 'Look for the error in the documentation or the log of the authorization server.';
    return new TokenRefusal(error, `${server} gave no token: ${(0,visible/* readable */.HD)(error, 60)}${said}.`, hint);
}
/** RFC 6749, section 5.2, and RFC 8707 for the resource. */
const HINTS = {
    invalid_client: 'Check "clientId" and "clientSecret", and that the client may authenticate in the way "tokenApiAuth" says (BASIC_AUTH_HEADER unless given).',
    invalid_request: 'Check whether the server wants a "scope", an "audience" or a "resource".',
    invalid_scope: 'Check "scope": several scopes are separated by spaces, and the client must be allowed each of them.',
    invalid_target: 'Check "resource" and "audience": the server does not know them, or not for this client.',
    unauthorized_client: 'Allow the client the grant type "client_credentials" at the authorization server.',
    unsupported_grant_type: 'Enable the grant type "client_credentials" at the server, and check that "tokenUrl" is its token endpoint.',
};
function notJson(response, server) {
    const { status, headers } = response;
    if (status >= 300 && status < 400) {
        const to = (0,header_text/* firstField */.Zv)(headers, 'location');
        const where = to === undefined ? '' : ` to "${(0,visible/* readable */.HD)(to, 120)}"`;
        return failed(`${server} redirects the token request${where}; credentials are not sent after a redirect.`, {
            hint: 'Write the address of the token endpoint itself into "tokenUrl".',
        });
    }
    if (status < 200 || status > 299)
        return unexpected(response, server);
    const type = (0,header_text/* firstField */.Zv)(headers, 'content-type')?.split(';')[0] ?? 'no content type';
    const isPage = /^\s*</.test(response.text);
    return failed(`${server} answered the token request with ${isPage ? 'a web page' : 'something that is no JSON object'} (${(0,visible/* readable */.HD)(type, 60)}).`, { hint: 'Check that "tokenUrl" is the token endpoint, not the login page; its path often ends with "/token".' });
}
function unexpected({ status }, server) {
    const hint = status === 404 || status === 405
        ? 'Check the path of "tokenUrl"; it often ends with "/token".'
        : status === 429 || status >= 500
            ? 'The authorization server is overloaded or broken. Try again later, and look into its log.'
            : 'Check "tokenUrl", "clientId" and "clientSecret".';
    return failed(`${server} answered the token request with status ${status}.`, { hint });
}
function noToken(names, server) {
    return failed(`The answer of ${server} has no "access_token".`, {
        hint: (0,suggest/* didYouMean */.a)('access_token', names) ??
            'RFC 6749, section 5.1, requires it. Check that "tokenUrl" is the token endpoint.',
    });
}
function failed(message, { hint }) {
    return new app_error/* AppError */.uV('AUTH_TOKEN_FAILED', message, { hint });
}

;// CONCATENATED MODULE: ./lib/auth/token-request.js







/** Asks the token endpoint for a token (RFC 6749, section 4.4). The client authenticates in the first way that
 *  "tokenApiAuth" lists, and in the next one when the server refuses it as invalid_client: one way in each request, as section 2.3
 *  demands. No redirect is followed. Throws AUTH_TOKEN_FAILED, or what kept the request from being answered. */
async function requestToken(client, url, way) {
    const methods = methodsOf(client);
    const server = tokenServer(url);
    for (const [index, method] of methods.entries()) {
        const response = await answerOf(requestFor(client, url, { method, way }), way);
        try {
            return tokenFromAnswer(response, { server, redactor: way.redactor });
        }
        catch (error) {
            // Only a client that was refused has another way to try.
            const isLast = index === methods.length - 1;
            if (isLast || !(error instanceof TokenRefusal) || error.error !== 'invalid_client')
                throw error;
        }
    }
    throw new app_error/* AppError */.uV('INTERNAL', 'There is no way to authenticate a client.');
}
/** How messages call the authorization server. */
function tokenServer(url) {
    return `The authorization server ${(0,visible/* readable */.HD)((0,address/* authorityOf */.vO)((0,address/* endpointOf */.X5)(url)))}`;
}
function methodsOf({ tokenApiAuth }) {
    const listed = [...new Set(tokenApiAuth ?? [])];
    return listed.length === 0 ? ['BASIC_AUTH_HEADER'] : listed;
}
function requestFor(client, url, { method, way }) {
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    for (const name of ['scope', 'audience', 'resource']) {
        const value = client[name];
        if (value !== undefined && value !== '')
            form.set(name, value);
    }
    if (method === 'REQUEST_BODY') {
        form.set('client_id', client.clientId);
        form.set('client_secret', client.clientSecret);
    }
    const headers = [
        ['accept', 'application/json'],
        ['content-type', 'application/x-www-form-urlencoded'],
        ['user-agent', way.network.userAgent],
    ];
    if (method === 'BASIC_AUTH_HEADER')
        headers.push(['authorization', basicHeader(client, way.redactor)]);
    return { method: 'POST', url, headers, body: form.toString(), credentialHeaders: new Set(['authorization']) };
}
/** RFC 6749, section 2.3.1: id and secret are form-encoded first, so that a colon or a letter beyond ASCII survives. */
function basicHeader({ clientId, clientSecret }, redactor) {
    const pair = `${formEncoded(clientId)}:${formEncoded(clientSecret)}`;
    return `Basic ${redactor.learn(Buffer.from(pair, 'utf8').toString('base64'))}`;
}
function formEncoded(text) {
    return new URLSearchParams([[text, '']]).toString().slice(0, -1);
}
async function answerOf(request, { network, redactor, signal, timeoutMs }) {
    const policy = { ...network, followRedirects: false };
    const session = { policy, redactor, signal, phases: new phases/* Phases */.V(network.clock) };
    try {
        return await (0,send_http/* sendHttp */.d)(request, { session, open: await (0,load_client/* loadClient */.c)(), timeoutMs });
    }
    catch (error) {
        // The step is about another server: the reader has to know that this one is to blame.
        if (!(error instanceof app_error/* AppError */.uV))
            throw error;
        throw new app_error/* AppError */.uV(error.code, `The token request failed: ${error.message}`, { hint: error.hint, cause: error });
    }
}

;// CONCATENATED MODULE: ./lib/auth/oauth-client-credentials.js





/** RFC 6749, section 4.4: sends an access token as Bearer token. All steps of a run that ask in the same way share one
 *  token until it is about to end; a 401 or 407 of the step's own server fetches a new one, once. */
function oauthClientCredentials(authentication, context) {
    const { redactor, network } = context;
    redactor.learn(authentication.clientSecret);
    const tokens = context.run?.tokens ?? new Map();
    let used;
    return async (request, isRetry, refusal) => {
        if (isRetry && refusal?.status === 403)
            return undefined;
        const url = tokenEndpoint(authentication);
        const key = keyOf(authentication);
        // Another step may have fetched a new one meanwhile, which is as fresh as any.
        if (isRetry && used !== undefined)
            forget(key, used);
        used = fresh(tokens.get(key)) ?? begin(url, key);
        return withToken(request, await waitFor(used.work, url));
    };
    function fresh(token) {
        return token !== undefined && network.clock.monotonicMs() < token.usefulUntilMs ? token : undefined;
    }
    function begin(url, key) {
        const timeoutMs = context.timeoutMs ?? 0;
        const fetched = async (signal) => {
            try {
                const token = await requestToken(authentication, url, { network, redactor, signal, timeoutMs });
                const now = network.clock.monotonicMs();
                if (token.lifetimeS !== undefined)
                    shared.usefulUntilMs = now + usefulMs(token.lifetimeS);
                return token;
            }
            catch (error) {
                // The next step asks again.
                forget(key, shared);
                throw error;
            }
        };
        const shared = {
            work: (0,shared_work/* sharedWork */.D)(fetched, () => forget(key, shared)),
            usefulUntilMs: Number.POSITIVE_INFINITY,
        };
        tokens.set(key, shared);
        return shared;
    }
    function forget(key, token) {
        if (tokens.get(key) === token)
            tokens.delete(key);
    }
    async function waitFor(work, url) {
        try {
            return await work.join(context.signal);
        }
        catch (error) {
            const { aborted, reason } = context.signal;
            if (!aborted || !(reason instanceof app_error/* AppError */.uV) || reason.code !== 'STEP_TIMEOUT')
                throw error;
            throw new app_error/* AppError */.uV('STEP_TIMEOUT', `${tokenServer(url)} gave no token within ${context.timeoutMs ?? 0} ms.`, {
                hint: 'Raise "timeout" of the step (milliseconds), or find out why the authorization server is slow.',
                cause: error,
            });
        }
    }
}
function withToken(request, { value }) {
    return (0,credential_header/* withCredentialHeader */.l)(request, 'Authorization', `Bearer ${value}`);
}
/** A token is given up a tenth of its life, at most a minute, before its end: the request still has to get there. */
function usefulMs(lifetimeS) {
    return (lifetimeS - Math.min(60, lifetimeS / 10)) * 1000;
}
function tokenEndpoint({ tokenUrl, clientId, clientSecret }) {
    for (const [name, value] of Object.entries({ clientId, clientSecret })) {
        if (value !== '')
            continue;
        throw new app_error/* AppError */.uV('AUTH_INVALID', `The value of "${name}" is empty.`, {
            hint: 'Check the secret or variable that gives it.',
        });
    }
    if (URL.canParse(tokenUrl)) {
        const url = new URL(tokenUrl);
        const isHttp = url.protocol === 'https:' || url.protocol === 'http:';
        if (isHttp && url.username === '' && url.password === '' && url.hash === '')
            return url;
    }
    throw new app_error/* AppError */.uV('AUTH_INVALID', 'The value of "tokenUrl" is no address of a token endpoint.', {
        hint: 'Write an https: URL without user name, password and fragment (RFC 6749, section 3.2).',
    });
}
function keyOf(authentication) {
    const { tokenUrl, clientId, clientSecret, scope, audience, resource, tokenApiAuth } = authentication;
    const secret = (0,external_node_crypto_.createHash)('sha256').update(clientSecret).digest('hex');
    return JSON.stringify([tokenUrl, clientId, secret, scope ?? '', audience ?? '', resource ?? '', tokenApiAuth ?? []]);
}


/***/ }),

/***/ 97398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ sharedWork)
/* harmony export */ });
/** Begins the work at once. `onAbandoned` is called when nobody waits any more: whoever comes then must begin anew. */
function sharedWork(start, onAbandoned) {
    const controller = new AbortController();
    const work = start(controller.signal);
    // Whoever waits hears of it; without anyone, nobody needs to.
    work.catch(() => undefined);
    let waiting = 0;
    return {
        join: (signal) => {
            waiting += 1;
            return new Promise((resolve, reject) => {
                const onAbort = () => {
                    waiting -= 1;
                    if (waiting === 0) {
                        onAbandoned();
                        controller.abort(signal.reason);
                    }
                    reject(signal.reason);
                };
                if (signal.aborted) {
                    onAbort();
                    return;
                }
                signal.addEventListener('abort', onAbort, { once: true });
                const settle = () => signal.removeEventListener('abort', onAbort);
                work.then(resolve, reject).finally(settle);
            });
        },
    };
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
