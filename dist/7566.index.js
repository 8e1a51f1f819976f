export const id = 7566;
export const ids = [7566];
export const modules = {

/***/ 44987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ accessDenied),
/* harmony export */   w: () => (/* binding */ isAccessDenied)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76858);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34573);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59357);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59535);




/** Whether AWS knows the caller and does not let them. */
function isAccessDenied(error) {
    return /^(?:AccessDenied(?:Exception)?|NotAuthorized|OptInRequired|AllAccessDisabled|Forbidden|KMSAccessDenied.*)$/.test((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .awsErrorName */ .ZH)(error));
}
/** AWS_ACCESS_DENIED that names the permission to give. `what` begins the sentence; `actions` are those that the call itself
 *  needs, for answers that name none. */
function accessDenied(error, { what, actions }) {
    const said = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .awsMessage */ .Jk)(error);
    const reason = said === '' || said === 'UnknownError' ? '' : `: ${said}`;
    // Of the whole text: what is said of it is cut.
    const whole = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error);
    const missing = missingPermission(whole);
    const hint = missing === undefined
        ? `Allow ${actions.join(', ')} for the caller.`
        : `Allow ${missing.action}${missing.resource === undefined ? '' : ` on ${missing.resource}`} for the caller.`;
    const isForeign = missing !== undefined && (!actions.includes(missing.action) || missing.action === 'iam:PassRole');
    const why = isForeign ? WHY.find(({ action }) => action.test(missing.action))?.why : undefined;
    const denial = /explicit deny/i.test(whole) ? EXPLICIT_DENY : undefined;
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_ACCESS_DENIED', `${what}: AWS does not allow it${reason}.`, {
        hint: [hint, why, denial].filter((part) => part !== undefined).join(' '),
        cause: error,
    });
}
/** IAM's sentence: `User: ARN is not authorized to perform: ACTION on resource: ARN because ...`. */
function missingPermission(said) {
    const found = /not authorized to perform:? ([\w-]+:\w+)(?:.*? on (?:the )?resource:? "?([^\s",]+))?/i.exec(said);
    if (found?.[1] === undefined)
        return undefined;
    return {
        action: (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(found[1], 120),
        resource: found[2] === undefined ? undefined : (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .readable */ .HD)(found[2].replace(/\.$/, '')),
    };
}
const WHY = [
    {
        action: /^iam:PassRole$/i,
        why: 'Synthetics hands the execution role to Lambda with the permissions of the caller.',
    },
    {
        action: /^(?:lambda|s3|ec2):/i,
        why: 'Synthetics makes the function, its layer and its network with the permissions of the caller, and reads the code from S3 with them.',
    },
    { action: /^kms:/i, why: 'The bucket or the environment is encrypted with that key.' },
    {
        action: /^sts:/i,
        why: 'The profile or the workflow assumes a role before anything else: its trust policy must name the caller.',
    },
];
const EXPLICIT_DENY = 'An explicit deny wins over every allow: look for it in the policies of the caller, the permissions boundary and the organization.';


/***/ }),

/***/ 112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ isJsonAnswer),
/* harmony export */   J6: () => (/* binding */ ForeignAnswer),
/* harmony export */   W_: () => (/* binding */ NoAnswer),
/* harmony export */   Yl: () => (/* binding */ oneAttempt)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76858);
/* harmony import */ var _core_deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11923);
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


/** One request got no answer of AWS. */
class NoAnswer extends Error {
    name = 'NoAnswer';
    /** Why, as the network code said it. */
    reason;
    /** Whether the request had begun to leave, so that what it asks for may have been done. */
    wasSent;
    constructor(reason, { wasSent }) {
        super(reason.message, { cause: reason });
        this.reason = reason;
        this.wasSent = wasSent;
    }
}
/** Something answered, but not as AWS does: the page of a proxy, of a load balancer, of a login. */
class ForeignAnswer extends Error {
    name = 'ForeignAnswer';
    status;
    /** How the answer begins. */
    start;
    constructor(status, start) {
        super(`HTTP ${status} that is no answer of AWS`);
        this.status = status;
        this.start = start;
    }
}
/** More than is ever shown, so that no secret is cut in two before it is recognised. */
const START_BYTES = 8000;
/** The same sender with a time limit for each request, the waiting for its answer included. Rejects with NoAnswer and
 *  ForeignAnswer, or with the signal's reason. */
