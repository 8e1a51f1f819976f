export const id = 6782;
export const ids = [6782];
export const modules = {

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


/***/ }),

/***/ 26782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployMode: () => (/* binding */ deployMode)
});

// EXTERNAL MODULE: ./lib/commands/conclusion.js
var commands_conclusion = __webpack_require__(3775);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
;// CONCATENATED MODULE: ./lib/canary/arn.js
/** The ARN of a canary. AWS never says it; account and partition are those of the role, which has to be of the same account. */
function canaryArn({ Name, ExecutionRoleArn }, region) {
    const [, partition = 'aws', , , account = ''] = ExecutionRoleArn.split(':');
    return `arn:${partition}:synthetics:${region}:${account}:canary:${Name}`;
}

// EXTERNAL MODULE: ./lib/canary/make-plan.js + 1 modules
var make_plan = __webpack_require__(4948);
;// CONCATENATED MODULE: ./lib/canary/deploy/await-others.js

/** Waits for whoever else is at the canary, the longer the more often it was in vain. Each `wait` returns when it is worth trying
 *  again; after the limit it throws `conflict`, with what is known of the other. */
function awaitOthers(deployment) {
    const { clock, signal, say, random } = deployment;
    const endMs = Math.min(clock.monotonicMs() + OTHERS_MS, deployment.endsAtMs);
    let pauseMs = 2000;
    return {
        async wait(conflict) {
            const nowMs = clock.monotonicMs();
            if (nowMs >= endMs)
                throw await explained(deployment, conflict);
            say(`somebody else is at the canary (${conflict.message}); trying again in ${Math.round(pauseMs / 1000)} s`);
            await clock.sleep(Math.min(pauseMs * (0.8 + 0.4 * random()), endMs - nowMs), signal);
            pauseMs = Math.min(pauseMs * 1.5, 15_000);
        },
    };
}
/** AWS tells of another dry run when it began, but not whose it is. */
async function explained({ aws, name, signal }, conflict) {
    const runs = await aws.synthetics.getCanaryRuns(name, { runType: 'DRY_RUN' }, signal);
    const running = runs.find(({ Status }) => Status?.State === 'RUNNING') ?? runs[0];
    const id = running?.DryRunConfig?.DryRunId;
    const since = running?.Timeline?.Started?.toISOString();
    const known = running === undefined
        ? ''
        : ` The newest dry run${id === undefined ? '' : ` is ${id}`}${since === undefined ? '' : `, begun at ${since}`}.`;
    return new app_error/* AppError */.uV('CANARY_CONFLICT', `${conflict.message}${known}`, {
        hint: `Whose it is, the event StartCanaryDryRun of ${name} in CloudTrail tells. Give the workflow a "concurrency" group, so that one deploy waits for the other.`,
        cause: conflict,
    });
}
/** As long as a dry run takes at most, about: preparation, 840 s of running, results. */
const OTHERS_MS = 1_200_000;

// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __webpack_require__(89182);
// EXTERNAL MODULE: ./lib/core/deadline.js
var deadline = __webpack_require__(11923);
;// CONCATENATED MODULE: ./lib/canary/deploy/poll.js
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


/** Looks again and again, 1 s apart and then less often, up to 10 s, until `look` returns something. A look that AWS does not
 *  answer counts as one that saw nothing. Throws DEPLOY_TIMEOUT when the limit or the deploy's own time is over, also in the
 *  middle of a look: its signal ends it. */
async function poll(deployment, wait, look) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { clock, say } = deployment;
        const startMs = clock.monotonicMs();
        const endMs = Math.min(startMs + wait.limitMs, deployment.endsAtMs);
        const passedS = () => Math.round((clock.monotonicMs() - startMs) / 1000);
        let seen = 'nothing';
        const timeout = () => new app_error/* AppError */.uV('DEPLOY_TIMEOUT', `Waited ${passedS()} s until ${wait.until}; last seen: ${seen}.`, {
            hint: wait.hint,
        });
        const leftMs = Math.max(endMs - startMs, 0) + GRACE_MS;
        const limit = __addDisposableResource(env_1, (0,deadline/* withDeadline */.N)(deployment.signal, Math.min(leftMs, LONGEST_TIMER_MS), timeout), false);
        let pauseMs = FIRST_PAUSE_MS;
        let saidMs = startMs;
        let failures = 0;
        // Ends with the limit, or with the signal.
        for (;;) {
            try {
                const looked = await look(limit.signal);
                if ('found' in looked)
                    return looked.found;
                seen = looked.seen;
                failures = 0;
            }
            catch (error) {
                limit.signal.throwIfAborted();
                // AWS is away for a moment: what is waited for goes on without us.
                failures += 1;
                if (!isPassing(error) || failures >= MOST_FAILURES)
                    throw error;
                seen = `AWS does not answer (${error.message})`;
                if (failures === 1)
                    say(`${seen}; trying again`);
            }
            const nowMs = clock.monotonicMs();
            if (nowMs >= endMs)
                throw timeout();
            if (nowMs - saidMs >= SAY_EVERY_MS) {
                saidMs = nowMs;
                say(`still waiting until ${wait.until}: ${seen} (${passedS()} s)`);
            }
            await clock.sleep(Math.min(pauseMs * (0.8 + 0.4 * deployment.random()), endMs - nowMs), limit.signal);
            pauseMs = Math.min(pauseMs * 1.5, LONGEST_PAUSE_MS);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** For a look that is under way when the time is over, and for the first one. */
const GRACE_MS = 1000;
/** The longest a timer can wait: 2^31 - 1 ms. */
const LONGEST_TIMER_MS = 2_147_483_647;
function isPassing(error) {
    return error instanceof app_error/* AppError */.uV && PASSING.has(error.code);
}
const PASSING = new Set(['AWS_THROTTLED', 'AWS_REQUEST_FAILED', 'AWS_ANSWER_LOST']);
const MOST_FAILURES = 5;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 10_000;
const SAY_EVERY_MS = 15_000;

;// CONCATENATED MODULE: ./lib/canary/deploy/await-state.js


/** The canary once no operation on it is under way: in READY, RUNNING, STOPPED or ERROR, or undefined when there is none. A
 *  canary that is being deleted is waited for until it is gone. */
async function settledCanary(deployment) {
    const { name, aws, say } = deployment;
    let told;
    return await poll(deployment, {
        until: `the canary ${name} is in a settled state`,
        limitMs: SETTLE_MS,
        hint: `Run the deploy again later, or with a longer ${(0,option_words/* optionNamed */.b)('deploy-timeout')}; in the CloudWatch console the canary may show why it does not go on.`,
    }, async (signal) => {
        const canary = await aws.synthetics.getCanary(name, {}, signal);
        const state = canary?.Status?.State;
        if (state === undefined || !TRANSITIONAL.has(state))
            return { found: canary };
        if (told !== state)
            say(`the canary is ${state}; waiting until that ended`);
        told = state;
        return { seen: state };
    });
}
/** CloudFormation waits as long for each state. */
const SETTLE_MS = 600_000;
const TRANSITIONAL = new Set(['CREATING', 'STARTING', 'UPDATING', 'STOPPING', 'DELETING']);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/aws/synthetics-refusals.js
var synthetics_refusals = __webpack_require__(29279);
// EXTERNAL MODULE: ./lib/canary/differences.js
var differences = __webpack_require__(50008);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(34573);
;// CONCATENATED MODULE: ./lib/canary/deploy/change.js


/** Sends a change. When its answer is lost, looks first whether it took effect, and only then sends it again. `lookup` returns
 *  what the change would have returned, or undefined when it did not happen; a change that may as well be made twice has none. */
async function change(deployment, { what, send, lookup, }) {
    const { clock, signal, say, random } = deployment;
    let lost;
    for (let attempt = 1;; attempt++) {
        try {
            return await send();
        }
        catch (error) {
            if (!(error instanceof app_error/* AppError */.uV))
                throw error;
            const isLost = error.code === 'AWS_ANSWER_LOST';
            // After a lost answer a second call may be refused because the first one worked.
            const isRefused = attempt > 1 && AFTER_EFFECT.has(error.code);
            if (!isLost && !isRefused)
                throw error;
            lost ??= error;
            say(`${what}: ${error.message}`);
            // Not at once: the effect may be on its way.
            await clock.sleep(1000 * attempt * (0.5 + random()), signal);
            const found = await seen(lookup, { what, lost, say });
            if (found !== undefined) {
                say(`${what} took effect all the same`);
                return found;
            }
            if (isRefused || attempt >= MOST_ATTEMPTS)
                throw error;
            say(lookup === undefined ? `sending ${what} again` : `${what} had no effect; sending it again`);
        }
    }
}
/** What `lookup` finds. When nobody can look, all that is known is that the answer was lost. */
async function seen(lookup, { what, lost, say }) {
    try {
        return await lookup?.();
    }
    catch (error) {
        say(`whether ${what} took effect could not be seen: ${(0,system_error/* messageOf */.bD)(error)}`);
        throw lost;
    }
}
const AFTER_EFFECT = new Set(['AWS_REQUEST_REFUSED', 'CANARY_CONFLICT', 'CANARY_NOT_FOUND']);
const MOST_ATTEMPTS = 4;
/** Does what changes the canary. Until its end is known, `journal.live` is `unknown`, so that an interruption tells no more than
 *  is known. An error by which AWS says that nothing was done leaves it as it was. */
async function unknownUntilAnswered({ journal }, work) {
    const { live } = journal;
    journal.live = 'unknown';
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof app_error/* AppError */.uV && WITHOUT_EFFECT.has(error.code))
            journal.live = live;
        throw error;
    }
}
const WITHOUT_EFFECT = new Set([
    'AWS_REQUEST_REFUSED',
    'CANARY_CONFLICT',
    'CANARY_NOT_FOUND',
    'AWS_ACCESS_DENIED',
    'AWS_CREDENTIALS_MISSING',
    'AWS_THROTTLED',
]);

// EXTERNAL MODULE: ./lib/canary/own-tags.js
var own_tags = __webpack_require__(40604);
;// CONCATENATED MODULE: ./lib/canary/deploy/still-there.js


/** Throws unless `now` is the unfinished canary with that mark, which is another one for each creation: CANARY_NOT_FOUND when it is
 *  gone, CANARY_CONFLICT when there is another one in its place or another deploy has finished it. Nothing in AWS sends a change on
 *  such a condition, so this is looked at just before each change that must not reach a canary of somebody else. */
function assertStillNew(deployment, now, mark) {
    const { name, journal } = deployment;
    if (now === undefined)
        throw goneError(deployment);
    if ((0,own_tags/* tagOf */.cO)(now, own_tags/* OWN_TAGS */.Ri.unfinished) === mark)
        return;
    journal.live = 'by-others';
    throw new app_error/* AppError */.uV('CANARY_CONFLICT', `Somebody else made another canary ${name} in place of the new one, or finished it.`, { hint: 'Deploy again; it is an update then. See that one workflow at a time deploys a canary.' });
}
/** The unfinished canary as it is just now. Throws as `assertStillNew`. */
async function newCanary(deployment, mark) {
    const { aws, name, signal } = deployment;
    const now = await aws.synthetics.getCanary(name, {}, signal);
    assertStillNew(deployment, now, mark);
    return now;
}
/** What to tell when somebody deleted the canary. */
function goneError({ name, journal }, cause) {
    journal.live = 'absent';
    return new app_error/* AppError */.uV('CANARY_NOT_FOUND', `The canary ${name} was deleted while it was being deployed.`, {
        hint: 'Deploy again to create it anew.',
        cause,
    });
}
/** What an operation says of something that it does not find, as what it means when the canary is not there any more. */
async function goneIfSo(deployment, error) {
    if (!(error instanceof app_error/* AppError */.uV) || error.code !== 'CANARY_NOT_FOUND')
        return error;
    const { aws, name, signal, journal } = deployment;
    try {
        return (await aws.synthetics.getCanary(name, {}, signal)) === undefined ? goneError(deployment, error) : error;
    }
    catch {
        // The first error says more than that nobody can look.
        journal.live = 'unknown';
        return error;
    }
}

// EXTERNAL MODULE: ./lib/canary/bundle.js
var bundle = __webpack_require__(94558);
;// CONCATENATED MODULE: ./lib/canary/deploy/deployed-blueprint.js




/** Reads back the blueprint that a canary, or a dry run, has in AWS and holds it against the one that was verified. Code that
 *  cannot be read back (that takes lambda:GetLayerVersion) is noted. Throws CANARY_UPDATE_FAILED when it is another one. */
async function assertDeployedBlueprint(deployment, canary) {
    const { desired, journal, say, signal, name } = deployment;
    const expected = desired.bundle.blueprintSha256;
    const found = await deployedBlueprint(deployment, canary);
    if (signal.aborted)
        throw signal.reason;
    if ('unreadable' in found) {
        journal.note(`The deployed code was not read back and compared: ${found.unreadable}`);
        return;
    }
    if (found.sha256 === expected) {
        say(`the code in AWS has the blueprint that was verified (sha256 ${expected})`);
        return;
    }
    journal.live = 'unknown';
    throw new app_error/* AppError */.uV('CANARY_UPDATE_FAILED', `The code of ${name} in AWS has another blueprint (sha256 ${found.sha256}) than the one that was sent (${expected}).`, { hint: 'Somebody else may have deployed at the same time. Deploy again.' });
}
/** The blueprint of a canary as AWS keeps it, and the archive it is in. */
async function deployedBlueprint({ aws, signal }, canary) {
    const location = canary.Code?.SourceLocationArn;
    if (location === undefined)
        return { unreadable: 'AWS does not say where it is.' };
    try {
        const archive = await aws.code.layerArchive(location, signal);
        const blueprint = await (0,bundle/* blueprintIn */.xz)(archive);
        if (blueprint === undefined)
            return { unreadable: `${location} has no blueprint-config.json.` };
        return { archive, sha256: (0,external_node_crypto_.createHash)('sha256').update(blueprint).digest('hex') };
    }
    catch (error) {
        // Only a second look at what AWS has confirmed; who needs more of it says so.
        return { unreadable: (0,system_error/* messageOf */.bD)(error) };
    }
}

;// CONCATENATED MODULE: ./lib/canary/deploy/failure-text.js
/** A StateReason for people: both of its sentences, without the JavaScript stack between them (its form is that of a
 *  recorded run of a multi-checks canary). */
function failureText(reason) {
    const sentences = reason
        .replaceAll(/\r\n?/g, '\n')
        .split('\n')
        // The second sentence stands behind the last line of the first one's stack.
        .map((line) => (STACK_LINE.test(line) ? (/\bAdditional error: (.*)$/.exec(line)?.[1] ?? '') : line))
        .map((line) => line.trim().replace(/^Error: /, ''))
        .filter((line) => line !== '');
    return sentences.length === 0 ? 'AWS gives no reason' : sentences.join('. ').replaceAll(/\.{2,}/g, '.');
}
/** The same as the end of a sentence, with its full stop. */
function failureSentence(reason) {
    return failureText(reason).replace(/([^.!?])$/, '$1.');
}
/** The step named in `Step 3 - NAME failed during execution` or `Step 3: NAME failed with 1 of 6 assertions failed: ...`. */
function failedStepOf(reason) {
    const match = /\bStep (\d{1,2}): (.+?) failed with \d+ of \d+ assertions? failed/.exec(reason) ??
        /\bStep (\d{1,2}) - (.+?) failed during execution/.exec(reason);
    return match?.[1] === undefined ? undefined : { key: match[1], name: match[2] };
}
const STACK_LINE = /^\s+at /;

;// CONCATENATED MODULE: ./lib/canary/deploy/verify-update.js





/** Holds a settled canary against what was sent: an update that AWS took back shows only in a StateReason (CloudFormation's
 *  handler treats it so), and code that did not change although it should only in its version. Throws CANARY_UPDATE_FAILED. */
