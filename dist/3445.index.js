export const id = 3445;
export const ids = [3445,3675];
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

/***/ 83675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createNetworkPolicy: () => (/* binding */ createNetworkPolicy)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89182);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59357);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27722);
/* harmony import */ var _host_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24181);





/** The policy of a run. Throws OPTION_INVALID for an `allowHosts` entry that is no pattern. */
function createNetworkPolicy(options) {
    const patterns = (options.allowHosts ?? []).map(_host_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHostPattern */ .i);
    const denials = patterns.filter(({ isDenial }) => isDenial);
    const allowed = patterns.filter(({ isDenial }) => !isDenial);
    const refusesLinkLocal = options.denyLinkLocal === true || isCi(options.env);
    const judge = (destination) => {
        const { address } = destination;
        if (refusesLinkLocal && address !== undefined && (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isLinkLocalOrMetadata */ .aQ)(address))
            return metadataRefused(destination);
        if (denials.some((pattern) => (0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(pattern, destination)))
            return denied(destination);
        if (allowed.length === 0 || allowed.some((pattern) => (0,_host_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPattern */ .M)(pattern, destination)))
            return 'allowed';
        return 'unlisted';
    };
    return {
        resolve: options.resolve ?? [],
        onResolveUsed: options.onResolveUsed ?? (() => { }),
        assertAllowed(host, address, port) {
            const destination = destinationOf(host, address, port);
            const verdict = judge(destination);
            if (verdict === 'allowed')
                return undefined;
            if (verdict !== 'unlisted')
                return verdict;
            const mayBeAllowedByAddress = allowed.some(({ subject }) => subject.kind === 'addresses');
            return destination.address === undefined && mayBeAllowedByAddress ? undefined : notCovered(destination);
        },
        assertNameAllowed(host, port) {
            const destination = destinationOf(host, undefined, port);
            if (refusesLinkLocal && (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .isMetadataName */ .vM)(host))
                return metadataRefused(destination);
            const verdict = judge(destination);
            if (verdict === 'allowed')
                return undefined;
            return verdict === 'unlisted' ? notCovered(destination) : verdict;
        },
        followRedirects: options.followRedirects ?? false,
        env: options.env,
        userAgent: `canary-preflight/${options.version}`,
        clock: options.clock,
    };
}
function destinationOf(host, address, port) {
    const name = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .normalHost */ .CS)(host);
    return { host: name, address: (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalAddress */ .Z5)(address ?? name), port };
}
function isCi(env) {
    const { CI: ci = '' } = env;
    return !['', 'false', '0'].includes(ci.toLowerCase());
}
function metadataRefused(destination) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('HOST_NOT_ALLOWED', `${named(destination)} is a link-local or cloud metadata ${destination.address === undefined ? 'name' : 'address'}; canary-preflight does not connect to those in CI.`, { hint: 'They hand out the credentials of the machine that runs the checks. Check a public or private address.' });
}
function denied(destination) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('HOST_NOT_ALLOWED', `${named(destination)} is refused by a "!" entry of ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('allow-host')}.`, {
        hint: 'Correct the URL, variable, rewrite or redirect that leads there, or remove the entry.',
    });
}
function notCovered(destination) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('HOST_NOT_ALLOWED', `${named(destination)} is not covered by ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('allow-host')}.`, {
        hint: `Correct the URL, variable, rewrite or redirect that leads there, or add ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('allow-host', `"${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(destination.host)}"`)}.`,
    });
}
function named({ host, address }) {
    const shown = `The host "${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .readable */ .HD)(host)}"`;
    return address === undefined || address === host ? shown : `${shown} (address ${address})`;
}


/***/ }),

/***/ 31774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** Does `work` on all items, at most `concurrency` at a time, and returns the results in the order of the items. */
async function inOrder(items, concurrency, work) {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting)
            results[index] = await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(concurrency, items.length)) }, worker));
    return results;
}


/***/ }),

/***/ 53445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSuite: () => (/* binding */ runSuite)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/deadline.js
var core_deadline = __webpack_require__(11923);
// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __webpack_require__(89182);
// EXTERNAL MODULE: ./lib/network/create-policy.js
var create_policy = __webpack_require__(83675);
// EXTERNAL MODULE: ./lib/runner/in-order.js
var in_order = __webpack_require__(31774);
// EXTERNAL MODULE: ./lib/blueprint/place.js
var blueprint_place = __webpack_require__(64980);
// EXTERNAL MODULE: ./lib/core/json-pointer.js
var json_pointer = __webpack_require__(38245);
// EXTERNAL MODULE: ./lib/runner/references.js
var references = __webpack_require__(76646);
;// CONCATENATED MODULE: ./lib/runner/planned-step.js



/** The steps of a blueprint in the order in which they run: by number, so that "10" comes after "9". */
function planSteps(blueprint, document) {
    const extractedBy = new Map();
    return Object.entries(blueprint.steps)
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([key, step]) => {
        const needs = new Map();
        for (const name of (0,references/* variablesOf */.ht)(step)) {
            const provider = extractedBy.get(name);
            if (provider !== undefined)
                needs.set(name, provider);
        }
        // After its own references: what a step extracts is there from the next step on.
        for (const { name } of step.extractors ?? [])
            extractedBy.set(name, key);
        const pointer = (0,json_pointer/* pointerFromPath */.t)(['steps', key]);
        const place = (0,blueprint_place/* placeOf */.$)(document, pointer);
        const range = document.lines.rangeOf(place.key ?? place.value);
        return { key, step, pointer, document, label: `step "${key}" (${step.stepName})`, range, needs };
    });
}