function oneAttempt(send, { timeoutMs, clean, isOurs, maxBytes, }) {
    return async (request, signal) => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const deadline = __addDisposableResource(env_1, (0,_core_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .withDeadline */ .N)(signal, timeoutMs, () => noAnswerIn(timeoutMs, request.url)), false);
            let wasSent = false;
            const onLost = () => {
                wasSent = true;
            };
            const limit = maxBytes === undefined ? {} : { maxBytes };
            let answer;
            try {
                answer = await send({ ...request, ...limit, onLost }, deadline.signal);
            }
            catch (cause) {
                signal.throwIfAborted();
                throw cause instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV ? new NoAnswer(cause, { wasSent }) : cause;
            }
            if (isOurs(answer))
                return answer;
            const start = Buffer.from(answer.body.subarray(0, START_BYTES)).toString('utf8').trim();
            throw new ForeignAnswer(answer.status, clean(start));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    };
}
/** Whether the body is empty or a JSON object: all that services of the restJson1 protocol answer with. */
function isJsonAnswer({ body }) {
    if (body.length === 0)
        return true;
    try {
        const value = JSON.parse(Buffer.from(body).toString('utf8'));
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        // SyntaxError: no JSON.
        return false;
    }
}
function noAnswerIn(timeoutMs, { host }) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('AWS_REQUEST_FAILED', `No answer of ${host} came within ${timeoutMs / 1000} s.`);
}


/***/ }),

/***/ 87566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ REQUEST_TIMEOUT_MS),
/* harmony export */   p: () => (/* binding */ awsCaller)
/* harmony export */ });
/* harmony import */ var _core_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40117);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(112);
/* harmony import */ var _aws_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58627);
/* harmony import */ var _request_handler_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95205);
/* harmony import */ var _synthetics_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23086);





/** Of one request, its answer included. */
const REQUEST_TIMEOUT_MS = 30_000;
/** A client for each call, because retries end with its signal. What one learns of the server's time, the next one knows. */
function awsCaller(options, how) {
    const { region, clean, clock, random, requestTimeoutMs: timeoutMs = REQUEST_TIMEOUT_MS } = options;
    const { isOurs, clientFrom } = how;
    const send = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .oneAttempt */ .Yl)(options.send, {
        timeoutMs,
        clean,
        isOurs,
        ...(how.maxBytes === undefined ? {} : { maxBytes: how.maxBytes }),
    });
    let systemClockOffset = 0;
    return async (call, work, signal) => {
        signal.throwIfAborted();
        const client = clientFrom({
            region,
            credentials: options.credentials,
            customUserAgent: [[_core_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name, _core_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.version]],
            requestHandler: (0,_request_handler_js__WEBPACK_IMPORTED_MODULE_2__/* .requestHandler */ .O)(send, signal),
            retryStrategy: (0,_aws_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .awsRetry */ .Qh)({ kind: call.kind, clock, random, signal }),
            systemClockOffset,
        });
        try {
            return await orAborted(work(client), signal);
        }
        catch (error) {
            if (signal.aborted)
                throw signal.reason;
            const said = withCleanMessage(error, clean);
            throw how.explain?.(said, call) ?? (0,_synthetics_error_js__WEBPACK_IMPORTED_MODULE_4__/* .awsCallError */ .I)(said, call);
        }
        finally {
            systemClockOffset = client.config.systemClockOffset;
            client.destroy();
        }
    };
}
/** The same error, without secrets in its message: it is going to be cut, and half a secret is not recognised any more. */
function withCleanMessage(error, clean) {
    return error instanceof Error ? Object.create(error, { message: { value: clean(error.message) } }) : error;
}
/** Ends when the work does, or with the signal: looking for credentials knows no signal. */
function orAborted(work, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}


/***/ }),

/***/ 58627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Qh: () => (/* binding */ awsRetry),
/* harmony export */   WN: () => (/* binding */ isServerFault),
/* harmony export */   py: () => (/* binding */ MOST_ATTEMPTS)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(112);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59535);


/** Requests of one call, the first included. */
const MOST_ATTEMPTS = 5;
/** The strategy of one call. It waits itself, on our clock and until the signal aborts, because the SDK's own waiting ends for
 *  nobody. `random` is from 0 to 1. */