async function verifyUpdate(deployment, { before, after }) {
    const { desired, journal, name } = deployment;
    assertNotTakenBack(deployment, after);
    const wasOther = (0,differences/* differences */.t)(desired, before);
    const isOther = (0,differences/* differences */.t)(desired, after);
    const location = after.Code?.SourceLocationArn;
    if (wasOther.code.length > 0 && location !== undefined && location === before.Code?.SourceLocationArn) {
        journal.live = 'unknown';
        throw new app_error/* AppError */.uV('CANARY_UPDATE_FAILED', `AWS accepted the update, but ${name} still has its former code (${location}).`, {
            hint: 'Deploy again. If it stays so, delete the object with the code from the bucket of the manifest, or leave "Code" out so that the zip is sent inline.',
        });
    }
    await assertDeployedBlueprint(deployment, after);
    // The tags are written later, and say what code and environment are.
    const left = [...isOther.configuration, ...isOther.schedule];
    const planned = [...wasOther.configuration, ...wasOther.schedule];
    const isCodeMoved = location !== before.Code?.SourceLocationArn;
    if (!isCodeMoved && left.length > 0 && (0,external_node_util_.isDeepStrictEqual)(left, planned)) {
        journal.live = 'unknown';
        throw new app_error/* AppError */.uV('CANARY_UPDATE_FAILED', `AWS accepted the update, but nothing of it can be seen in ${name}: ${left.map(textOf).join(', ')}.`, { hint: 'Deploy again. If it stays so, AWS does not take these values for this canary: correct the manifest.' });
    }
    const strange = left.filter(({ field }) => !planned.some((change) => change.field === field));
    if (strange.length > 0) {
        journal.live = 'unknown';
        throw new app_error/* AppError */.uV('CANARY_UPDATE_FAILED', `The update of ${name} was made, but what it left alone is other than before: ${strange.map(({ field, from = 'nothing', to = 'nothing' }) => `${field} is ${from} instead of ${to}`).join(', ')}.`, { hint: 'Somebody may have changed the canary at the same time. Deploy again.' });
    }
    // AWS may write a value in another way than it was sent: then it is worth a sentence, not a failure.
    for (const { field, from = 'nothing', to = 'nothing' } of left) {
        journal.note(`AWS reports ${field} as ${from} after the update; ${to} was sent.`);
    }
}
/** Throws CANARY_UPDATE_FAILED when AWS put the former configuration back. */
function assertNotTakenBack({ journal, name }, after) {
    const { State, StateReason = '', StateReasonCode = '' } = after.Status ?? {};
    if (StateReason === '' && State !== 'ERROR')
        return;
    journal.live = StateReasonCode === 'ROLLBACK_COMPLETE' ? 'as-before' : 'unknown';
    const code = StateReasonCode === '' ? '' : ` (${StateReasonCode})`;
    throw new app_error/* AppError */.uV('CANARY_UPDATE_FAILED', `AWS could not update ${name}${code}: ${failureSentence(StateReason)}`, {
        hint: 'Mend what AWS says and deploy again. A dry run does not try every step of an update, so this can happen after one that passed.',
    });
}
function textOf({ field, from = 'nothing', to = 'nothing' }) {
    return `${field} is ${from}, and ${to} was sent`;
}

;// CONCATENATED MODULE: ./lib/canary/deploy/commit.js









/** Updates the canary, waits until AWS has done it, and verifies it. `before` is the canary as it is just now. Throws
 *  CANARY_UPDATE_FAILED, DRY_RUN_UNUSABLE when AWS refuses to commit the dry run, or
 *  what AWS refuses for another reason. */
async function commit(deployment, input, before) {
    await sendUpdate(deployment, input, before);
    const after = await settledCanary(deployment);
    if (after === undefined)
        throw goneError(deployment);
    await verifyUpdate(deployment, { before, after });
    deployment.journal.live = 'new';
    return after;
}
/** Sends an update; `journal.live` tells afterwards whether it may have had an effect. */
async function sendUpdate(deployment, input, before) {
    const { aws, name, signal, say } = deployment;
    say(input.DryRunId === undefined ? 'updating the canary' : `committing dry run ${input.DryRunId}`);
    try {
        await unknownUntilAnswered(deployment, async () => {
            await change(deployment, {
                what: 'UpdateCanary',
                send: () => aws.synthetics.updateCanary(name, input, signal).then(() => true),
                lookup: async () => (hasMoved(before, await aws.synthetics.getCanary(name, {}, signal)) ? true : undefined),
            });
        });
    }
    catch (error) {
        const isRefused = error instanceof app_error/* AppError */.uV && error.code === 'AWS_REQUEST_REFUSED';
        // Any other refusal would meet the next dry run too.
        if (!isRefused || input.DryRunId === undefined || (0,synthetics_refusals/* refusalSubject */.p)(error) !== 'dry-run')
            throw error;
        throw new app_error/* AppError */.uV('DRY_RUN_UNUSABLE', `AWS does not commit the dry run ${input.DryRunId}: ${error.message}`, {
            hint: `Deploy again${deployment.options.dryRunId === undefined ? '' : ' without its id'}, so that a new dry run is made. How long AWS keeps one is not documented.`,
            cause: error,
        });
    }
}
/** The canary as it is just now, if a deploy would still change in it what the plan says. Throws DRY_RUN_UNUSABLE when somebody
 *  changed it since: what was dry-run then is not what would be committed onto. */
async function unmoved(deployment, planned) {
    const { aws, name, desired, signal } = deployment;
    const now = await aws.synthetics.getCanary(name, {}, signal);
    if (now === undefined)
        throw goneError(deployment);
    const isSame = now.Code?.SourceLocationArn === planned.Code?.SourceLocationArn &&
        (0,make_plan/* obstacleOf */.HD)(now) === undefined &&
        (0,external_node_util_.isDeepStrictEqual)((0,differences/* differences */.t)(desired, now), (0,differences/* differences */.t)(desired, planned));
    if (isSame)
        return now;
    deployment.journal.live = 'by-others';
    throw new app_error/* AppError */.uV('DRY_RUN_UNUSABLE', `Somebody changed ${desired.source.manifest.Name} while its dry run was going on.`, {
        hint: 'Nothing was committed. Deploy again, and see that one workflow at a time deploys a canary ("concurrency" of the workflow).',
    });
}
/** Whether an update of `before` has begun. */
function hasMoved(before, now) {
    return (now?.Status?.State === 'UPDATING' ||
        now?.Code?.SourceLocationArn !== before.Code?.SourceLocationArn ||
        now?.Timeline?.LastModified?.getTime() !== before.Timeline?.LastModified?.getTime());
}

// EXTERNAL MODULE: ./lib/canary/manifest/schedule.js + 1 modules
var manifest_schedule = __webpack_require__(68600);
;// CONCATENATED MODULE: ./lib/canary/deploy/complete-update.js








/** Writes the tags of the manifest and our own, which say what is live. Only after the change: before it they would be untrue.
 *  Tags that neither names stay. */
async function writeTags(deployment, canary) {
    const { aws, arn, desired, signal } = deployment;
    const codeVersion = (0,own_tags/* codeVersionOf */.J8)(canary);
    const wanted = {
        ...desired.source.manifest.Tags,
        ...(0,own_tags/* ownTagsOf */.vw)(desired, codeVersion === undefined ? {} : { codeVersion }),
    };
    if (Object.entries(wanted).every(([key, value]) => canary.Tags?.[key] === value))
        return;
    await change(deployment, { what: 'TagResource', send: () => aws.synthetics.tagResource(arn, wanted, signal) });
}
/** Takes tags of ours away, those of them that the canary has. */
async function removeTags(deployment, canary, keys) {
    const { aws, arn, signal } = deployment;
    const there = keys.filter((key) => canary.Tags?.[key] !== undefined);
    if (there.length === 0)
        return;
    await change(deployment, { what: 'UntagResource', send: () => aws.synthetics.untagResource(arn, there, signal) });
}
/** Starts or stops the canary and waits until it is so; false when it was so already. */
async function bringTo(deployment, wanted, canary) {
    if (isAt(canary, wanted))
        return false;
    await send(deployment, wanted);
    await arrived(deployment, wanted);
    return true;
}
/** Notes that a canary does not run, where nobody has asked for that: else a good end would sound as if it did. */
function noteStandstill({ journal }, canary) {
    const state = canary.Status?.State;
    if ((0,manifest_schedule/* isRunOnce */.hP)(canary) || (state !== 'STOPPED' && state !== 'READY'))
        return;
    const how = state === 'READY' ? 'was never started' : 'is stopped';
    journal.note(`The canary does not run: it ${how}, and a deploy leaves that as it is unless ${(0,option_words/* optionNamed */.b)('start')} asks for it.`);
}
/** Starts a new canary. That it does not run is known only when AWS refuses to start it. */
async function startNew(deployment, canary) {
    if (isAt(canary, 'RUNNING'))
        return;
    await unknownUntilAnswered(deployment, () => send(deployment, 'RUNNING'));
    await arrived(deployment, 'RUNNING');
}
async function send(deployment, wanted) {
    const { aws, name, signal, say } = deployment;
    say(wanted === 'RUNNING' ? 'starting the canary' : 'stopping the canary');
    const what = wanted === 'RUNNING' ? 'StartCanary' : 'StopCanary';
    const lookup = async () => isAt(await settledCanary(deployment), wanted) ? true : undefined;
    const sendOnce = async () => {
        await (wanted === 'RUNNING' ? aws.synthetics.startCanary(name, signal) : aws.synthetics.stopCanary(name, signal));
        return true;
    };
    try {
        await change(deployment, { what, send: sendOnce, lookup });
    }
    catch (error) {
        // It may be there already.
        const isThere = error instanceof app_error/* AppError */.uV && error.code === 'CANARY_CONFLICT' && (await lookup());
        if (isThere !== true)
            throw error;
    }
}
async function arrived(deployment, wanted) {
    const { aws, name } = deployment;
    const until = `${name} is ${wanted === 'RUNNING' ? 'running' : 'stopped'}`;
    const hint = 'The new configuration is in place; only its schedule is not as wanted. Start or stop the canary in the console.';
    await poll(deployment, { until, limitMs: STATE_MS, hint }, async (own) => {
        const now = await aws.synthetics.getCanary(name, {}, own);
        if (now === undefined)
            throw goneError(deployment);
        return isAt(now, wanted) ? { found: true } : { seen: now.Status?.State ?? 'unknown' };
    });
}
/** READY is a canary that was never started. One whose schedule is to run once stops by itself, perhaps before anyone looks. */
function isAt(canary, wanted) {
    const state = canary?.Status?.State;
    if (wanted === 'STOPPED')
        return state === 'STOPPED' || state === 'READY';
    return (state === 'RUNNING' || (state === 'STOPPED' && canary?.Timeline?.LastStarted !== undefined && (0,manifest_schedule/* isRunOnce */.hP)(canary)));
}
/** Terraform waits as long for a canary to start or stop. */
const STATE_MS = 300_000;

// EXTERNAL MODULE: ./lib/canary/configuration.js
var canary_configuration = __webpack_require__(15050);
;// CONCATENATED MODULE: ./lib/canary/code-key.js
/** What the keys of a canary's zips begin with in its bucket: `Code.S3Key` as a folder, or the name of the canary. */
function codeKeyPrefix({ Name, Code }) {
    const folder = Code?.S3Key ?? Name;
    return folder.endsWith('/') ? folder : `${folder}/`;
}
/** The key of a zip: its SHA-256 (hex) ends it, so that no upload ever replaces another. */
function codeKey(manifest, sha256) {
    return `${codeKeyPrefix(manifest)}${sha256}.zip`;
}

;// CONCATENATED MODULE: ./lib/canary/deploy/code-to-send.js



/** The code as it is sent: inline, or uploaded first when the manifest names a bucket. The hash of the zip is part of the key,
 *  so that other content never has the key of what is live. Throws PACKAGE_TOO_LARGE. */
async function codeToSend(deployment) {
    const { desired } = deployment;
    return await codeOf(deployment, desired.bundle, desired.source.manifest.Code);
}
/** The same for any archive. */
async function codeOf({ aws, name, signal, say }, { zip, sha256 }, target) {
    const BlueprintTypes = ['multi-checks'];
    if (target === undefined) {
        if ((0,bundle/* fitsInline */.G_)({ zip }))
            return { BlueprintTypes, ZipFile: zip };
        throw new app_error/* AppError */.uV('PACKAGE_TOO_LARGE', `The zip has ${zip.length} bytes, ${(0,bundle/* base64Length */.wE)({ zip })} as base64; inline it may have fewer than ${bundle/* INLINE_LIMIT_BYTES */.WU} as base64.`, { hint: 'Name a bucket of the same region in the manifest: "Code": { "S3Bucket": "my-canary-code" }.' });
    }
    const bucket = target.S3Bucket;
    const key = codeKey({ Name: name, Code: target }, sha256);
    const there = await aws.objects.headObject({ bucket, key }, signal);
    // By its hash: what is there already is the same.
    if (there?.sizeBytes === zip.length)
        return located(BlueprintTypes, { bucket, key, versionId: there.versionId });
    const { versionId } = await aws.objects.putObject({ bucket, key, bytes: zip, contentType: 'application/zip' }, signal);
    say(`uploaded the zip to s3://${bucket}/${key}`);
    return located(BlueprintTypes, { bucket, key, versionId });
}
function located(BlueprintTypes, { bucket, key, versionId }) {
    return { BlueprintTypes, S3Bucket: bucket, S3Key: key, ...(versionId === undefined ? {} : { S3Version: versionId }) };
}

;// CONCATENATED MODULE: ./lib/canary/deploy/complete-create.js



/** Starts a new canary, unless it is to stay stopped, and marks it as finished. The mark goes last: whoever finds it knows that
 *  the canary may not have been started. `mark` is its value. */
async function completeCreate(deployment, canary, mark) {
    const { options, journal } = deployment;
    const now = await newCanary(deployment, mark);
    await writeTags(deployment, canary);
    // Its first run may have taken the place of the dry run: then it is running already.
    if (options.start === false)
        await bringTo(deployment, 'STOPPED', now);
    else
        await startNew(deployment, now);
    journal.live = 'new';
    await removeTags(deployment, canary, [own_tags/* OWN_TAGS */.Ri.unfinished, own_tags/* OWN_TAGS */.Ri.dryRun]);
    if (options.watchRuns > 0) {
        journal.note('The canary is new: there is nothing to put back, so no runs were watched.');
    }
    return { action: 'created' };
}

;// CONCATENATED MODULE: ./lib/canary/deploy/discard.js






/** Deletes the canary that this deploy created, known by `id` in its tag, and only that, however little time the deploy has
 *  left. Does not throw but for the signal: why it is deleted is what the user has to hear. */
