export const id = 9277;
export const ids = [9277];
export const modules = {

/***/ 59535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ commonAwsError),
/* harmony export */   E2: () => (/* binding */ isThrottling),
/* harmony export */   Jk: () => (/* binding */ awsMessage),
/* harmony export */   O0: () => (/* binding */ isClockCorrected),
/* harmony export */   Qy: () => (/* binding */ isAnswered),
/* harmony export */   ZH: () => (/* binding */ awsErrorName),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   fo: () => (/* binding */ requestOf)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89182);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34573);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);




/** The name by which AWS and its SDK call an error: `AccessDeniedException`, `CredentialsProviderError`. */
function awsErrorName(error) {
    return error instanceof Error ? error.name : '';
}
/** The HTTP status by which AWS answered; undefined when it did not. */
function statusOf(error) {
    const status = metadataOf(error)['httpStatusCode'];
    return typeof status === 'number' ? status : undefined;
}
/** Whether an answer of AWS is behind it: then there were credentials, if not good ones. */
function isAnswered(error) {
    return statusOf(error) !== undefined || (error instanceof Error && isAnswered(error.cause));
}
/** The id by which AWS finds the request in its logs, as a part of a sentence; empty when there is none. */
function requestOf(error) {
    const id = metadataOf(error)['requestId'];
    return typeof id === 'string' && id !== '' ? ` (request ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)(id, 80)})` : '';
}
function metadataOf(error) {
    if (typeof error !== 'object' || error === null || !('$metadata' in error))
        return {};
    return typeof error.$metadata === 'object' ? { ...error.$metadata } : {};
}
/** Whether AWS refused a request for its time, and the SDK has corrected its clock since. */
function isClockCorrected(error) {
    return metadataOf(error)['clockSkewCorrected'] === true && (statusOf(error) ?? 500) < 500;
}
/** Whether AWS refused a request for the rate of them. It had no effect then. */
function isThrottling(error) {
    return statusOf(error) === 429 || /Throttl|TooManyRequests|SlowDown|RequestLimitExceeded/.test(awsErrorName(error));
}
/** What AWS says, fit for one line. Its messages name identities and resources; what of a secret a cut may leave is taken out
 *  where the redactor is. */
function awsMessage(error) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .readable */ .HD)((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), 400).replace(/\.$/, '');
}
/** What is wrong with the caller rather than with what was asked for: no credentials, expired or unknown ones, no region, no
 *  answer. `what` begins the sentence: `The secret "orders/login" cannot be read`. */
function commonAwsError(error, { what, otherwise, throttled, }) {
    if (error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV(error.code, `${what}: ${error.message}`, { hint: error.hint, cause: error });
    }
    const name = awsErrorName(error);
    // The SDK takes a variable that is empty, as an absent one of a workflow is, for a region.
    if (/^Region (?:is missing|not accepted: region="")/.test((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error))) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_REGION_MISSING', `${what}: no AWS region is configured.`, {
            hint: `Give ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('aws-region')}, or set AWS_REGION. ${otherwise}`.trimEnd(),
            cause: error,
        });
    }
    if (/CredentialsProviderError|TokenProviderError|CredentialsError|InvalidIdentityToken/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_CREDENTIALS_MISSING', `${what}: there are no AWS credentials that can be used.`, {
            hint: `In a workflow run aws-actions/configure-aws-credentials first; elsewhere set AWS_PROFILE or AWS_ACCESS_KEY_ID. ${otherwise}`.trimEnd(),
            cause: error,
        });
    }
    if (isUnreadableFile(error)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_REQUEST_FAILED', `${what}: ${awsMessage(error)}.`, {
            hint: `Look at the file that AWS_WEB_IDENTITY_TOKEN_FILE, AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE names. ${otherwise}`.trimEnd(),
            cause: error,
        });
    }
    if (/^(?:ExpiredToken|RequestExpired)/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_CREDENTIALS_MISSING', `${what}: the AWS credentials have expired.`, {
            hint: 'Get new ones: run aws-actions/configure-aws-credentials again, or sign in anew.',
            cause: error,
        });
    }
    if (/^(?:UnrecognizedClient|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken)/.test(name)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_CREDENTIALS_MISSING', `${what}: AWS does not accept the credentials (${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}).`, {
            hint: 'Check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN: they must belong together and to that partition.',
            cause: error,
        });
    }
    if (isThrottling(error)) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV(throttled?.code ?? 'AWS_REQUEST_FAILED', `${what}: AWS answers too many requests with ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}.`, {
            hint: throttled?.hint ??
                `canary-preflight tried three times. Run again later, or with a lower ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('concurrency')}. ${otherwise}`.trimEnd(),
            cause: error,
        });
    }
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AppError */ .uV('AWS_REQUEST_FAILED', `${what}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(name)}: ${awsMessage(error)}.`, {
        hint: `Look at the health of AWS in that region, and at AWS_ENDPOINT_URL when it is set. ${otherwise}`.trimEnd(),
        cause: error,
    });
}
/** Only what obtains credentials reads files. */
function isUnreadableFile(error) {
    return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall === 'open';
}


/***/ }),

/***/ 94558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G_: () => (/* binding */ fitsInline),
/* harmony export */   WU: () => (/* binding */ INLINE_LIMIT_BYTES),
/* harmony export */   cj: () => (/* binding */ bundleOf),
/* harmony export */   wE: () => (/* binding */ base64Length),
/* harmony export */   xz: () => (/* binding */ blueprintIn)
/* harmony export */ });
/* harmony import */ var _blueprint_sha256_cjs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68800);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);



/** Of the base64 text that carries a zip inline: the strictest reading of the 225 KB of the API reference (decision 74). */
const INLINE_LIMIT_BYTES = 225_000;
/** Packs a blueprint and, when there is one, its `synthetics.json`. The bytes depend on nothing else: no clock, time zone or
 *  platform. Throws FILE_INVALID when the bytes are not those that were validated. */
async function bundleOf(source) {
    const { blueprint, blueprintBytes, settingsBytes } = source;
    const blueprintSha256 = (0,_blueprint_sha256_cjs__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(blueprintBytes);
    if (blueprintSha256 !== blueprint.sha256)
        throw changedSince(blueprint.path);
    const { default: JSZip } = await __webpack_require__.e(/* import() */ 3922).then(__webpack_require__.t.bind(__webpack_require__, 13922, 19));
    const archive = new JSZip();
    // In the order of their names, which is the order in the zip.
    archive.file('blueprint-config.json', blueprintBytes, ENTRY);
    if (settingsBytes !== undefined)
        archive.file('synthetics.json', settingsBytes, ENTRY);
    const zip = await archive.generateAsync(WHOLE);
    return { zip, sha256: (0,_blueprint_sha256_cjs__WEBPACK_IMPORTED_MODULE_0__/* .sha256Of */ .B)(zip), blueprintSha256 };
}
/** Whether the zip may be sent in the request itself instead of by way of S3. */
function fitsInline({ zip }) {
    return base64Length({ zip }) < INLINE_LIMIT_BYTES;
}
/** Characters of the base64 text of the zip. */
function base64Length({ zip }) {
    return Math.ceil(zip.byteLength / 3) * 4;
}
// jszip writes the date in UTC: the first one that the format knows. Permissions: a regular file, rw-r--r--.
const ENTRY = { binary: true, createFolders: false, date: new Date('1980-01-01T00:00:00Z'), unixPermissions: 0o100644 };
// Level 9 of pako, which is JavaScript and therefore the same everywhere. Node's zlib differs between versions.
const WHOLE = {
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'UNIX',
    streamFiles: false,
};
function changedSince(path) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV('FILE_INVALID', `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} changed after it was validated.`, {
        hint: 'Start again, so that what is deployed is what was validated.',
    });
}
/** The blueprint in a zip, at its root or in a folder as long as there is only one; undefined when it has none. */
async function blueprintIn(archive) {
    const { default: JSZip } = await __webpack_require__.e(/* import() */ 3922).then(__webpack_require__.t.bind(__webpack_require__, 13922, 19));
    const zip = await JSZip.loadAsync(archive);
    const entries = zip.filter((path, { dir }) => !dir && /(?:^|\/)blueprint-config\.json$/.test(path));
    const entry = zip.file('blueprint-config.json') ?? (entries.length === 1 ? entries[0] : undefined);
    return await entry?.async('uint8array');
}