// EXTERNAL MODULE: ./lib/runner/report/redaction.js
var redaction = __webpack_require__(74832);
// EXTERNAL MODULE: ./lib/runner/report/reported-error.js
var reported_error = __webpack_require__(65269);
// EXTERNAL MODULE: ./lib/runner/report/status.js
var report_status = __webpack_require__(23827);
// EXTERNAL MODULE: ./lib/runner/report/step-report.js
var step_report = __webpack_require__(48834);
// EXTERNAL MODULE: ./lib/runner/run-step.js + 7 modules
var run_step = __webpack_require__(42344);
;// CONCATENATED MODULE: ./lib/runner/scope.js
/** The scope in which the first step runs. Given values stand in for the blueprint's own, the last one wins; a name that
 *  the blueprint does not declare is none of its variables. */
function firstScope(blueprint, given) {
    const scope = new Map();
    for (const [name, value] of Object.entries(blueprint.variables ?? {})) {
        scope.set(name, { kind: 'written', value, source: 'variables' });
    }
    for (const { name, value, source } of given) {
        if (scope.has(name))
            scope.set(name, { kind: 'written', value, source });
    }
    return scope;
}
/** The scope after a step set variables. They shadow whatever had their name. */
function withExtracted(scope, values, { source, obtainedWith = [] }) {
    const next = new Map(scope);
    for (const [name, value] of values)
        next.set(name, { kind: 'extracted', value, source, obtainedWith });
    return next;
}

// EXTERNAL MODULE: ./lib/runner/secrets/secret-uses.js
var secret_uses = __webpack_require__(92991);
// EXTERNAL MODULE: ./lib/checks/checkers.js + 4 modules
var checkers = __webpack_require__(39349);
// EXTERNAL MODULE: ./lib/runner/secrets/secret-source.js
var secret_source = __webpack_require__(99790);
;// CONCATENATED MODULE: ./lib/runner/secrets/secrets-withheld.js




/** Whether a step needs something that is withheld: a secret, or credentials of AWS. */
function needsSecrets(step, scope) {
    return (0,checkers/* isSigned */.JI)(step) || (0,secret_uses/* secretsOfStep */.Td)(step, scope).length > 0;
}
/** Why such a step was skipped. */
function withheldReason(step, scope, { because }) {
    const [secret] = (0,secret_uses/* secretsOfStep */.Td)(step, scope);
    const needed = secret === undefined ? 'AWS credentials' : (0,secret_source/* referenceText */.n5)(secret);
    return `Not run: it needs ${needed}, and ${because}, so no secret is used and no role assumed.`;
}
/** Why a run is not green although its other steps passed. */
function withheldError(steps, { because }) {
    const names = steps.map(({ label }) => label).join(', ');
    const were = steps.length === 1 ? 'One step was' : `${steps.length} steps were`;
    return {
        code: 'SECRETS_WITHHELD',
        message: `${were} not verified: ${names}. They need a secret or a role, and ${because}.`,
        hint: `Have someone who may use the secrets run them on code they have read, with ${(0,option_words/* optionNamed */.b)('foreign-code', 'trust')}; or let the other steps decide, with ${(0,option_words/* optionNamed */.b)('foreign-code', 'skip')}.`,
    };
}

;// CONCATENATED MODULE: ./lib/runner/run-blueprint.js









/** Runs the steps of one blueprint one after the other. Steps go on after a failure unless they need a value from the step
 *  that failed, or --bail was given. Never throws. */