async function discard(given, id, { isFinal = true } = {}) {
    const deployment = { ...given, endsAtMs: Number.POSITIVE_INFINITY };
    const { aws, name, signal, say, journal } = deployment;
    try {
        const canary = await settledCanary(deployment);
        if (canary === undefined) {
            journal.live = 'absent';
            return;
        }
        if (canary.Tags?.[own_tags/* OWN_TAGS */.Ri.unfinished] !== id) {
            // Without any mark it is no unfinished one either.
            if (canary.Tags?.[own_tags/* OWN_TAGS */.Ri.unfinished] === undefined)
                journal.live = 'by-others';
            journal.note(`${name} was not deleted, because another deploy has changed it meanwhile.`);
            return;
        }
        say('deleting the canary that was just created');
        if (canary.Status?.State === 'RUNNING')
            await bringTo(deployment, 'STOPPED', canary);
        // Its last look may fail after it is gone.
        journal.live = 'unknown';
        await gone(deployment);
        journal.live = 'absent';
        if (isFinal)
            journal.note(`What this deploy created (the canary ${name}) has been deleted again.`);
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        // Somebody else was faster.
        if (journal.live === 'absent')
            return;
        journal.note(`${name} was created by this deploy, was not finished, and could not be deleted again: ${(0,system_error/* messageOf */.bD)(error)} Delete it with: aws synthetics delete-canary --name ${name} --region ${aws.region}`);
    }
}
async function gone(deployment) {
    const { aws, name } = deployment;
    const wait = {
        until: `${name} is deleted`,
        limitMs: DELETE_MS,
        hint: 'The canary was never in use; delete it in the console.',
    };
    await poll(deployment, wait, async (signal) => {
        const canary = await aws.synthetics.getCanary(name, {}, signal);
        const state = canary?.Status?.State;
        if (canary === undefined)
            return { found: true };
        if (state === 'DELETING')
            return { seen: state };
        await ignoringConflicts(aws.synthetics.deleteCanary(name, signal));
        return { seen: state ?? 'unknown' };
    });
}
/** A canary that is busy, a dry run that goes on, an answer that was lost: the next look tells. */
async function ignoringConflicts(deletion) {
    try {
        await deletion;
    }
    catch (error) {
        if (error instanceof app_error/* AppError */.uV && discard_PASSING.has(error.code))
            return;
        throw error;
    }
}
const discard_PASSING = new Set(['CANARY_CONFLICT', 'CANARY_NOT_FOUND', 'AWS_ANSWER_LOST']);
const DELETE_MS = 300_000;

// EXTERNAL MODULE: ./lib/aws-facts/limits.js
var limits = __webpack_require__(69039);
;// CONCATENATED MODULE: ./lib/canary/deploy/dry-run-verdict.js

/** Judges a dry run from the two things AWS tells of it; the first that holds counts: a run with a verdict, a preparation that
 *  failed, else it is still going on. Which values `LastDryRunExecutionStatus` takes is documented nowhere, so only FAILED
 *  counts, and only without a run. `canary` is undefined when the canary, or the dry run, is gone. */
function dryRunVerdict(canary, runs) {
    const stateOf = (run) => run.Status?.State ?? '';
    const failed = runs.find((run) => stateOf(run) === 'FAILED');
    if (runs.some((run) => stateOf(run) === 'PASSED') && failed === undefined)
        return { kind: 'passed' };
    if (failed !== undefined) {
        const reason = failed.Status?.StateReason ?? '';
        return { kind: 'failed', run: failed, reason: failureText(reason), step: failedStepOf(reason) };
    }
    if (canary === undefined) {
        const hint = 'Somebody may have deleted the canary meanwhile and made another one of its name. Look at it and deploy again.';
        return { kind: 'not-prepared', reason: 'AWS does not know the dry run any more', hint, isUnknown: true };
    }
    const { State = 'unknown', StateReason = '', StateReasonCode = '' } = canary.Status ?? {};
    if (State === 'ERROR' || /_FAILED$|^INVALID_PERMISSIONS$|^ROLLBACK_COMPLETE$/.test(StateReasonCode)) {
        return { kind: 'not-prepared', reason: failureText(StateReason || StateReasonCode || State) };
    }
    if (runs.length === 0 && /^failed$/i.test(canary.DryRunConfig?.LastDryRunExecutionStatus ?? '')) {
        return { kind: 'not-prepared', reason: StateReason === '' ? 'AWS gives no reason' : failureText(StateReason) };
    }
    return { kind: 'running', seen: runs.length === 0 ? `being prepared, ${State}` : 'running' };
}

// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
;// CONCATENATED MODULE: ./lib/canary/deploy/run-artifacts.js



/** Reads report and log of a run from the artifact bucket, as far as the caller may: without them the reason that AWS gives
 *  has to do, so nothing here throws but the signal's reason. Of the log only lines about errors are taken: it may hold
 *  values that this process has never known to be secret. */