/***/ }),

/***/ 60518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LB: () => (/* binding */ keyChanges),
/* harmony export */   N4: () => (/* binding */ scheduleChanges),
/* harmony export */   YK: () => (/* binding */ configurationChanges),
/* harmony export */   _W: () => (/* binding */ keptMembers)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15050);
/* harmony import */ var _manifest_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68600);


/** Every member that a manifest names with another value than the live canary has. What it does not name is no change. */
function configurationChanges(manifest, live) {
    return CONFIGURATION.flatMap((field) => changeOf(field, { manifest, live }));
}
function keyChanges(manifest, live) {
    return changeOf(KEY, { manifest, live });
}
function scheduleChanges(manifest, live) {
    return SCHEDULE.flatMap((field) => changeOf(field, { manifest, live }));
}
/** What the live canary has beyond the defaults of AWS and the manifest does not name, so that it stays: `field value`. */
function keptMembers(manifest, live) {
    return [...CONFIGURATION, ...SCHEDULE, KEY].flatMap(({ field, wanted, present, usual }) => {
        const value = present(live);
        const isRemarkable = usual !== undefined && value !== undefined && value !== usual;
        return isRemarkable && wanted(manifest, live) === undefined ? [`${field} ${value}`] : [];
    });
}
const NONE = '';
const SCHEDULE = [
    {
        field: 'Schedule.Expression',
        wanted: ({ Schedule: { Expression } }, { Schedule: live }) => (0,_manifest_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameSchedule */ .O9)(Expression, live?.Expression ?? NONE) ? live?.Expression : Expression,
        present: (live) => live.Schedule?.Expression,
    },
    {
        field: 'Schedule.DurationInSeconds',
        wanted: (manifest) => manifest.Schedule.DurationInSeconds,
        present: (live) => live.Schedule?.DurationInSeconds,
        usual: 0,
    },
    {
        field: 'Schedule.RetryConfig.MaxRetries',
        wanted: (manifest) => manifest.Schedule.RetryConfig?.MaxRetries,
        present: (live) => live.Schedule?.RetryConfig?.MaxRetries,
        usual: 0,
    },
];
const KEY = {
    field: 'KmsKeyArn',
    wanted: (manifest) => manifest.KmsKeyArn,
    present: (live) => live.KmsKeyArn,
    usual: NONE,
};
const CONFIGURATION = [
    {
        field: 'RuntimeVersion',
        wanted: (manifest) => manifest.RuntimeVersion,
        present: (live) => live.RuntimeVersion,
    },
    {
        field: 'ExecutionRoleArn',
        wanted: (manifest) => manifest.ExecutionRoleArn,
        present: (live) => live.ExecutionRoleArn,
    },
    {
        field: 'ArtifactS3Location',
        wanted: (manifest, live) => isDefaultFolder(manifest, live) ? locationOf(live.ArtifactS3Location) : locationOf(manifest.ArtifactS3Location),
        present: (live) => locationOf(live.ArtifactS3Location),
    },
    {
        field: 'ArtifactConfig.S3Encryption.EncryptionMode',
        wanted: ({ ArtifactConfig }) => ArtifactConfig?.S3Encryption?.EncryptionMode,
        present: (live) => live.ArtifactConfig?.S3Encryption?.EncryptionMode,
    },
    {
        field: 'ArtifactConfig.S3Encryption.KmsKeyArn',
        wanted: ({ ArtifactConfig: { S3Encryption = {} } = {} }) => Object.keys(S3Encryption).length === 0 ? undefined : (S3Encryption.KmsKeyArn ?? NONE),
        present: (live) => live.ArtifactConfig?.S3Encryption?.KmsKeyArn,
    },
    {
        field: 'RunConfig.TimeoutInSeconds',
        wanted: _configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .timeoutOf */ .Rq,
        present: (live) => live.RunConfig?.TimeoutInSeconds,
        because: ({ RunConfig }) => RunConfig?.TimeoutInSeconds === undefined ? 'it may not be longer than the interval of the schedule' : undefined,
    },
    {
        field: 'RunConfig.MemoryInMB',
        wanted: (manifest) => manifest.RunConfig?.MemoryInMB,
        present: (live) => live.RunConfig?.MemoryInMB,
    },
    {
        field: 'RunConfig.ActiveTracing',
        wanted: (manifest) => manifest.RunConfig?.ActiveTracing,
        present: (live) => live.RunConfig?.ActiveTracing,
        usual: false,
    },
    {
        field: 'RunConfig.EphemeralStorage',
        wanted: (manifest) => manifest.RunConfig?.EphemeralStorage,
        present: (live) => live.RunConfig?.EphemeralStorage,
        usual: 1024,
    },
    {
        field: 'SuccessRetentionPeriodInDays',
        wanted: (manifest) => manifest.SuccessRetentionPeriodInDays,
        present: (live) => live.SuccessRetentionPeriodInDays,
        usual: 31,
    },
    {
        field: 'FailureRetentionPeriodInDays',
        wanted: (manifest) => manifest.FailureRetentionPeriodInDays,
        present: (live) => live.FailureRetentionPeriodInDays,
        usual: 31,
    },
    {
        field: 'VpcConfig.SubnetIds',
        wanted: (manifest) => wantedIds(manifest, manifest.VpcConfig?.SubnetIds),
        present: (live) => idsOf(live.VpcConfig?.SubnetIds),
    },
    {
        field: 'VpcConfig.SecurityGroupIds',
        wanted: (manifest) => wantedIds(manifest, manifest.VpcConfig?.SecurityGroupIds),
        present: (live) => idsOf(live.VpcConfig?.SecurityGroupIds),
    },
    {
        field: 'VpcConfig.Ipv6AllowedForDualStack',
        wanted: (manifest) => (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .namedVpcOf */ .o5)(manifest) === 'network' ? manifest.VpcConfig?.Ipv6AllowedForDualStack : undefined,
        present: (live) => ((0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .isInVpc */ .fv)(live) ? (live.VpcConfig?.Ipv6AllowedForDualStack ?? false) : false),
        usual: false,
    },
    {
        field: 'ProvisionedResourceCleanup',
        wanted: (manifest) => manifest.ProvisionedResourceCleanup,
        present: (live) => live.ProvisionedResourceCleanup,
        usual: 'AUTOMATIC',
    },
];
function changeOf({ field, wanted, present, usual = NONE, because }, { manifest, live }) {
    const from = present(live) ?? usual;
    const to = wanted(manifest, live);
    if (to === undefined || to === from)
        return [];
    const kind = from === NONE ? 'added' : to === NONE ? 'removed' : 'changed';
    const why = because?.(manifest);
    return [{ field, kind, from: textOf(from), to: textOf(to), ...(why === undefined ? {} : { because: why }) }];
}
function textOf(value) {
    return value === NONE ? undefined : String(value);
}
/** AWS gives a location without `s3://`, and a slash at its end means nothing. */
function locationOf(location) {
    const path = (location ?? '').replace(/^s3:\/\//, '').replace(/\/+$/, '');
    return path === '' ? NONE : `s3://${path}`;
}
/** A bucket alone: AWS may have put its default folder behind it, `canary/REGION/NAME-3 hex-12 hex`. */
function isDefaultFolder({ ArtifactS3Location, Name }, live) {
    const [bucket = '', ...prefix] = locationOf(ArtifactS3Location).slice('s3://'.length).split('/');
    const [ownBucket, canary, region = '', last = '', ...more] = locationOf(live.ArtifactS3Location)
        .slice('s3://'.length)
        .split('/');
    if (prefix.length > 0 || ownBucket !== bucket || canary !== 'canary' || more.length > 0)
        return false;
    return /^[a-z0-9-]+$/.test(region) && last.startsWith(Name) && SUFFIX.test(last.slice(Name.length));
}
const SUFFIX = /^-[0-9a-f]{3}-[0-9a-f]{12}$/;
function wantedIds(manifest, ids) {
    return (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .namedVpcOf */ .o5)(manifest) === 'none' ? NONE : ids === undefined ? undefined : idsOf(ids);
}
/** A set: AWS does not keep the order. */
function idsOf(ids) {
    return [...new Set(ids)].sort().join(', ');
}


/***/ }),