async function runBlueprint(job, context) {
    const { file, selection } = job;
    const { clock, onEvent } = context;
    const startMs = clock.monotonicMs();
    onEvent({ type: 'run-started', path: file.path, stepCount: selection.size });
    const steps = await runSteps(job, context);
    const error = runErrorOf(steps, job, context);
    const run = {
        path: file.path,
        sha256: file.sha256,
        status: runStatusOf(steps, error),
        durationMs: clock.monotonicMs() - startMs,
        diagnostics: file.diagnostics,
        steps,
        ...(error === undefined ? {} : { error }),
    };
    const shown = (0,redaction.redacted)(run, context.redactor);
    onEvent({ type: 'run-ended', run: shown });
    return shown;
}
/** The status of a blueprint: an error of the run as a whole keeps it from passing whatever its steps say. */
function runStatusOf(steps, error) {
    const status = (0,report_status/* statusOf */.c2)(steps.map((step) => step.status));
    return error !== undefined && (0,report_status/* isGood */.Kg)(status) ? 'errored' : status;
}
async function runSteps({ file, steps, selection }, context) {
    const stepContext = { ...context, path: file.path, stepTimeoutMs: file.blueprint.globalSettings?.stepTimeout };
    const reports = new Map();
    let scope = firstScope(file.blueprint, context.variables);
    for (const planned of steps) {
        const skipReason = skipReasonOf(planned, { steps, selection, reports, context, scope });
        if (skipReason !== undefined) {
            const report = (0,step_report/* skippedStepReport */.ri)(planned, skipReason, context.show);
            reports.set(planned.key, report);
            if (selection.has(planned.key))
                context.onEvent({ type: 'step-ended', path: file.path, step: report });
            continue;
        }
        const note = selection.get(planned.key)?.note;
        const { report, extracted } = await (0,run_step/* runStep */.e)(planned, scope, {
            ...stepContext,
            notes: note === undefined ? [] : [note],
        });
        reports.set(planned.key, report);
        context.onEvent({ type: 'step-ended', path: file.path, step: report });
        scope = withExtracted(scope, extracted, { source: planned.label, obtainedWith: (0,secret_uses/* secretsSentBy */.Hh)(planned.step, scope) });
    }
    return [...reports.values()];
}
function skipReasonOf(planned, state) {
    const { steps, selection, reports, context, scope } = state;
    if (!selection.has(planned.key))
        return `Not selected by ${(0,option_words/* optionNamed */.b)('step')} or ${(0,option_words/* optionNamed */.b)('grep')}.`;
    if (context.signal.aborted)
        return `Not run: ${(0,reported_error/* interruptionFrom */.u)(context.signal).message}`;
    if (context.secretsWithheld !== undefined && needsSecrets(planned.step, scope)) {
        return withheldReason(planned.step, scope, context.secretsWithheld);
    }
    const labelOf = (key) => steps.find((step) => step.key === key)?.label ?? `step "${key}"`;
    const stopper = context.bail ? [...reports].find(([, { status }]) => !(0,report_status/* isGood */.Kg)(status)) : undefined;
    if (stopper !== undefined)
        return `Not run: ${labelOf(stopper[0])} ${stopper[1].status}, and ${(0,option_words/* optionNamed */.b)('bail')} was given.`;
    for (const [variable, provider] of planned.needs) {
        const status = reports.get(provider)?.status;
        if (status === 'passed')
            continue;
        const what = status === 'skipped' || status === undefined ? 'was skipped' : status;
        return `Not run: it needs \${${variable}} from ${labelOf(provider)}, which ${what}.`;
    }
    return undefined;
}
/** Why a run is not green although no step says so. */
function runErrorOf(steps, { file, steps: planned, selection }, { signal, variables, secretsWithheld }) {
    const ran = steps.filter(({ status }) => status !== 'skipped');
    if (signal.aborted && ran.length < selection.size) {
        const interruption = (0,reported_error/* reportedErrorFrom */.k)((0,reported_error/* interruptionFrom */.u)(signal));
        // The step that was running says it; between two steps nobody else does, whatever the ones before came to.
        if (!ran.some(({ error }) => error?.code === interruption.code))
            return interruption;
    }
    if (!(0,report_status/* isGood */.Kg)((0,report_status/* statusOf */.c2)(steps.map((step) => step.status))))
        return undefined;
    if (secretsWithheld?.isGreenAllowed === false) {
        const scope = firstScope(file.blueprint, variables);
        const own = planned.filter(({ key, step }) => selection.has(key) && needsSecrets(step, scope));
        if (own.length > 0)
            return withheldError(own, secretsWithheld);
    }
    if (ran.length === 0 || ran.some((step) => step.assertions.some(isEvaluated)))
        return undefined;
    return {
        code: 'NO_ASSERTION_EVALUATED',
        message: 'Not one assertion was evaluated, so nothing was verified.',
        hint: 'Add an assertion to a step, for example STATUS_CODE EQUALS 200.',
    };
}
function isEvaluated({ status }) {
    return status === 'passed' || status === 'failed';
}

// EXTERNAL MODULE: ./lib/auth/aws-access.js
var aws_access = __webpack_require__(77222);
;// CONCATENATED MODULE: ./lib/auth/scheme.js
/** Of a run that has fetched nothing yet. */
function createAuthRun(aws) {
    return { tokens: new Map(), aws };
}

;// CONCATENATED MODULE: ./lib/auth/session-name.js
/** The name of a role session, by which CloudTrail shows who signed: tool, repository and run, as far as they are known. STS
 *  takes 2 to 64 characters of `[\w+=,.@-]`; the number of the run is never what is cut. */
function sessionNameFrom(env) {
    const repository = allowed(env['GITHUB_REPOSITORY'] ?? '').replaceAll(/^-+|-+$/g, '');
    const run = allowed(env['GITHUB_RUN_ID'] ?? '');
    const tail = run === '' ? '' : `@${run.slice(0, LONGEST_RUN)}`;
    const head = ['canary-preflight', repository].filter((part) => part !== '').join('.');
    return head.slice(0, LONGEST - tail.length) + tail;
}
const LONGEST = 64;
const LONGEST_RUN = 30;
function allowed(text) {
    return text.replaceAll(/[^\w+=,.@-]/g, '-');
}

// EXTERNAL MODULE: ./lib/core/redactor.js + 2 modules
var redactor = __webpack_require__(47026);
// EXTERNAL MODULE: ./lib/core/shared-work.js
var shared_work = __webpack_require__(97398);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/runner/secrets/json-secret.js
var json_secret = __webpack_require__(81697);
;// CONCATENATED MODULE: ./lib/runner/secrets/remote-secrets.js
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






/** The secrets of AWS Secrets Manager. The first step that needs one has all of `names` fetched, a few at a time; each is fetched
 *  once a run, whatever came of it. `signal` is the run's: a step that gives up takes the secret from no other. */