async function runArtifacts(deployment, run) {
    const place = placeOf(run.ArtifactS3Location);
    if (place === undefined)
        return { location: undefined, step: undefined, details: [] };
    const { aws, signal, journal } = deployment;
    const location = `s3://${place.bucket}/${place.prefix}`;
    try {
        const keys = await aws.objects.listKeys(place, signal);
        const read = async (pattern, fromEnd) => {
            const key = keys.find((candidate) => pattern.test(candidate));
            if (key === undefined)
                return '';
            const bytes = await aws.objects.getObject({ bucket: place.bucket, key, maxBytes: MOST_BYTES, fromEnd }, signal);
            return new TextDecoder().decode(bytes ?? new Uint8Array());
        };
        const report = failedStepsOf(await read(/SyntheticsReport-FAILED\.json$/, false)).slice(0, MOST_STEPS);
        const text = await read(/-log\.txt$/, true);
        const log = errorLinesOf(text);
        const isPassed = keys.some((key) => /SyntheticsReport-PASSED\.json$/.test(key)) || saysPassed(text);
        return {
            location,
            step: report[0]?.step,
            details: [...report.map(({ text }) => text), ...log],
            ...(isPassed ? { hasPassed: true } : {}),
        };
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        journal.note(`The artifacts of the failed run could not be read: ${(0,system_error/* messageOf */.bD)(error)}`);
        return { location, step: undefined, details: [] };
    }
}
function placeOf(location) {
    const match = /^(?:s3:\/\/)?([^/]+)\/(.+?)\/*$/.exec(location ?? '');
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    return { bucket: match[1], prefix: `${match[2]}/` };
}
/** The steps that the report calls failed. Its frame is known from other runtimes, so everything in it may be absent. */
function failedStepsOf(text) {
    const steps = member(member(parsed(text), 'customerScript'), 'steps');
    if (!Array.isArray(steps))
        return [];
    return steps.flatMap((entry) => {
        const name = member(entry, 'stepName');
        if (member(entry, 'status') !== 'FAILED' || typeof name !== 'string')
            return [];
        const reason = member(entry, 'failureReason');
        const number = member(entry, 'stepNum');
        const why = typeof reason === 'string' && reason !== '' ? `: ${failureText(reason)}` : '';
        const step = typeof number === 'number' ? { key: String(number), name } : undefined;
        return [{ step, text: (0,visible/* visible */.RK)(`report: step ${name} failed${why}`.slice(0, LONGEST_LINE)) }];
    });
}
/** A log that tells of a pass and of no failure. */
function saysPassed(log) {
    return /\bPASSED\b/.test(log) && !/\bFAILED\b/.test(log);
}
/** The last lines of a log whose level is ERROR, in either of its formats. */
function errorLinesOf(log) {
    const lines = log.split('\n').flatMap((line) => {
        const json = parsed(line);
        const level = member(json, 'level') ?? member(json, 'logLevel');
        const message = member(json, 'message');
        if (typeof level === 'string')
            return /^error$/i.test(level) && typeof message === 'string' ? [message] : [];
        return /\bERROR\b/.test(line) ? [line] : [];
    });
    return lines.slice(-MOST_LINES).map((line) => (0,visible/* visible */.RK)(`log: ${line.trim().slice(0, LONGEST_LINE)}`));
}
function parsed(text) {
    try {
        const value = JSON.parse(text);
        return value;
    }
    catch {
        // A line that is no JSON, or a report that was cut: then there is nothing to take from it.
        return undefined;
    }
}
function member(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined;
}
const MOST_BYTES = 256 * 1024;
/** A blueprint has no more. */
const MOST_STEPS = 10;
const MOST_LINES = 5;
const LONGEST_LINE = 500;

;// CONCATENATED MODULE: ./lib/canary/deploy/dry-run.js







/** Runs the canary once with `configuration` and waits for the verdict. Throws CANARY_CONFLICT when another dry run is under
 *  way, DRY_RUN_NOT_PREPARED when AWS could not even begin, DEPLOY_TIMEOUT when it does not end. */
async function dryRun(deployment, configuration) {
    const { say, journal } = deployment;
    const dryRunId = await begin(deployment, configuration);
    journal.dryRunId = dryRunId;
    say(`dry run ${dryRunId} begun: AWS runs the canary once with the new configuration`);
    return await verdictOf(deployment, { dryRunId, limitMs: limitOf(configuration) });
}
/** The id of a new dry run. After a lost answer nothing tells the id, so it is sent again; as long as the lost one goes on, AWS
 *  refuses that, because a canary has one dry run at a time. */
async function begin(deployment, configuration) {
    const { aws, name } = deployment;
    let wasLost = false;
    const wait = { until: `a dry run of ${name} can begin`, limitMs: limitOf(configuration), hint: LATER };
    return await poll(deployment, wait, async (signal) => {
        try {
            return { found: await aws.synthetics.startCanaryDryRun(name, configuration, signal) };
        }
        catch (error) {
            if (!(error instanceof app_error/* AppError */.uV))
                throw error;
            if (error.code === 'CANARY_CONFLICT' && wasLost)
                return { seen: 'one whose answer was lost is going on' };
            wasLost ||= error.code === 'AWS_ANSWER_LOST';
            throw error;
        }
    });
}
function limitOf({ RunConfig }) {
    return PREPARATION_MS + (RunConfig?.TimeoutInSeconds ?? limits/* TIMEOUT_S */.Em.most) * 1000;
}
const LATER = 'AWS has no way to cancel a dry run; while it lasts no other one can begin. The canary itself is untouched. Try again later.';
/** The verdict of a dry run, once there is one. */
async function verdictOf(deployment, { dryRunId, limitMs }) {
    const { name, say } = deployment;
    const wait = {
        until: `the dry run ${dryRunId} of ${name} ended`,
        limitMs,
        hint: LATER,
    };
    const verdict = await poll(deployment, wait, async (signal) => {
        const seen = await lookAt({ ...deployment, signal }, dryRunId);
        return seen.kind === 'running' ? { seen: seen.seen } : { found: seen };
    });
    switch (verdict.kind) {
        case 'passed':
            say(`dry run ${dryRunId} passed`);
            return { kind: 'passed', dryRunId };
        case 'failed':
            await assertNotLate(deployment, { dryRunId, ...verdict });
            say(`dry run ${dryRunId} failed`);
            return { kind: 'failed', dryRunId, failure: await failureOf(deployment, verdict) };
        case 'not-prepared':
            // Perhaps there is no canary any more.
            if ((await deployment.aws.synthetics.getCanary(name, {}, deployment.signal)) === undefined) {
                throw goneError(deployment);
            }
            if (verdict.isUnknown === true && deployment.journal.live === 'as-before')
                deployment.journal.live = 'by-others';
            throw new app_error/* AppError */.uV('DRY_RUN_NOT_PREPARED', `AWS could not prepare the dry run ${dryRunId}: ${failureSentence(verdict.reason)}`, {
                hint: verdict.hint ??
                    'The blueprint did not run. Usual causes are the execution role (its trust policy, a missing permission), the VPC configuration, or a permission of the caller.',
            });
    }
}
/** A dry run always is a cold start. With a time-out near the usual duration AWS calls it failed although all checks passed (its
 *  troubleshooting knowledge base). Throws DRY_RUN_LATE then: that says nothing against the blueprint, and is no pass either. */
async function assertNotLate(deployment, { dryRunId, run, reason }) {
    const [, ms] = /No Test Result Returned\. Connection timed out after (\d+) ?ms/i.exec(reason) ?? [];
    if (ms === undefined)
        return;
    const hasPassed = run.Status?.TestResult === 'PASSED' || (await runArtifacts(deployment, run)).hasPassed === true;
    if (!hasPassed)
        return;
    throw new app_error/* AppError */.uV('DRY_RUN_LATE', `The checks of dry run ${dryRunId} passed, but its Lambda function did not end within ${Number(ms) / 1000} s: ${failureSentence(reason)}`, {
        hint: 'Set a longer RunConfig.TimeoutInSeconds: a dry run always begins with a cold start, which takes longer than a usual run. Nothing was changed.',
    });
}
/** Both answers together: what GetCanary says counts only while no run has a verdict. */
async function lookAt({ aws, name, signal }, dryRunId) {
    const [canary, runs] = await Promise.all([
        aws.synthetics.getCanary(name, { dryRunId }, signal),
        aws.synthetics.getCanaryRuns(name, { runType: 'DRY_RUN', dryRunId }, signal).catch(noneWhenGone),
    ]);
    return dryRunVerdict(canary, runs);
}
function noneWhenGone(error) {
    if (error instanceof app_error/* AppError */.uV && error.code === 'CANARY_NOT_FOUND')
        return [];
    throw error;
}
/** A failed run with what its artifacts tell. */
async function failureOf(deployment, { run, reason, step }) {
    const artifacts = await runArtifacts(deployment, run);
    return { reason, step: step ?? artifacts.step, details: artifacts.details, artifacts: artifacts.location };
}
/** For the layer and the function of a dry run, more in a VPC, and a minute for the results. */
const PREPARATION_MS = 600_000;

;// CONCATENATED MODULE: ./lib/canary/deploy/given-dry-run.js






/** Notes on the canary which dry run passed and what it tested, for a later deploy that commits it. */
async function rememberDryRun(deployment, { dryRunId }) {
    const { aws, arn, signal } = deployment;
    const tags = { [own_tags/* OWN_TAGS */.Ri.dryRun]: memoryOf(deployment, dryRunId) };
    await change(deployment, { what: 'TagResource', send: () => aws.synthetics.tagResource(arn, tags, signal) });
}
/** A dry run of an earlier deploy, when it passed and tested just what would be committed. Throws DRY_RUN_UNUSABLE. */
async function givenDryRun(deployment, dryRunId, live) {
    const { aws, name, desired, signal, journal } = deployment;
    const tested = await aws.synthetics.getCanary(name, { dryRunId }, signal);
    if (tested === undefined)
        throw unusable(`AWS knows no dry run ${dryRunId} of ${name}.`);
    journal.dryRunId = dryRunId;
    const verdict = await verdictOf(deployment, { dryRunId, limitMs: VERDICT_MS });
    if (verdict.kind === 'failed')
        return verdict;
    // Code and environment cannot be seen in the answer, and a dry run has no schedule of its own.
    const { configuration } = (0,differences/* differences */.t)(desired, { ...tested, Schedule: desired.source.manifest.Schedule });
    if (configuration.length > 0) {
        const fields = configuration.map(({ field }) => field).join(', ');
        throw unusable(`Dry run ${dryRunId} tested another configuration than the manifest has now (${fields}).`);
    }
    assertRemembered(deployment, dryRunId, live);
    return verdict;
}
/** Code and environment of a dry run are known by what the deploy that made it has noted, and by nothing else. */
function assertRemembered(deployment, dryRunId, live) {
    const noted = live.Tags?.[own_tags/* OWN_TAGS */.Ri.dryRun];
    if (noted === memoryOf(deployment, dryRunId))
        return;
    const [id, code] = noted?.split(' ') ?? [];
    if (id !== dryRunId) {
        throw unusable(`Nothing tells what dry run ${dryRunId} tested: the canary has no tag of the deploy with ${(0,option_words/* optionNamed */.b)('dry-run', 'only')} that made it.`);
    }
    throw unusable(code === deployment.desired.bundle.sha256
        ? `Dry run ${dryRunId} tested other environment variables than the manifest has now.`
        : `Dry run ${dryRunId} tested another blueprint or synthetics.json than those of now.`);
}
function memoryOf({ desired }, dryRunId) {
    return `${dryRunId} ${desired.bundle.sha256} ${(0,own_tags/* environmentHashOf */.ld)(desired.source.manifest)}`;
}
function unusable(message) {
    return new app_error/* AppError */.uV('DRY_RUN_UNUSABLE', message, {
        hint: 'Deploy without a dry run id, so that a new dry run is made. Nothing was changed.',
    });
}
/** It ended already, as a rule. */
const VERDICT_MS = 60_000;

;// CONCATENATED MODULE: ./lib/canary/deploy/watched-runs.js
/** Runs that began after `since`, oldest first. A failed attempt decides only when no retry follows: AWS runs up to `maxRetries`
 *  of them, which share a ScheduledRunId. */
function verdictsOf(runs, { since, maxRetries }) {
    const groups = new Map();
    for (const run of [...runs].sort((a, b) => startOf(a) - startOf(b))) {
        const key = run.ScheduledRunId ?? run.Id ?? '';
        groups.set(key, [...(groups.get(key) ?? []), run]);
    }
    return [...groups.values()].flatMap((attempts) => {
        const [first] = attempts;
        // A run of the former code that began before must not count, nor its retries.
        if (first === undefined || startOf(first) <= (since?.getTime() ?? 0))
            return [];
        return [judged(attempts, maxRetries)];
    });
}
function judged(attempts, maxRetries) {
    const passed = attempts.find((run) => run.Status?.State === 'PASSED');
    const last = passed ?? attempts.at(-1) ?? {};
    if (passed !== undefined)
        return { state: 'passed', last };
    const isOver = attempts.every((run) => run.Status?.State === 'FAILED') && attempts.length > maxRetries;
    return { state: isOver ? 'failed' : 'running', last };
}
function startOf({ Timeline }) {
    return Timeline?.Started?.getTime() ?? 0;
}

;// CONCATENATED MODULE: ./lib/canary/deploy/watch.js








/** Waits for `runs` scheduled runs of `canary` that began after `since`, by the clock of AWS. Undefined when all of them passed, retries
 *  included; the failure of the first that did not. Throws DEPLOY_TIMEOUT when they do not come. */
async function watch(deployment, { canary, runs, since }) {
    const { aws, name, desired, say } = deployment;
    const { Schedule, RunConfig } = desired.source.manifest;
    const { Expression } = Schedule;
    // The closest two runs of a cron expression say nothing about the next ones.
    const intervalS = ((0,manifest_schedule/* isCron */.dS)(Expression) ? undefined : (0,manifest_schedule/* scheduleIntervalSeconds */.kA)(Expression)) ?? LONGEST_INTERVAL_S;
    // What the manifest does not name, the canary has kept.
    const maxRetries = canary.Schedule?.RetryConfig?.MaxRetries ?? 0;
    const runS = (RunConfig?.TimeoutInSeconds ?? limits/* TIMEOUT_S */.Em.most) * (1 + maxRetries) + RESULTS_S;
    say(`watching ${runs === 1 ? 'the next run' : `the next ${runs} runs`} of the canary`);
    const wait = {
        until: `${runs} scheduled runs of ${name} passed`,
        limitMs: (runs * intervalS + runS) * 1000,
        hint: 'None of the runs seen so far failed, so the new configuration stays. Look at the canary in the console: is its schedule as expected?',
    };
    const failed = await poll(deployment, wait, async (signal) => {
        const all = await aws.synthetics.getCanaryRuns(name, { runType: 'CANARY_RUN' }, signal);
        const verdicts = verdictsOf(all, { since, maxRetries });
        const failure = verdicts.find(({ state }) => state === 'failed');
        if (failure !== undefined)
            return { found: failure.last };
        const passed = verdicts.filter(({ state }) => state === 'passed').length;
        return passed >= runs ? { found: undefined } : { seen: `${passed} of ${runs} runs passed` };
    });
    if (failed === undefined) {
        say(runs === 1 ? 'the run passed' : `all ${runs} runs passed`);
        return undefined;
    }
    return await failureOfRun(deployment, failed);
}
async function failureOfRun(deployment, run) {
    const reason = run.Status?.StateReason ?? '';
    deployment.say('a scheduled run failed');
    return await failureOf(deployment, { run, reason: failureText(reason), step: failedStepOf(reason) });
}
/** Throws when there would be fewer runs than are to be watched. `before` is the canary as it is now. */
function assertWatchable({ name, desired, options }, { wanted, before }) {
    const { Expression } = desired.source.manifest.Schedule;
    if ((0,manifest_schedule/* isRunOnce */.hP)(desired.source.manifest)) {
        // The update of a canary that is running makes it run, that of another one does not.
        if (options.watchRuns === 1 && before.Status?.State === 'RUNNING')
            return;
        throw new app_error/* AppError */.uV('OPTION_INVALID', `There will not be ${options.watchRuns === 1 ? 'a run' : `${options.watchRuns} runs`} of ${name} to watch: its schedule is ${Expression}, which runs a canary once when it is started.`, { hint: `Leave ${(0,option_words/* optionNamed */.b)('watch-runs')} out, or give it a schedule that repeats.` });
    }
    if (wanted === 'RUNNING')
        return;
    throw new app_error/* AppError */.uV('OPTION_INVALID', `There will be no runs of ${name} to watch: the canary is not running after the deploy.`, {
        hint: `Start it with ${(0,option_words/* optionNamed */.b)('start', 'true')}, or leave ${(0,option_words/* optionNamed */.b)('watch-runs')} out. Its schedule is ${Expression}.`,
    });
}
/** Of a cron expression the next run may be up to a year away; a day has to do unless --timeout says otherwise. */
const LONGEST_INTERVAL_S = 86_400;
const RESULTS_S = 120;

;// CONCATENATED MODULE: ./lib/canary/deploy/create-canary.js



















/** Creates the canary stopped, dry-runs it, and starts it when that passed; otherwise deletes what it created. */
async function createCanary(deployment) {
    const { options, journal, say } = deployment;
    journal.live = 'absent';
    const code = await codeToSend(deployment);
    // In its mark: tells what this deploy created from everything else of that name.
    const id = deployment.newId();
    const canary = await create(deployment, code, id);
    if (options.dryRun === 'skip') {
        journal.note('The canary was created without a dry run, as asked: nothing has shown that its blueprint runs in AWS.');
        return await completeCreate(deployment, canary, id);
    }
    try {
        await assertDeployedBlueprint(deployment, canary);
        const tried = await tryNew(deployment, { canary, code, id });
        if (tried.kind === 'failed') {
            await discard(deployment, id);
            return { action: 'dry-run-failed', failure: tried.failure };
        }
        if (options.dryRun === 'only')
            await rememberDryRun(deployment, tried);
    }
    catch (error) {
        // An interruption leaves it: it was never started, and the next deploy goes on with it. So does one that runs now.
        if (!deployment.signal.aborted && !isConflict(error))
            await discard(deployment, id);
        throw error;
    }
    if (options.dryRun === 'only') {
        say('stopping here, as asked: the canary exists and was never started');
        journal.note(`The canary was created and is not started. ${(0,option_words/* optionNamed */.b)('dry-run-id')} with this dry run, or any later deploy, starts it.`);
        return { action: 'dry-run-passed' };
    }
    return await completeCreate(deployment, canary, id);
}
/** Creates and waits. A role that Lambda cannot assume yet is what AWS says of one that was made seconds ago (Terraform waits
 *  it out too). Any other failure is final: a canary in ERROR cannot be mended, so it is deleted again. */
async function create(deployment, code, id) {
    const { clock, signal, say } = deployment;
    const giveUpMs = clock.monotonicMs() + ROLE_MS;
    for (;;) {
        await sendCreate(deployment, code, id);
        deployment.journal.live = 'unstarted';
        const canary = await settledCanary(deployment);
        assertStillNew(deployment, canary, id);
        if (canary.Status?.State !== 'ERROR')
            return canary;
        const { StateReason = '', StateReasonCode = 'ERROR' } = canary.Status;
        const isRoleNew = /cannot be assumed by Lambda/.test(StateReason) && clock.monotonicMs() < giveUpMs;
        await discard(deployment, id, { isFinal: !isRoleNew });
        if (!isRoleNew)
            throw createFailed(deployment, StateReasonCode, StateReason);
        say('Lambda cannot assume the execution role yet, as happens when it is new; trying again in 10 s');
        await clock.sleep(ROLE_PAUSE_MS, signal);
    }
}
async function sendCreate(deployment, code, id) {
    const { aws, desired, name, signal, say, journal } = deployment;
    const tags = { ...desired.source.manifest.Tags, ...(0,own_tags/* ownTagsOf */.vw)(desired, {}), [own_tags/* OWN_TAGS */.Ri.unfinished]: id };
    say('creating the canary, not started');
    const send = () => change(deployment, {
        what: 'CreateCanary',
        send: () => aws.synthetics.createCanary((0,canary_configuration/* createInputOf */.sy)(desired, code, { tags }), signal),
        lookup: async () => {
            const found = await aws.synthetics.getCanary(name, {}, signal);
            // One of the same name that somebody else made meanwhile is not ours to go on with.
            return found?.Tags?.[own_tags/* OWN_TAGS */.Ri.unfinished] === id ? found : undefined;
        },
    });
    try {
        await unknownUntilAnswered(deployment, send);
    }
    catch (error) {
        const isRefused = error instanceof app_error/* AppError */.uV && error.code === 'AWS_REQUEST_REFUSED';
        if (!isRefused ||
            !/already exists/i.test((0,system_error/* messageOf */.bD)(error.cause)) ||
            (await aws.synthetics.getCanary(name, {}, signal)) === undefined)
            throw error;
        journal.live = 'by-others';
        throw new app_error/* AppError */.uV('CANARY_CONFLICT', `Somebody else created ${name} at the same time: ${error.message}`, {
            hint: 'Deploy again; it is an update then.',
            cause: error,
        });
    }
}
/** The dry run of a canary that was never started. Whether AWS allows it in that state is not documented: when it refuses, the
 *  canary is started and its first run takes the place of the dry run, unless only a dry run was asked for. */
async function tryNew(deployment, { canary, code, id }) {
    try {
        return await dryRun(deployment, (0,canary_configuration/* configurationOf */.QV)(deployment.desired, code, canary));
    }
    catch (error) {
        if (!(error instanceof app_error/* AppError */.uV) || !REFUSALS.has(error.code))
            throw error;
        // A quota, or a member that is wrong: started without a dry run the canary would be no better.
        if (!isConflict(error) && (0,synthetics_refusals/* refusalSubject */.p)(error) === 'another')
            throw error;
        if (isConflict(error) && (await isTriedByOthers(deployment)))
            throw error;
        const now = await newCanary(deployment, id);
        if (deployment.options.dryRun === 'only') {
            throw new app_error/* AppError */.uV('AWS_REQUEST_REFUSED', error.message, { hint: error.hint, cause: error });
        }
        deployment.journal.note(`AWS refused a dry run of the new canary (${error.message}), so it was started and its first run was watched.`);
        return await firstRun(deployment, now);
    }
}
function createFailed({ name }, code, reason) {
    return new app_error/* AppError */.uV('CANARY_CREATE_FAILED', `AWS could not create ${name} (${code}): ${failureSentence(reason)}`, {
        hint: 'Check the execution role: its trust policy must name lambda.amazonaws.com, and "canary-preflight iam-policy" prints the permissions it needs.',
    });
}
/** Whether somebody has begun a dry run of the new canary, as a deploy does that found it unfinished. Then a conflict is about
 *  that one, and says nothing of canaries that were never started. A dry run is seen once it is prepared. */
async function isTriedByOthers(deployment) {
    const { aws, name, clock } = deployment;
    const endMs = clock.monotonicMs() + create_canary_PREPARATION_MS;
    const wait = { until: 'the dry run that is in the way is seen', limitMs: 2 * create_canary_PREPARATION_MS, hint: 'Deploy again.' };
    return await poll(deployment, wait, async (signal) => {
        const runs = await aws.synthetics.getCanaryRuns(name, { runType: 'DRY_RUN' }, signal);
        if (runs.length > 0)
            return { found: true };
        return clock.monotonicMs() >= endMs ? { found: false } : { seen: 'none' };
    });
}
function isConflict(error) {
    return error instanceof app_error/* AppError */.uV && error.code === 'CANARY_CONFLICT';
}
const REFUSALS = new Set(['CANARY_CONFLICT', 'AWS_REQUEST_REFUSED']);
const create_canary_PREPARATION_MS = 300_000;
const ROLE_MS = 120_000;
const ROLE_PAUSE_MS = 10_000;
/** Starts a new canary and takes its first run for the dry run that AWS refused. */
async function firstRun(deployment, canary) {
    await startNew(deployment, canary);
    const failure = await watch(deployment, { canary, runs: 1, since: canary.Timeline?.Created });
    const dryRunId = '';
    return failure === undefined ? { kind: 'passed', dryRunId } : { kind: 'failed', dryRunId, failure };
}

;// CONCATENATED MODULE: ./lib/canary/deploy/deployment.js
/** What has happened so far: what is said when the deploy ends early. The one place of a deploy that changes. */
class Journal {
    live = 'as-before';
    plan;
    dryRunId;
    #notices = [];
    get notices() {
        return this.#notices;
    }
    /** Notes a sentence once. */
    note(text) {
        if (!this.#notices.includes(text))
            this.#notices.push(text);
    }
}

// EXTERNAL MODULE: ./lib/canary/present-schedule.js
var present_schedule = __webpack_require__(84893);
;// CONCATENATED MODULE: ./lib/canary/deploy/apply-changes.js









/** Brings the configuration and the schedule of an existing canary to what is wanted: what can be dry-run is committed as a dry
 *  run that passed. Returns the canary as it is then, or how the deploy ended before that. */
async function applyChanges(deployment, { live, touches }) {
    if (touches.configuration)
        return await applyConfiguration(deployment, { live, touches });
    const { options, journal, desired } = deployment;
    if (options.dryRun === 'only') {
        journal.note('Only the schedule, the key or tags would change, which AWS cannot dry-run: there was nothing to try.');
        return { action: 'unchanged' };
    }
    if (!touches.schedule)
        return { canary: live };
    return { canary: await commit(deployment, { Schedule: (0,canary_configuration/* scheduleOf */.rH)(desired.source.manifest, live) }, live) };
}
async function applyConfiguration(deployment, { live, touches }) {
    const { options, journal, desired, say } = deployment;
    const Schedule = (0,canary_configuration/* scheduleOf */.rH)(desired.source.manifest, live);
    if (options.dryRunId === undefined && options.dryRun === 'skip') {
        const configuration = (0,canary_configuration/* configurationOf */.QV)(desired, await codeToSend(deployment), live);
        journal.note('The canary was updated without a dry run, as asked: nothing had shown that the new configuration works.');
        // All of it, changed or not: somebody may have changed the canary since it was looked at.
        return { canary: await commit(deployment, { ...configuration, Schedule }, live) };
    }
    const tried = options.dryRunId === undefined
        ? await dryRunOnto(deployment, live)
        : await givenDryRun(deployment, options.dryRunId, live);
    if (tried.kind === 'failed')
        return { action: 'dry-run-failed', failure: tried.failure };
    if (options.dryRun === 'only') {
        await rememberDryRun(deployment, tried);
        say('stopping here, as asked: the canary is as it was');
        return { action: 'dry-run-passed' };
    }
    const now = await unmoved(deployment, live);
    const input = { DryRunId: tried.dryRunId, ...(touches.schedule ? { Schedule } : {}) };
    return { canary: await commit(deployment, input, now) };
}
/** Dry-runs what is wanted on the canary as it is, its schedule included. */
async function dryRunOnto(deployment, live) {
    const { desired } = deployment;
    const configuration = (0,canary_configuration/* configurationOf */.QV)(desired, await codeToSend(deployment), live);
    try {
        return await dryRun(deployment, configuration);
    }
    catch (error) {
        const found = (0,present_schedule/* timeoutBeforeSchedule */.y)(desired.source.manifest, live);
        if (!(error instanceof app_error/* AppError */.uV) || error.code !== 'AWS_REQUEST_REFUSED' || found === undefined)
            throw error;
        const isOther = (0,synthetics_refusals/* refusalSubject */.p)(error) === 'another' && !/run timeout/i.test((0,system_error/* messageOf */.bD)(error.cause));
        if (isOther)
            throw error;
        throw new app_error/* AppError */.uV(error.code, error.message, {
            hint: `The time-out of ${found.timeoutS} s does not fit the present schedule, which allows ${found.allowedS} s, and a dry run cannot take the new one along. ${(0,present_schedule/* deployScheduleFirst */.b)(found)}`,
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/canary/deploy/change-key.js







/** Gives the canary the key of the manifest, in an update of its own: neither a dry run nor its commit takes one. Returns the canary
 *  as it is then. When only this fails, the rest is live all the same: the error says which key the canary has, and the next deploy
 *  finds the key to be the difference that is left. */
async function changeKey(deployment, before) {
    const { desired, journal, signal } = deployment;
    const { KmsKeyArn } = desired.source.manifest;
    if (KmsKeyArn === undefined || (0,differences/* differences */.t)(desired, before).key.length === 0)
        return before;
    const { live } = journal;
    try {
        await sendUpdate(deployment, { KmsKeyArn }, before);
        const after = await settledCanary(deployment);
        if (after === undefined)
            throw goneError(deployment);
        assertNotTakenBack(deployment, after);
        if ((after.KmsKeyArn ?? '') !== KmsKeyArn) {
            throw new app_error/* AppError */.uV('CANARY_UPDATE_FAILED', 'AWS accepted the key, but the canary does not have it.', {
                hint: 'Check that the key is symmetric, enabled and of the region of the canary.',
            });
        }
        // The code may have been written again, under the new key.
        await writeTags(deployment, after);
        return after;
    }
    catch (error) {
        if (signal.aborted || !(error instanceof app_error/* AppError */.uV) || error.code === 'CANARY_NOT_FOUND')
            throw error;
        // A conflict before anything was changed is waited for.
        if (error.code === 'CANARY_CONFLICT' && live === 'as-before')
            throw error;
        const now = await keyNow(deployment);
        journal.live = live;
        const rest = live === 'as-before' ? 'Nothing else was to be changed' : 'The rest of the new configuration is live';
        throw new app_error/* AppError */.uV(error.code, `${rest}, but the key of ${deployment.name} could not be changed: ${now} ${error.message}`, {
            hint: `${error.hint ?? ''} Deploy again: only the key is left to change.`.trimStart(),
            cause: error,
        });
    }
}
async function keyNow({ aws, name, signal }) {
    try {
        const canary = await aws.synthetics.getCanary(name, {}, signal);
        if (canary === undefined)
            return 'it is gone.';
        return canary.KmsKeyArn === undefined ? 'it has the key of AWS.' : `it has ${canary.KmsKeyArn}.`;
    }
    catch {
        // The first error says more than that nobody can look.
        return 'which one it has now could not be seen.';
    }
}

;// CONCATENATED MODULE: ./lib/canary/deploy/resume-canary.js













/** Goes on with a canary that an earlier deploy created and did not finish: nobody relies on it yet. It is not deleted when it
 *  fails, because it was not this deploy that created it. */
async function resumeCanary(deployment, found) {
    const { aws, name, journal, say } = deployment;
    journal.live = 'unstarted';
    const deletion = `aws synthetics delete-canary --name ${name} --region ${aws.region}`;
    if (found.Status?.State === 'ERROR') {
        throw new app_error/* AppError */.uV('CANARY_STATE', `An earlier deploy created ${name} and was interrupted; AWS could not finish it.`, { hint: `Delete it, nobody uses it, and deploy again: ${deletion}` });
    }
    say('an earlier deploy created the canary and did not finish; going on with it');
    try {
        return await goOn(deployment, found);
    }
    catch (error) {
        // Perhaps AWS dry-runs no canary that was never started; then every later deploy would end here too.
        if (!(error instanceof app_error/* AppError */.uV) || error.code !== 'AWS_REQUEST_REFUSED')
            throw error;
        if ((0,synthetics_refusals/* refusalSubject */.p)(error) === 'another')
            throw error;
        const wayOut = `If there is nothing to correct, delete it, nobody uses it, and deploy again: ${deletion}`;
        const hint = error.hint === undefined ? wayOut : `${error.hint} ${wayOut}`;
        throw new app_error/* AppError */.uV(error.code, error.message, { hint, cause: error });
    }
}
async function goOn(deployment, found) {
    const { desired, options } = deployment;
    const mark = (0,own_tags/* tagOf */.cO)(found, own_tags/* OWN_TAGS */.Ri.unfinished);
    const finish = async (canary) => await completeCreate(deployment, await changeKey(deployment, canary), mark);
    const touches = (0,differences/* touchesOf */.b)((0,differences/* differences */.t)(desired, found));
    if (touches.configuration) {
        const applied = await applyChanges(deployment, { live: found, touches });
        return 'action' in applied ? ended(deployment, applied) : await finish(applied.canary);
    }
    // It is what is wanted, but nobody has seen it run.
    if (options.dryRun !== 'skip') {
        const tried = await tryFound(deployment, found);
        if (tried.kind === 'failed')
            return ended(deployment, { action: 'dry-run-failed', failure: tried.failure });
        if (options.dryRun === 'only') {
            await rememberDryRun(deployment, tried);
            return ended(deployment, { action: 'dry-run-passed' });
        }
    }
    if (!touches.schedule)
        return await finish(found);
    await newCanary(deployment, mark);
    const Schedule = (0,canary_configuration/* scheduleOf */.rH)(desired.source.manifest, found);
    return await finish(await commit(deployment, { Schedule }, found));
}
async function tryFound(deployment, found) {
    const { desired, options } = deployment;
    if (options.dryRunId !== undefined)
        return await givenDryRun(deployment, options.dryRunId, found);
    return await dryRun(deployment, (0,canary_configuration/* configurationOf */.QV)(desired, await codeToSend(deployment), found));
}
function ended({ journal, name }, how) {
    if (how.action === 'dry-run-failed') {
        journal.note(`The canary ${name} of the earlier deploy was left as it is: it was never started. The next deploy goes on with it.`);
    }
    return how;
}

;// CONCATENATED MODULE: ./lib/canary/live-configuration.js

/** The configuration of a canary as it is, in the form in which it is sent. Code and environment variables come from elsewhere,
 *  for AWS does not show them. Undefined when AWS left out what every canary has. */
function liveConfigurationOf(canary, given) {
    const { ArtifactS3Location, ExecutionRoleArn, RuntimeVersion, RunConfig = {}, VpcConfig } = canary;
    if (ArtifactS3Location === undefined || ExecutionRoleArn === undefined || RuntimeVersion === undefined)
        return undefined;
    const { MemoryInMB, ...others } = RunConfig;
    const { VpcId: _notSent, ...network } = VpcConfig ?? {};
    return {
        Code: given.code,
        ArtifactS3Location: `s3://${ArtifactS3Location.replace(/^s3:\/\//, '')}`,
        ExecutionRoleArn,
        RuntimeVersion,
        RunConfig: {
            ...others,
            ...((0,canary_configuration/* isMemoryToSend */.X1)(MemoryInMB) ? { MemoryInMB } : {}),
            EnvironmentVariables: given.environment ?? {},
        },
        ...members(canary),
        // Empty lists take a canary out of the VPC that a later configuration put it in.
        VpcConfig: VpcConfig === undefined ? { SubnetIds: [], SecurityGroupIds: [] } : network,
        ProvisionedResourceCleanup: canary.ProvisionedResourceCleanup === 'OFF' ? 'OFF' : 'AUTOMATIC',
    };
}
function members({ SuccessRetentionPeriodInDays: success, FailureRetentionPeriodInDays: failure, ArtifactConfig, }) {
    return {
        ...(success === undefined ? {} : { SuccessRetentionPeriodInDays: success }),
        ...(failure === undefined ? {} : { FailureRetentionPeriodInDays: failure }),
        ...(ArtifactConfig?.S3Encryption === undefined ? {} : { ArtifactConfig }),
    };
}

;// CONCATENATED MODULE: ./lib/canary/deploy/restore.js















/** Saves what is live, before anything is changed. AWS keeps no former version, so the code is read back from its layer; the
 *  environment variables cannot be read at all, so they have to be those of the manifest. Throws DEPLOY_NOT_RESTORABLE. */
async function save(deployment, canary) {
    const { desired, signal, say } = deployment;
    const { manifest } = desired.source;
    const isSameEnvironment = (0,differences/* differences */.t)(desired, canary).environment.length === 0;
    if (!isSameEnvironment && (0,own_tags/* tagOf */.cO)(canary, own_tags/* OWN_TAGS */.Ri.environment) !== own_tags/* NO_ENVIRONMENT */.q0) {
        throw notRestorable('its environment variables cannot be read back and are not those of the manifest', `Deploy the change of the environment alone first, without ${(0,option_words/* optionNamed */.b)('watch-runs')}.`);
    }
    await assertRuntimeIsTaken(deployment, canary);
    const code = await deployedBlueprint(deployment, canary);
    if (signal.aborted)
        throw signal.reason;
    if ('unreadable' in code) {
        throw notRestorable(`its code cannot be read: ${code.unreadable}`, `Allow lambda:GetLayerVersion, or leave ${(0,option_words/* optionNamed */.b)('watch-runs')} out.`);
    }
    const tagged = canary.Tags?.[own_tags/* OWN_TAGS */.Ri.blueprint];
    if (tagged !== undefined && tagged !== code.sha256) {
        throw notRestorable(`the code that AWS has (sha256 ${code.sha256} of its blueprint) is not what was deployed last (${tagged})`, `Somebody changed the canary by hand. Deploy once without ${(0,option_words/* optionNamed */.b)('watch-runs')}.`);
    }
    const zip = code.archive;
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(zip).digest('hex');
    const sent = await codeOf(deployment, { zip, sha256 }, manifest.Code);
    const environment = isSameEnvironment ? manifest.RunConfig?.EnvironmentVariables : undefined;
    say('saved the present configuration and code of the canary');
    const configuration = liveConfigurationOf(canary, { code: sent, environment });
    if (configuration === undefined)
        throw notRestorable('AWS does not show all of its configuration', `Leave ${(0,option_words/* optionNamed */.b)('watch-runs')} out.`);
    return { canary, configuration };
}
/** AWS refuses to write a runtime that was deprecated meanwhile, also one that the canary has. */
async function assertRuntimeIsTaken({ aws, clock, signal }, { RuntimeVersion }) {
    let found;
    try {
        const versions = await aws.synthetics.runtimeVersions(signal);
        found = versions.find(({ name }) => name === RuntimeVersion)?.deprecatedOn;
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        throw notRestorable(`whether AWS still takes its runtime could not be seen: ${(0,system_error/* messageOf */.bD)(error).replace(/\.$/, '')}`, `Allow synthetics:DescribeRuntimeVersions, or leave ${(0,option_words/* optionNamed */.b)('watch-runs')} out.`);
    }
    if (found === undefined || found > clock.now())
        return;
    throw notRestorable(`its runtime ${RuntimeVersion} is deprecated since ${found.toISOString().slice(0, 10)}, and AWS does not take it again`, `Deploy the new runtime without ${(0,option_words/* optionNamed */.b)('watch-runs')}.`);
}
/** Puts the saved configuration, code, schedule, tags and state back, however little time the deploy has left. Throws when that
 *  does not work, saying what is live. */
async function restore(given, { canary, configuration }) {
    const deployment = { ...given, endsAtMs: Number.POSITIVE_INFINITY };
    const { aws, arn, name, signal, say, journal } = deployment;
    say('putting back what was there before');
    try {
        const now = await settledCanary(deployment);
        if (now === undefined)
            throw goneError(deployment);
        const Schedule = canary.Schedule;
        const key = now.KmsKeyArn === canary.KmsKeyArn ? {} : { KmsKeyArn: canary.KmsKeyArn ?? '' };
        await sendUpdate(deployment, { ...configuration, ...key, ...(Schedule === undefined ? {} : { Schedule }) }, now);
        const after = await settledCanary(deployment);
        if (after === undefined)
            throw goneError(deployment);
        assertNotTakenBack(deployment, after);
        await restoreTags(deployment, canary, after);
        await bringTo(deployment, canary.Status?.State === 'RUNNING' ? 'RUNNING' : 'STOPPED', after);
        journal.live = 'as-before';
        say('what was there before is live again');
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (journal.live === 'absent')
            throw error;
        throw new app_error/* AppError */.uV('CANARY_UPDATE_FAILED', `The new configuration of ${name} fails in AWS, and the former one could not be put back: ${(0,system_error/* messageOf */.bD)(error)}`, {
            hint: `Deploy the former commit of the repository, with ${(0,option_words/* optionNamed */.b)('dry-run', 'skip')} if need be. The canary is ${arn}, region ${aws.region}.`,
            cause: error,
        });
    }
}
/** Our own tags are about the code, so they go back with it, and so do those of the manifest. Others are not ours to touch. */
async function restoreTags(deployment, canary, after) {
    const { aws, arn, name, signal, desired } = deployment;
    const ours = new Set([...Object.keys(desired.source.manifest.Tags ?? {}), ...Object.values(own_tags/* OWN_TAGS */.Ri)]);
    const former = Object.fromEntries(Object.entries(canary.Tags ?? {}).filter(([key]) => ours.has(key)));
    const version = (0,own_tags/* codeVersionOf */.J8)(after);
    // The same code again is a new version of the layer.
    const tags = {
        ...former,
        ...(version === undefined || former[own_tags/* OWN_TAGS */.Ri.codeVersion] === undefined ? {} : { [own_tags/* OWN_TAGS */.Ri.codeVersion]: version }),
    };
    if (Object.keys(tags).length > 0) {
        await change(deployment, { what: 'TagResource', send: () => aws.synthetics.tagResource(arn, tags, signal) });
    }
    const now = await aws.synthetics.getCanary(name, {}, signal);
    const added = Object.keys(now?.Tags ?? {}).filter((key) => ours.has(key) && !Object.hasOwn(former, key));
    if (added.length === 0)
        return;
    await change(deployment, { what: 'UntagResource', send: () => aws.synthetics.untagResource(arn, added, signal) });
}
function notRestorable(why, hint) {
    return new app_error/* AppError */.uV('DEPLOY_NOT_RESTORABLE', `A roll back would not be possible: ${why}.`, {
        hint: `${hint} Nothing was changed.`,
    });
}

;// CONCATENATED MODULE: ./lib/canary/deploy/update-canary.js








/** Updates a canary and keeps whether it runs. With runs to watch, what was there before is saved first, and put back when they
 *  fail. */
async function updateCanary(deployment, plan) {
    const { options, desired, journal } = deployment;
    const before = plan.live;
    const wanted = stateAfter(deployment, before);
    if (options.watchRuns > 0)
        assertWatchable(deployment, { wanted, before });
    const isWatched = options.watchRuns > 0 && options.dryRun !== 'only' && reachesRuns(plan);
    if (options.watchRuns > 0 && !reachesRuns(plan))
        journal.note('Only tags changed, so no runs were watched.');
    const saved = isWatched ? await save(deployment, before) : undefined;
    const applied = await applyChanges(deployment, plan);
    if ('action' in applied)
        return applied;
    await writeTags(deployment, applied.canary);
    const { configuration, schedule, tags } = plan.touches;
    if (configuration || schedule || tags)
        journal.live = 'new';
    const after = await changeKey(deployment, applied.canary);
    journal.live = 'new';
    await removeTags(deployment, after, [own_tags/* OWN_TAGS */.Ri.unfinished, ...(plan.touches.configuration ? [own_tags/* OWN_TAGS */.Ri.dryRun] : [])]);
    if (wanted === undefined)
        noteStandstill(deployment, after);
    else if (!(0,manifest_schedule/* isRunOnce */.hP)(desired.source.manifest))
        await bringTo(deployment, wanted, after);
    if (saved === undefined)
        return { action: 'updated' };
    const failure = await watch(deployment, {
        canary: after,
        runs: options.watchRuns,
        since: after.Timeline?.LastModified,
    });
    if (failure === undefined)
        return { action: 'updated' };
    try {
        await restore(deployment, saved);
    }
    catch (error) {
        // Else nothing would tell why.
        journal.note(`The run that failed: ${failureSentence(failure.reason)}`);
        throw error;
    }
    return { action: 'rolled-back', failure };
}
/** A run of before says nothing about a change of the tags. */
function reachesRuns({ touches }) {
    return touches.configuration || touches.schedule || touches.key;
}
/** As asked, else as it was. */
function stateAfter({ options }, before) {
    if (options.start !== undefined)
        return options.start ? 'RUNNING' : 'STOPPED';
    return before.Status?.State === 'RUNNING' ? 'RUNNING' : undefined;
}

;// CONCATENATED MODULE: ./lib/canary/deploy/deploy-canary.js












/** Brings one canary to what is wanted. Does not throw: however it ends, the outcome says what is live. */
async function deployCanary(desired, options, context) {
    const { manifest, path } = desired.source;
    const journal = new Journal();
    const deployment = {
        ...context,
        desired,
        options,
        journal,
        name: manifest.Name,
        arn: canaryArn(manifest, context.aws.region),
        endsAtMs: context.clock.monotonicMs() + (options.timeoutMs ?? Number.POSITIVE_INFINITY),
    };
    const about = { name: deployment.name, arn: deployment.arn, path };
    const facts = () => ({
        ...about,
        plan: journal.plan,
        live: journal.live,
        dryRunId: journal.dryRunId,
        notices: journal.notices,
    });
    try {
        const { action, failure } = await untilDone(deployment);
        if (failure !== undefined && action === 'dry-run-failed')
            await lookForOthers(deployment);
        return { ...facts(), action, failure, error: undefined };
    }
    catch (cause) {
        const error = context.signal.aborted ? context.signal.reason : await goneIfSo(deployment, cause);
        const isOurUpdate = error instanceof app_error/* AppError */.uV && error.code === 'CANARY_UPDATE_FAILED';
        if (!context.signal.aborted && !isOurUpdate)
            await lookForOthers(deployment);
        return { ...facts(), action: undefined, failure: undefined, error: (0,app_error/* toAppError */.b_)('INTERNAL', error) };
    }
}
/** A deploy that changed nothing says so only of a canary that nobody else has changed since it was planned. */
async function lookForOthers({ aws, name, signal, journal }) {
    const { plan, live } = journal;
    if (live !== 'as-before' || plan?.action !== 'update')
        return;
    try {
        const now = await aws.synthetics.getCanary(name, {}, signal);
        if (now === undefined)
            journal.live = 'absent';
        else if (hasMoved(plan.live, now))
            journal.live = 'by-others';
    }
    catch {
        // Why it failed says more than that nobody can look.
    }
}
/** Deploys; begins anew when somebody else is at the canary, as long as nothing was changed, and once when a dry run could not be
 *  committed any more. */
async function untilDone(deployment) {
    let hasBegunAnew = false;
    const others = awaitOthers(deployment);
    for (;;) {
        try {
            return await attempt(deployment);
        }
        catch (error) {
            const isUntouched = UNTOUCHED.has(deployment.journal.live);
            if (!(error instanceof app_error/* AppError */.uV) || !isUntouched || deployment.signal.aborted)
                throw error;
            if (error.code === 'CANARY_CONFLICT') {
                if (deployment.journal.live === 'as-before')
                    deployment.journal.live = 'by-others';
                await others.wait(error);
            }
            else if (error.code === 'DRY_RUN_UNUSABLE' && deployment.options.dryRunId === undefined && !hasBegunAnew) {
                hasBegunAnew = true;
                deployment.say(`${error.message} Beginning anew.`);
            }
            else
                throw error;
        }
    }
}
/** What another attempt can begin with: one that was created and not started is gone on with. */
const UNTOUCHED = new Set(['as-before', 'by-others', 'absent', 'unstarted']);
async function attempt(deployment) {
    const { desired, options, journal, say } = deployment;
    const live = await settledCanary(deployment);
    journal.live = live === undefined ? 'absent' : 'as-before';
    const plan = (0,make_plan/* planOf */.XC)(desired, live, { ...options, start: options.dryRun === 'only' ? undefined : options.start });
    journal.plan = plan;
    switch (plan.action) {
        case 'blocked':
            throw new app_error/* AppError */.uV('CANARY_STATE', plan.reason, { hint: plan.hint });
        case 'create':
            if (plan.resumes !== undefined)
                return await resumeCanary(deployment, plan.resumes);
            assertNoDryRunId(deployment);
            return await createCanary(deployment);
        case 'update':
            // Only whether it runs.
            if (!Object.values(plan.touches).includes(true))
                return await keep(deployment, plan.live);
            say(`${plan.changes.length === 1 ? 'one change' : `${plan.changes.length} changes`}: ${plan.changes.map(({ field }) => field).join(', ')}`);
            return await updateCanary(deployment, plan);
        case 'unchanged':
            return await keep(deployment, plan.live);
    }
}
/** Nothing to change but, when asked, whether it runs. */
async function keep(deployment, live) {
    const { options, journal, say } = deployment;
    say('nothing has changed');
    if (options.watchRuns > 0)
        journal.note('Nothing has changed, so no runs were watched.');
    if (options.start === undefined)
        noteStandstill(deployment, live);
    else if (options.dryRun !== 'only') {
        const wanted = options.start ? 'RUNNING' : 'STOPPED';
        if (await bringTo(deployment, wanted, live)) {
            journal.note(`The canary was ${options.start ? 'started' : 'stopped'}, as asked; nothing else has changed.`);
        }
    }
    return { action: 'unchanged' };
}
function assertNoDryRunId({ options, name }) {
    if (options.dryRunId === undefined)
        return;
    throw new app_error/* AppError */.uV('DRY_RUN_UNUSABLE', `There is no canary ${name}, so it has no dry run ${options.dryRunId}.`, {
        hint: 'Leave the dry run id out: a new canary is created, dry-run and started in one go.',
    });
}

// EXTERNAL MODULE: ./lib/runner/in-order.js
var in_order = __webpack_require__(31774);
// EXTERNAL MODULE: ./lib/commands/deploy-connection.js
var deploy_connection = __webpack_require__(18796);
// EXTERNAL MODULE: ./lib/core/code-frame.js
var code_frame = __webpack_require__(46838);
// EXTERNAL MODULE: ./lib/core/span.js
var span = __webpack_require__(44367);
// EXTERNAL MODULE: ./lib/core/style.js
var core_style = __webpack_require__(36750);
// EXTERNAL MODULE: ./lib/commands/deploy-output/console-link.js
var console_link = __webpack_require__(84348);
// EXTERNAL MODULE: ./lib/commands/deploy-output/deploy-words.js
var deploy_words = __webpack_require__(32627);
;// CONCATENATED MODULE: ./lib/commands/deploy-output/deploy-text.js






/** For people, after the last deploy: each canary with what became of it, what is live, and why. */
function deployText(outcomes, options) {
    const style = (0,core_style/* createStyle */._)(options);
    const lines = outcomes.flatMap((outcome) => [...outcomeLines(outcome, style, options), '']);
    return [...lines, style.bold(summaryOf(outcomes))].map((line) => `${(0,visible/* defuseCommands */.pq)(line)}\n`).join('');
}
function outcomeLines(outcome, style, options) {
    const accent = outcome.action === undefined || (0,deploy_words/* symbolOf */.wX)(outcome) === '✗' ? style.red : style.green;
    const link = outcome.live === 'absent' ? undefined : (0,console_link/* consoleLink */.i)(outcome);
    const details = [
        (0,deploy_words/* liveWords */.Kk)(outcome),
        ...failureLines(outcome, style, options),
        ...errorLines(outcome, style),
        ...outcome.notices.map((notice) => `${style.yellow('note')} ${(0,visible/* readable */.HD)(notice, NOTICE_LENGTH)}`),
        ...(outcome.dryRunId === undefined ? [] : [style.dim(`dry run ${(0,visible/* readable */.HD)(outcome.dryRunId)}`)]),
        ...(link === undefined ? [] : [style.dim((0,visible/* readable */.HD)(link, NOTICE_LENGTH))]),
    ];
    return [
        `${accent((0,deploy_words/* symbolOf */.wX)(outcome))} ${style.bold((0,visible/* readable */.HD)(outcome.name))} ${(0,deploy_words/* actionWords */.Iv)(outcome)}`,
        ...details.map((line) => `  ${line}`),
    ];
}
function failureLines(outcome, style, { sources, texts }) {
    const { failure } = outcome;
    const source = sources.find(({ path }) => path === outcome.path);
    if (failure === undefined || source === undefined)
        return [];
    const { path, range } = (0,deploy_words/* blamedPlace */.lL)(outcome, source);
    const text = texts(path);
    const frame = text === undefined ? [] : (0,code_frame/* codeFrame */.l)({ lines: new span/* LineIndex */.r(text), range, style, accent: style.red });
    return [
        `${style.red('failed')} ${(0,visible/* readable */.HD)(failure.reason, NOTICE_LENGTH)}`,
        ...[style.dim(`at ${(0,visible/* readable */.HD)(path)}:${range.line}:${range.column}`), ...frame].map((line) => `  ${line}`),
        ...failure.details.map((line) => `  ${style.dim((0,visible/* readable */.HD)(line, NOTICE_LENGTH))}`),
        ...(failure.artifacts === undefined ? [] : [`  ${style.dim(`artifacts: ${(0,visible/* readable */.HD)(failure.artifacts)}`)}`]),
    ];
}
function errorLines({ error }, style) {
    if (error === undefined)
        return [];
    return [
        `${style.red('error')} ${(0,visible/* readable */.HD)(error.message, NOTICE_LENGTH)} ${style.dim(`(${error.code})`)}`,
        ...(error.hint === undefined ? [] : [`  hint: ${(0,visible/* readable */.HD)(error.hint, NOTICE_LENGTH)}`]),
    ];
}
function summaryOf(outcomes) {
    const counts = new Map();
    for (const { action = 'not deployed' } of outcomes)
        counts.set(action, (counts.get(action) ?? 0) + 1);
    return `Deploy: ${[...counts].map(([action, count]) => `${count} ${action}`).join(', ')}.`;
}
/** Whole sentences of AWS are worth their room. */
const NOTICE_LENGTH = 1200;

// EXTERNAL MODULE: ./lib/commands/desired-canaries.js
var desired_canaries = __webpack_require__(78677);
// EXTERNAL MODULE: ./lib/commands/foreign-code.js
var foreign_code = __webpack_require__(14194);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/foreign-code.js
var github_foreign_code = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/github/event-payload.js
var event_payload = __webpack_require__(68124);
;// CONCATENATED MODULE: ./lib/github/unmerged-code.js

/** Why the code of this job may not be merged, as part of a sentence; undefined when it is, or when this is no GitHub workflow. What
 *  cannot be told counts as not merged. `checkedOut` are the commits of the folders with what is deployed; undefined stands for one
 *  that is not known. `readFile` returns undefined for what it cannot read. */
function unmergedCode(env, readFile, checkedOut) {
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    if (env['GITHUB_ACTIONS'] !== 'true' || eventName === '')
        return undefined;
    const payload = (0,event_payload/* payloadOf */.M)(env['GITHUB_EVENT_PATH'], readFile);
    if (eventName.startsWith('pull_request'))
        return ofPullRequest(payload, checkedOut);
    switch (eventName) {
        case 'merge_group':
            return QUEUED;
        case 'push':
            return isOfQueue((0,event_payload.at)(payload, 'ref') ?? env['GITHUB_REF']) ? QUEUED : undefined;
        case 'issue_comment':
            // An event that cannot be read may be about either.
            return payload === undefined || (0,event_payload.at)(payload, 'issue', 'pull_request') !== undefined
                ? 'a comment on a pull request does not tell whether its code is merged'
                : undefined;
        case 'workflow_run':
            return ofWorkflowRun(payload);
        default:
            return undefined;
    }
}
function ofPullRequest(payload, checkedOut) {
    if ((0,event_payload.at)(payload, 'action') !== 'closed')
        return 'the code of this pull request is not merged';
    if ((0,event_payload.at)(payload, 'pull_request', 'merged') !== true)
        return 'this pull request was closed without being merged';
    const merge = (0,event_payload.at)(payload, 'pull_request', 'merge_commit_sha');
    if (typeof merge !== 'string' || !/^[0-9a-f]{40,64}$/.test(merge))
        return 'the event does not tell the merge commit';
    const other = checkedOut.find((commit) => commit !== merge);
    if (checkedOut.length > 0 && other === undefined && !checkedOut.includes(undefined))
        return undefined;
    const found = other === undefined ? 'which commit is, cannot be told' : `commit ${other.slice(0, 12)} is`;
    return `the pull request is merged, but its merge commit ${merge.slice(0, 12)} is not what is checked out: ${found}`;
}
function ofWorkflowRun(payload) {
    const event = (0,event_payload.at)(payload, 'workflow_run', 'event');
    if (typeof event !== 'string')
        return 'the event does not tell what started the workflow before this one';
    const isUnmerged = event.startsWith('pull_request') ||
        event === 'merge_group' ||
        event === 'issue_comment' ||
        (event === 'push' && isOfQueue((0,event_payload.at)(payload, 'workflow_run', 'head_branch')));
    return isUnmerged ? `the workflow before this one was started by ${event}, whose code may not be merged` : undefined;
}
/** The merge queue pushes what it tries to branches of its own. */
function isOfQueue(ref) {
    return typeof ref === 'string' && /^(?:refs\/heads\/)?gh-readonly-queue\//.test(ref);
}
const QUEUED = 'the merge queue only tries this code, it is not merged';
/** The commit that is checked out in the repository with this folder `.git`; undefined when it cannot be told. */
function checkedOutCommit(read) {
    const head = read('HEAD')?.trim() ?? '';
    const ref = /^ref: (refs\/[\w./@+-]+)$/.exec(head)?.[1];
    if (ref === undefined)
        return commitIn(head);
    if (ref.split('/').includes('..'))
        return undefined;
    const packed = read('packed-refs')
        ?.split('\n')
        .find((line) => line.endsWith(` ${ref}`));
    return commitIn(read(ref)?.trim() ?? packed?.split(' ')[0] ?? '');
}
function commitIn(text) {
    return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : undefined;
}

// EXTERNAL MODULE: ./lib/commands/files/read-file.js
var read_file = __webpack_require__(7179);
;// CONCATENATED MODULE: ./lib/commands/merged-code.js






/** Throws CODE_NOT_MERGED when what would be deployed is not merged yet, as in the job of a pull request, and nobody said that this is
 *  meant. For code from outside of the repository nobody can say so. */
function assertMerged({ allowUnmerged }, { env, cwd }, { sources }) {
    const files = sources.flatMap(({ path, blueprint }) => [path, blueprint.path]);
    const folders = new Set(files.map((path) => repositoryOf((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path)))));
    const why = unmergedCode(env, read_file/* readableText */.Gh, [...folders].map(commitOf));
    if (why === undefined)
        return;
    const foreign = (0,github_foreign_code/* foreignCode */.o)(env, read_file/* readableText */.Gh);
    if (allowUnmerged && foreign === undefined)
        return;
    throw new app_error/* AppError */.uV('CODE_NOT_MERGED', `Nothing is deployed: ${why}.`, {
        hint: foreign === undefined
            ? 'Deploy on a push to the main branch, or when a pull request is closed and merged, with its merge commit checked out. "allow-unmerged" deploys all the same.'
            : `Code from outside of the repository (${foreign}) is deployed only once it is merged: on a push to the main branch.`,
    });
}
/** The nearest folder at or above this one that is a repository. */
function repositoryOf(folder) {
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.git')))
        return folder;
    const parent = (0,external_node_path_.dirname)(folder);
    return parent === folder ? undefined : repositoryOf(parent);
}
function commitOf(repository) {
    return repository === undefined ? undefined : checkedOutCommit((name) => (0,read_file/* readableText */.Gh)((0,external_node_path_.join)(repository, '.git', name)));
}

// EXTERNAL MODULE: ./lib/commands/redact-canary.js
var redact_canary = __webpack_require__(60598);
// EXTERNAL MODULE: ./lib/commands/valid-sources.js + 1 modules
var valid_sources = __webpack_require__(75841);
// EXTERNAL MODULE: ./lib/commands/verification.js
var commands_verification = __webpack_require__(55283);
;// CONCATENATED MODULE: ./lib/commands/deploy-command.js













/** Deploys the canaries of the manifests. All files are judged before the first call: with one invalid file nothing is deployed.
 *  Then the deploys are independent of each other. A caller that has judged the files and seen blueprints pass gives both: then
 *  only those are deployed. Throws for what keeps all of them from beginning. */
async function deployCommand(options, context, known) {
    const verification = (0,commands_verification/* verificationOf */.z)(options, context);
    const skipped = (0,foreign_code/* withheldBecause */.e)(options, context);
    const loaded = known?.loaded ?? (await (0,valid_sources/* validSources */.j)(options, context, { isOnlyJudged: skipped !== undefined }));
    if (!loaded.isValid)
        return { result: [], exitCode: 1, loaded };
    if (skipped !== undefined) {
        context.stderr(`Nothing is deployed: ${skipped}.\n`);
        return { result: [], exitCode: 0, loaded, skipped };
    }
    assertMerged(options, context, loaded);
    assertOneOfId(options, loaded);
    if (known !== undefined)
        assertVerified(known);
    const desired = await (0,desired_canaries/* desiredCanaries */.l)(loaded.sources);
    const aws = await (0,deploy_connection/* deployAws */.d)(options, context);
    const { clock, redactor, signal } = context;
    const { dryRun, dryRunId, start, watchRuns, deployTimeoutMs: timeoutMs, concurrency } = options;
    if (dryRun === 'skip')
        context.stderr(`WARNING: ${WITHOUT_DRY_RUN}\n`);
    const outcomes = await (0,in_order/* inOrder */.a)(desired, concurrency, async (one) => {
        const { Name } = one.source.manifest;
        const say = (text) => context.stderr(`${Name}: ${(0,visible/* visible */.RK)(redactor.clean(text))}\n`);
        const outcome = await deployCanary(one, { dryRun, dryRunId, start, watchRuns, timeoutMs, verification }, { aws, clock, signal, random: Math.random, newId: external_node_crypto_.randomUUID, say });
        return (0,redact_canary/* redactOutcome */.A)(outcome, redactor);
    });
    const colour = context.hasColour && !options.noColor;
    context.stdout(deployText(outcomes, { colour, sources: loaded.sources, texts: loaded.texts }));
    return { result: outcomes, exitCode: worst(outcomes.map(exitCodeOfOutcome)), loaded };
}
/** Said before, in the log, and where GitHub shows it: who reads only one of them should not miss it. */
const WITHOUT_DRY_RUN = 'The dry run is skipped ("dry-run: skip"): a change goes live without having been tried in AWS.';
/** Throws when one dry run is to be committed for several canaries. */
function assertOneOfId({ dryRunId }, { sources }) {
    if (dryRunId === undefined || sources.length <= 1)
        return;
    throw new app_error/* AppError */.uV('OPTION_INVALID', `A dry run is of one canary, and there are ${sources.length} manifests.`, {
        hint: 'Name the one manifest whose dry run it is.',
    });
}
/** Throws when a blueprint is not one that was seen to pass: its file changed meanwhile, or it was left out of the run. */
function assertVerified({ loaded, verified, }) {
    const other = loaded.sources.find(({ blueprint }) => !verified.has(blueprint.path));
    if (other === undefined)
        return;
    const { path, sha256 } = other.blueprint;
    throw new app_error/* AppError */.uV('BLUEPRINT_NOT_VERIFIED', `${(0,visible/* quoted */.TL)(path, 200)} (sha256 ${sha256}) is not among the blueprints that passed in this job.`, {
        hint: 'Nothing was deployed. Leave "shard" out of a deploy, and let no other process change the file.',
    });
}
/** 130 interrupted, 3 could not be done, 1 the answer is no; the worst of several counts. */
function exitCodeOfOutcome({ action, error }) {
    if (error?.code === 'INTERRUPTED')
        return 130;
    if (error !== undefined)
        return error.kind === 'usage' ? 2 : 3;
    return action === 'dry-run-failed' || action === 'rolled-back' ? 1 : 0;
}
function worst(codes) {
    return [130, 3, 2, 1].find((code) => codes.includes(code)) ?? 0;
}

// EXTERNAL MODULE: ./lib/commands/exit-code.js
var exit_code = __webpack_require__(15884);
// EXTERNAL MODULE: ./lib/commands/files/load-files.js
var load_files = __webpack_require__(16274);
// EXTERNAL MODULE: ./lib/commands/mode-outcome.js
var mode_outcome = __webpack_require__(92610);
// EXTERNAL MODULE: ./lib/commands/options/command-options.js + 1 modules
var command_options = __webpack_require__(25631);
// EXTERNAL MODULE: ./lib/commands/run.js + 3 modules
var commands_run = __webpack_require__(18570);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 1 modules
var write_reports = __webpack_require__(51686);
;// CONCATENATED MODULE: ./lib/commands/action-deploy.js











/** Validates, runs the blueprints of the manifests against staging and, only when all of them passed, deploys. Nothing is
 *  deployed that this job did not see pass. */
async function deployMode({ options, run }, context, shown) {
    const timed = (0,mode_outcome/* stopwatch */.sX)(context);
    const loaded = await (0,valid_sources/* validSources */.j)(options, context, { isOnlyJudged: (0,foreign_code/* withheldBecause */.e)(options, context) !== undefined });
    if (!loaded.isValid) {
        const report = await (0,mode_outcome/* validationReport */.qW)(loaded.files, timed(), context);
        const outcome = { ...shown, report, loaded: (0,mode_outcome/* loadedFiles */.F9)(loaded), conclusion: report.status, reports: [] };
        const notices = ['Nothing was run or deployed, because a file is invalid.'];
        return await (0,mode_outcome/* withReports */.UX)({ outcome, exitCode: 1, notices, errors: [] }, run.reports, context);
    }
    if ((0,foreign_code/* withheldBecause */.e)(options, context) === undefined)
        assertMerged(options, context, loaded);
    (0,write_reports/* assertNotInputs */.$H)(run.reports, { cwd: context.cwd, inputs: loaded.files.map(({ path }) => path) });
    const verified = await (0,commands_run.runCommand)(run, context, await filesToRun(run, loaded, context));
    const conclusion = (0,commands_conclusion/* conclusionOfRun */.q)(verified.result, verified.exitCode);
    const outcome = { ...shown, report: verified.result, loaded: verified.loaded, conclusion, reports: verified.written };
    if (verified.exitCode !== 0 || conclusion !== 'passed') {
        // Whatever fail-on makes of the run: what did not pass is not deployed, and a deploy that was asked for is not green without.
        const exitCode = verified.exitCode === 0 ? 1 : verified.exitCode;
        const { errors, result } = verified;
        const why = result.status === 'passed' && errors.length > 0
            ? 'a report of the verification could not be written'
            : 'the verification did not pass';
        return { outcome, exitCode, notices: [`Nothing was deployed, because ${why}.`], errors };
    }
    try {
        return await deployed(options, context, { loaded, outcome });
    }
    catch (error) {
        // What the verification found is shown all the same.
        const cause = context.signal.aborted ? context.signal.reason : error;
        const exitCode = (0,exit_code/* exitCodeOfError */.L)(cause);
        return {
            outcome: { ...outcome, conclusion: conclusionOf(exitCode, outcome) },
            exitCode,
            notices: [],
            errors: [cause],
        };
    }
}
async function deployed(options, context, { loaded, outcome }) {
    const passed = outcome.report.runs.filter(({ status }) => status === 'passed').map(({ path }) => path);
    const { result, exitCode, skipped } = await deployCommand(options, context, { loaded, verified: new Set(passed) });
    const plans = result.flatMap(({ plan }) => (plan === undefined ? [] : [plan]));
    const canaries = { plans: plans.length === 0 ? undefined : plans, outcomes: result, sources: loaded.sources };
    const notices = [
        ...(skipped === undefined ? [] : [`The deploy is skipped: ${skipped}.`]),
        ...(skipped === undefined && options.dryRun === 'skip' ? [WITHOUT_DRY_RUN] : []),
    ];
    return {
        // What the run found stands in the counts: a deploy that was asked for and not made has not passed.
        outcome: { ...outcome, canaries, conclusion: skipped === undefined ? conclusionOf(exitCode, outcome) : 'skipped' },
        exitCode,
        notices,
        errors: [],
    };
}
function conclusionOf(exitCode, { conclusion }) {
    if (exitCode === 0)
        return conclusion;
    return exitCode === 1 ? 'failed' : (0,commands_conclusion/* conclusionOfFailure */.b)(exitCode);
}
/** What the input says, and the blueprints of the manifests in any case: as they were loaded, so that the very bytes that are seen to
 *  pass are deployed. GitHub hands over the default of an input as if it had been written. */
async function filesToRun({ patterns }, { sources, book, texts }, context) {
    const own = sources.map(({ blueprint }) => blueprint);
    const isDefault = patterns.every((pattern) => pattern === (0,command_options/* specOf */.r)('files').default);
    const asked = isDefault ? undefined : await (0,load_files/* loadFiles */.a)(patterns, context, { takesManifests: false, book });
    const others = (asked?.blueprints ?? []).filter(({ path }) => !own.some((blueprint) => blueprint.path === path));
    const blueprints = [...new Set([...others, ...own])];
    const manifests = (asked?.files ?? []).filter((file) => !asked?.blueprints.some(({ path }) => path === file.path));
    return { files: [...blueprints, ...manifests], blueprints, sources: texts };
}


/***/ }),

/***/ 84348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ consoleLink)
/* harmony export */ });
/** The page of a canary in the CloudWatch console of its partition; undefined for a partition whose console is not public. */
function consoleLink({ arn }) {
    const [, partition = '', , region = '', , , name = ''] = arn.split(':');
    const host = CONSOLES[partition];
    return host === undefined
        ? undefined
        : `https://${region}.${host}/cloudwatch/home?region=${region}#synthetics:canary/detail/${name}`;
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};