/***/ 15050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ configurationOf),
/* harmony export */   Rq: () => (/* binding */ timeoutOf),
/* harmony export */   X1: () => (/* binding */ isMemoryToSend),
/* harmony export */   fv: () => (/* binding */ isInVpc),
/* harmony export */   o5: () => (/* binding */ namedVpcOf),
/* harmony export */   rH: () => (/* binding */ scheduleOf),
/* harmony export */   sy: () => (/* binding */ createInputOf)
/* harmony export */ });
/* harmony import */ var _manifest_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68600);
/* harmony import */ var _own_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40604);


/** The complete configuration to dry-run or to send. What the manifest does not name stays as `live` has it, and is left to
 *  AWS in a new canary; the environment variables, which cannot be read back, are always those of the manifest. */
function configurationOf({ source: { manifest } }, code, live) {
    return {
        Code: code,
        ArtifactS3Location: manifest.ArtifactS3Location,
        ExecutionRoleArn: manifest.ExecutionRoleArn,
        RuntimeVersion: manifest.RuntimeVersion,
        ...defined({
            RunConfig: runConfigOf(manifest, live),
            SuccessRetentionPeriodInDays: manifest.SuccessRetentionPeriodInDays ?? live?.SuccessRetentionPeriodInDays,
            FailureRetentionPeriodInDays: manifest.FailureRetentionPeriodInDays ?? live?.FailureRetentionPeriodInDays,
            VpcConfig: vpcConfigOf(manifest, live),
            ArtifactConfig: artifactConfigOf(manifest.ArtifactConfig) ?? artifactConfigOf(live?.ArtifactConfig),
        }),
        ProvisionedResourceCleanup: manifest.ProvisionedResourceCleanup ?? (live?.ProvisionedResourceCleanup === 'OFF' ? 'OFF' : 'AUTOMATIC'),
    };
}
/** The request that creates a canary. `tags` are ours, added to the manifest's. */
function createInputOf(desired, code, { tags }) {
    const { manifest } = desired.source;
    return {
        Name: manifest.Name,
        ...configurationOf(desired, code),
        Schedule: manifest.Schedule,
        Tags: { ...Object.fromEntries((0,_own_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .userTagsOf */ .Q4)(manifest)), ...tags },
        ...defined({
            ResourcesToReplicateTags: manifest.ResourcesToReplicateTags,
            KmsKeyArn: manifest.KmsKeyArn || undefined,
        }),
    };
}
/** The complete schedule to send with an update: what the manifest does not name stays as it is. */
function scheduleOf({ Schedule }, live) {
    return {
        Expression: Schedule.Expression,
        DurationInSeconds: Schedule.DurationInSeconds ?? live.Schedule?.DurationInSeconds ?? 0,
        RetryConfig: { MaxRetries: Schedule.RetryConfig?.MaxRetries ?? live.Schedule?.RetryConfig?.MaxRetries ?? 0 },
    };
}
/** The time-out that an existing canary gets. One that the manifest does not name stays, but for a schedule whose interval is
 *  shorter than it: AWS refuses that, and the interval is what a new canary would get. */
function timeoutOf({ RunConfig, Schedule }, live) {
    if (RunConfig?.TimeoutInSeconds !== undefined)
        return RunConfig.TimeoutInSeconds;
    const present = live.RunConfig?.TimeoutInSeconds;
    const interval = (0,_manifest_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .scheduleIntervalSeconds */ .kA)(Schedule.Expression);
    return present === undefined || interval === undefined ? present : Math.min(present, interval);
}
/** Whether the manifest names a network, none (both lists empty), or leaves the matter alone. */
function namedVpcOf({ VpcConfig }) {
    if (VpcConfig?.SubnetIds === undefined && VpcConfig?.SecurityGroupIds === undefined) {
        return VpcConfig?.Ipv6AllowedForDualStack === undefined ? undefined : 'network';
    }
    const isEmpty = (VpcConfig.SubnetIds ?? VpcConfig.SecurityGroupIds ?? []).length === 0;
    return isEmpty ? 'none' : 'network';
}
/** Whether a canary is in a VPC. */
function isInVpc({ VpcConfig }) {
    return (VpcConfig?.SubnetIds ?? []).length > 0;
}
function runConfigOf(manifest, live) {
    if (live === undefined)
        return isEmpty(manifest.RunConfig) ? undefined : manifest.RunConfig;
    const { ActiveTracing, EphemeralStorage, MemoryInMB } = live.RunConfig ?? {};
    return {
        ...defined({
            MemoryInMB: isMemoryToSend(MemoryInMB) ? MemoryInMB : undefined,
            // False is what it is without being sent, and sending it is documented for other runtimes only.
            ActiveTracing: ActiveTracing === true ? true : undefined,
            EphemeralStorage,
        }),
        ...manifest.RunConfig,
        ...defined({ TimeoutInSeconds: timeoutOf(manifest, live) }),
        EnvironmentVariables: manifest.RunConfig?.EnvironmentVariables ?? {},
    };
}
/** AWS takes multiples of 64 (API reference), yet gives canaries 1000 or 1500 by default: such a value was never asked for,
 *  and is had again by not asking for one. */