function remoteSecrets({ aws, names, redactor, signal, }) {
    const fetched = new Map();
    const queue = slots(AT_ONCE);
    const fetchOnce = (name) => {
        const known = fetched.get(name);
        if (known !== undefined)
            return known;
        const value = queue(() => fetchWithin(name));
        // The step that needs it hears of it.
        value.catch(() => undefined);
        fetched.set(name, value);
        return value;
    };
    async function fetchWithin(name) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const deadline = __addDisposableResource(env_1, (0,core_deadline/* withDeadline */.N)(signal, LIMIT_MS, () => timeoutError(name))
            // Not every way to get credentials listens to a signal: a program that is asked for them may hang.
            , false);
            // Not every way to get credentials listens to a signal: a program that is asked for them may hang.
            const { join } = (0,shared_work/* sharedWork */.D)((own) => aws.secret(name, own), () => undefined);
            const text = await join(deadline.signal);
            (0,json_secret/* learnJsonSecret */.ji)(text, redactor);
            return text;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    let hasBegun = false;
    return async (reference) => {
        if (!hasBegun)
            for (const name of names())
                void fetchOnce(name);
        hasBegun = true;
        const text = await fetchOnce(reference.name).catch((cause) => {
            throw orGiven(cause, reference);
        });
        const { key } = reference;
        const about = { label: (0,secret_source/* referenceText */.n5)(reference), source: SOURCE };
        const value = key === undefined ? text : (0,json_secret/* memberOfSecret */.kW)({ ...about, text }, key, redactor);
        (0,json_secret/* assertLongEnough */.$P)(value, about);
        return { value, source: SOURCE };
    };
}
const SOURCE = 'Secrets Manager';
/** Requests at a time: enough for ten steps, and no burst that AWS would throttle. */
const AT_ONCE = 8;
/** Of one secret, with the attempts of the SDK. */
const LIMIT_MS = 20_000;
/** Runs work in turn, at most `free` pieces at a time. */
function slots(free) {
    const waiting = [];
    let left = free;
    return async (work) => {
        if (left > 0)
            left -= 1;
        else
            await new Promise((resolve) => waiting.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                left += 1;
            else
                next();
        }
    };
}
/** Errors that giving the value is not the answer to. */
const NOT_MENDED = new Set([
    'INTERRUPTED',
    'RUN_TIMEOUT',
    'SECRET_INVALID',
    'SECRET_NOT_FOUND',
    'STEP_TIMEOUT',
]);
/** What keeps a secret from being read, and that it can be given instead: with its key, which the one who fetches it does not know. */
function orGiven(cause, reference) {
    if (!(cause instanceof app_error/* AppError */.uV) || NOT_MENDED.has(cause.code))
        return cause;
    const hint = `${cause.hint ?? ''} Or give its value for this run. ${(0,secret_source/* howToGive */.JE)(reference)}.`.trimStart();
    return new app_error/* AppError */.uV(cause.code, cause.message, { hint, cause });
}
function timeoutError(name) {
    return new app_error/* AppError */.uV('SECRET_UNAVAILABLE', `Secrets Manager did not give the secret ${(0,visible/* quoted */.TL)(name)} within ${LIMIT_MS / 1000} s.`, {
        hint: 'Check the network, the proxy variables and AWS_ENDPOINT_URL.',
    });
}

// EXTERNAL MODULE: ./lib/runner/secrets/secret-bindings.js
var secret_bindings = __webpack_require__(49521);
;// CONCATENATED MODULE: ./lib/runner/secrets/run-credentials.js









/** Where the credentials of a run come from, and where they may go. Nothing is fetched before a step needs it. */
function runCredentials({ redactor, env, signal, foreignCode, usesSecretsManager, observations, aws: given }, options, { jobs, network }) {
    const aws = given ?? (0,aws_access/* createAwsAccess */.a)({ network, redactor, settings: awsSettings(options, env) });
    const names = () => secretNames(jobs, options);
    const isReplay = observations?.mode === 'replay';
    const remote = isReplay
        ? replayedSecret
        : usesSecretsManager === true
            ? remoteSecrets({ aws, names, redactor, signal })
            : undefined;
    const mode = options.foreignCodeMode ?? 'block';
    return {
        auth: createAuthRun(aws),
        secrets: (0,secret_source/* givenSecrets */.BN)(options.secrets, redactor, remote),
        secretPolicy: {
            bindings: (0,secret_bindings/* parseSecretHosts */.X)(options.secretHosts ?? []),
            hasAllowList: options.allowHosts.some((pattern) => !pattern.startsWith('!')),
            network,
        },
        ...(foreignCode === undefined || mode === 'trust'
            ? {}
            : { secretsWithheld: { because: foreignCode, isGreenAllowed: mode === 'skip' } }),
    };
}
/** What is replayed goes nowhere: a secret that was not given is as good as any. */
const replayedSecret = () => Promise.resolve({ value: redactor/* MASK */.v5, source: 'replay' });
function awsSettings(options, env) {
    return {
        // The SDK itself reads AWS_REGION only.
        region: options.awsRegion ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined),
        assumeRole: options.assumeRole ?? true,
        sessionName: sessionNameFrom(env),
    };
}
/** The secrets that the chosen steps refer to and that were not given, so that all can be fetched together. */
function secretNames(jobs, options) {
    const references = jobs.flatMap(({ file, steps, selection }) => {
        const scope = firstScope(file.blueprint, options.variables);
        return steps.filter(({ key }) => selection.has(key)).flatMap(({ step }) => (0,secret_uses/* secretsOfStep */.Td)(step, scope));
    });
    return [...new Set(references.filter((one) => (0,secret_source/* givenFor */.Z_)(one, options.secrets) === undefined).map(({ name }) => name))];
}

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/runner/select-steps.js




/** Applies --step, --grep and `selects` (a step must match all that are given) and adds the steps that the selected ones get
 *  values from. Throws NOTHING_MATCHED for a --step that names no step of any file, and when nothing is selected. */