function awsRetry(how) {
    return {
        acquireInitialRetryToken: () => Promise.resolve(token(0)),
        async refreshRetryTokenForRetry(last, failure) {
            const error = 'error' in failure ? failure.error : undefined;
            const count = last.getRetryCount() + 1;
            if (count >= MOST_ATTEMPTS || !mayTryAgain(error, how.kind))
                throw new Error('No other attempt.');
            await how.clock.sleep(delayMs(count, { isThrottled: isThrottled(error), random: how.random() }), how.signal);
            return token(count);
        },
        recordSuccess() { },
    };
}
/** Does `work` as often as the strategy says, for requests that no client of the SDK makes. */
async function withRetries(strategy, work) {
    let last = await strategy.acquireInitialRetryToken();
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            // A refusal to go on says less than what went wrong.
            const next = await strategy.refreshRetryTokenForRetry(last, { error }).catch(() => undefined);
            if (next === undefined)
                throw error;
            last = next;
        }
    }
}
/** Half of it fixed, half of it chance, so that many callers do not come back together: 0.1 to 1.6 s, when throttled 0.5 to 8 s. */
function delayMs(count, { isThrottled, random }) {
    const wholeMs = Math.min((isThrottled ? 1000 : 200) * 2 ** (count - 1), LONGEST_DELAY_MS);
    return wholeMs / 2 + (wholeMs / 2) * random;
}
const LONGEST_DELAY_MS = 8000;
function token(count) {
    return { getRetryCount: () => count, getRetryDelay: () => 0 };
}
function mayTryAgain(error, kind) {
    // Either way AWS refused to do anything.
    if (isThrottled(error) || (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isClockCorrected */ .O0)(error))
        return true;
    if (kind === 'change')
        return false;
    if (error instanceof _attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .NoAnswer */ .W_)
        return !LASTING.has(error.reason.code);
    return error instanceof _attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignAnswer */ .J6 ? error.status >= 500 : isServerFault(error);
}
/** What would fail again in the same way. */
const LASTING = new Set([
    'TLS_FAILED',
    'HOST_NOT_ALLOWED',
    'HTTP_RESPONSE_TOO_LARGE',
    'RESOLVED_VALUE_INVALID',
    'OPTION_INVALID',
    'INTERNAL',
]);
/** Whether AWS, or a gateway before it, refused the request for its rate: it had no effect. */
function isThrottled(error) {
    return error instanceof _attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .ForeignAnswer */ .J6 ? error.status === 429 : (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .isThrottling */ .E2)(error);
}
/** Errors of the service itself: 5xx, and RequestTimeoutException. */
function isServerFault(error) {
    const status = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error);
    return status !== undefined && (status >= 500 || status === 408);
}


/***/ }),

/***/ 95205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requestHandler)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);

/** What an AWS client sends its requests with. It keeps no connection. */
function requestHandler(send, signal) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request) {
            const response = await send({
                method: request.method,
                url: urlOf(request),
                headers: Object.entries(request.headers).filter(([name]) => !FRAMING.has(name.toLowerCase())),
                body: bodyOf(request.body),
            }, signal);
            return {
                response: {
                    statusCode: response.status,
                    headers: Object.fromEntries(response.headers),
                    body: node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([Buffer.from(response.body)]),
                },
            };
        },
        destroy() { },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
    };
}
/** The message's own: set when it is sent. */
const FRAMING = new Set(['host', 'content-length', 'connection', 'expect', 'transfer-encoding']);
function urlOf({ protocol, hostname, port, path, query }) {
    const url = new URL(`${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`);
    const pairs = [];
    for (const [name, value] of Object.entries(query ?? {})) {
        for (const one of [value].flat())
            pairs.push(`${encoded(name)}=${encoded(one ?? '')}`);
    }
    url.search = pairs.join('&');
    return url;
}
/** RFC 3986, as it is signed: a space is never a `+`. */
function encoded(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function bodyOf(body) {
    if (body === undefined || body === null || typeof body === 'string')
        return body ?? undefined;
    // A plain view: the SDK's own class of bytes warns when it is taken for a text.
    if (body instanceof Uint8Array)
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    throw new TypeError('An AWS client sent a body that is neither text nor bytes.');
}


/***/ }),

/***/ 23086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ awsCallError)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89182);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59357);
/* harmony import */ var _access_denied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44987);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(112);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59535);
/* harmony import */ var _aws_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58627);
/* harmony import */ var _synthetics_refusals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29279);








/** What an error of a call to AWS is to the user: which call, what AWS said, under which request id, and what to do. The codes are
 *  those of SyntheticsApi. */
