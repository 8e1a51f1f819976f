export const id = 4513;
export const ids = [4513];
export const modules = {

/***/ 64513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSyntheticsApi: () => (/* binding */ createSyntheticsApi)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-synthetics/dist-cjs/index.js
var dist_cjs = __webpack_require__(38745);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/aws/attempt.js
var attempt = __webpack_require__(112);
// EXTERNAL MODULE: ./lib/aws/aws-caller.js
var aws_caller = __webpack_require__(87566);
// EXTERNAL MODULE: ./node_modules/@smithy/middleware-endpoint/dist-cjs/index.js
var middleware_endpoint_dist_cjs = __webpack_require__(40099);
// EXTERNAL MODULE: ./node_modules/@smithy/middleware-serde/dist-cjs/index.js
var middleware_serde_dist_cjs = __webpack_require__(83255);
// EXTERNAL MODULE: ./node_modules/@smithy/smithy-client/dist-cjs/index.js
var smithy_client_dist_cjs = __webpack_require__(61411);
;// CONCATENATED MODULE: ./lib/aws/synthetics-answers.js
/** The canary in an answer; undefined when there is none. A member that is absent, null or not of its type is left out. */
function canaryFrom(value) {
    if (!isMembers(value))
        return undefined;
    return {
        ...texts(value, ['Id', 'Name', 'ExecutionRoleArn', 'ArtifactS3Location', 'EngineArn', 'RuntimeVersion']),
        ...texts(value, ['ProvisionedResourceCleanup', 'KmsKeyArn']),
        ...part(value, 'MultiLocationConfig', (config) => texts(config, ['LocationType', 'PrimaryLocation'])),
        ...numbers(value, ['SuccessRetentionPeriodInDays', 'FailureRetentionPeriodInDays']),
        ...part(value, 'Code', (code) => ({
            ...texts(code, ['SourceLocationArn', 'Handler']),
            ...textLists(code, ['BlueprintTypes']),
        })),
        ...part(value, 'Schedule', (schedule) => ({
            ...texts(schedule, ['Expression']),
            ...numbers(schedule, ['DurationInSeconds']),
            ...part(schedule, 'RetryConfig', (retry) => numbers(retry, ['MaxRetries'])),
        })),
        ...part(value, 'RunConfig', (run) => ({
            ...numbers(run, ['TimeoutInSeconds', 'MemoryInMB', 'EphemeralStorage']),
            ...booleans(run, ['ActiveTracing']),
        })),
        ...part(value, 'Status', (status) => texts(status, ['State', 'StateReason', 'StateReasonCode'])),
        ...part(value, 'Timeline', (line) => times(line, ['Created', 'LastModified', 'LastStarted', 'LastStopped'])),
        ...part(value, 'VpcConfig', (vpc) => ({
            ...texts(vpc, ['VpcId']),
            ...textLists(vpc, ['SubnetIds', 'SecurityGroupIds']),
            ...booleans(vpc, ['Ipv6AllowedForDualStack']),
        })),
        ...part(value, 'Tags', (tags) => Object.fromEntries(Object.entries(tags).filter(isTextEntry))),
        ...part(value, 'ArtifactConfig', (config) => part(config, 'S3Encryption', (encryption) => texts(encryption, ['EncryptionMode', 'KmsKeyArn']))),
        ...dryRunConfig(value),
    };
}
/** The runs in an answer. */
function canaryRunsFrom(value) {
    return Array.isArray(value) ? value.filter(isMembers).map(runFrom) : [];
}
function runFrom(run) {
    return {
        ...texts(run, ['Id', 'ScheduledRunId', 'Name', 'ArtifactS3Location']),
        ...numbers(run, ['RetryAttempt']),
        ...part(run, 'Status', (status) => texts(status, ['State', 'StateReason', 'StateReasonCode', 'TestResult'])),
        ...part(run, 'Timeline', (line) => times(line, ['Started', 'Completed'])),
        ...dryRunConfig(run),
    };
}
/** `DryRunConfig` of an answer, in an object of its own. */
function dryRunConfig(value) {
    return part(value, 'DryRunConfig', (config) => texts(config, ['DryRunId', 'LastDryRunExecutionStatus']));
}
/** The text of one member; undefined when it is absent or no text. */
function textOf(value, name) {
    const found = value[name];
    return typeof found === 'string' ? found : undefined;
}
function texts(from, names) {
    return picked(from, names, (value) => typeof value === 'string');
}
function numbers(from, names) {
    return picked(from, names, (value) => typeof value === 'number');
}
function booleans(from, names) {
    return picked(from, names, (value) => typeof value === 'boolean');
}
function textLists(from, names) {
    return picked(from, names, (value) => Array.isArray(value) && value.every(isText));
}
/** Seconds since 1970, with a fraction. */
function times(from, names) {
    const seconds = Object.entries(numbers(from, names));
    // The names are those that were asked for.
    return Object.fromEntries(seconds.map(([name, value = 0]) => [name, new Date(Math.round(value * 1000))]));
}
function part(from, name, read) {
    const value = from[name];
    // The name is that which was asked for.
    return (isMembers(value) ? { [name]: read(value) } : {});
}
function picked(from, names, isRight) {
    const found = names.filter((name) => Object.hasOwn(from, name) && isRight(from[name]));
    // Each value was looked at the line before.
    return Object.fromEntries(found.map((name) => [name, from[name]]));
}
/** Whether a value is a JSON object. */
function isMembers(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isTextEntry(entry) {
    return isText(entry[1]);
}
function isText(value) {
    return typeof value === 'string';
}

;// CONCATENATED MODULE: ./lib/aws/synthetics-commands.js





/** Members are written as they are given; what is undefined is left out. */
const CreateCanaryCommand = command({
    operation: 'CreateCanary',
    request: (input) => ({ method: 'POST', path: '/canary', members: input }),
    answer: (members) => ({ Canary: canaryFrom(members['Canary']) }),
});
/** `{}` and an empty body are the same answer. */
const UpdateCanaryCommand = command({
    operation: 'UpdateCanary',
    request: ({ Name, ...members }) => ({ method: 'PATCH', path: `/canary/${label(Name)}`, members }),
    answer: () => ({}),
});
/** The answer comes before anything was prepared. */
const StartCanaryDryRunCommand = command({
    operation: 'StartCanaryDryRun',
    request: ({ Name, ...members }) => ({ method: 'POST', path: `/canary/${label(Name)}/dry-run/start`, members }),
    answer: dryRunConfig,
});
const GetCanaryCommand = command({
    operation: 'GetCanary',
    request: ({ Name, DryRunId }) => ({
        method: 'GET',
        path: `/canary/${label(Name)}`,
        query: DryRunId === undefined ? {} : { dryRunId: DryRunId },
    }),
    answer: (members) => ({ Canary: canaryFrom(members['Canary']) }),
});
const GetCanaryRunsCommand = command({
    operation: 'GetCanaryRuns',
    request: ({ Name, ...members }) => ({ method: 'POST', path: `/canary/${label(Name)}/runs`, members }),
    answer: (members) => ({
        CanaryRuns: canaryRunsFrom(members['CanaryRuns']),
        NextToken: textOf(members, 'NextToken'),
    }),
});
function command({ operation, request, answer, }) {
    const serialize = async (input, context) => {
        const { protocol, hostname, port, path: base } = await context.endpoint();
        const { method, path, query = {}, members } = request(input);
        return {
            protocol,
            hostname,
            ...(port === undefined ? {} : { port }),
            method,
            path: `${base.replace(/\/$/, '')}${path}`,
            query,
            headers: members === undefined ? {} : { 'content-type': 'application/json' },
            body: members === undefined ? undefined : JSON.stringify(withZipAsText(members)),
        };
    };
    const deserialize = async (response, context) => {
        const members = parsed(await context.streamCollector(response.body));
        const { statusCode: httpStatusCode, headers } = response;
        const requestId = headers['x-amzn-requestid'];
        const $metadata = { httpStatusCode, ...(requestId === undefined ? {} : { requestId }) };
        if (httpStatusCode >= 300)
            throw exception(members, { headers, $metadata });
        return { ...answer(members), $metadata };
    };
    return smithy_client_dist_cjs.Command.classBuilder()
        .ep(dist_cjs.StartCanaryCommand.getEndpointParameterInstructions())
        .m((own, _stack, config) => [
        (0,middleware_serde_dist_cjs.getSerdePlugin)(config, serialize, deserialize),
        (0,middleware_endpoint_dist_cjs.getEndpointPlugin)(config, own.getEndpointParameterInstructions()),
    ])
        .s('Synthetics', operation, {})
        .n('SyntheticsClient', `${operation}Command`)
        .ser(serialize)
        .de(deserialize)
        .build();
}
function label(text) {
    return encodeURIComponent(text);
}
/** Blobs are base64 in JSON. */
function withZipAsText(members) {
    const code = 'Code' in members && isMembers(members.Code) ? members.Code : undefined;
    const zip = code?.['ZipFile'];
    return zip instanceof Uint8Array
        ? { ...members, Code: { ...code, ZipFile: Buffer.from(zip).toString('base64') } }
        : members;
}
function parsed(body) {
    if (body.length === 0)
        return {};
    const value = JSON.parse(Buffer.from(body).toString('utf8'));
    return isMembers(value) ? value : {};
}
/** The code is in the header, or in the body under one of two names; some front ends put a name space before it and an address
 *  behind it. Modelled errors have `Message`, the others `message`. */
function exception(members, { headers, $metadata }) {
    const code = headers['x-amzn-errortype'] ?? textOf(members, '__type') ?? textOf(members, 'code') ?? '';
    const name = code.split(':')[0]?.split('#').at(-1)?.trim() || 'UnknownError';
    const message = textOf(members, 'Message') ?? textOf(members, 'message') ?? '';
    const $fault = ($metadata.httpStatusCode ?? 0) >= 500 ? 'server' : 'client';
    return new dist_cjs.SyntheticsServiceException({ name, message, $fault, $metadata });
}

;// CONCATENATED MODULE: ./lib/aws/synthetics-client.js






/** CloudWatch Synthetics of one region. See SyntheticsApi for what it rejects with and what it tries again. */
function createSyntheticsApi(options) {
    const call = (0,aws_caller/* awsCaller */.p)(options, { isOurs: attempt/* isJsonAnswer */.DZ, clientFrom: (config) => new dist_cjs.SyntheticsClient(config) });
    const of = (operation, subject, kind) => ({
        operation,
        subject: `${subject} in ${options.region}`,
        kind,
        actions: [`synthetics:${operation}`, ...(PASS_A_ROLE.has(operation) ? ['iam:PassRole'] : [])],
    });
    const read = (operation, name) => of(operation, `the canary ${(0,visible/* quoted */.TL)(name, 255)}`, 'read');
    const change = (operation, name) => of(operation, `the canary ${(0,visible/* quoted */.TL)(name, 255)}`, 'change');
    const changeTags = (operation, arn) => of(operation, (0,visible/* quoted */.TL)(arn, 2048), 'change');
    return {
        async getCanary(Name, { dryRunId: DryRunId }, signal) {
            const about = read('GetCanary', Name);
            try {
                const { Canary } = await call(about, (client) => client.send(new GetCanaryCommand({ Name, DryRunId })), signal);
                // Never undefined for an answer that is not understood: a deploy would create the canary.
                return Canary ?? incomplete(about, 'Canary');
            }
            catch (error) {
                if (error instanceof app_error/* AppError */.uV && error.code === 'CANARY_NOT_FOUND')
                    return undefined;
                throw error;
            }
        },
        async createCanary(input, signal) {
            const about = change('CreateCanary', input.Name);
            const { Canary } = await call(about, (client) => client.send(new CreateCanaryCommand(input)), signal);
            return Canary ?? incomplete(about, 'Canary');
        },
        async updateCanary(Name, input, signal) {
            const about = change('UpdateCanary', Name);
            await call(about, (client) => client.send(new UpdateCanaryCommand({ Name, ...input })), signal);
        },
        async startCanaryDryRun(Name, input, signal) {
            const about = change('StartCanaryDryRun', Name);
            const send = (client) => client.send(new StartCanaryDryRunCommand({ Name, ...input }));
            const { DryRunConfig } = await call(about, send, signal);
            return DryRunConfig?.DryRunId ?? incomplete(about, 'DryRunId');
        },
        getCanaryRuns: (name, options, signal) => runsOf({ name, ...options }, { call, about: read('GetCanaryRuns', name), signal }),
        async runtimeVersions(signal) {
            const about = of('DescribeRuntimeVersions', 'the runtimes', 'read');
            const versions = [];
            let NextToken;
            for (let page = 0; page < MOST_PAGES; page += 1) {
                const command = new dist_cjs.DescribeRuntimeVersionsCommand({
                    MaxResults: 100,
                    ...(NextToken === undefined ? {} : { NextToken }),
                });
                // One page names the next.
                const answer = await call(about, (client) => client.send(command), signal);
                for (const { VersionName: name, DeprecationDate: deprecatedOn } of answer.RuntimeVersions ?? []) {
                    if (name !== undefined)
                        versions.push({ name, ...(deprecatedOn === undefined ? {} : { deprecatedOn }) });
                }
                NextToken = answer.NextToken;
                if (NextToken === undefined)
                    break;
            }
            return versions;
        },
        async startCanary(Name, signal) {
            await call(change('StartCanary', Name), (client) => client.send(new dist_cjs.StartCanaryCommand({ Name })), signal);
        },
        async stopCanary(Name, signal) {
            await call(change('StopCanary', Name), (client) => client.send(new dist_cjs.StopCanaryCommand({ Name })), signal);
        },
        async deleteCanary(Name, signal) {
            await call(change('DeleteCanary', Name), (client) => client.send(new dist_cjs.DeleteCanaryCommand({ Name })), signal);
        },
        async tagResource(ResourceArn, tags, signal) {
            const command = new dist_cjs.TagResourceCommand({ ResourceArn, Tags: { ...tags } });
            await call(changeTags('TagResource', ResourceArn), (client) => client.send(command), signal);
        },
        async untagResource(ResourceArn, keys, signal) {
            const command = new dist_cjs.UntagResourceCommand({ ResourceArn, TagKeys: [...keys] });
            await call(changeTags('UntagResource', ResourceArn), (client) => client.send(command), signal);
        },
    };
}
/** These hand the execution role on. */
const PASS_A_ROLE = new Set(['CreateCanary', 'UpdateCanary', 'StartCanaryDryRun']);
const MOST_RUNS = 100;
/** Of 100 runtimes each. */
const MOST_PAGES = 10;
async function runsOf({ name: Name, runType: RunType, dryRunId: DryRunId, }, { call, about, signal }) {
    const runs = [];
    const seen = new Set();
    let NextToken;
    do {
        const command = new GetCanaryRunsCommand({ Name, RunType, DryRunId, MaxResults: MOST_RUNS, NextToken });
        // One page names the next.
        const page = await call(about, (client) => client.send(command), signal);
        runs.push(...page.CanaryRuns.filter((run) => isOfDryRun(run, DryRunId)));
        NextToken = page.NextToken;
        // A token that comes again would lead in a circle.
        if (NextToken !== undefined && seen.has(NextToken))
            break;
        seen.add(NextToken ?? '');
    } while (NextToken !== undefined && runs.length < MOST_RUNS);
    return runs.sort((a, b) => startedMs(b) - startedMs(a)).slice(0, MOST_RUNS);
}
/** A service that does not know the filter must not pass off another dry run as this one. */
function isOfDryRun({ DryRunConfig }, dryRunId) {
    return dryRunId === undefined || DryRunConfig?.DryRunId === undefined || DryRunConfig.DryRunId === dryRunId;
}
/** A run without a start has not begun: the newest of all. */
function startedMs({ Timeline }) {
    return Timeline?.Started?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
function incomplete({ operation, subject, kind }, member) {
    throw new app_error/* AppError */.uV(kind === 'change' ? 'AWS_ANSWER_LOST' : 'AWS_REQUEST_FAILED', `${operation} of ${subject} was answered without "${member}".`, { hint: 'Check AWS_ENDPOINT_URL_SYNTHETICS and AWS_ENDPOINT_URL: does another server answer in place of AWS?' });
}


/***/ })

};