/***/ }),

/***/ 16274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ loadFiles)
/* harmony export */ });
/* harmony import */ var _file_book_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7060);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51476);


/** Finds, reads and judges blueprints, and the manifests that are found beside them with the blueprint that each names: all that may be
 *  deployed. Of a manifest nothing is known of the environment, so that its `${env:NAME}` stay open. With `takesManifests: false`
 *  one that is named is a wrong call, and said to be one. What is in the book already is not read again. Throws when a file is missing or unreadable. */
async function loadFiles(patterns, context, { takesManifests = true, manifests = [], book = new _file_book_js__WEBPACK_IMPORTED_MODULE_0__/* .FileBook */ .qN(context) } = {}) {
    const found = await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)({ ...context, patterns, names: [_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .BLUEPRINT_NAME */ .cK, _find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir] });
    const judged = [];
    for (const { path, isNamed } of found) {
        const kind = book.kindOf({ path, noun: 'blueprint' }, 'blueprint');
        if (kind === 'manifest' && (takesManifests || !isNamed))
            judged.push(path);
        else if (kind === 'settings' && takesManifests)
            judged.push(path);
        else
            book.blueprint({ path, noun: 'blueprint' });
    }
    const own = book.blueprints;
    if (manifests.length > 0) {
        judged.push(...(await (0,_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)({ ...context, patterns: manifests, names: [_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir] })).map(({ path }) => path));
    }
    if (judged.length === 0)
        return { files: own, blueprints: own, sources: book.sources };
    const { loadManifests } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2344), __webpack_require__.e(4074)]).then(__webpack_require__.bind(__webpack_require__, 54074));
    const { files } = loadManifests([...new Set(judged)], { book, env: undefined });
    const others = files.filter(({ path }) => !own.some((blueprint) => blueprint.path === path));
    return { files: [...own, ...others], blueprints: book.blueprints, sources: book.sources };
}