function awsCallError(error, call) {
    const what = `${call.operation} of ${call.subject} failed`;
    if (error instanceof _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .NoAnswer */ .W_)
        return noAnswer(error, { what, call });
    if (error instanceof _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .ForeignAnswer */ .J6)
        return foreignAnswer(error, { what, call });
    const named = `${what}${(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .requestOf */ .fo)(error)}`;
    const name = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error);
    if ((0,_access_denied_js__WEBPACK_IMPORTED_MODULE_2__/* .isAccessDenied */ .w)(error))
        return (0,_access_denied_js__WEBPACK_IMPORTED_MODULE_2__/* .accessDenied */ .I)(error, { what: named, actions: call.actions });
    const known = KNOWN.find(({ names }) => names.test(name));
    if (known !== undefined) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV(known.code, `${named}: ${known.says((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsMessage */ .Jk)(error))}.`, {
            hint: (0,_synthetics_refusals_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalHint */ .a)((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsMessage */ .Jk)(error)) ?? known.hint,
            cause: error,
        });
    }
    // S3 says with a server error that there are too many requests.
    if ((0,_aws_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isServerFault */ .WN)(error) && !(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .isThrottling */ .E2)(error)) {
        return lostOrFailed(error, { call, message: `${named}: AWS answered ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(name)}: ${(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsMessage */ .Jk)(error)}.` });
    }
    const status = (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error);
    if (status !== undefined && (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === NAMELESS) {
        const message = `${named}: AWS answered HTTP ${status} and does not say why.`;
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('AWS_REQUEST_FAILED', message, { hint: ENDPOINT, cause: error });
    }
    return (0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .commonAwsError */ .BU)(error, { what: named, otherwise: '', throttled: THROTTLED });
}
/** What an error is called whose answer names none. */
const NAMELESS = 'UnknownError';
const ENDPOINT = 'Check AWS_ENDPOINT_URL, the proxy variables and the region: does another server answer in place of AWS?';
const THROTTLED = {
    code: 'AWS_THROTTLED',
    hint: `canary-preflight tried ${_aws_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .MOST_ATTEMPTS */ .py} times, and AWS did nothing. Run again later, with fewer deploys at the same time.`,
};
/** API reference of CloudWatch Synthetics, errors of its operations, and of Lambda's GetLayerVersionByArn. */
const KNOWN = [
    {
        names: /^(?:Resource)?NotFoundException$/,
        code: 'CANARY_NOT_FOUND',
        says: (said) => `AWS has nothing of that name (${said})`,
        hint: `Check the name, the region (${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_7__/* .optionNamed */ .b)('aws-region')}, AWS_REGION) and the account of the credentials.`,
    },
    {
        names: /^ConflictException$/,
        code: 'CANARY_CONFLICT',
        says: (said) => `it does not fit the present state (${said})`,
        hint: 'Another operation or dry run of this canary may be under way. Wait until it is over, then run again.',
    },
    {
        names: /^RequestEntityTooLargeException$/,
        code: 'AWS_REQUEST_REFUSED',
        says: (said) => `the code is too large to be sent inline (${said})`,
        hint: 'AWS documents 225 KB for it. Name a bucket in the manifest ("Code": {"S3Bucket": ...}), so that the zip is uploaded there.',
    },
    {
        names: /^ServiceQuotaExceededException$/,
        code: 'AWS_REQUEST_REFUSED',
        says: (said) => `a quota of the account is used up (${said})`,
        hint: 'Ask for a higher one in Service Quotas, or delete canaries that are not needed any more.',
    },
    {
        names: /^(?:ValidationException|BadRequestException|InvalidParameterValueException|ValidationError|MalformedHttpRequestException)$/,
        code: 'AWS_REQUEST_REFUSED',
        says: (said) => `AWS refuses what was sent: ${said}`,
        hint: 'Correct the member of the manifest that the message is about.',
    },
    {
        names: /^UnknownOperationException$/,
        code: 'AWS_REQUEST_FAILED',
        says: (said) => `the endpoint does not know the operation (${said})`,
        hint: 'Check AWS_ENDPOINT_URL_SYNTHETICS and AWS_ENDPOINT_URL: does another service, or an older emulator, answer there?',
    },
];
function noAnswer({ reason, wasSent }, { what, call }) {
    if (wasSent)
        return lostOrFailed(reason, { call, message: `${what}: ${reason.message}` });
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('AWS_REQUEST_FAILED', `${what}: ${reason.message}`, {
        hint: `${call.kind === 'change' ? 'The request never left, so nothing was changed. ' : ''}${reason.hint ?? LOOK_AT}`,
        cause: reason,
    });
}
function foreignAnswer(error, { what, call }) {
    const start = (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_6__/* .readable */ .HD)(error.start.replaceAll(/\s+/g, ' '), 160);
    const hint = 'A proxy or another server answered in place of AWS: check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL.';
    const message = `${what}: what answered with HTTP ${error.status} is not AWS: ${start === '' ? 'it says nothing' : start}`;
    if (error.status === 429)
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV(THROTTLED.code, message, { hint: THROTTLED.hint, cause: error });
    return lostOrFailed(error, { call, message, hint });
}
/** Whether a change took effect is open now; that a read did not succeed is all there is to say. */
function lostOrFailed(cause, { call, message, hint = LOOK_AT }) {
    if (call.kind === 'read')
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('AWS_REQUEST_FAILED', message, { hint, cause });
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('AWS_ANSWER_LOST', `${message} Whether ${call.operation} took effect is not known.`, {
        hint: `Look at ${call.subject} before it is tried again. ${hint}`,
        cause,
    });
}
const LOOK_AT = 'Look at the health of AWS in that region, then run again.';