function isMemoryToSend(memoryInMB) {
    return memoryInMB !== undefined && memoryInMB % 64 === 0;
}
function vpcConfigOf(manifest, live) {
    const wasInVpc = live !== undefined && isInVpc(live);
    const named = namedVpcOf(manifest);
    if (named === 'none')
        return wasInVpc ? { SubnetIds: [], SecurityGroupIds: [] } : undefined;
    if (named === undefined && !wasInVpc)
        return undefined;
    const { SubnetIds, SecurityGroupIds, Ipv6AllowedForDualStack } = { ...live?.VpcConfig, ...manifest.VpcConfig };
    return defined({ SubnetIds, SecurityGroupIds, Ipv6AllowedForDualStack });
}
/** Encryption is one value: the key of one mode must not be sent with another. */
function artifactConfigOf(config) {
    return config === undefined || isEmpty(config.S3Encryption) ? undefined : config;
}
function isEmpty(members) {
    return members === undefined || Object.keys(members).length === 0;
}
/** Without the members that have no value: nothing absent is ever sent as null. */
function defined(members) {
    const given = {};
    for (const name in members) {
        const value = members[name];
        if (value !== undefined && value !== null)
            given[name] = value;
    }
    return given;
}


/***/ }),

/***/ 50008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ touchesOf),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38245);
/* harmony import */ var _configuration_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60518);
/* harmony import */ var _own_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40604);



/** Pure. The canary may as well be a dry run, of which AWS shows configuration and schedule. */
function differences({ source, bundle }, canary) {
    const { manifest } = source;
    return {
        code: codeChanges(bundle, canary),
        environment: environmentChanges(manifest, canary),
        configuration: (0,_configuration_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationChanges */ .YK)(manifest, canary),
        key: (0,_configuration_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .keyChanges */ .LB)(manifest, canary),
        schedule: (0,_configuration_changes_js__WEBPACK_IMPORTED_MODULE_0__/* .scheduleChanges */ .N4)(manifest, canary),
        tags: tagChanges(source, canary),
    };
}
/** What a plan would have to change. */
function touchesOf({ code, environment, configuration, key, schedule, tags }) {
    return {
        configuration: code.length + environment.length + configuration.length > 0,
        key: key.length > 0,
        schedule: schedule.length > 0,
        tags: tags.length > 0,
    };
}
/** The manifest's tags. Others that the canary has stay, and ours are no business of the reader. A tag may hold any text: one
 *  from the environment is not shown, nor what the environment of the last deploy made of it. */