/***/ }),

/***/ 18570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./lib/core/style.js
var core_style = __webpack_require__(36750);
// EXTERNAL MODULE: ./lib/core/tool.js
var core_tool = __webpack_require__(40117);
// EXTERNAL MODULE: ./lib/github/foreign-code.js
var foreign_code = __webpack_require__(9137);
// EXTERNAL MODULE: ./lib/core/code-frame.js
var code_frame = __webpack_require__(46838);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/runner/report/findings.js
var findings = __webpack_require__(52935);
// EXTERNAL MODULE: ./lib/reporters/duration-text.js
var duration_text = __webpack_require__(72242);
// EXTERNAL MODULE: ./lib/reporters/phases.js
var reporters_phases = __webpack_require__(72056);
// EXTERNAL MODULE: ./lib/reporters/source-lines.js
var source_lines = __webpack_require__(8699);
// EXTERNAL MODULE: ./lib/reporters/status-text.js
var status_text = __webpack_require__(58240);
// EXTERNAL MODULE: ./lib/reporters/verdict.js
var verdict = __webpack_require__(47);
;// CONCATENATED MODULE: ./lib/reporters/console.js









/** What a person reads after a run, in a terminal or in a CI log: blueprint by blueprint, totals, the verdict last.
 *  Nothing from outside reaches the terminal as it was, and no line is a workflow command. */