function selectSteps(files, { steps: names, grep, selects = () => true }) {
    for (const name of names)
        assertNamed(name, files);
    const selections = files.map((file) => selectionOf(file, { names, grep, selects }));
    if (selections.every(({ size }) => size === 0))
        throw nothingSelected(names, grep);
    return selections;
}
function selectionOf({ path, steps }, { names, grep, selects }) {
    const wanted = steps.filter((planned) => selects({ path, key: planned.key }) &&
        (names.length === 0 || names.some((name) => isNamed(planned, name))) &&
        (grep === undefined || `${path} › ${planned.step.stepName}`.search(grep) !== -1));
    const selection = new Map(wanted.map(({ key }) => [key, { note: undefined }]));
    // From the last to the first: what a step needs always comes before it.
    for (const planned of steps.toReversed()) {
        if (!selection.has(planned.key))
            continue;
        for (const [variable, provider] of planned.needs) {
            if (selection.has(provider))
                continue;
            selection.set(provider, { note: `Not selected; run because ${planned.label} needs \${${variable}} from it.` });
        }
    }
    return selection;
}
function isNamed(planned, name) {
    return planned.key === name || planned.step.stepName === name;
}
function assertNamed(name, files) {
    const steps = files.flatMap((file) => file.steps);
    if (steps.some((planned) => isNamed(planned, name)))
        return;
    const names = steps.map(({ step }) => step.stepName);
    throw new app_error/* AppError */.uV('NOTHING_MATCHED', `No step is called ${(0,visible/* quoted */.TL)(name)}.`, {
        hint: (0,suggest/* didYouMean */.a)(name, names) ?? `The steps are ${[...new Set(names)].slice(0, 20).join(', ')}.`,
    });
}
function nothingSelected(names, grep) {
    const asked = [
        ...names.map((name) => `${(0,option_words/* optionNamed */.b)('step')} ${(0,visible/* quoted */.TL)(name)}`),
        ...(grep === undefined ? [] : [`${(0,option_words/* optionNamed */.b)('grep')} ${(0,visible/* quoted */.TL)(grep.source)}`]),
    ];
    const what = asked.length === 0 ? 'There is no step to run.' : `No step matches ${asked.join(' and ')}.`;
    return new app_error/* AppError */.uV('NOTHING_MATCHED', what, {
        hint: `The pattern of ${(0,option_words/* optionNamed */.b)('grep')} is matched against "path › stepName"; a step has to match both it and ${(0,option_words/* optionNamed */.b)('step')} when both are given.`,
    });
}
/** The files of shard `index` of `total`, in their own order. Files are dealt out by sorted path, so that every machine
 *  deals the same way. Throws NOTHING_MATCHED for a shard that gets none: nothing verified is never green. */
function shardOf(files, shard) {
    if (shard === undefined)
        return files;
    const { index, total } = shard;
    const paths = files.map(({ path }) => path).sort();
    const own = new Set(paths.filter((_, position) => position % total === index - 1));
    const chosen = files.filter(({ path }) => own.has(path));
    if (chosen.length > 0)
        return chosen;
    throw new app_error/* AppError */.uV('NOTHING_MATCHED', `Shard ${index}/${total} has no file: there are only ${files.length}.`, {
        hint: `Use at most ${files.length} shards.`,
    });
}

// EXTERNAL MODULE: ./lib/runner/targets/rewrites.js
var targets_rewrites = __webpack_require__(46718);
// EXTERNAL MODULE: ./lib/network/address.js
var network_address = __webpack_require__(27722);
// EXTERNAL MODULE: ./lib/blueprint/substitution.js
var substitution = __webpack_require__(42918);
;// CONCATENATED MODULE: ./lib/runner/secrets/unused-secrets.js







/** For given secrets that no blueprint asks for: a mistyped name or key would have the real one fetched from the account. A
 *  reference in a variable counts, whoever uses it. */
function unusedSecretsError(files, { secrets: given, variables, }) {
    if (given.length === 0)
        return undefined;
    const references = files.flatMap(({ file, steps }) => {
        const scope = firstScope(file.blueprint, variables);
        const inVariables = [...scope.values()].flatMap(({ value }) => (0,substitution/* scanSubstitutions */.e)(value).flatMap((part) => (part.kind === 'secret' ? [part] : [])));
        return [...inVariables, ...steps.flatMap(({ step }) => (0,secret_uses/* secretsOfStep */.Td)(step, scope))];
    });
    const answers = references.flatMap((reference) => (0,secret_source/* givenFor */.Z_)(reference, given) ?? []);
    const unused = given.filter((secret) => secret.isMember !== true && !answers.some((one) => isOf(one, secret)));
    return unused.length === 0 ? undefined : unusedError(unused, references);
}
/** Whether an answer is this secret, a member of it, or another value for the same. */
function isOf(answer, { name, key }) {
    return answer.name === name && (answer.key === key || (answer.isMember === true && key === undefined));
}
function unusedError(unused, references) {
    const texts = [...new Set(references.map(textOf))];
    const names = unused.map((secret) => `${(0,visible/* quoted */.TL)(textOf(secret), 160)} (${secret.source})`);
    const suggestion = unused.map((secret) => (0,suggest/* nearest */.p)(textOf(secret), texts)).find((text) => text !== undefined);
    const some = texts.slice(0, 8).map((text) => (0,visible/* quoted */.TL)(text, 160));
    const meant = suggestion !== undefined
        ? `Did you mean ${(0,visible/* quoted */.TL)(suggestion, 160)}?`
        : some.length === 0
            ? 'The blueprints refer to no secret.'
            : `The blueprints refer to ${some.join(', ')}.`;
    return new app_error/* AppError */.uV('SECRET_UNUSED', `The secret${unused.length === 1 ? '' : 's'} ${names.join(', ')} ${unused.length === 1 ? 'is' : 'are'} asked for by no blueprint.`, { hint: `${meant} A secret that was not given is read from AWS Secrets Manager.` });
}
function textOf({ name, key }) {
    return key === undefined ? name : `${name}:${key}`;
}