function tagChanges({ manifest, hidden }, live) {
    return (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .userTagsOf */ .Q4)(manifest).flatMap(([key, value]) => {
        const present = (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(live, key);
        if (present === value)
            return [];
        const change = { field: `Tags.${key}`, kind: present === undefined ? 'added' : 'changed' };
        return hidden?.has((0,_core_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .pointerFromPath */ .t)(['Tags', key]))
            ? [
                {
                    ...change,
                    from: undefined,
                    to: undefined,
                    because: 'its value comes from the environment, and is not shown',
                },
            ]
            : [{ ...change, from: present, to: value }];
    });
}
/** Whether the code of a canary is another one, by the tags of its last deploy: AWS does not give it back. What cannot be
 *  known counts as changed. */
function codeChanges(bundle, live) {
    const blueprint = (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(live, _own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_TAGS */ .Ri.blueprint);
    const zip = (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(live, _own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_TAGS */ .Ri.code);
    if (blueprint === undefined || zip === undefined) {
        return [
            {
                ...CODE,
                from: undefined,
                to: `blueprint ${bundle.blueprintSha256}`,
                because: 'the canary was not deployed by canary-preflight, so its code is unknown',
            },
        ];
    }
    if (blueprint !== bundle.blueprintSha256) {
        return [{ ...CODE, from: `blueprint ${blueprint}`, to: `blueprint ${bundle.blueprintSha256}` }];
    }
    if (zip !== bundle.sha256) {
        const because = 'the blueprint is the same, the zip is not: synthetics.json changed, or canary-preflight packs differently';
        return [{ ...CODE, from: `zip ${zip}`, to: `zip ${bundle.sha256}`, because }];
    }
    return versionChanges(live, bundle);
}
/** Whether the environment variables are other ones. They cannot be read back, so the manifest's are compared with the hash
 *  of those last deployed. */
function environmentChanges(manifest, live) {
    const before = (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(live, _own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_TAGS */ .Ri.environment);
    const after = (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentHashOf */ .ld)(manifest);
    if (before === after)
        return [];
    const change = { field: 'RunConfig.EnvironmentVariables', from: undefined, to: undefined };
    if (before === undefined) {
        const because = 'those of the canary are unknown: the manifest replaces whatever there is';
        return [{ ...change, kind: after === _own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ENVIRONMENT */ .q0 ? 'removed' : 'changed', because }];
    }
    const kind = before === _own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ENVIRONMENT */ .q0 ? 'added' : after === _own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ENVIRONMENT */ .q0 ? 'removed' : 'changed';
    return [{ ...change, kind, because: 'they are not those of the last deploy' }];
}
const CODE = { field: 'Code', kind: 'changed' };
function versionChanges(live, { blueprintSha256 }) {
    const deployed = (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .tagOf */ .cO)(live, _own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .OWN_TAGS */ .Ri.codeVersion);
    const present = (0,_own_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .codeVersionOf */ .J8)(live);
    if (deployed === present)
        return [];
    const change = { ...CODE, from: undefined, to: `blueprint ${blueprintSha256}` };
    if (deployed === undefined) {
        const because = 'the last deploy did not come to its end, so whether the code is still its own is unknown';
        return [{ ...change, because }];
    }
    if (present === undefined) {
        return [{ ...change, because: 'AWS does not tell the version of the code, so whether it changed is unknown' }];
    }
    const because = `the code was changed outside of canary-preflight: it is layer ${present}, and ${deployed} was deployed`;
    return [{ ...change, because }];
}


/***/ }),

/***/ 4948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $L: () => (/* binding */ makePlans),
  HD: () => (/* binding */ obstacleOf),
  XC: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __webpack_require__(89182);
// EXTERNAL MODULE: ./lib/runner/in-order.js
var in_order = __webpack_require__(31774);
// EXTERNAL MODULE: ./lib/canary/differences.js
var differences = __webpack_require__(50008);
// EXTERNAL MODULE: ./lib/canary/manifest/schedule.js + 1 modules
var schedule = __webpack_require__(68600);
// EXTERNAL MODULE: ./lib/canary/own-tags.js
var own_tags = __webpack_require__(40604);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/canary/configuration.js
var configuration = __webpack_require__(15050);
// EXTERNAL MODULE: ./lib/canary/configuration-changes.js
var configuration_changes = __webpack_require__(60518);
// EXTERNAL MODULE: ./lib/canary/present-schedule.js
var present_schedule = __webpack_require__(84893);
;// CONCATENATED MODULE: ./lib/canary/plan-notes.js






/** What a reader should know before a deploy, in whole sentences. */
function notesOf({ source }, live, { verification, start }) {
    return [
        ...(live === undefined
            ? []
            : [
                ...rollBackNotes(live),
                ...keptNotes(source.manifest, live),
                ...scheduleNotes(source.manifest, live),
                ...(start === undefined ? standstillNotes(live) : []),
                ...environmentNotes(source.manifest, live),
            ]),
        ...(verification === undefined ? [] : verificationNotes(verification, source.blueprint.blueprint.variables ?? {})),
    ];
}
/** Settled states in which a reason tells of the last update (ERROR has a reason of its own). */
const SETTLED = new Set(['READY', 'RUNNING', 'STOPPED']);
function rollBackNotes({ Status = {} }) {
    const { State = '', StateReason = '' } = Status;
    return SETTLED.has(State) && StateReason !== '' ? [`AWS took back the last update of the canary: ${StateReason}`] : [];
}
function keptNotes(manifest, live) {
    const kept = (0,configuration_changes/* keptMembers */._W)(manifest, live);
    return [
        ...(kept.length === 0 ? [] : [`Not in the manifest, so it stays as it is: ${kept.join(', ')}.`]),
        ...((0,configuration/* namedVpcOf */.o5)(manifest) === undefined && (0,configuration/* isInVpc */.fv)(live)
            ? [
                'The canary stays in its VPC, which is not in the manifest. Empty "SubnetIds" and "SecurityGroupIds" take it out.',
            ]
            : []),
    ];
}
function scheduleNotes(manifest, live) {
    const found = (0,present_schedule/* timeoutBeforeSchedule */.y)(manifest, live);
    if (found === undefined)
        return [];
    return [
        `The time-out of ${found.timeoutS} s does not fit the present schedule, which allows ${found.allowedS} s, and a dry run cannot take the new schedule along: AWS may refuse it. ${(0,present_schedule/* deployScheduleFirst */.b)(found)}`,
    ];
}
function standstillNotes(live) {
    const state = live.Status?.State;
    if ((0,schedule/* isRunOnce */.hP)(live) || (state !== 'STOPPED' && state !== 'READY'))
        return [];
    return [
        state === 'STOPPED'
            ? 'The canary is stopped, and stays stopped unless "start" asks for it to run.'
            : 'The canary was never started, and is not started unless "start" asks for it.',
    ];
}
/** Where there are any, or were at the last deploy. */
function environmentNotes(manifest, live) {
    const noted = (0,own_tags/* tagOf */.cO)(live, own_tags/* OWN_TAGS */.Ri.environment);
    const hasNone = Object.keys(manifest.RunConfig?.EnvironmentVariables ?? {}).length === 0;
    if (hasNone && (noted === undefined || noted === own_tags/* NO_ENVIRONMENT */.q0))
        return [];
    return [
        `The environment variables of the canary were not compared: AWS does not give them back.${noted === undefined ? '' : ' What the last deploy noted of its own was.'}`,
    ];
}
function verificationNotes({ variables, secrets, rewrites }, own) {
    return [
        ...variables.map(({ name, source }) => Object.hasOwn(own, name)
            ? `The verification took variable ${(0,visible/* quoted */.TL)(name)} from ${source}; the canary uses the blueprint's own value.`
            : `The verification took variable ${(0,visible/* quoted */.TL)(name)} from ${source}; the blueprint has none of that name, so the canary has no value for it.`),
        ...secrets.map(({ name, source }) => `The verification took secret ${(0,visible/* quoted */.TL)(name)} from ${source}; the canary reads it from AWS Secrets Manager.`),
        ...rewrites.map(({ from, to }) => `The verification sent requests for ${(0,visible/* quoted */.TL)(from)} to ${(0,visible/* quoted */.TL)(to)}; the canary sends them to ${(0,visible/* quoted */.TL)(from)}.`),
    ];
}

;// CONCATENATED MODULE: ./lib/canary/make-plan.js






/** What a deploy of `desired` would do to `live`, field by field. Pure. A canary in a transitional state has to come to rest
 *  first; one whose creation was interrupted is created to its end. */
function planOf(desired, live, asked = {}) {
    const { source, bundle } = desired;
    const about = {
        name: source.manifest.Name,
        path: source.path,
        blueprintPath: source.blueprint.path,
        blueprintSha256: bundle.blueprintSha256,
        notes: notesOf(desired, live, asked),
    };
    if (live === undefined)
        return { ...about, action: 'create' };
    if (isUnfinished(live) && NEVER_STARTED.has(live.Status?.State ?? '')) {
        return { ...about, action: 'create', resumes: live };
    }
    const obstacle = obstacleOf(live);
    if (obstacle !== undefined)
        return { ...about, action: 'blocked', live, ...obstacle };
    const found = (0,differences/* differences */.t)(desired, live);
    const mark = leftOverTag(live);
    const { code, configuration, environment, key, schedule, tags } = found;
    const state = stateChanges(source.manifest, live, asked);
    const changes = [...code, ...configuration, ...environment, ...key, ...schedule, ...tags, ...mark, ...state];
    if (changes.length === 0)
        return { ...about, action: 'unchanged', live };
    const touches = (0,differences/* touchesOf */.b)({ ...found, tags: [...tags, ...mark] });
    return { ...about, action: 'update', live, changes, touches };
}
/** Whether it runs is a difference only where somebody has said how it is to be. */
function stateChanges(manifest, { Status = {} }, { start }) {
    const { State = '' } = Status;
    const isOther = start === undefined ? false : start ? State === 'STOPPED' || State === 'READY' : State === 'RUNNING';
    if (!isOther || (0,schedule/* isRunOnce */.hP)(manifest))
        return [];
    const because = `"start" asks for it, and a deploy ${start === true ? 'starts' : 'stops'} the canary`;
    return [{ field: 'Status.State', kind: 'changed', from: State, to: start === true ? 'RUNNING' : 'STOPPED', because }];
}
/** With our mark of an unfinished creation in any other state, the canary was started after all. */
const NEVER_STARTED = new Set(['CREATING', 'READY', 'ERROR']);
function isUnfinished(live) {
    return (0,own_tags/* tagOf */.cO)(live, own_tags/* OWN_TAGS */.Ri.unfinished) !== undefined;
}
function leftOverTag(live) {
    if (!isUnfinished(live))
        return [];
    return [
        {
            field: `Tags.${own_tags/* OWN_TAGS */.Ri.unfinished}`,
            kind: 'removed',
            from: (0,own_tags/* tagOf */.cO)(live, own_tags/* OWN_TAGS */.Ri.unfinished),
            to: undefined,
            because: 'the canary was started, but the deploy that created it did not come to its end',
        },
    ];
}
/** What keeps a canary from being updated. */
function obstacleOf({ Name = '', Status = {}, Code = {}, Tags = {}, MultiLocationConfig, }) {
    if (MultiLocationConfig?.LocationType === 'Replica') {
        const { PrimaryLocation: primary } = MultiLocationConfig;
        return {
            reason: `The canary ${Name} is a replica${primary === undefined ? '' : ` of the one in ${primary}`}: AWS lets it be changed in its primary region only.`,
            hint: primary === undefined
                ? 'Deploy in its primary region.'
                : `Deploy with ${(0,option_words/* optionNamed */.b)('aws-region', primary)}, or give the manifest another "Name".`,
        };
    }
    if (Status.State === 'DELETING') {
        return {
            reason: `The canary ${Name} is being deleted.`,
            hint: 'Deploy again when it is gone: it is then created anew.',
        };
    }
    if (Status.State === 'ERROR') {
        const said = [Status.StateReasonCode, Status.StateReason].filter((text) => text !== undefined && text !== '');
        return {
            reason: `The canary ${Name} is in state ERROR${said.length === 0 ? '' : ` (${said.join(': ')})`}. It cannot be updated.`,
            hint: 'Remove the cause, delete the canary in AWS and deploy again: nothing else is known to help.',
        };
    }
    const types = Code.BlueprintTypes ?? [];
    const isOurs = Object.hasOwn(Tags, own_tags/* OWN_TAGS */.Ri.code);
    if (types.includes('multi-checks') || isOurs)
        return undefined;
    if (types.length > 0)
        return otherKind(Name, `a blueprint of type ${types.join(', ')}`);
    if (Code.Handler !== undefined && Code.Handler !== '')
        return otherKind(Name, `a script (handler ${Code.Handler})`);
    return undefined;
}
function otherKind(name, what) {
    return {
        reason: `The canary ${name} runs ${what}, not a multi-checks blueprint.`,
        hint: 'Give the manifest another "Name", or delete the canary in AWS and deploy again: a change of kind by an update is not documented.',
    };
}
/** The plan of each canary against what is live now, in the same order. A canary that is just being changed is planned as it is
 *  at this moment. */
async function makePlans(desired, { aws, signal, asked, concurrency, }) {
    return await (0,in_order/* inOrder */.a)(desired, concurrency, async (one) => {
        const live = await aws.synthetics.getCanary(one.source.manifest.Name, {}, signal);
        return planOf(one, live, asked);
    });
}


/***/ }),

