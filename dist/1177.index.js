export const id = 1177;
export const ids = [1177];
export const modules = {

/***/ 77222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createAwsAccess)
/* harmony export */ });
/* harmony import */ var _core_secret_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63030);
/* harmony import */ var _core_shared_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97398);


/** AWS is reached by the run's network policy but for `--allow-host`, which is about the hosts of blueprints: where AWS is, the
 *  region and AWS_ENDPOINT_URL say. */
function createAwsAccess({ network, redactor, settings, }) {
    // Loaded when needed: a run without AWS does not pay for it.
    const send = async (request, signal) => {
        const { sendToAws } = await Promise.all(/* import() */[__webpack_require__.e(4518), __webpack_require__.e(3088), __webpack_require__.e(6138)]).then(__webpack_require__.bind(__webpack_require__, 76138));
        return await sendToAws(request, { network, redactor, signal });
    };
    const shared = new Map();
    async function obtain(roleArn, region, signal) {
        const { ownCredentials, roleCredentials } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(8110), __webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(8278)]).then(__webpack_require__.bind(__webpack_require__, 8278));
        const { sessionName } = settings;
        const credentials = settings.assumeRole
            ? await roleCredentials({ roleArn, sessionName, region, send, signal })
            : await ownCredentials({ region, send, signal });
        const { accessKeyId, secretAccessKey, sessionToken } = credentials;
        // One that is its own public id, as emulators have it, is no secret, and may be a word like "test".
        if (secretAccessKey !== accessKeyId)
            redactor.learn(secretAccessKey);
        if (sessionToken !== accessKeyId)
            redactor.learn(sessionToken ?? '');
        return credentials;
    }
    return {
        skewMs: 0,
        credentials(roleArn, stepRegion, signal) {
            const region = settings.region ?? stepRegion;
            const key = settings.assumeRole ? `${roleArn} ${region}` : '';
            const known = shared.get(key);
            if (known !== undefined && network.clock.monotonicMs() < known.usefulUntilMs)
                return known.work.join(signal);
            const forget = () => {
                if (shared.get(key) === entry)
                    shared.delete(key);
            };
            const entry = {
                work: (0,_core_shared_work_js__WEBPACK_IMPORTED_MODULE_0__/* .sharedWork */ .D)(async (own) => {
                    try {
                        const credentials = await obtain(roleArn, region, own);
                        const leftMs = (credentials.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY) - network.clock.now().getTime();
                        entry.usefulUntilMs = network.clock.monotonicMs() + leftMs - MARGIN_MS;
                        return credentials;
                    }
                    catch (error) {
                        forget();
                        throw error;
                    }
                }, forget),
                usefulUntilMs: Number.POSITIVE_INFINITY,
            };
            shared.set(key, entry);
            return entry.work.join(signal);
        },
        async secret(name, signal) {
            const { secretValue } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(8110), __webpack_require__.e(5861), __webpack_require__.e(2994), __webpack_require__.e(6633)]).then(__webpack_require__.bind(__webpack_require__, 46633));
            return redactor.learn(await secretValue({ name, region: regionOfArn(name) ?? settings.region, send, signal }));
        },
    };
}
/** Credentials this near to their end are not used any more. */
const MARGIN_MS = 60_000;
/** Where a secret lives is part of its ARN. */
function regionOfArn(name) {
    const region = (0,_core_secret_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .secretArn */ .eU)(name)?.region;
    return region !== undefined && /^[a-z]{2,}(?:-[a-z]+)+-\d$/.test(region) ? region : undefined;
}


/***/ }),

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

/***/ 31177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sigv4: () => (/* binding */ sigv4)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59357);
/* harmony import */ var _network_header_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3585);
/* harmony import */ var _aws_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77222);
/* harmony import */ var _credential_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29439);





/** AWS Signature Version 4 with the credentials of "roleArn", or the caller's own when the run says so. A refusal whose Date
 *  shows that the clocks differ is answered once with the right time. */
function sigv4(authentication, context) {
    const { network, redactor, signal } = context;
    const aws = context.run?.aws ??
        (0,_aws_access_js__WEBPACK_IMPORTED_MODULE_0__/* .createAwsAccess */ .a)({
            network,
            redactor,
            settings: { region: undefined, assumeRole: true, sessionName: 'canary-preflight' },
        });
    return async (request, isRetry, refusal) => {
        assertUsable(authentication);
        if (isRetry) {
            const skewMs = skewOf(refusal, network.clock.now());
            if (skewMs === undefined || Math.abs(skewMs - aws.skewMs) < LEAST_SKEW_MS)
                return undefined;
            aws.skewMs = skewMs;
        }
        const { service, region, roleArn } = authentication;
        const credentials = await aws.credentials(roleArn, region, signal);
        const { signableUrl, signRequest } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(372)]).then(__webpack_require__.bind(__webpack_require__, 50372));
        const url = signableUrl(request.url, service);
        const date = new Date(network.clock.now().getTime() + aws.skewMs);
        const own = withoutSigning(request);
        const signature = await signRequest({ method: own.method, url, headers: joined(own.headers), body: own.body }, { service, region, credentials, date });
        return Object.entries(signature)
            .filter(([name]) => name !== 'host')
            .reduce((signed, [name, value]) => (0,_credential_header_js__WEBPACK_IMPORTED_MODULE_1__/* .withCredentialHeader */ .l)(signed, name, value), { ...own, url });
    };
}
/** AWS accepts five minutes, S3 fifteen; clocks that differ by less than this are not the reason of a refusal. */
const LEAST_SKEW_MS = 4 * 60_000;
/** How far the server's clock is ahead, by the Date of its answer. */
function skewOf(refusal, now) {
    if (refusal === undefined || refusal.status === 407)
        return undefined;
    const serverMs = Date.parse((0,_network_header_text_js__WEBPACK_IMPORTED_MODULE_2__/* .firstField */ .Zv)(refusal.headers, 'date') ?? '');
    return Number.isNaN(serverMs) ? undefined : serverMs - now.getTime();
}
/** What the author wrote under the names of the signature's own headers would contradict it. */
function withoutSigning(request) {
    const isOwn = (name) => /^(?:authorization|x-amz-date|x-amz-security-token)$/i.test(name);
    return { ...request, headers: request.headers.filter(([name]) => !isOwn(name)) };
}
/** As the canonical form has several fields of one name. */
function joined(headers) {
    const fields = new Map();
    for (const [name, value] of headers) {
        const field = name.toLowerCase();
        const before = fields.get(field);
        fields.set(field, before === undefined ? value : `${before},${value}`);
    }
    return Object.fromEntries(fields);
}
function assertUsable({ service, region, roleArn }) {
    for (const [name, value, pattern, example] of [
        ['service', service, /^[a-z0-9][a-z0-9.-]{0,62}$/, 'execute-api'],
        ['region', region, /^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/, 'eu-west-1'],
        ['roleArn', roleArn, /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, 'arn:aws:iam::123456789012:role/canary'],
    ]) {
        if (pattern.test(value))
            continue;
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('AUTH_INVALID', `The value of "${name}" is "${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(value, 80)}".`, {
            hint: `Write for example "${example}".`,
        });
    }
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


/***/ }),

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


/***/ })

};