;// CONCATENATED MODULE: ./lib/runner/targets/known-target.js




/** The URLs and hosts of a step. */
function knownTargets({ step, needs }, scope) {
    const known = (text) => knownPart(text, needs, scope);
    const targets = [];
    (0,checkers/* checkerOf */.NO)(step).visitTargets(step, {
        url(url) {
            targets.push({ kind: 'url', ...known(url) });
            return url;
        },
        endpoint(endpoint) {
            const { text: host, isComplete } = known(endpoint.host);
            targets.push(isComplete ? { kind: 'endpoint', host, port: endpoint.port } : { kind: 'unknown' });
            return endpoint;
        },
        domain({ host }) {
            const { text: domain, isComplete } = known(host);
            targets.push(isComplete ? { kind: 'domain', domain } : { kind: 'unknown' });
            return host;
        },
    });
    return targets;
}
/** Whether a rewrite applies to a target. */
function rewriteCertainty(rewrite, target) {
    switch (target.kind) {
        case 'unknown':
            return 'maybe';
        case 'endpoint':
            return (0,targets_rewrites/* matchesEndpoint */.lf)(rewrite, target) ? 'yes' : 'no';
        case 'domain':
            return (0,targets_rewrites/* matchesDomain */.Kt)(rewrite, target.domain) ? 'yes' : 'no';
        case 'url':
            return urlCertainty(rewrite, target);
    }
}
/** The host and port that a target leads to once it is rewritten, or undefined when that cannot be told. */
function knownEndpoint(target, rewrites) {
    switch (target.kind) {
        case 'unknown':
        case 'domain':
            return undefined;
        case 'endpoint':
            return (0,targets_rewrites/* rewriteEndpoint */.e7)(target, rewrites).value;
        case 'url': {
            const isSettled = rewrites.every((rewrite) => urlCertainty(rewrite, target) !== 'maybe');
            const url = urlOf(target);
            if (url === undefined || !isSettled)
                return undefined;
            return (0,network_address/* endpointOf */.X5)((0,targets_rewrites/* rewriteUrl */.Oy)(url, rewrites).value);
        }
    }
}
/** The text up to the first thing that only the run will tell. */
function knownPart(text, needs, scope) {
    let known = '';
    for (const part of (0,substitution/* scanSubstitutions */.e)(text)) {
        if (part.kind === 'text' || part.kind === 'malformed') {
            known += part.text;
            continue;
        }
        const value = part.kind === 'variable' && !needs.has(part.name) ? scope.get(part.name)?.value : undefined;
        if (value === undefined || value.includes('${'))
            return { text: known, isComplete: false };
        known += value;
    }
    return { text: known, isComplete: true };
}
function urlCertainty(rewrite, target) {
    const url = urlOf(target);
    if (url === undefined)
        return target.isComplete ? 'no' : 'maybe';
    if (target.isComplete || rewrite.kind === 'host')
        return (0,targets_rewrites/* matchesUrl */.Vv)(rewrite, url) ? 'yes' : 'no';
    if (!(0,targets_rewrites/* matchesUrl */.Vv)(withoutPath(rewrite), url))
        return 'no';
    const prefix = (0,targets_rewrites/* pathOf */.XM)(rewrite.from);
    // Only whole segments are known: `/v1` may still become `/v10`.
    const segments = url.pathname.slice(0, url.pathname.lastIndexOf('/') + 1);
    if (`${segments}`.startsWith(`${prefix}/`))
        return 'yes';
    return `${prefix}/`.startsWith(segments) ? 'maybe' : 'no';
}
function withoutPath(rewrite) {
    return { ...rewrite, from: new URL(rewrite.from.origin) };
}
/** The URL as far as it is known, when that includes all of its host and port. */
function urlOf({ text, isComplete }) {
    if (!isComplete && !/^https?:\/\/[^/?#]+[/?#]/i.test(text))
        return undefined;
    return URL.canParse(text) ? new URL(text) : undefined;
}

;// CONCATENATED MODULE: ./lib/runner/targets/unused-options.js









/** Looks for variables, secrets, rewrites and --resolve entries that nothing uses, before anything is sent: a typo in one of them
 *  would send the steps to production. */
function findUnused(files, options, rewrites) {
    const targets = files.flatMap(({ file, steps }) => {
        const scope = firstScope(file.blueprint, options.variables);
        return steps.flatMap((planned) => knownTargets(planned, scope));
    });
    const rewriteUse = certainties(rewrites, (rewrite) => targets.map((target) => rewriteCertainty(rewrite, target)));
    const resolveUse = certainties(options.resolve, (override) => [
        ...targets.map((target) => resolveCertainty(override, target, rewrites)),
        ...(options.followRedirects ? ['maybe'] : []),
    ]);
    const errors = [
        variablesError(unusedVariables(files, options.variables), files),
        unusedSecretsError(files, options),
        rewritesError(withCertainty(rewriteUse, 'no'), targets),
        resolveError(withCertainty(resolveUse, 'no'), targets, rewrites),
    ].filter((error) => error !== undefined);
    return {
        errors,
        rewrites: new Set(withCertainty(rewriteUse, 'maybe')),
        resolve: new Set(withCertainty(resolveUse, 'maybe')),
    };
}
/** For rewrites that nothing used after all. */
function rewritesError(unused, targets = []) {
    if (unused.length === 0)
        return undefined;
    const names = unused.map(({ given }) => (0,visible/* quoted */.TL)(`${given.from}=${given.to}`, 160));
    const origins = targets.flatMap(originOf);
    const suggestion = unused.map(({ given }) => (0,suggest/* nearest */.p)(given.from, origins)).find((origin) => origin !== undefined);
    return new app_error/* AppError */.uV('REWRITE_UNUSED', `${listed('rewrite', names)} matched no URL and no host.`, {
        hint: `${meant(suggestion, origins, 'The blueprints request')} Remove a rewrite that is not needed.`,
    });
}
/** For --resolve entries that no connection used after all. */
function resolveError(unused, targets = [], rewrites = []) {
    if (unused.length === 0)
        return undefined;
    const endpoints = targets.flatMap((target) => {
        const endpoint = knownEndpoint(target, rewrites);
        return endpoint === undefined ? [] : [(0,network_address/* authorityOf */.vO)(endpoint)];
    });
    const names = unused.map(({ host, port, address }) => (0,visible/* quoted */.TL)(`${(0,network_address/* authorityOf */.vO)({ host, port })}:${address}`, 160));
    const suggestion = unused
        .map(({ host, port }) => (0,suggest/* nearest */.p)((0,network_address/* authorityOf */.vO)({ host, port }), endpoints))
        .find((one) => one !== undefined);
    return new app_error/* AppError */.uV('RESOLVE_UNUSED', `${listed(`entry of ${(0,option_words/* optionNamed */.b)('resolve')}`, names, `entries of ${(0,option_words/* optionNamed */.b)('resolve')}`)} matched no connection.`, {
        hint: `${meant(suggestion, endpoints, 'The steps connect to')} HOST:PORT is what a step connects to after the rewrites.`,
    });
}
function unusedVariables(files, given) {
    const used = new Set(files.flatMap(({ file, steps }) => {
        const declared = file.blueprint.variables ?? {};
        return steps.flatMap(({ step }) => (0,references/* variablesOf */.ht)(step)).filter((name) => Object.hasOwn(declared, name));
    }));
    return given.filter(({ name }) => !used.has(name));
}
function variablesError(unused, files) {
    if (unused.length === 0)
        return undefined;
    const declared = [...new Set(files.flatMap(({ file }) => Object.keys(file.blueprint.variables ?? {})))];
    const names = unused.map(({ name, source }) => `${(0,visible/* quoted */.TL)(name)} (${source})`);
    const suggestion = unused.map(({ name }) => (0,suggest/* nearest */.p)(name, declared)).find((name) => name !== undefined);
    return new app_error/* AppError */.uV('VARIABLE_UNUSED', `${listed('variable', names)} replaced nothing: no blueprint declares and uses ${names.length === 1 ? 'it' : 'them'}.`, {
        hint: `${meant(suggestion, declared, 'The blueprints declare')} A given variable replaces one that the blueprint declares.`,
    });
}
function resolveCertainty(override, target, rewrites) {
    if (target.kind === 'domain')
        return 'no';
    const endpoint = knownEndpoint(target, rewrites);
    if (endpoint === undefined)
        return 'maybe';
    return (0,network_address/* isSameEndpoint */.sm)(endpoint, override) ? 'yes' : 'no';
}
function certainties(given, of) {
    return new Map(given.map((one) => {
        const all = of(one);
        return [one, all.includes('yes') ? 'yes' : all.includes('maybe') ? 'maybe' : 'no'];
    }));
}
function withCertainty(uses, wanted) {
    return [...uses].filter(([, certainty]) => certainty === wanted).map(([one]) => one);
}
function originOf(target) {
    switch (target.kind) {
        case 'url':
            return URL.canParse(target.text) ? [new URL(target.text).origin] : [];
        case 'endpoint':
            return [target.host];
        case 'domain':
            return [target.domain];
        case 'unknown':
            return [];
    }
}
function listed(noun, names, plural = `${noun}s`) {
    return `The ${names.length === 1 ? noun : plural} ${names.join(', ')}`;
}
function meant(suggestion, candidates, intro) {
    if (suggestion !== undefined)
        return `Did you mean ${(0,visible/* quoted */.TL)(suggestion)}?`;
    const some = [...new Set(candidates)].slice(0, 8).map((candidate) => (0,visible/* quoted */.TL)(candidate));
    return some.length === 0 ? '' : `${intro} ${some.join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/runner/run-suite.js
var run_suite_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_suite_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















/** Runs all blueprints and reports on each, in the order they were given. An invalid one is failed and not run. Throws
 *  AppErrors of kind `usage` before anything is sent: nothing matched, or something given that nothing uses. */
async function runSuite(files, options, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (files.length === 0)
            throw new app_error/* AppError */.uV('NOTHING_MATCHED', 'There is no blueprint to run.');
        const { clock, redactor, tool } = context;
        const startedAt = clock.now().toISOString();
        const startMs = clock.monotonicMs();
        const plan = planOf(files, options);
        const deadline = run_suite_addDisposableResource(env_1, (0,core_deadline/* withDeadline */.N)(context.signal, options.timeoutMs ?? LONGEST_TIMER_MS, () => run_suite_timeoutError(options)), false);
        const used = { rewrites: new Set(), resolve: new Set() };
        const blueprintContext = blueprintContextOf({ ...context, signal: deadline.signal }, options, plan, used);
        const own = shardOf(files, options.shard);
        const runs = await (0,in_order/* inOrder */.a)(own, options.concurrency, async (file) => {
            const job = plan.jobs.get(file);
            if (job === undefined || !file.valid)
                return invalidRun(file);
            return plan.notRunBecause === undefined
                ? await runBlueprint(job, blueprintContext)
                : notRun(job, plan.notRunBecause, blueprintContext.show);
        });
        // Only connections tell what --resolve is used by, and a replay makes none.
        const isReplay = context.observations?.mode === 'replay';
        const settled = isReplay || options.mayBeUnused === true ? runs : withUnusedAfterAll(runs, { unused: plan.unused, used });
        const report = {
            schemaVersion: 1,
            tool,
            startedAt,
            durationMs: clock.monotonicMs() - startMs,
            status: (0,report_status/* statusOf */.c2)(settled.map((run) => run.status)),
            totals: (0,report_status/* totalsOf */.vA)(settled),
            runs: settled,
        };
        return (0,redaction.redacted)(report, redactor);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        run_suite_disposeResources(env_1);
    }
}
function planOf(files, options) {
    const rewrites = (0,targets_rewrites/* parseRewrites */.$F)(options.rewrites);
    const valid = files.filter((file) => file.valid);
    const planned = valid.map((file) => ({ file, steps: planSteps(file.blueprint, file.document) }));
    const unused = findUnused(planned, options, rewrites);
    const [problem] = options.mayBeUnused === true ? [] : unused.errors;
    const hasInvalid = valid.length < files.length;
    if (problem !== undefined && !hasInvalid)
        throw problem;
    const selections = selectionsOf(planned, options, hasInvalid);
    const jobs = new Map(planned.map(({ file, steps }, index) => [file, { file, steps, selection: selections[index] ?? new Map() }]));
    const notRunBecause = problem === undefined
        ? undefined
        : `Not run: ${problem.message} An invalid blueprint may have been meant; repair it first.`;
    return { rewrites, unused, jobs, notRunBecause };
}
function selectionsOf(planned, options, hasInvalid) {
    try {
        const files = planned.map(({ file, steps }) => ({ path: file.path, steps }));
        return selectSteps(files, options);
    }
    catch (error) {
        // What was asked for is then probably in a file that cannot be read: its diagnostics are the better answer.
        if (hasInvalid && error instanceof app_error/* AppError */.uV && error.code === 'NOTHING_MATCHED')
            return [];
        throw error;
    }
}
function blueprintContextOf(context, options, { rewrites, jobs }, used) {
    const { clock, signal, redactor, env, tool, onEvent } = context;
    const network = (0,create_policy.createNetworkPolicy)({
        clock,
        env,
        version: tool.version,
        resolve: options.resolve,
        onResolveUsed: (override) => used.resolve.add(override),
        allowHosts: options.allowHosts,
        followRedirects: options.followRedirects,
    });
    return {
        clock,
        signal,
        redactor,
        show: (0,redaction.showRedacted)(redactor),
        onEvent,
        rewrites,
        onRewriteUsed: (rewrite) => used.rewrites.add(rewrite),
        network,
        ...runCredentials(context, options, { jobs: [...jobs.values()], network }),
        observations: context.observations,
        variables: options.variables,
        // What was recorded says the same again.
        retries: context.observations?.mode === 'replay' ? 0 : options.retries,
        bail: options.bail,
    };
}
function invalidRun(file) {
    const { path, sha256, diagnostics } = file;
    return { path, sha256, status: 'failed', durationMs: 0, diagnostics, steps: [] };
}
function notRun({ file, steps }, reason, show) {
    const { path, sha256, diagnostics } = file;
    const skipped = steps.map((planned) => (0,step_report/* skippedStepReport */.ri)(planned, reason, show));
    return { path, sha256, status: 'skipped', durationMs: 0, diagnostics, steps: skipped };
}
/** Marks the first blueprint that ran when it turned out that something given was used by none. Only when every step
 *  ran: one that did not might have been the user. */
function withUnusedAfterAll(runs, { unused, used, }) {
    if (runs.some((run) => run.steps.length === 0 || run.steps.some(({ status }) => status === 'skipped')))
        return runs;
    const problem = rewritesError([...unused.rewrites].filter((rewrite) => !used.rewrites.has(rewrite))) ??
        resolveError([...unused.resolve].filter((override) => !used.resolve.has(override)));
    if (problem === undefined)
        return runs;
    const error = (0,reported_error/* reportedErrorFrom */.k)(problem);
    return runs.map((run, index) => index === 0 && run.error === undefined ? { ...run, error, status: runStatusOf(run.steps, error) } : run);
}
function run_suite_timeoutError({ timeoutMs }) {
    return new app_error/* AppError */.uV('RUN_TIMEOUT', `The time limit of the whole run, ${timeoutMs} ms, ended.`, {
        hint: `Raise ${(0,option_words/* optionNamed */.b)('timeout')}, or run fewer blueprints.`,
    });
}
/** The longest a timer can wait (2^31 - 1 ms, 24 days): no limit at all for a run. */
const LONGEST_TIMER_MS = 2_147_483_647;


/***/ })

};