/***/ 84893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ deployScheduleFirst),
/* harmony export */   y: () => (/* binding */ timeoutBeforeSchedule)
/* harmony export */ });
/* harmony import */ var _aws_facts_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69039);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89182);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15050);
/* harmony import */ var _manifest_schedule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68600);




/** Undefined when there is no such time-out. */
function timeoutBeforeSchedule(manifest, live) {
    const timeoutS = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutOf */ .Rq)(manifest, live);
    const intervalS = (0,_manifest_schedule_js__WEBPACK_IMPORTED_MODULE_1__/* .scheduleIntervalSeconds */ .kA)(live.Schedule?.Expression ?? '') ?? Number.POSITIVE_INFINITY;
    const isRetried = live.Schedule?.RetryConfig?.MaxRetries === _aws_facts_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRIES */ .Zs.most;
    const allowedS = Math.min(intervalS, isRetried ? _aws_facts_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .RETRIES */ .Zs.timeoutBelowS - 1 : Number.POSITIVE_INFINITY);
    const isChanged = timeoutS !== live.RunConfig?.TimeoutInSeconds;
    return timeoutS === undefined || !isChanged || timeoutS <= allowedS ? undefined : { timeoutS, allowedS };
}
/** What to do when AWS refuses it. */
function deployScheduleFirst({ allowedS }) {
    return `Deploy first with a RunConfig.TimeoutInSeconds of ${allowedS} (${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_3__/* .optionNamed */ .b)('set', `RunConfig.TimeoutInSeconds=${allowedS}`)}), which brings the new schedule, and then with the one that is wanted.`;
}


/***/ }),

/***/ 18796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ deployAws)
/* harmony export */ });
/* harmony import */ var _core_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40117);

/** AWS as plans and deploys use it. `--allow-host` and `--resolve` are about the hosts of blueprints, so neither holds here.
 *  Throws AWS_REGION_MISSING. */
async function deployAws({ awsRegion }, { clock, env, redactor, signal }) {
    const [{ createNetworkPolicy }, { createDeployAws }] = await Promise.all([
        __webpack_require__.e(/* import() */ 3675).then(__webpack_require__.bind(__webpack_require__, 83675)),
        __webpack_require__.e(/* import() */ 5223).then(__webpack_require__.bind(__webpack_require__, 75223)),
    ]);
    const network = createNetworkPolicy({
        clock,
        env,
        version: _core_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j.version,
        resolve: [],
        onResolveUsed: () => undefined,
        allowHosts: [],
        followRedirects: false,
    });
    return await createDeployAws({ region: awsRegion, network, redactor, env, signal });
}


/***/ }),

/***/ 78677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ desiredCanaries)
/* harmony export */ });
/* harmony import */ var _canary_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94558);

/** What is wanted of each canary: its manifest and the zip made of its files. */
async function desiredCanaries(sources) {
    return await Promise.all(sources.map(async (source) => ({ source, bundle: await (0,_canary_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleOf */ .cj)(source) })));
}


/***/ }),

/***/ 78615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   op: () => (/* binding */ readJsonObject),
/* harmony export */   xH: () => (/* binding */ nameOfType)
/* harmony export */ });
/* harmony import */ var _blueprint_parse_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56199);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76858);
/* harmony import */ var _core_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44367);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59357);
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7179);





const LARGEST_BYTES = 1024 * 1024;
/** The members of a file that holds one JSON object. Throws FILE_INVALID with the position of the first mistake. */
function readJsonObject(file) {
    const { path, isSecret } = file;
    const bytes = (0,_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)({ ...file, maxBytes: LARGEST_BYTES });
    const { document, diagnostics } = (0,_blueprint_parse_document_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .T)({ path, bytes });
    const [problem] = diagnostics;
    if (problem !== undefined || document === undefined) {
        // A repeated name is refused too: which of two values is meant cannot be told.
        const said = isSecret || problem === undefined ? 'this is not JSON' : problem.message.replace(/\.$/, '');
        throw invalidFile(file, problem, said);
    }
    const { root, text } = document;
    if (root.type !== 'object')
        throw invalidFile(file, undefined, `it must hold one object, not ${nameOfType(root.type)}`);
    const lines = new _core_span_js__WEBPACK_IMPORTED_MODULE_2__/* .LineIndex */ .r(text);
    return membersOf(root).map(({ name, value }) => ({
        name,
        value,
        source: text.slice(value.offset, value.offset + value.length),
        invalid: (objection) => invalidFile(file, lines.rangeOf(value), objection),
    }));
}
/** The members of an object's node, `__proto__` like any other. */
function membersOf(node) {
    return (node.children ?? []).flatMap(({ children }) => {
        const [key, value] = children ?? [];
        return key === undefined || value === undefined ? [] : [{ name: String(key.value), value }];
    });
}
/** `a text`, `null`, for messages. */
function nameOfType(type) {
    switch (type) {
        case 'array':
            return 'a list';
        case 'object':
            return 'an object';
        case 'string':
            return 'a text';
        case 'number':
            return 'a number';
        case 'boolean':
            return 'true or false';
        case 'null':
            return 'null';
        case 'property':
            return 'a member';
    }
}
function invalidFile({ noun, path, example }, at, objection) {
    const place = at === undefined ? '' : `, line ${at.line}, column ${at.column}`;
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('FILE_INVALID', `The ${noun} ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}${place}: ${objection}.`, {
        hint: `It must hold one JSON object, such as ${example}.`,
    });
}


/***/ }),

/***/ 14194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ withheldBecause)
/* harmony export */ });
/* harmony import */ var _github_foreign_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9137);
/* harmony import */ var _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7179);


/** Why the credentials of this job are not used, as part of a sentence: code from outside of the repository may be in the
 *  manifest and the blueprint. Undefined when they may be used. */
function withheldBecause({ foreignCodeMode }, { env }) {
    return foreignCodeMode === 'trust' ? undefined : (0,_github_foreign_code_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignCode */ .o)(env, _files_read_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readableText */ .Gh);
}


/***/ }),

/***/ 46910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ givenSecrets)
/* harmony export */ });
/* harmony import */ var _core_secret_identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63030);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);
/* harmony import */ var _runner_secrets_json_secret_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81697);
/* harmony import */ var _files_json_object_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78615);
/* harmony import */ var _pair_parsers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95958);