function formatConsole(report, options) {
    const writer = createWriter(options);
    const accent = accentOf(writer.style, report.status);
    const lines = [
        ...report.runs.flatMap((run) => [...runLines((0,findings/* findingsOfRun */.Fh)(run), writer), '']),
        (0,verdict/* totalsOf */.vA)(report),
        accent(writer.style.bold(`${status_text/* SYMBOLS */.Am[report.status]} ${report.status}: ${(0,verdict/* verdictOf */.Vj)(report)}`)),
    ];
    return lines.map((line) => `${(0,visible/* defuseCommands */.pq)(line)}\n`).join('');
}
/** The colour of a status; it only repeats what the word says. */
function accentOf(style, status) {
    switch (status) {
        case 'passed':
            return style.green;
        case 'failed':
        case 'errored':
            return style.red;
        case 'skipped':
            return style.yellow;
    }
}
function createWriter({ colour, verbose, sources }) {
    const style = (0,core_style/* createStyle */._)({ colour });
    const linesOf = (0,source_lines/* sourceLines */.J)(sources);
    return {
        style,
        verbose,
        status: (status) => accentOf(style, status)(`${status_text/* SYMBOLS */.Am[status]} ${status.padEnd(7)}`),
        place: (finding, accent) => {
            const { path, line, column } = finding;
            const at = style.dim(`at ${(0,visible/* readable */.HD)(path)}:${line}:${column}`);
            const lines = linesOf(path);
            return lines === undefined ? [at] : [at, ...(0,code_frame/* codeFrame */.l)({ lines, range: finding, style, accent })];
        },
    };
}
function runLines({ run, diagnostics, steps, trouble }, writer) {
    const { style, status, verbose } = writer;
    return [
        `${status(run.status)} ${style.bold((0,visible/* readable */.HD)(run.path))} ${style.dim((0,duration_text/* durationText */.S)(run.durationMs))}`,
        ...(verbose ? [style.dim(`sha256 ${(0,visible/* readable */.HD)(run.sha256)}`)] : []),
        ...diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, writer)),
        ...steps.flatMap((step) => stepLines(step, writer)),
        ...(trouble === undefined ? [] : diagnosticLines(trouble, writer, [])),
    ].map((line, index) => (index === 0 ? line : `  ${line}`));
}
function diagnosticLines(finding, { style, place }, at) {
    const { severity, message, code, hint } = finding;
    const accent = severity === 'error' ? style.red : severity === 'warning' ? style.yellow : style.cyan;
    const details = [...(at ?? place(finding, accent)), ...(hint === undefined ? [] : [`hint: ${(0,visible/* readable */.HD)(hint)}`])];
    return [
        `${accent(severity)} ${(0,visible/* readable */.HD)(message)} ${style.dim(`(${(0,visible/* readable */.HD)(code)})`)}`,
        ...details.map((line) => `  ${line}`),
    ];
}
/** One step: its status, what it was about, where its values came from, and what is wrong with it. */
function stepLines({ step, subject, trouble, assertions }, writer) {
    const { style, status } = writer;
    const time = step.startedAt === null ? '' : ` ${style.dim((0,duration_text/* durationText */.S)(step.durationMs))}`;
    const details = [
        ...valueLines(step.inputs, writer),
        ...timingLines(step, writer),
        ...(step.skipReason === undefined ? [] : [(0,visible/* readable */.HD)(step.skipReason)]),
        ...(trouble === undefined ? [] : troubleLines(trouble, writer)),
        ...assertions.flatMap((assertion) => assertionLines(assertion, writer)),
        ...step.warnings.map((warning) => `${style.yellow('warning')} ${(0,visible/* readable */.HD)(warning)}`),
    ];
    return [
        `${status(step.status)} ${(0,visible/* readable */.HD)(subject)}  ${style.cyan((0,visible/* readable */.HD)(step.target))}${time}${flakyNote(step)}`,
        ...details.map((line) => `    ${line}`),
    ];
}
/** Rewrites always stand alone: they say that the request went elsewhere than the file says. */
function valueLines(inputs, { style, verbose }) {
    const rewrites = inputs.filter(({ name }) => name === 'rewrite');
    const values = inputs.filter(({ name }) => name !== 'rewrite');
    const length = verbose ? visible/* READABLE_LENGTH */.AM : BRIEF_LENGTH;
    const texts = values.map(({ name, value, source }) => `${(0,visible/* readable */.HD)(name, length)} = ${(0,visible/* readable */.HD)(value, length)} (${(0,visible/* readable */.HD)(source, length)})`);
    const shown = verbose || texts.length === 0 ? texts : [`with ${texts.join(', ')}`];
    return [
        ...rewrites.map(({ value, source }) => `rewritten ${(0,visible/* readable */.HD)(value)} (${(0,visible/* readable */.HD)(source)})`),
        ...shown.map((text) => style.dim(text)),
    ];
}
function timingLines(step, { style, verbose }) {
    if (!verbose)
        return [];
    const phases = (0,reporters_phases/* phasesOf */.I$)(step.timings).map(({ name, ms }) => `${name} ${(0,duration_text/* durationText */.S)(ms)}`);
    const attempts = step.attempts.length < 2 ? [] : step.attempts;
    return [
        ...(phases.length === 0 ? [] : [phases.join(', ')]),
        ...attempts.map((attempt, index) => {
            const reason = (0,findings/* reasonOf */.A3)(attempt);
            const after = `attempt ${index + 1} ${attempt.status} after ${(0,duration_text/* durationText */.S)(attempt.durationMs)}`;
            return reason === undefined ? after : `${after}: ${(0,visible/* readable */.HD)(reason)}`;
        }),
        ...(step.extracted.length === 0 ? [] : [`sets ${step.extracted.map((name) => (0,visible/* readable */.HD)(name)).join(', ')}`]),
    ].map((line) => style.dim(line));
}
function troubleLines(trouble, { style, place }) {
    const { message, code, answer, hint } = trouble;
    return [
        `${style.red((0,visible/* readable */.HD)(message))} ${style.dim(`(${(0,visible/* readable */.HD)(code)})`)}`,
        ...(answer === undefined ? [] : [`answer: ${(0,visible/* readable */.HD)(answer)}`]),
        ...(hint === undefined ? [] : [`hint: ${(0,visible/* readable */.HD)(hint)}`]),
        ...place(trouble, style.red),
    ];
}
function assertionLines({ assertion, name, finding }, writer) {
    const { style, status, verbose, place } = writer;
    const head = `${status(assertion.status)} ${(0,visible/* readable */.HD)(name)}`;
    if (finding === undefined)
        return verbose ? [`${head}: ${(0,visible/* readable */.HD)(assertion.message)}`] : [];
    const { message, expected = '', actual, answer, hint } = finding;
    const details = [
        (0,visible/* readable */.HD)(message),
        `expected  ${(0,visible/* readable */.HD)(expected)}`,
        ...(actual === undefined ? [] : [`actual    ${(0,visible/* readable */.HD)(actual)}`]),
        ...(answer === undefined ? [] : [`answer    ${(0,visible/* readable */.HD)(answer)}`]),
        ...(hint === undefined ? [] : [`hint      ${(0,visible/* readable */.HD)(hint)}`]),
        ...place(finding, style.red),
    ];
    return [head, ...details.map((line) => `  ${line}`)];
}
function flakyNote({ flaky, attempts }) {
    return flaky ? ` (flaky: passed at attempt ${attempts.length})` : '';
}
const BRIEF_LENGTH = 60;