/***/ }),

/***/ 29279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ refusalHint),
/* harmony export */   p: () => (/* binding */ refusalSubject)
/* harmony export */ });
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34573);
/* harmony import */ var _aws_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59535);


/** What to do about the refusals of Synthetics that are known by their text, as users and other tools have quoted them. AWS may
 *  change its texts: they only make a hint better, and decide nothing. Undefined when the text is not known. */
function refusalHint(said) {
    return REFUSALS.find(({ text }) => text.test(said))?.hint;
}
/** What a refusal is about, as far as AWS tells: the dry run that is to be committed or begun, something else that is known (a
 *  quota, the size of the code, a member), or nobody knows. Takes an error of SyntheticsApi. */
function refusalSubject({ cause }) {
    const said = (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause);
    if (OTHER_REFUSALS.test((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(cause)) || refusalHint(said) !== undefined)
        return 'another';
    return /dry[ -]?run/i.test(said) ? 'dry-run' : 'unknown';
}
const OTHER_REFUSALS = /^(?:ServiceQuotaExceeded|RequestEntityTooLarge)Exception$/;
const REFUSALS = [
    {
        text: /canary name already exists/i,
        hint: 'There is a canary of that name in this region and account: deploy it as an update, or choose another "Name".',
    },
    {
        text: /either a handler or blueprint types/i,
        hint: 'A multi-checks canary has no "Handler": remove it from the manifest.',
    },
    {
        text: /both source location and source/i,
        hint: 'The code is sent inline or lies in a bucket, not both: correct "Code" of the manifest.',
    },
    { text: /missing s3 key/i, hint: 'The code in the bucket has no key: correct "Code" of the manifest.' },
    {
        text: /invalid schedule expression/i,
        hint: 'Write rate(N minutes) up to rate(60 minutes), rate(1 hour), rate(0 minute) for one run, or a cron(...) of six fields with "?" for one of the days.',
    },
    {
        text: /run timeout cannot be greater/i,
        hint: 'A run may not take longer than the time to the next: lower RunConfig.TimeoutInSeconds, or run less often.',
    },
    {
        text: /deprecated runtime version/i,
        hint: 'AWS takes no deploys for that runtime any more: set "RuntimeVersion" to a newer syn-nodejs-X.Y.',
    },
    {
        text: /code must be provided when updating to a different runtime/i,
        hint: 'Send the code along with the new "RuntimeVersion".',
    },
    {
        text: /kmskeyarn must be specified/i,
        hint: 'SSE_KMS needs the key: set ArtifactConfig.S3Encryption.KmsKeyArn.',
    },
    {
        text: /cross-account pass role/i,
        hint: '"ExecutionRoleArn" names a role of another account: use one of the account of the canary.',
    },
    {
        text: /cannot be assumed by lambda/i,
        hint: 'The trust policy of the execution role must allow lambda.amazonaws.com to assume it. A role that was made a moment ago needs some seconds: run again.',
    },
    {
        text: /can't be deleted/i,
        hint: 'Look at the state of the canary: a running one has to be stopped before it is deleted.',
    },
    {
        text: /not in a startable state/i,
        hint: 'Look at the state of the canary: it runs already, or another operation is under way.',
    },
    {
        text: /failed to satisfy constraint/i,
        hint: 'The message names the member in lower case (runConfig.timeoutInSeconds is RunConfig.TimeoutInSeconds) and the rule it breaks: correct it in the manifest.',
    },
];


/***/ })

};