/** The secrets given for this run. One from `--secret` replaces the file's of the same name and key. */
function givenSecrets(options, context) {
    if (options.secretsFile === undefined)
        return options.secrets;
    const fromFile = secretsOfFile(options.secretsFile, context);
    const isReplaced = (secret) => options.secrets.some(({ name, key }) => (0,_core_secret_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .likeness */ .$R)(name, secret.name) >= 2 && key === secret.key);
    return [...fromFile.filter((secret) => !isReplaced(secret)), ...options.secrets];
}
function secretsOfFile(path, { cwd, root, redactor }) {
    const example = '{"orders/login": {"username": "...", "password": "..."}, "orders/key": "..."}';
    const members = (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonObject */ .op)({ cwd, root, path, noun: 'secrets file', example, isSecret: true });
    const secrets = members.flatMap(({ name, value, source, invalid }) => {
        if (value.type === 'string')
            return [{ name, key: undefined, value: redactor.learn(String(value.value)), source: path }];
        if (value.type !== 'object')
            throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} must be a text or an object; it is ${(0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOfType */ .xH)(value.type)}`);
        // As in Secrets Manager, where the secret is the whole JSON text and a key picks one of its members.
        const whole = { name, key: undefined, value: redactor.learn(source), source: path };
        (0,_runner_secrets_json_secret_js__WEBPACK_IMPORTED_MODULE_3__/* .learnJsonSecret */ .ji)(source, redactor);
        // Members of another kind are found in the whole.
        const keys = (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(value).flatMap(({ name: key, value: node }) => {
            const text = textOf(node, source.slice(node.offset - value.offset, node.offset - value.offset + node.length));
            return text === undefined ? [] : [{ name, key, value: redactor.learn(text), source: path, isMember: true }];
        });
        return [whole, ...keys];
    });
    for (const secret of secrets)
        (0,_pair_parsers_js__WEBPACK_IMPORTED_MODULE_4__/* .assertLearnable */ .H0)(secret);
    return secrets;
}
/** A number as it is written: one of twenty digits is an identifier, which must not be rounded. */
function textOf({ type, value }, source) {
    if (type === 'string')
        return String(value);
    return type === 'number' || type === 'boolean' ? source : undefined;
}


/***/ }),

/***/ 79170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenVariables)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);
/* harmony import */ var _files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78615);
/* harmony import */ var _pair_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95958);




const ENV_PREFIX = 'CANARY_PREFLIGHT_VAR_';
/** The variables from outside the blueprint, lowest precedence first: file, environment, options. */
function givenVariables(options, context) {
    const fromFile = options.varsFile === undefined ? [] : variablesOfFile(options.varsFile, context);
    return [...fromFile, ...variablesOfEnvironment(context.env), ...options.variables];
}
function variablesOfFile(path, { cwd, root }) {
    const example = '{"baseUrl": "https://staging.example.com"}';
    const members = (0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonObject */ .op)({ cwd, root, path, noun: 'variables file', example, isSecret: false });
    return members.map(({ name, value, source, invalid }) => {
        if (!_pair_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE_NAME */ .nN.test(name)) {
            throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} cannot be the name of a variable, which is letters, digits and underscores`);
        }
        switch (value.type) {
            case 'string':
                return { name, value: String(value.value), source: path };
            case 'number':
            case 'boolean':
                // As it is written: a variable is text, and 1.0 must not become 1.
                return { name, value: source, source: path };
            default:
                throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} must be a text, a number, true or false; it is ${(0,_files_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(value.type)}`);
        }
    });
}
/** An empty value counts as given: falling back to the blueprint's own could mean production. */
function variablesOfEnvironment(env) {
    return Object.entries(env).flatMap(([key, value]) => {
        if (!key.startsWith(ENV_PREFIX) || value === undefined)
            return [];
        const name = key.slice(ENV_PREFIX.length);
        if (_pair_parsers_js__WEBPACK_IMPORTED_MODULE_1__/* .VARIABLE_NAME */ .nN.test(name))
            return [{ name, value, source: key }];
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('OPTION_INVALID', `The environment variable ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} names no variable: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} cannot be the name of one.`, { hint: `After ${ENV_PREFIX} comes a name of letters, digits and underscores that begins with a letter.` });
    });
}


/***/ }),

/***/ 60598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ redactOutcome),
/* harmony export */   n: () => (/* binding */ redactPlan)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76858);
/* harmony import */ var _core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1910);


/** A plan without a known secret in any text that is shown of it: a value of a tag may be one, or what AWS says. Before it is
 *  rendered, because a secret that was escaped for Markdown would not be known any more. */
function redactPlan(plan, redactor) {
    const clean = (text) => redactor.clean(text);
    const notes = plan.notes.map(clean);
    switch (plan.action) {
        case 'update':
            return { ...plan, notes, changes: (0,_core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .mapStrings */ .t)(plan.changes, (text, path) => (isFixed(path) ? text : clean(text))) };
        case 'blocked':
            return { ...plan, notes, reason: clean(plan.reason), hint: clean(plan.hint) };
        case 'create':
        case 'unchanged':
            return { ...plan, notes };
    }
}
/** The same for how a deploy ended. */
function redactOutcome(outcome, redactor) {
    const clean = (text) => redactor.clean(text);
    const { plan, failure, error } = outcome;
    return {
        ...outcome,
        plan: plan === undefined ? undefined : redactPlan(plan, redactor),
        failure: failure === undefined ? undefined : (0,_core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .mapStrings */ .t)(failure, clean),
        error: error === undefined ? undefined : cleanedError(error, clean),
        notices: outcome.notices.map(clean),
    };
}
/** Without its cause, which nobody shows. */
function cleanedError({ code, message, hint }, clean) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AppError */ .uV(code, clean(message), { hint: hint === undefined ? undefined : clean(hint) });
}
/** A word of ours, which must stay what it is. */
function isFixed(path) {
    return path.at(-1) === 'kind';
}


/***/ }),

/***/ 75841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ validSources)
});

// UNUSED EXPORTS: oneValidSource

// EXTERNAL MODULE: ./lib/blueprint/show.js
var show = __webpack_require__(33246);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/canary/manifest/member-hints.js
var member_hints = __webpack_require__(24751);
// EXTERNAL MODULE: ./lib/canary/manifest/shape.js + 1 modules
var shape = __webpack_require__(49359);
// EXTERNAL MODULE: ./lib/canary/manifest/typed-value.js
var typed_value = __webpack_require__(16220);
;// CONCATENATED MODULE: ./lib/canary/manifest/override.js







/** A member by its path in AWS's own names (`RunConfig.EnvironmentVariables.KEY`, `Tags.team`) and its value as a text,
 *  which is read as what the member takes. Throws OPTION_INVALID for a path that leads to no member. */
function overrideFrom({ path, text, source, }) {
    const { steps, schema } = membersOn(path, source);
    return { path: steps, value: (0,typed_value/* typedValue */.i)(text, schema), source };
}
function membersOn(path, source) {
    const target = descend({ steps: [], schema: shape/* manifestShape */.v }, path.split('.'), (at, name) => {
        throw unknownPath(path, { source, at, name });
    });
    const { schema } = target;
    if (!('properties' in schema || 'namePattern' in schema))
        return target;
    const members = 'properties' in schema ? (0,show/* either */.gP)(Object.keys(schema.properties)) : `${path}.KEY`;
    throw new app_error/* AppError */.uV('OPTION_INVALID', `${source}: ${(0,visible/* quoted */.TL)(path)} is a whole object; only single members can be set.`, {
        hint: `Set a member of it: ${members}.`,
    });
}
function descend({ steps, schema }, names, refuse) {
    const [name, ...rest] = names;
    if (name === undefined)
        return { steps, schema };
    // A key of a dictionary may have periods itself.
    if ('namePattern' in schema)
        return { steps: [...steps, names.join('.')], schema: schema.values };
    const isMember = 'properties' in schema && name !== '$schema' && Object.hasOwn(schema.properties, name);
    const member = isMember ? schema.properties[name] : undefined;
    if (member === undefined)
        return refuse({ steps, schema }, name);
    return descend({ steps: [...steps, name], schema: member }, rest, refuse);
}
function unknownPath(path, { source, at, name }) {
    const kinds = 'name' in at.schema ? [at.schema.name] : [];
    const known = (0,member_hints/* manifestMemberHint */.z)(kinds, name);
    if (known?.refusal !== undefined) {
        return new app_error/* AppError */.uV('OPTION_INVALID', `${source}: ${known.refusal.message}`, { hint: known.hint });
    }
    const meant = known?.means === undefined ? path : [...at.steps, known.means].join('.');
    return new app_error/* AppError */.uV('OPTION_INVALID', `${source}: a canary manifest has no member ${(0,visible/* quoted */.TL)(path)}.`, {
        hint: (0,suggest/* didYouMean */.a)(meant, pathsIn(shape/* manifestShape */.v)) ??
            'Names are those of AWS, joined by periods: RunConfig.TimeoutInSeconds.',
    });
}
/** All paths that can be set; a dictionary's end with `KEY`. */
function pathsIn(shape, prefix = '') {
    return Object.entries(shape.properties).flatMap(([name, member]) => {
        if (name === '$schema')
            return [];
        if ('properties' in member)
            return pathsIn(member, `${prefix}${name}.`);
        return 'namePattern' in member ? [`${prefix}${name}.KEY`] : [`${prefix}${name}`];
    });
}

// EXTERNAL MODULE: ./lib/core/style.js
var core_style = __webpack_require__(36750);
// EXTERNAL MODULE: ./lib/reporters/validation-text.js + 1 modules
var validation_text = __webpack_require__(32465);
// EXTERNAL MODULE: ./lib/commands/files/load-manifests.js + 23 modules
var load_manifests = __webpack_require__(54074);
;// CONCATENATED MODULE: ./lib/commands/valid-sources.js






/** Loads and judges manifests with their blueprints. What there is to say about them is printed, all of it. Where nothing will
 *  be deployed (`isOnlyJudged`) the environment may lack what `${env:NAME}` stands for. Throws when one is missing or unreadable. */
async function validSources({ manifests: patterns, overrides, awsRegion, noColor }, context, { isOnlyJudged = false } = {}) {
    const { env } = context;
    // The SDK itself reads AWS_REGION only.
    const region = awsRegion ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || undefined);
    const loaded = await (0,load_manifests/* loadCanarySources */.F)({
        ...context,
        env: isOnlyJudged ? undefined : env,
        patterns,
        overrides: overrides.map(overrideFrom),
        region,
    });
    if (loaded.problems.length > 0) {
        const style = (0,core_style/* createStyle */._)({ colour: context.hasColour && !noColor });
        // Not on the standard output: that is for what was asked for.
        context.stderr((0,validation_text/* validationText */.n)(loaded.problems, { sources: loaded.texts, style }));
    }
    return { ...loaded, isValid: loaded.files.every(({ valid }) => valid) };
}
/** The one canary that a command is about; undefined when a file of it is invalid. Throws OPTION_INVALID when there are several. */
async function oneValidSource(options, context) {
    const { sources, isValid } = await validSources(options, context);
    if (!isValid)
        return undefined;
    const [source, another] = sources;
    if (another === undefined)
        return source;
    const names = sources.map(({ path }) => path).join(', ');
    throw new AppError('OPTION_INVALID', `This command is about one canary, and there are ${sources.length} manifests: ${quoted(names, 300)}.`, {
        hint: 'Name one of them.',
    });
}


/***/ }),

/***/ 55283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ verificationOf)
/* harmony export */ });
/* harmony import */ var _options_given_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46910);
/* harmony import */ var _options_given_variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79170);


/** What a verification with these options had from outside of the blueprint. Only names: no value gets into a plan. */
function verificationOf(options, context) {
    const secrets = (0,_options_given_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .givenSecrets */ .B)(options, context);
    const variables = (0,_options_given_variables_js__WEBPACK_IMPORTED_MODULE_1__/* .givenVariables */ .P)(options, context);
    return {
        variables: variables.map(({ name, source }) => ({ name, source })),
        secrets: secrets.map(({ name, key, source }) => ({ name: key === undefined ? name : `${name}:${key}`, source })),
        rewrites: options.rewrites,
    };
}


/***/ }),

/***/ 68124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ payloadOf),
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/** The payload of the event that started this job; undefined when it cannot be read or is not JSON. `readFile` returns undefined
 *  for what it cannot read. */
function payloadOf(path, readFile) {
    const text = path === undefined || path === '' ? undefined : readFile(path);
    if (text === undefined)
        return undefined;
    try {
        const payload = JSON.parse(text);
        return payload;
    }
    catch {
        // Whoever asks takes a payload that is missing for the worst.
        return undefined;
    }
}
/** The member of that name in the member of that name, and so on; undefined when one of them is missing. */
function at(value, ...names) {
    return names.reduce((found, name) => typeof found === 'object' && found !== null
        ? Object.entries(found).find(([key]) => key === name)?.[1]
        : undefined, value);
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ foreignCode)
/* harmony export */ });
/* harmony import */ var _event_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68124);

/** Why the code of this job may have been written by someone who may not have the repository's secrets, as part of a sentence;
 *  undefined when it is the repository's own, or when this is no GitHub workflow. What cannot be told counts as foreign.
 *  `readFile` returns undefined for what it cannot read. */
function foreignCode(env, readFile) {
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    if (env['GITHUB_ACTIONS'] !== 'true' || eventName === '')
        return undefined;
    const payload = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .payloadOf */ .M)(env['GITHUB_EVENT_PATH'], readFile);
    // With the secrets of the repository, whoever opened the pull request: what is checked out is up to the workflow.
    if (eventName === 'pull_request_target')
        return 'the event pull_request_target carries the code of whoever opened the pull request';
    if (eventName.startsWith('pull_request'))
        return ofPullRequest(payload);
    if (eventName === 'workflow_run')
        return ofWorkflowRun(payload);
    if (eventName === 'issue_comment' && (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'issue', 'pull_request') !== undefined) {
        return 'a comment on a pull request does not tell where its code comes from';
    }
    return undefined;
}
function ofPullRequest(payload) {
    const head = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const base = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (isSame(head, base))
        return undefined;
    return typeof base === 'string' ? 'this pull request comes from a fork' : UNKNOWN;
}
function ofWorkflowRun(payload) {
    const head = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'workflow_run', 'head_repository', 'full_name');
    const base = (0,_event_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(payload, 'repository', 'full_name');
    if (isSame(head, base))
        return undefined;
    return typeof base === 'string' ? 'this workflow_run was started by code of a fork' : UNKNOWN;
}
const UNKNOWN = 'the event does not tell where the code comes from';
function isSame(head, base) {
    return typeof head === 'string' && typeof base === 'string' && head.toLowerCase() === base.toLowerCase();
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


/***/ })

};