;// CONCATENATED MODULE: ./lib/reporters/progress.js






/** On a terminal one line that is rewritten with each event; elsewhere one line a step, as it ends. No timer runs. */
function createProgress(options) {
    return options.isTerminal ? terminalProgress(options) : plainProgress(options);
}
const DEFAULT_COLUMNS = 80;
const HIDE_CURSOR = '\u001b[?25l';
const SHOW_CURSOR = '\u001b[?25h';
const CLEAR_LINE = '\r\u001b[2K';
const FRAMES = ['|', '/', '-', '\\'];
const LONGEST_TARGET = 120;
function plainProgress({ write, colour }) {
    const style = (0,core_style/* createStyle */._)({ colour });
    const line = (text) => write(`${(0,visible/* defuseCommands */.pq)(text)}\n`);
    return {
        onEvent(event) {
            if (event.type === 'step-retrying') {
                const reason = (0,visible/* readable */.HD)(event.reason);
                line(`retrying ${(0,visible/* readable */.HD)(event.path)} › ${event.key} ${(0,visible/* readable */.HD)(event.name)}, attempt ${event.attempt}: ${reason}`);
            }
            if (event.type !== 'step-ended')
                return;
            const { step } = event;
            const status = accentOf(style, step.status)(`${status_text/* SYMBOLS */.Am[step.status]} ${step.status}`);
            const target = (0,visible/* readable */.HD)(step.target, LONGEST_TARGET);
            line(`${status} ${(0,visible/* readable */.HD)(event.path)} › ${(0,visible/* readable */.HD)((0,findings/* stepSubject */.fZ)(step))} ${target} ${(0,duration_text/* durationText */.S)(step.durationMs)}`);
        },
        end() { },
    };
}
function terminalProgress({ write, colour, columns = DEFAULT_COLUMNS }) {
    const style = (0,core_style/* createStyle */._)({ colour });
    const running = new Map();
    let [stepCount, endedCount, frame] = [0, 0, 0];
    let isShown = false;
    const draw = () => {
        const sign = FRAMES[frame % FRAMES.length] ?? '';
        frame += 1;
        const current = [...running.values()].at(-1) ?? '';
        const others = running.size > 1 ? ` (and ${running.size - 1} more)` : '';
        const text = `${sign} ${endedCount}/${stepCount} steps${others}  ${current}`;
        write(`${isShown ? '' : HIDE_CURSOR}${CLEAR_LINE}${style.dim(fitting((0,visible/* defuseCommands */.pq)(text), columns - 1))}`);
        isShown = true;
    };
    return {
        onEvent(event) {
            switch (event.type) {
                case 'run-started':
                    stepCount += event.stepCount;
                    break;
                case 'step-started':
                    running.set(`${event.path}\n${event.key}`, `${(0,visible/* readable */.HD)(event.name)} ${(0,visible/* readable */.HD)(event.target, LONGEST_TARGET)}`);
                    break;
                case 'step-retrying':
                    running.set(`${event.path}\n${event.key}`, `${(0,visible/* readable */.HD)(event.name)}, attempt ${event.attempt}: ${(0,visible/* readable */.HD)(event.reason)}`);
                    break;
                case 'step-ended':
                    running.delete(`${event.path}\n${event.step.key}`);
                    endedCount += 1;
                    break;
                case 'run-ended':
                    break;
            }
            draw();
        },
        end() {
            if (isShown)
                write(`${CLEAR_LINE}${SHOW_CURSOR}`);
            isShown = false;
            running.clear();
        },
    };
}
/** As much of `text` as fits in `columns`; a character outside Latin is counted as two columns, to be on the safe side. */
function fitting(text, columns) {
    let width = 0;
    let end = 0;
    for (const sign of text) {
        width += (sign.codePointAt(0) ?? 0) < 0x1100 ? 1 : 2;
        if (width > columns)
            break;
        end += sign.length;
    }
    return text.slice(0, end);
}

// EXTERNAL MODULE: ./lib/reporters/validation-text.js + 1 modules
var validation_text = __webpack_require__(32465);
// EXTERNAL MODULE: ./lib/reporters/validation-totals.js
var validation_totals = __webpack_require__(4827);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/system-error.js
var system_error = __webpack_require__(34573);
;// CONCATENATED MODULE: ./lib/commands/error-text.js




/** An error for people: what happened, what to do, and for a defect of ours how to report it. Whole lines. */
function errorText(error, { isVerbose }) {
    const isOurs = !(error instanceof app_error/* AppError */.uV) || error.kind === 'internal';
    const message = (0,system_error/* messageOf */.bD)(error);
    const hint = error instanceof app_error/* AppError */.uV ? error.hint : undefined;
    const lines = [
        isOurs ? `internal error: ${(0,visible/* visible */.RK)(message)}` : `error: ${(0,visible/* visible */.RK)(message)}`,
        ...(hint === undefined ? [] : [`  hint: ${(0,visible/* visible */.RK)(hint)}`]),
        ...(isOurs ? [`  This is a defect of canary-preflight. Please report it: ${core_tool/* TOOL */.j.url}/issues`] : []),
        ...(isOurs && !isVerbose ? ['  CANARY_PREFLIGHT_DEBUG=1 shows where it happened.'] : []),
        ...(isVerbose ? stackOf(error) : []),
    ];
    return `${lines.join('\n')}\n`;
}
function stackOf(error) {
    if (!(error instanceof Error))
        return [];
    const own = (error.stack ?? '').split('\n').map((line) => `  ${(0,visible/* visible */.RK)(line)}`);
    return error.cause === undefined ? own : [...own, '  caused by:', ...stackOf(error.cause)];
}

// EXTERNAL MODULE: ./lib/commands/exit-code.js
var exit_code = __webpack_require__(15884);
// EXTERNAL MODULE: ./lib/commands/files/load-files.js
var load_files = __webpack_require__(16274);
// EXTERNAL MODULE: ./lib/commands/files/read-file.js
var read_file = __webpack_require__(7179);
// EXTERNAL MODULE: ./lib/commands/options/given-secrets.js
var given_secrets = __webpack_require__(46910);
// EXTERNAL MODULE: ./lib/commands/options/given-variables.js
var given_variables = __webpack_require__(79170);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 1 modules
var write_reports = __webpack_require__(51686);
;// CONCATENATED MODULE: ./lib/commands/run.js














/** Validates, runs, prints and writes the reports. Files that the caller has loaded are taken instead of those that the options name.
 *  An interrupted run is reported as far as it came. Throws for what keeps a run from beginning. */
async function runCommand(options, context, known) {
    const { cwd, redactor, clock, signal, env } = context;
    // Before anything else: what is read or printed from here on may contain one of them.
    const secrets = (0,given_secrets/* givenSecrets */.B)(options, context);
    const variables = (0,given_variables/* givenVariables */.P)(options, context);
    const loaded = known ?? (await (0,load_files/* loadFiles */.a)(options.patterns, context, { ...options, takesManifests: false }));
    const { varsFile, secretsFile } = options;
    const inputs = [...loaded.files.map(({ path }) => path), varsFile, secretsFile].filter((path) => path !== undefined);
    (0,write_reports/* assertNotInputs */.$H)(options.reports, { cwd, inputs });
    const colour = context.hasColour && !options.noColor;
    const progress = createProgress({ write: context.stderr, isTerminal: context.isTerminal, colour });
    const { blueprints } = loaded;
    // A manifest is not run. One that is invalid is in the report, or the run would be green although its canary cannot be deployed.
    const others = loaded.files.filter((file) => !blueprints.some(({ path }) => path === file.path));
    const files = [...blueprints, ...others.filter((file) => !file.valid)];
    const remarks = others.filter(({ valid, diagnostics }) => valid && diagnostics.length > 0);
    if (known === undefined && remarks.length > 0)
        context.stderr((0,validation_text/* validationText */.n)(remarks, { sources: loaded.sources, style: (0,core_style/* createStyle */._)({ colour }) }));
    const report = await run(files, { ...options, secrets, variables }, progress);
    const sources = loaded.sources;
    const print = (0,write_reports/* takesStandardOutput */.Zd)(options.reports) ? context.stderr : context.stdout;
    print(formatConsole(report, { colour, verbose: options.verbose, sources }));
    const { written, errors } = await (0,write_reports/* writeReports */.Li)(report, { targets: options.reports, context: { sources } }, context);
    for (const error of errors)
        context.stderr(errorText(error, { isVerbose: options.verbose }));
    return { result: report, exitCode: exitCode(report, errors), loaded, written, errors };
    async function run(asked, runOptions, { onEvent, end }) {
        const { runSuite } = await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(2344), __webpack_require__.e(3445)]).then(__webpack_require__.bind(__webpack_require__, 53445));
        try {
            const tool = { name: core_tool/* TOOL */.j.name, version: core_tool/* TOOL */.j.version };
            return await runSuite(asked, runOptions, {
                clock,
                signal,
                redactor,
                env,
                tool,
                onEvent,
                foreignCode: (0,foreign_code/* foreignCode */.o)(env, read_file/* readableText */.Gh),
                usesSecretsManager: true,
            });
        }
        finally {
            end();
        }
    }
    function exitCode(done, failures) {
        if (signal.aborted)
            return 130;
        if (failures.length > 0)
            return 3;
        const isRemarked = options.failOn === 'warning' && (0,validation_totals/* validationTotals */.f)(remarks).warnings > 0;
        return isRemarked ? 1 : (0,exit_code/* exitCodeOfReport */.j)(done, options.failOn);
    }
}


/***/ }),

/***/ 72056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ phasesOf),
/* harmony export */   X: () => (/* binding */ barCells),
/* harmony export */   XN: () => (/* binding */ sumOf)
/* harmony export */ });
/** The phases that took place, in their order. `rest` is what the total has beyond the others: mostly the body. */
function phasesOf(timings) {
    if (timings === null)
        return [];
    const { dnsMs, connectMs, tlsMs, firstByteMs, totalMs } = timings;
    const phases = [
        ['dns', dnsMs],
        ['connect', connectMs],
        ['tls', tlsMs],
        ['first byte', firstByteMs],
        ['rest', totalMs - [dnsMs, connectMs, tlsMs, firstByteMs].reduce((sum, ms) => sum + (ms ?? 0), 0)],
    ];
    return phases.flatMap(([name, ms]) => (ms === null || !(ms > 0) ? [] : [{ name, ms }]));
}
/** How the widest of several bars and this one share `width` cells; a phase that took place gets its rounded part. */
function barCells(phases, scaleMs, width) {
    if (!(scaleMs > 0))
        return [];
    let at = 0;
    return phases.map(({ name, ms }) => {
        const from = Math.round((at / scaleMs) * width);
        at += ms;
        return { name, cells: Math.max(0, Math.min(width, Math.round((at / scaleMs) * width)) - from) };
    });
}
/** What the phases took together. */
function sumOf(phases) {
    return phases.reduce((sum, { ms }) => sum + ms, 0);
}


/***/ })

};
