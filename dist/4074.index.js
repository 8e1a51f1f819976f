export const id = 4074;
export const ids = [4074];
export const modules = {

/***/ 22406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ CAPTURES_REPEATED_HEADERS),
/* harmony export */   Nz: () => (/* binding */ RECOMMENDED_RUNTIME),
/* harmony export */   TF: () => (/* binding */ RESOLVES_SECRETS_EVERYWHERE),
/* harmony export */   aC: () => (/* binding */ RUNTIMES),
/* harmony export */   fS: () => (/* binding */ runsBlueprints),
/* harmony export */   gq: () => (/* binding */ FIRST_RUNTIME),
/* harmony export */   tW: () => (/* binding */ isOlder)
/* harmony export */ });
/** The runtimes of the family that runs multi-checks blueprints (user guide, "Runtime versions using Node.js" and "Multi-checks
 *  blueprint"). New ones come every few weeks: one that is newer than all of these is nothing to remark on. */
const RUNTIMES = ['3.0', '3.1', '4.0', '4.1', '4.2', '5.0', '5.1', '5.2', '5.3', '5.4'].map((version) => `syn-nodejs-${version}`);
/** The first that runs a blueprint. */
const FIRST_RUNTIME = 'syn-nodejs-3.0';
/** Has the fixes of published vulnerabilities in what runs blueprints (notes of the release). */
const RECOMMENDED_RUNTIME = 'syn-nodejs-5.4';
/** Notes of the releases. */
const RESOLVES_SECRETS_EVERYWHERE = 'syn-nodejs-5.2';
const CAPTURES_REPEATED_HEADERS = 'syn-nodejs-5.1';
/** Whether `text` is of the family and can run blueprints, known or not. */
function runsBlueprints(text) {
    return versionFrom(text) !== undefined && !isOlder(text, FIRST_RUNTIME);
}
/** Whether `text` is a runtime of the family and older than the runtime `than`. */
function isOlder(text, than) {
    const [a, b] = [versionFrom(text), versionFrom(than)];
    if (a === undefined || b === undefined)
        return false;
    return a.major < b.major || (a.major === b.major && a.minor < b.minor);
}
function versionFrom(text) {
    const [, major, minor] = /^syn-nodejs-(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/.exec(text) ?? [];
    return major === undefined || minor === undefined ? undefined : { major: Number(major), minor: Number(minor) };
}


/***/ }),

/***/ 24751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ manifestMemberHint)
/* harmony export */ });
/** What an unknown member in an object of these kinds probably means. The first entry that fits. */
function manifestMemberHint(kinds, member) {
    return hints.find((entry) => entry.in.some((kind) => kinds.includes(kind)) && entry.member.test(member));
}
const root = 'CanaryManifest';
const scripted = 'It is for canaries that run a script in a browser; a multi-checks blueprint opens none. Remove it.';
function refused(where, name, hint) {
    const message = `${JSON.stringify(name)} cannot be set in a canary manifest.`;
    return {
        in: [where],
        member: new RegExp(`^${name}$`, 'i'),
        hint,
        refusal: { code: 'MANIFEST_MEMBER_REFUSED', message },
    };
}
/** From the CreateCanary request, from CloudFormation and Terraform, and from what the CLI's skeleton offers. */
const hints = [
    refused(root, 'Handler', 'A canary has a handler or a blueprint, and AWS refuses both together. Remove it: the blueprint is what runs.'),
    refused(root, 'BlueprintTypes', 'canary-preflight sets it to multi-checks, in "Code". Remove it.'),
    refused(root, 'DryRunId', 'canary-preflight makes the dry run and commits it itself. Remove it.'),
    ...['BrowserConfigs', 'VisualReference', 'VisualReferences'].map((name) => refused(root, name, scripted)),
    refused('Code', 'Handler', 'A canary has a handler or a blueprint, and AWS refuses both together. Remove it.'),
    refused('Code', 'BlueprintTypes', 'canary-preflight sets it to multi-checks. Remove it.'),
    refused('Code', 'ZipFile', 'canary-preflight makes the zip from the blueprint that it verified. Remove it.'),
    refused('Code', 'S3Version', 'It is known only when the zip has been uploaded, which canary-preflight does. Remove it.'),
    refused('Code', 'Script', 'A blueprint is no script: name its file in "Blueprint". Remove it.'),
    refused('Code', 'Dependencies', 'AWS documents no layers for multi-checks blueprints. Remove it.'),
    { in: [root], member: /^(?:canary)?name$/i, means: 'Name' },
    { in: [root], member: /^(?:role|(?:execution|iam)?role(?:_?arn)?)$/i, means: 'ExecutionRoleArn' },
    {
        in: [root],
        member: /^(?:artifacts?|(?:artifact_?)?s3_?(?:location|bucket)|artifactBucket.*)$/i,
        means: 'ArtifactS3Location',
    },
    { in: [root], member: /^(?:runtime|synthetics_?version|runtime_?version)$/i, means: 'RuntimeVersion' },
    { in: [root], member: /^(?:blueprint_?(?:file|path|config)|file|script)$/i, means: 'Blueprint' },
    { in: [root], member: /^(?:vpc|vpc_?config)$/i, means: 'VpcConfig' },
    { in: [root], member: /^(?:run|run_?config)$/i, means: 'RunConfig' },
    {
        in: [root],
        member: /^(?:cron|rate|schedule_?expression|interval)$/i,
        means: 'Schedule',
        hint: 'Write "Schedule": {"Expression": "rate(5 minutes)"}.',
    },
    { in: [root], member: /^(?:success_?retention.*)$/i, means: 'SuccessRetentionPeriodInDays' },
    { in: [root], member: /^(?:failure_?retention.*)$/i, means: 'FailureRetentionPeriodInDays' },
    { in: [root], member: /^(?:tag_?list|labels?)$/i, means: 'Tags' },
    {
        in: [root],
        member: /^(?:steps|variables|globalSettings)$/,
        hint: 'This belongs to the blueprint (blueprint-config.json), not to the canary.',
    },
    {
        in: [root],
        member: /^(?:env|environment|environment_?variables)$/i,
        hint: 'Write "RunConfig": {"EnvironmentVariables": {"NAME": "value"}}.',
    },
    {
        in: [root],
        member: /^(?:timeout.*|memory.*)$/i,
        hint: 'Write "RunConfig": {"TimeoutInSeconds": 60, "MemoryInMB": 960}.',
    },
    {
        in: [root],
        member: /^startCanaryAfterCreation|^start$/i,
        hint: 'Whether it is started is the option "start" of the deploy.',
    },
    {
        in: [root],
        member: /^(?:DryRunAndUpdate|DeleteLambdaResourcesOnCanaryDeletion)$/i,
        hint: 'This is a member of the CloudFormation resource; a deploy makes its dry run anyway. Remove it.',
    },
    {
        in: [root],
        member: /^(?:region|awsRegion)$/i,
        hint: 'The region is the option "aws-region" of the command, or AWS_REGION.',
    },
    {
        in: [root],
        member: /^(?:Add|Remove)?(?:Replica_?Locations?|Replicas)$|^MultiLocationConfig$/i,
        hint: 'AWS documents several locations for syn-nodejs-puppeteer-16.0, syn-nodejs-playwright-7.0 and later, not for the runtimes of multi-checks blueprints. Deploy one canary in each region, with the option "aws-region".',
    },
    { in: [root], member: /^(?:kms_?key|kms_?key_?id)$/i, means: 'KmsKeyArn' },
    { in: ['Code'], member: /^(?:bucket|bucketName)$/i, means: 'S3Bucket' },
    { in: ['Code'], member: /^(?:key|prefix|s3_?prefix)$/i, means: 'S3Key' },
    { in: ['Schedule'], member: /^(?:rate|cron|schedule|schedule_?expression)$/i, means: 'Expression' },
    { in: ['Schedule'], member: /^(?:duration.*)$/i, means: 'DurationInSeconds' },
    { in: ['Schedule'], member: /^(?:retries|retry)$/i, means: 'RetryConfig' },
    { in: ['Schedule'], member: /^(?:max_?retries)$/i, hint: 'Write "RetryConfig": {"MaxRetries": 1}.' },
    { in: ['RetryConfig'], member: /^(?:retries|attempts|max)$/i, means: 'MaxRetries' },
    { in: ['RunConfig'], member: /^(?:timeout.*)$/i, means: 'TimeoutInSeconds' },
    { in: ['RunConfig'], member: /^(?:memory.*)$/i, means: 'MemoryInMB' },
    { in: ['RunConfig'], member: /^(?:env|environment)$/i, means: 'EnvironmentVariables' },
    { in: ['VpcConfig'], member: /^(?:subnets?)$/i, means: 'SubnetIds' },
    { in: ['VpcConfig'], member: /^(?:security_?groups?)$/i, means: 'SecurityGroupIds' },
    { in: ['VpcConfig'], member: /^VpcId$/i, hint: 'AWS takes the VPC from the subnets. Remove it.' },
    { in: ['S3Encryption'], member: /^(?:kms_?key|kms_?key_?id|key)$/i, means: 'KmsKeyArn' },
];


/***/ }),

/***/ 68600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dS: () => (/* binding */ isCron),
  hP: () => (/* binding */ isRunOnce),
  O9: () => (/* binding */ isSameSchedule),
  kA: () => (/* binding */ scheduleIntervalSeconds),
  Lk: () => (/* binding */ scheduleProblem)
});

// EXTERNAL MODULE: ./lib/blueprint/show.js
var show = __webpack_require__(33246);
;// CONCATENATED MODULE: ./lib/canary/manifest/cron.js

const NONE = /(?!)/;
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
/** User guide, "Scheduling canary runs using cron". */
const FIELDS = [
    { name: 'minutes', least: 0, most: 59, words: [], special: NONE },
    { name: 'hours', least: 0, most: 23, words: [], special: NONE },
    { name: 'day of month', least: 1, most: 31, words: [], special: /^(?:\?|L|LW|(?:[1-9]|[12]\d|3[01])W)$/ },
    { name: 'month', least: 1, most: 12, words: MONTHS, special: NONE },
    {
        name: 'day of week',
        least: 1,
        most: 7,
        words: DAYS,
        special: /^(?:\?|(?:[1-7]|SUN|MON|TUE|WED|THU|FRI|SAT)(?:L|#[1-5])|L)$/,
    },
];
/** What is wrong with the fields of a cron expression, and what to do; undefined when nothing is. */
function cronProblem(fields) {
    if (fields.some((field) => field === '')) {
        return {
            message: 'The fields of a cron expression are separated by one space each.',
            hint: 'Remove the other spaces.',
        };
    }
    if (fields.length !== 6) {
        const hint = fields.length === 5
            ? 'Add the year, which must be *, at the end: cron(0 8 ? * MON-FRI *).'
            : 'Minutes, hours, day of month, month, day of week, year: cron(0 8 ? * MON-FRI *).';
        return { message: `A cron expression has six fields; found ${fields.length}.`, hint };
    }
    for (const [index, field] of FIELDS.entries()) {
        const hint = fieldHint(fields[index] ?? '', field);
        if (hint !== undefined)
            return { message: `${(0,show/* quote */.hD)(fields[index] ?? '')} is no ${field.name}.`, hint };
    }
    const [, , dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = fields;
    if (year !== '*')
        return { message: `The year must be *; found ${(0,show/* quote */.hD)(year)}.`, hint: 'Write * as the sixth field.' };
    if ((dayOfMonth === '?') === (dayOfWeek === '?')) {
        const message = `Exactly one of day of month and day of week must be ?; found ${(0,show/* quote */.hD)(dayOfMonth)} and ${(0,show/* quote */.hD)(dayOfWeek)}.`;
        return { message, hint: 'Write ? for the one that does not matter: cron(0 8 * * ? *) or cron(0 8 ? * MON-FRI *).' };
    }
    return neverProblem(dayOfMonth, month);
}
/** Seconds between two runs of a valid expression, at their closest. */
function shortestCronGapSeconds(fields) {
    const [minutes = '', hours = '', dayOfMonth = '', , dayOfWeek = ''] = fields;
    const inHour = numbersOf(minutes, FIELDS[0]);
    const times = numbersOf(hours, FIELDS[1]).flatMap((hour) => inHour.map((minute) => hour * 60 + minute));
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    const [first = 0] = times;
    const overnight = first + DAY_MINUTES - (times.at(-1) ?? 0);
    // Two days that follow each other may both be meant, unless a single day is all there is.
    const isOneDay = /^(?:\d+|[A-Z]{3}|.*[LW#].*)$/.test(dayOfMonth === '?' ? dayOfWeek : dayOfMonth);
    return Math.min(...gaps, isOneDay ? DAY_MINUTES : overnight) * 60;
}
const DAY_MINUTES = 1440;
function fieldHint(text, field) {
    if (field.special.test(text))
        return undefined;
    const bad = text.split(',').find((item) => rangeOf(item, field) === undefined);
    if (bad === undefined)
        return undefined;
    const names = field.words.length === 0 ? '' : ` or ${field.words[0]} to ${field.words.at(-1)}`;
    if (/^(.+)-(.+)$/.test(bad) && isReversed(bad, field)) {
        return `A range goes from the smaller to the larger; write ${(0,show/* quote */.hD)(bad)} as two ranges, separated by a comma.`;
    }
    if (field.words.includes(bad.toUpperCase()))
        return `Write ${bad.toUpperCase()} in upper case.`;
    const days = field.name.startsWith('day') ? ', ? when it does not matter' : '';
    return `Allowed are ${field.least} to ${field.most}${names}, lists (,), ranges (-), steps (/), *${days}.`;
}
/** `*`, `5`, `MON`, `1-5`, and each with `/step`; undefined when it is none of them. */
function rangeOf(item, field) {
    const [range = '', stepText, ...more] = item.split('/');
    if (more.length > 0)
        return undefined;
    const step = stepText === undefined ? undefined : stepOf(stepText, field);
    if (stepText !== undefined && step === undefined)
        return undefined;
    if (range === '*')
        return { from: field.least, to: field.most, step: step ?? 1 };
    const ends = range.split('-');
    if (ends.length > 2)
        return undefined;
    const from = numberOf(ends[0] ?? '', field);
    const to = ends.length === 2 ? numberOf(ends[1] ?? '', field) : step === undefined ? from : field.most;
    return from === undefined || to === undefined || from > to ? undefined : { from, to, step: step ?? 1 };
}
function stepOf(text, { most, least }) {
    const step = /^\d{1,2}$/.test(text) ? Number(text) : 0;
    return step >= 1 && step <= most - least + 1 ? step : undefined;
}
function numberOf(text, { least, most, words }) {
    const word = words.indexOf(text);
    if (word !== -1)
        return word + 1;
    const number = /^\d{1,2}$/.test(text) ? Number(text) : -1;
    return number >= least && number <= most ? number : undefined;
}
function isReversed(range, field) {
    const [from, to, ...more] = range.split('-').map((end) => numberOf(end, field));
    return more.length === 0 && from !== undefined && to !== undefined && from > to;
}
/** All numbers that a field without special signs stands for, in order. */
function numbersOf(text, field) {
    const numbers = new Set();
    for (const item of field === undefined ? [] : text.split(',')) {
        const stretch = field === undefined ? undefined : rangeOf(item, field);
        for (let at = stretch?.from ?? 0; at <= (stretch?.to ?? -1); at += stretch?.step ?? 1)
            numbers.add(at);
    }
    return [...numbers].sort((a, b) => a - b);
}
/** A day that no month has, or only a leap year: AWS takes nothing that is more than a year away. */
function neverProblem(dayOfMonth, month) {
    const days = numbersOf(dayOfMonth, FIELDS[2]);
    if (days.length === 0)
        return undefined;
    const longest = Math.max(...numbersOf(month, FIELDS[3]).map((number) => MONTH_DAYS[number - 1] ?? 31));
    if (Math.min(...days) <= longest)
        return undefined;
    return { message: 'No such day comes every year.', hint: 'The next run must not be more than a year away.' };
}
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

;// CONCATENATED MODULE: ./lib/canary/manifest/schedule.js

/** Seconds between two runs, at their closest; undefined for a canary that runs once, and for what is no schedule. */
function scheduleIntervalSeconds(expression) {
    if (scheduleProblem(expression) !== undefined)
        return undefined;
    const rate = rateOf(expression);
    if (rate === undefined)
        return shortestCronGapSeconds(cronFields(expression) ?? []);
    return rate.seconds === 0 ? undefined : rate.seconds;
}
/** `rate(0 hour)` and its like (API reference, CanaryScheduleInput). */
function isRunOnce({ Schedule }) {
    return /^rate\(0 /.test(Schedule?.Expression ?? '');
}
function isCron(expression) {
    return expression.startsWith('cron(');
}
/** What is wrong with a schedule expression, and what to do; undefined when nothing is.
 *  API reference, CanaryScheduleInput; user guide, "Scheduling canary runs using cron". */
function scheduleProblem(expression) {
    const fields = cronFields(expression);
    if (fields !== undefined)
        return cronProblem(fields);
    if (/^cron/i.test(expression))
        return { message: 'This cron expression is not of the form cron(...).', hint: CRON_FORM };
    if (!/^rate\b/i.test(expression))
        return { message: 'A schedule is rate(...) or cron(...).', hint: startHint(expression) };
    const rate = rateOf(expression);
    if (rate === undefined)
        return { message: 'This rate is not of the form rate(NUMBER UNIT).', hint: rateHint(expression) };
    const { seconds, unit, count } = rate;
    if (seconds === 0) {
        return unit === 'minutes'
            ? { message: 'A canary that runs once has the rate(0 minute) or rate(0 hour).', hint: 'Write rate(0 minute).' }
            : undefined;
    }
    if (seconds <= LONGEST_RATE_S)
        return undefined;
    const message = `The longest rate is one hour; found ${count} ${unit}.`;
    return { message, hint: 'Use rate(1 hour), or a cron expression, as in cron(0 0/2 * * ? *) for every second hour.' };
}
function rateOf(expression) {
    const [, count, unit] = /^rate\((0|[1-9][0-9]{0,8}) (minute|minutes|hour)\)$/.exec(expression) ?? [];
    if (count === undefined || unit === undefined)
        return undefined;
    return { count, unit, seconds: Number(count) * (unit === 'hour' ? 3600 : 60) };
}
function cronFields(expression) {
    return /^cron\((.*)\)$/s.exec(expression)?.[1]?.split(' ');
}
function startHint(expression) {
    if (/^[\d*/?,\- ]+$/.test(expression) && expression.trim().includes(' '))
        return CRON_FORM;
    const every = /^(?:every )?(\d{1,4}) ?m(?:in(?:ute)?s?)?$/i.exec(expression)?.[1];
    return every === undefined ? RATE_FORM : `Write rate(${every} minutes).`;
}
function rateHint(expression) {
    if (/hours/i.test(expression))
        return 'AWS refuses "hours": the longest rate is rate(1 hour), or rate(60 minutes).';
    if (/seconds?|days?/i.test(expression))
        return 'The unit is minute, minutes or hour.';
    return RATE_FORM;
}
const LONGEST_RATE_S = 3600;
const RATE_FORM = 'Write rate(1 minute) to rate(60 minutes), rate(1 hour), or rate(0 minute) to run once.';
const CRON_FORM = 'Write six fields in UTC: cron(MINUTES HOURS DAY-OF-MONTH MONTH DAY-OF-WEEK *), as in cron(0/15 8-17 ? * MON-FRI *).';
/** Whether two schedule expressions ask for the same runs: AWS stores `rate(0 minute)` as `rate(0 hour)`, and an hour has
 *  60 minutes. Cron expressions are compared as texts, but for case and white space. */
function isSameSchedule(one, other) {
    return canonical(one) === canonical(other);
}
function canonical(expression) {
    const minutes = minutesOf(expression);
    if (minutes !== undefined)
        return `rate(${minutes})`;
    return expression
        .replace(/\s+/g, ' ')
        .replace(/\s?([()])\s?/g, '$1')
        .trim()
        .toUpperCase();
}
function minutesOf(expression) {
    const [, count, unit] = /^\s*rate\(\s*(\d+)\s+(minute|hour)s?\s*\)\s*$/i.exec(expression) ?? [];
    if (count === undefined)
        return undefined;
    return Number(count) * (unit?.toLowerCase() === 'hour' ? 60 : 1);
}


/***/ }),

/***/ 49359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ manifestShape)
});

// EXTERNAL MODULE: ./lib/aws-facts/limits.js
var limits = __webpack_require__(69039);
// EXTERNAL MODULE: ./lib/aws-facts/runtimes.js
var runtimes = __webpack_require__(22406);
;// CONCATENATED MODULE: ./lib/blueprint/schema/common.js
const common_text = (description, more = {}) => ({ type: 'string', description, ...more });
const flag = (description, more = {}) => ({ type: 'boolean', description, ...more });
const oneOf = (values, description, more = {}) => ({
    enum: values,
    description,
    ...more,
});
const list = (items, description) => ({ type: 'array', items, description });
const timeoutMs = {
    type: 'integer',
    minimum: 1000,
    maximum: 300_000,
    default: 5000,
    title: 'Time-out in milliseconds',
    description: 'Milliseconds the step may take. Wins over globalSettings.stepTimeout. The schema of AWS says 1000 to 300000 with default 5000, its documentation 5000 to 300000 with default 30000: write it explicitly.',
    examples: [10_000],
};
const hostname = (description) => ({
    type: 'string',
    pattern: '^([a-zA-Z0-9][a-zA-Z0-9.-]*[a-zA-Z0-9]|\\$\\{[a-zA-Z_][a-zA-Z0-9_]*\\})$',
    maxLength: 253,
    description: `${description} Either a host name or IPv4 address, or as a whole one variable, as in \${host}.`,
    examples: ['api.example.com', '$' + '{host}'],
});
const port = (description, defaultPort) => ({
    type: 'integer',
    minimum: 1,
    maximum: 65_535,
    ...(defaultPort === undefined ? {} : { default: defaultPort }),
    description,
});
const variableName = '^[a-zA-Z][a-zA-Z0-9_]*$';
const stepName = {
    type: 'string',
    pattern: '^[a-zA-Z][a-zA-Z0-9_-]*$',
    maxLength: 64,
    title: 'Name of the step',
    description: 'Unique within the blueprint: it becomes the CloudWatch metric dimension StepName. A letter, then letters, digits, hyphens and underscores; at most 64.',
    examples: ['api-health'],
};
const extractor = {
    name: 'Extractor',
    description: 'Takes a value out of the response body and makes it a variable for the steps after this one.',
    properties: {
        name: common_text('Name of the variable to set. Later steps write it as ${name}.', {
            pattern: variableName,
            examples: ['orderId'],
        }),
        type: { type: 'string', enum: ['BODY'], description: 'Where to take it from. Only the body can be read.' },
        path: common_text('JSONPath into a JSON body. Without it the whole body is taken.', { examples: ['$.order.id'] }),
        regex: common_text('Regular expression, applied to what `path` gave.', { examples: ['/orders/([0-9]+)$'] }),
        regexGroup: {
            type: 'integer',
            minimum: 0,
            default: 0,
            description: 'Capturing group of `regex` to take; 0 is the whole match.',
        },
    },
    required: ['name', 'type'],
};
/** A step's shape: the members every step has, then those of its checker. */
function stepShape(checkerType, shape) {
    return {
        name: shape.name,
        description: shape.description,
        properties: {
            stepName,
            checkerType: { const: checkerType, type: 'string', description: `Makes this a ${checkerType} step.` },
            ...shape.properties,
            extractors: list(extractor, 'Variables to set from the response. Only HTTP steps have a body to read.'),
        },
        required: ['stepName', 'checkerType', ...shape.required],
    };
}
/** An assertion's shape: `type` and `description`, then its own members, all of them required unless listed in `optional`. */
function assertionShape(type, shape) {
    const optional = new Set(shape.optional);
    return {
        name: shape.name,
        description: shape.description,
        properties: {
            type: { const: type, type: 'string', description: shape.description },
            description: common_text('Says to people why this is asserted. Shown in every report.'),
            ...shape.properties,
        },
        required: ['type', ...Object.keys(shape.properties).filter((name) => !optional.has(name))],
        ...(shape.requiredWhen === undefined ? {} : { requiredWhen: shape.requiredWhen }),
    };
}
const comparison = (/* unused pure expression or super */ null && (['EQUALS', 'GREATER_THAN', 'LESS_THAN']));
const stringComparison = (/* unused pure expression or super */ null && (['EQUALS', 'NOT_EQUALS', 'CONTAINS', 'NOT_CONTAINS', 'REGEX_MATCH']));
const responseTime = assertionShape('RESPONSE_TIME', {
    name: 'ResponseTimeAssertion',
    description: 'How long the exchange took, in milliseconds.',
    properties: {
        operator: oneOf(['LESS_THAN', 'GREATER_THAN', 'EQUALS'], 'How to compare.'),
        value: { type: 'number', minimum: 0, description: 'Milliseconds.', examples: [2000] },
        unit: oneOf(['MILLISECONDS'], 'The only unit there is.', { default: 'MILLISECONDS' }),
    },
    optional: ['unit'],
});

;// CONCATENATED MODULE: ./lib/canary/manifest/shape.js



const whole = ({ least, most }, description, more = {}) => ({ type: 'integer', minimum: least, maximum: most, description, ...more });
const code = {
    name: 'Code',
    description: 'Where the zip is uploaded to, when it is too large to be sent inline or must not be.',
    properties: {
        S3Bucket: common_text('Bucket for the zip, in the region of the canary.', { pattern: limits/* BUCKET_PATTERN */._7, maxLength: 63 }),
        S3Key: common_text('Prefix of the key; the hash of the content ends the key.', { examples: ['canaries/orders/'] }),
    },
    required: ['S3Bucket'],
};
const schedule = {
    name: 'Schedule',
    description: 'When the canary runs.',
    properties: {
        Expression: common_text('rate(1 minute) to rate(1 hour), rate(0 minute) to run once, or cron(...) with six fields, in UTC.', { title: 'Schedule expression', examples: ['rate(5 minutes)', 'cron(0/15 8-17 ? * MON-FRI *)'] }),
        DurationInSeconds: whole({ least: 0, most: limits/* LONGEST_DURATION_S */.Mv }, 'Seconds after which the schedule ends by itself; 0 is never.', { default: 0 }),
        RetryConfig: {
            name: 'RetryConfig',
            description: 'What happens after a failed run.',
            properties: {
                MaxRetries: whole({ least: 0, most: limits/* RETRIES */.Zs.most }, `How often a failed run is tried again at once. With ${limits/* RETRIES */.Zs.most}, TimeoutInSeconds must be below ${limits/* RETRIES */.Zs.timeoutBelowS}.`),
            },
            required: ['MaxRetries'],
        },
    },
    required: ['Expression'],
};
const environmentVariables = {
    type: 'object',
    namePattern: limits/* ENVIRONMENT */.M0.namePattern,
    values: { type: 'string' },
    description: `Environment of the canary's function, at most ${limits/* ENVIRONMENT */.M0.mostBytes} bytes in all. Not for secrets: whoever may read the function may read them.`,
    examples: [{ CW_SYNTHETICS_LOG_LEVEL: 'INFO' }],
};
const runConfig = {
    name: 'RunConfig',
    description: 'How a run is done.',
    properties: {
        TimeoutInSeconds: whole(limits/* TIMEOUT_S */.Em, `Seconds a run may take; not more than the interval of the schedule, which is the default up to ${limits/* TIMEOUT_S */.Em.most}. ${limits/* TIMEOUT_S */.Em.recommended} or more are recommended.`),
        MemoryInMB: whole(limits/* MEMORY_MB */.KU, `Memory in MB, a multiple of ${limits/* MEMORY_MB */.KU.step}.`, { examples: [limits/* MEMORY_MB */.KU.least] }),
        ActiveTracing: flag('X-Ray tracing. Not documented for multi-checks canaries: leave it out.'),
        EnvironmentVariables: environmentVariables,
        EphemeralStorage: whole(limits/* EPHEMERAL_STORAGE_MB */.gH, 'Temporary storage in MB.', { default: limits/* EPHEMERAL_STORAGE_MB */.gH.least }),
    },
    required: [],
};
const retention = (which) => whole(limits/* RETENTION_DAYS */.zh, `Days for which ${which} runs are kept.`, { default: limits/* RETENTION_DAYS */.zh.usual });
const vpcConfig = {
    name: 'VpcConfig',
    description: 'The network the canary runs in. Two empty lists take it out of its VPC.',
    properties: {
        SubnetIds: { ...list({ type: 'string' }, 'Private subnets with a way out.'), maxItems: limits/* VPC */.kT.subnets },
        SecurityGroupIds: { ...list({ type: 'string' }, 'Security groups.'), maxItems: limits/* VPC */.kT.securityGroups },
        Ipv6AllowedForDualStack: flag('Allow IPv6 to leave dual-stack subnets.', { default: false }),
    },
    required: [],
};
const artifactConfig = {
    name: 'ArtifactConfig',
    description: 'How the artifacts are kept.',
    properties: {
        S3Encryption: {
            name: 'S3Encryption',
            description: 'Encryption of the artifacts. Without it the key that AWS manages is used.',
            properties: {
                EncryptionMode: oneOf(['SSE_S3', 'SSE_KMS'], 'SSE_KMS needs KmsKeyArn.'),
                KmsKeyArn: common_text('Key of your own, for SSE_KMS only. An alias will not do.', {
                    pattern: limits/* KMS_KEY_PATTERN */.rW,
                    maxLength: limits/* LONGEST_ARN */.VQ,
                    examples: ['arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555'],
                }),
            },
            required: [],
        },
    },
    required: [],
};
/** `canary.json` as a whole: the members of the CreateCanary request that are the user's to decide. */
const manifestShape = {
    name: 'CanaryManifest',
    description: 'Canary of Amazon CloudWatch Synthetics that runs a multi-checks blueprint: the members of CreateCanary under their own names. A text may hold ${env:NAME}.',
    properties: {
        $schema: common_text('The JSON Schema of this file, for editors. Not sent to AWS.'),
        Name: common_text('Name of the canary, for ever: lower-case letters, digits, "_" and "-". Visible to the hosts it checks.', {
            pattern: limits/* CANARY_NAME */.FY.pattern,
            maxLength: limits/* CANARY_NAME */.FY.maxLength,
            title: 'Name of the canary',
            examples: ['orders-api'],
        }),
        Blueprint: common_text('The blueprint file, from the folder of this manifest.', {
            default: 'blueprint-config.json',
            examples: ['blueprint-config.json'],
        }),
        Code: code,
        ArtifactS3Location: common_text('Where runs put their reports. The bucket must exist, in the same region, without a period in its name.', {
            pattern: limits/* ARTIFACT_LOCATION_PATTERN */.k0,
            maxLength: limits/* LONGEST_TEXT */.xG,
            examples: ['s3://example-canary-artifacts/orders-api'],
        }),
        ExecutionRoleArn: common_text('The role that the canary runs as. It must trust lambda.amazonaws.com.', {
            pattern: limits/* ROLE_ARN_PATTERN */.yE,
            maxLength: limits/* LONGEST_ARN */.VQ,
            examples: ['arn:aws:iam::123456789012:role/orders-canary'],
        }),
        Schedule: schedule,
        RuntimeVersion: common_text('The Synthetics runtime: syn-nodejs-3.0 or later.', { examples: [runtimes/* RECOMMENDED_RUNTIME */.Nz] }),
        RunConfig: runConfig,
        SuccessRetentionPeriodInDays: retention('passed'),
        FailureRetentionPeriodInDays: retention('failed'),
        VpcConfig: vpcConfig,
        ArtifactConfig: artifactConfig,
        KmsKeyArn: common_text('Symmetric key of your own, in the same region, for what the canary keeps encrypted. Empty goes back to the key of AWS; without it the key stays.', {
            pattern: `^$|${limits/* KMS_KEY_PATTERN */.rW}`,
            maxLength: limits/* LONGEST_ARN */.VQ,
            examples: ['arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555'],
        }),
        ProvisionedResourceCleanup: oneOf(['AUTOMATIC', 'OFF'], 'Whether the Lambda function and its layers go when the canary is deleted.', { default: 'AUTOMATIC' }),
        ResourcesToReplicateTags: {
            ...list(oneOf(['lambda-function'], 'The only resource there is.'), 'Resources that get the tags of the canary too.'),
            minItems: 1,
            maxItems: 1,
        },
        Tags: {
            type: 'object',
            namePattern: limits/* TAGS */.gp.keyPattern,
            values: { type: 'string' },
            description: 'Tags of the canary. Keys have letters, digits and + , - . / : ; < = _ only.',
            examples: [{ team: 'orders' }],
        },
    },
    required: ['Name', 'ArtifactS3Location', 'ExecutionRoleArn', 'Schedule', 'RuntimeVersion'],
};


/***/ }),

/***/ 16220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ typedValue)
/* harmony export */ });
/** What a text from outside of the file stands for where the schema wants this: `60` a number, `true` a boolean, `a,b` or
 *  `["a","b"]` a list. A text that is none of what is wanted stays one, and the schema says what is wrong with it. */
function typedValue(text, schema) {
    if ('items' in schema)
        return listOf(text);
    if (!('type' in schema))
        return text;
    if ((schema.type === 'integer' || schema.type === 'number') && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) {
        return Number(text);
    }
    if (schema.type === 'boolean' && (text === 'true' || text === 'false'))
        return text === 'true';
    return text;
}
function listOf(text) {
    if (/^\s*\[/.test(text)) {
        try {
            const value = JSON.parse(text);
            if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
                return value;
        }
        catch {
            // Not JSON: then the bracket is a part of the first item, which will hardly be accepted.
        }
    }
    return text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
}


/***/ }),

/***/ 40604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ codeVersionOf),
/* harmony export */   Q4: () => (/* binding */ userTagsOf),
/* harmony export */   Ri: () => (/* binding */ OWN_TAGS),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   ld: () => (/* binding */ environmentHashOf),
/* harmony export */   q0: () => (/* binding */ NO_ENVIRONMENT),
/* harmony export */   vw: () => (/* binding */ ownTagsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** The tags that say what was deployed. Write them when it is in place, never before; `codeVersion` is that of the canary
 *  as it is read afterwards. */
function ownTagsOf({ source, bundle }, { codeVersion } = {}) {
    return {
        [OWN_TAGS.blueprint]: bundle.blueprintSha256,
        [OWN_TAGS.code]: bundle.sha256,
        [OWN_TAGS.environment]: environmentHashOf(source.manifest),
        ...(codeVersion === undefined ? {} : { [OWN_TAGS.codeVersion]: codeVersion }),
    };
}
/** What tells the environment variables of a deploy from other ones. Whoever may read tags may try values until one fits, so that it
 *  is a slow hash (RFC 7914, 64 MiB and about 0.2 s a try), salted with the canary's name: no table of tries serves two canaries. The
 *  same variables give the same text in the next job. */
function environmentHashOf({ Name, RunConfig }) {
    const members = Object.entries(RunConfig?.EnvironmentVariables ?? {})
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
    if (members.length === 0)
        return NO_ENVIRONMENT;
    const text = `{${members.join(',')}}`;
    const salt = `canary-preflight environment of ${Name}`;
    const key = `${salt}\n${text}`;
    const known = hashes.get(key);
    if (known !== undefined)
        return known;
    const hash = `scrypt-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(text, salt, 32, SCRYPT).toString('hex')}`;
    hashes.set(key, hash);
    return hash;
}
/** Of a canary without environment variables. */
const NO_ENVIRONMENT = 'none';
const SCRYPT = { N: 65_536, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
/** A deploy asks several times. */
const hashes = new Map();
/** The Lambda layer that holds a canary's code, and its version; undefined when AWS does not tell. The version alone would do
 *  only until the canary is deleted and made anew: its numbers begin again. */
function codeVersionOf({ Code }) {
    return /:layer:([^:]+:\d+)$/.exec(Code?.SourceLocationArn ?? '')?.[1];
}
/** The value of a tag, whatever its name is. */
function tagOf({ Tags }, key) {
    return Tags !== undefined && Object.hasOwn(Tags, key) ? Tags[key] : undefined;
}
/** The manifest's tags without those that are ours to set. */
function userTagsOf({ Tags }) {
    const own = new Set(Object.values(OWN_TAGS));
    return Object.entries(Tags ?? {})
        .filter(([key]) => !own.has(key))
        .sort(([a], [b]) => (a < b ? -1 : 1));
}
/** The tags by which a deploy knows what it deployed: nothing else in AWS tells. Their form is that of the API's tag keys. */
const OWN_TAGS = {
    /** SHA-256 of the blueprint, hex: what `validate` and `run` print. */
    blueprint: 'canary-preflight:blueprint-sha256',
    /** SHA-256 of the zip, hex. */
    code: 'canary-preflight:code-sha256',
    /** `environmentHashOf` the environment variables: they cannot be read back. */
    environment: 'canary-preflight:environment',
    /** Version of the code's Lambda layer after the last deploy: another one means that somebody else changed the code. */
    codeVersion: 'canary-preflight:code-version',
    /** On a canary that a deploy created and has not finished: it was never started. */
    unfinished: 'canary-preflight:unfinished',
    /** A dry run that passed and is not committed, and what it tested: `ID CODE-SHA256 ENVIRONMENT`. */
    dryRun: 'canary-preflight:dry-run',
};


/***/ }),

/***/ 54074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ loadCanarySources),
  loadManifests: () => (/* binding */ loadManifests)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/blueprint/file-kind.js
var file_kind = __webpack_require__(27144);
// EXTERNAL MODULE: ./lib/blueprint/judge-document.js + 7 modules
var judge_document = __webpack_require__(75616);
// EXTERNAL MODULE: ./lib/blueprint/place.js
var place = __webpack_require__(64980);
// EXTERNAL MODULE: ./lib/blueprint/sha256.cjs
var sha256 = __webpack_require__(68800);
;// CONCATENATED MODULE: ./lib/blueprint/validated-file.js
/** A file of any kind. That it is valid has to be said: of very many diagnostics not all are kept. */
function validatedFrom(file, isValid) {
    const { document } = file;
    return isValid && document !== undefined ? { ...file, document, valid: true } : { ...file, valid: false };
}

// EXTERNAL MODULE: ./lib/aws-facts/limits.js
var limits = __webpack_require__(69039);
// EXTERNAL MODULE: ./lib/aws-facts/runtimes.js
var runtimes = __webpack_require__(22406);
// EXTERNAL MODULE: ./lib/blueprint/rules/diagnostics-of.js
var diagnostics_of = __webpack_require__(62189);
// EXTERNAL MODULE: ./lib/blueprint/rules/item.js
var rules_item = __webpack_require__(24032);
// EXTERNAL MODULE: ./lib/blueprint/rules/rule.js
var rule = __webpack_require__(33805);
// EXTERNAL MODULE: ./lib/blueprint/show.js
var show = __webpack_require__(33246);
// EXTERNAL MODULE: ./lib/blueprint/substitution.js
var substitution = __webpack_require__(42918);
// EXTERNAL MODULE: ./lib/checks/checkers.js + 4 modules
var checkers = __webpack_require__(39349);
// EXTERNAL MODULE: ./lib/runner/judge.js + 1 modules
var judge = __webpack_require__(88878);
// EXTERNAL MODULE: ./lib/runner/retries.js
var runner_retries = __webpack_require__(4572);
// EXTERNAL MODULE: ./lib/runner/run-step.js + 7 modules
var run_step = __webpack_require__(42344);
;// CONCATENATED MODULE: ./lib/runner/longest-run.js




/** Milliseconds that a blueprint takes at most, when every step waits, times out and is tried again as often as it may. */
function longestRunMs({ steps, globalSettings }, { retries, slackMs = SLACK_MS }) {
    const attempts = retries + 1;
    const pausesMs = Array.from({ length: retries }, (_, index) => (0,runner_retries/* backoffMs */.j)(index + 2, 1));
    const pauseMs = pausesMs.reduce((sum, ms) => sum + ms, 0);
    return Object.values(steps).reduce((sum, step) => {
        const timeoutMs = step.timeout ?? globalSettings?.stepTimeout ?? run_step/* DEFAULT_TIMEOUT_MS */.t;
        const waitMs = (0,checkers/* checkerOf */.NO)(step).pauseMs?.(step) ?? 0;
        return sum + waitMs + attempts * (timeoutMs + slackMs) + pauseMs;
    }, slackMs);
}
/** Milliseconds by which an attempt may outlast its deadline, judging included. */
const SLACK_MS = 1000 + judge/* JUDGING_LIMIT_MS */.uI;

// EXTERNAL MODULE: ./lib/canary/manifest/schedule.js + 1 modules
var schedule = __webpack_require__(68600);
;// CONCATENATED MODULE: ./lib/canary/manifest/matches-schema.js










/** What a canary of this manifest would do differently with this blueprint, or not do at all: diagnostics of the manifest.
 *  Offline: what is deployed is not looked at. */
function matchDiagnostics({ document, view, withOrigin }, { blueprint }) {
    if (document === undefined || view === undefined)
        return [];
    return (0,diagnostics_of/* diagnosticsOf */.o)(matchesBlueprint, { manifest: view, blueprint }, document).map(withOrigin);
}
const matchesBlueprint = (0,rule/* rule */.H)({
    codes: {
        MANIFEST_TIMEOUT_BELOW_STEPS: {
            severity: 'warning',
            title: 'The steps may take longer than a run',
            about: 'At worst every step of the blueprint takes its `waitTime` and its whole time-out. A run ends after RunConfig.TimeoutInSeconds, and the steps that are left do not run.',
        },
        MANIFEST_RUNTIME_SECRETS: {
            severity: 'warning',
            title: 'A runtime that leaves some secrets unresolved',
            about: `Before ${runtimes/* RESOLVES_SECRETS_EVERYWHERE */.TF} a runtime does not resolve secrets in the variables of a blueprint and in SIGV4 authentication (notes of that release).`,
        },
        MANIFEST_RUNTIME_HEADERS: {
            severity: 'notice',
            title: 'A runtime that misreads repeated headers',
            about: `Before ${runtimes/* CAPTURES_REPEATED_HEADERS */.Er} a runtime does not capture headers properly that come several times (notes of that release).`,
        },
    },
    *check(pair) {
        yield* timeTooShort(pair);
        yield* unresolvedSecrets(pair);
        yield* repeatedHeaders(pair);
    },
});
function* timeTooShort({ manifest, blueprint }) {
    const neededS = Math.ceil(longestRunMs(blueprint, { retries: 0, slackMs: 0 }) / 1000);
    const runConfig = manifest.object('RunConfig');
    const limitS = runConfig === undefined ? undefined : (0,rules_item/* numberIn */.Po)(runConfig, 'TimeoutInSeconds');
    const code = 'MANIFEST_TIMEOUT_BELOW_STEPS';
    const worst = `the waits and time-outs of the steps add up to ${neededS} s: the last steps may not run.`;
    if (limitS !== undefined) {
        if (limitS >= neededS)
            return;
        const message = `Its RunConfig.TimeoutInSeconds is ${limitS}, but ${worst}`;
        const hint = neededS > limits/* TIMEOUT_S */.Em.most
            ? `The most is ${limits/* TIMEOUT_S */.Em.most}: lower the time-outs of the steps, or spread them over several canaries.`
            : `Set it to ${neededS} or more, or lower the time-outs of the steps.`;
        yield { code, pointer: '/RunConfig/TimeoutInSeconds', message, hint };
        return;
    }
    const placed = manifest.text('Schedule', 'Expression');
    const intervalS = placed === undefined ? undefined : (0,schedule/* scheduleIntervalSeconds */.kA)(placed.text);
    const usualS = Math.min(intervalS ?? limits/* TIMEOUT_S */.Em.most, limits/* TIMEOUT_S */.Em.most);
    if (placed === undefined || manifest.isOpen('RunConfig', 'TimeoutInSeconds') || usualS >= neededS)
        return;
    const message = `Without RunConfig.TimeoutInSeconds a run may take ${usualS} s, but ${worst}`;
    yield {
        code,
        pointer: placed.pointer,
        message,
        hint: 'Lower the time-outs of the steps, or choose a longer interval.',
    };
}
function* unresolvedSecrets({ manifest, blueprint }) {
    const runtime = manifest.text('RuntimeVersion');
    if (runtime === undefined || !(0,runtimes/* isOlder */.tW)(runtime.text, runtimes/* RESOLVES_SECRETS_EVERYWHERE */.TF))
        return;
    const variables = Object.entries(blueprint.variables ?? {}).filter(([, text]) => holdsSecret(text));
    const steps = Object.values(blueprint.steps).filter((step) => (0,checkers/* isSigned */.JI)(step) && holdsSecret((0,checkers/* authenticationOf */.Uf)(step)));
    const places = [
        ...variables.map(([name]) => `the variable ${(0,show/* quote */.hD)(name)}`),
        ...steps.map(({ stepName }) => `the SIGV4 authentication of ${(0,show/* quote */.hD)(stepName)}`),
    ];
    if (places.length === 0)
        return;
    const message = `Before ${runtimes/* RESOLVES_SECRETS_EVERYWHERE */.TF} the secret in ${places.join(' and in ')} is not resolved.`;
    const hint = `Use ${runtimes/* RESOLVES_SECRETS_EVERYWHERE */.TF}, or write the secret where the request needs it.`;
    yield { code: 'MANIFEST_RUNTIME_SECRETS', pointer: runtime.pointer, message, hint };
}
function* repeatedHeaders({ manifest, blueprint }) {
    const runtime = manifest.text('RuntimeVersion');
    if (runtime === undefined || !(0,runtimes/* isOlder */.tW)(runtime.text, runtimes/* CAPTURES_REPEATED_HEADERS */.Er))
        return;
    const steps = Object.values(blueprint.steps).filter(assertsRepeatedHeader);
    if (steps.length === 0)
        return;
    const names = steps.map(({ stepName }) => (0,show/* quote */.hD)(stepName)).join(', ');
    const message = `Before ${runtimes/* CAPTURES_REPEATED_HEADERS */.Er} headers that come several times are not captured properly; ${names} assert${steps.length === 1 ? 's' : ''} on one that may.`;
    yield {
        code: 'MANIFEST_RUNTIME_HEADERS',
        pointer: runtime.pointer,
        message,
        hint: `Use ${runtimes/* CAPTURES_REPEATED_HEADERS */.Er} or later.`,
    };
}
function assertsRepeatedHeader(step) {
    const assertions = step.assertions ?? [];
    return assertions.some((assertion) => assertion.type === 'HEADER' && REPEATED.has(assertion.headerName?.toLowerCase() ?? ''));
}
/** Response headers that servers are used to sending more than once. */
const REPEATED = new Set(['set-cookie', 'link', 'vary', 'via', 'www-authenticate']);
function holdsSecret(value) {
    if (typeof value === 'string')
        return (0,substitution/* scanSubstitutions */.e)(value).some(({ kind }) => kind === 'secret');
    return (0,rules_item/* isItem */.WZ)(value) && Object.values(value).some(holdsSecret);
}

// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __webpack_require__(89182);
;// CONCATENATED MODULE: ./lib/canary/manifest/references.js


const ruleCode = { source: 'rule' };
/** What can be wrong with `${...}` in a manifest. */
const REFERENCE_CODES = {
    MANIFEST_VARIABLE_MISSING: {
        ...ruleCode,
        severity: 'error',
        title: 'An environment variable that is not set',
        about: '${env:NAME} is replaced by the environment variable NAME when the manifest is read. It must be set; it may be empty.',
    },
    MANIFEST_REFERENCE_INVALID: {
        ...ruleCode,
        severity: 'error',
        title: 'A malformed ${env:NAME}',
        about: 'Between ${env: and } stands the name of one environment variable. $${env: stands for the text ${env: itself.',
    },
    MANIFEST_REFERENCE_LITERAL: {
        ...ruleCode,
        severity: 'warning',
        title: '${...} that nobody replaces',
        about: 'Only ${env:NAME} is replaced in a manifest. Variables and secrets of a blueprint exist in the blueprint only; AWS takes the text as it is.',
    },
};
/** Replaces each `${env:NAME}`; `$${env:` stands for `${env:`. Values are not looked at again. Without an environment the
 *  result is not known, and nothing is missing. */
function putIntoText(text, env) {
    const names = [];
    const problems = [];
    let isKnown = true;
    const put = text.replaceAll(REFERENCE, (whole, ...groups) => {
        const [dollar, prefix, inner, close, offset] = groups;
        if (dollar === '$')
            return whole.slice(1);
        const at = { offset: Number(offset), length: whole.length };
        if (prefix !== 'env:') {
            if (close === '}')
                problems.push({ ...literal(whole), ...at });
            return whole;
        }
        const name = String(inner);
        if (close !== '}' || !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
            isKnown = false;
            problems.push({ ...malformed(close === '}' ? whole : undefined), ...at });
            return whole;
        }
        const value = env !== undefined && Object.hasOwn(env, name) ? env[name] : undefined;
        if (value === undefined) {
            isKnown = false;
            if (env !== undefined)
                problems.push({ ...missing(name), ...at });
            return whole;
        }
        names.push(name);
        return value;
    });
    return { text: put, names: [...new Set(names)], isKnown, problems };
}
/** `${env:...}` up to its brace, escaped or not, or another `${...}`. */
const REFERENCE = /(\$?)\$\{(env:)?(\{[^{}]*\}|[^{}$]*)(\}?)/g;
function missing(name) {
    return {
        code: 'MANIFEST_VARIABLE_MISSING',
        message: `The environment variable ${name} is not set.`,
        hint: `Set ${name} where this command runs, or give the member with ${(0,option_words/* optionNamed */.b)('set')}.`,
    };
}
function malformed(found) {
    return {
        code: 'MANIFEST_REFERENCE_INVALID',
        message: found === undefined ? 'This ${env: is never closed by a "}".' : `${(0,show/* quote */.hD)(found)} names no environment variable.`,
        hint: 'Write ${env:NAME}, with letters, digits and "_"; or $${env: for the text ${env: itself.',
    };
}
function literal(found) {
    const name = /^\$\{\{?\s*(?:(?:env|vars)[.:\s]\s*)?([A-Za-z_][A-Za-z0-9_]*)\s*\}{1,2}$/i.exec(found)?.[1];
    return {
        code: 'MANIFEST_REFERENCE_LITERAL',
        message: `${(0,show/* quote */.hD)(found)} is not replaced: AWS gets the text as it stands here.`,
        hint: `Write \${env:${name ?? 'NAME'}} for an environment variable. What belongs to the requests stands in the blueprint.`,
    };
}

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/manifest-rule.js

/** Makes a rule over a manifest; the compiler checks that every finding has one of its codes. */
function manifestRule(definition) {
    return (0,rule/* rule */.H)(definition);
}

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/blueprint-path.js

const blueprintPath = manifestRule({
    codes: {
        MANIFEST_BLUEPRINT_PATH: {
            severity: 'error',
            title: 'A blueprint path that depends on the machine',
            about: '"Blueprint" is a path from the folder of the manifest, with forward slashes; it may lead out of the folder.',
        },
    },
    *check(view) {
        const placed = view.text('Blueprint');
        if (placed === undefined)
            return;
        const { pointer, text } = placed;
        const code = 'MANIFEST_BLUEPRINT_PATH';
        if (text.trim() === '' || text.includes('\0')) {
            yield {
                code,
                pointer,
                message: '"Blueprint" names no file.',
                hint: 'Write the path from the folder of the manifest.',
            };
        }
        else if (/^(?:[/\\]|[a-zA-Z]:|~|[a-z]+:\/\/)/.test(text)) {
            const message = `${view.show(placed)} is no path from the folder of the manifest.`;
            yield {
                code,
                pointer,
                message,
                hint: 'Write it as in "blueprint-config.json" or "../checks/blueprint-config.json".',
            };
        }
        else if (text.includes('\\')) {
            const message = `${view.show(placed)} has backslashes, which separate folders on Windows only.`;
            yield { code, pointer, message, hint: 'Write forward slashes.' };
        }
    },
});

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/encryption.js


const encryption = manifestRule({
    codes: {
        MANIFEST_ENCRYPTION_KEY: {
            severity: 'error',
            title: 'SSE_KMS without a key, or a key without SSE_KMS',
            about: 'AWS wants KmsKeyArn with the EncryptionMode SSE_KMS and with no other.',
        },
    },
    *check(view) {
        const path = ['ArtifactConfig', 'S3Encryption'];
        const item = view.object(...path);
        if (item === undefined || view.isOpen(...path, 'EncryptionMode') || view.isOpen(...path, 'KmsKeyArn'))
            return;
        const isKms = (0,rules_item/* textIn */.r7)(item, 'EncryptionMode') === 'SSE_KMS';
        const hasKey = item.fields['KmsKeyArn'] !== undefined;
        const code = 'MANIFEST_ENCRYPTION_KEY';
        if (isKms && !hasKey) {
            const message = 'SSE_KMS needs the key in "KmsKeyArn".';
            yield { code, pointer: `${item.pointer}/EncryptionMode`, message, hint: 'Add "KmsKeyArn", or use SSE_S3.' };
        }
        else if (!isKms && hasKey) {
            const message = 'A key in "KmsKeyArn" goes with "EncryptionMode": "SSE_KMS" only.';
            yield { code, pointer: `${item.pointer}/KmsKeyArn`, message, hint: 'Set the mode to SSE_KMS, or remove the key.' };
        }
    },
});

// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/credential-values.js
var credential_values = __webpack_require__(40693);
// EXTERNAL MODULE: ./lib/core/json-pointer.js
var json_pointer = __webpack_require__(38245);
;// CONCATENATED MODULE: ./lib/canary/manifest/view.js



function viewOf({ document, hidden, open }, region) {
    const value = withoutPointers(document.value, open);
    const root = (0,rules_item/* itemAt */.R9)(value, '') ?? { pointer: '', fields: {} };
    const object = (...path) => {
        let at = root;
        for (const name of path) {
            const pointer = `${at?.pointer ?? ''}${(0,json_pointer/* pointerFromPath */.t)([name])}`;
            at = at === undefined ? undefined : (0,rules_item/* itemAt */.R9)(at.fields[name], pointer);
        }
        return at;
    };
    return {
        region,
        root,
        object,
        text: (...path) => {
            const parent = object(...path.slice(0, -1));
            const text = parent === undefined ? undefined : (0,rules_item/* textIn */.r7)(parent, path.at(-1) ?? '');
            return text === undefined ? undefined : { pointer: (0,json_pointer/* pointerFromPath */.t)(path), text };
        },
        isOpen: (...path) => open.has((0,json_pointer/* pointerFromPath */.t)(path)),
        isHidden: (pointer) => hidden.has(pointer),
        show: ({ pointer, text }) => (hidden.has(pointer) ? `a text of ${text.length} characters` : (0,show/* quote */.hD)(text, 80)),
    };
}
/** The texts of an object's members. */
function textsIn(item) {
    if (item === undefined)
        return [];
    return Object.entries(item.fields).flatMap(([name, text]) => typeof text === 'string' ? [{ name, text, pointer: item.pointer + (0,json_pointer/* pointerFromPath */.t)([name]) }] : []);
}
/** The value without the members at these pointers. Lists stay whole. */
function withoutPointers(value, open, pointer = '') {
    if (open.size === 0 || !(0,rules_item/* isItem */.WZ)(value))
        return value;
    const members = Object.entries(value).flatMap(([name, member]) => {
        const at = pointer + (0,json_pointer/* pointerFromPath */.t)([name]);
        return open.has(at) ? [] : [[name, withoutPointers(member, open, at)]];
    });
    return Object.fromEntries(members);
}

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/environment.js






const environment = manifestRule({
    codes: {
        MANIFEST_ENVIRONMENT_RESERVED: {
            severity: 'error',
            title: 'An environment variable that Lambda sets',
            about: 'AWS Lambda reserves some names, and AWS refuses a canary that sets them.',
        },
        MANIFEST_ENVIRONMENT_TOO_LARGE: {
            severity: 'error',
            title: 'Environment variables of more than 4 KB',
            about: `Names and values together may have ${limits/* ENVIRONMENT */.M0.mostBytes} bytes.`,
        },
        MANIFEST_CREDENTIAL: {
            severity: 'warning',
            title: 'A credential in an environment variable',
            about: 'The environment of a canary is no secret: whoever may read its function may read it. A blueprint takes its secrets from AWS Secrets Manager and needs no environment variable for them.',
        },
        MANIFEST_LOG_SETTING: {
            severity: 'warning',
            title: 'A log setting that the runtime does not know',
            about: 'The runtime documents which levels and formats it understands; what it does with others it does not.',
        },
    },
    *check(view) {
        const item = view.object('RunConfig', 'EnvironmentVariables');
        if (item === undefined)
            return;
        const texts = textsIn(item);
        for (const { name, text, pointer } of texts) {
            if (limits/* RESERVED_ENVIRONMENT */.LM.has(name)) {
                const message = `${(0,show/* quote */.hD)(name)} is reserved by AWS Lambda.`;
                yield { code: 'MANIFEST_ENVIRONMENT_RESERVED', pointer, at: 'key', message, hint: 'Remove it: Lambda sets it.' };
            }
            yield* credential({ name, text, pointer });
            const values = Object.hasOwn(limits/* LOG_SETTINGS */.VD, name) ? limits/* LOG_SETTINGS */.VD[name] : undefined;
            if (values !== undefined && !values.includes(text)) {
                const message = `${name} must be ${(0,show/* either */.gP)(values)}; found ${text.length > LONGEST_SETTING ? 'a longer text' : view.show({ pointer, text })}.`;
                const hint = values.includes(text.toUpperCase()) ? `Write "${text.toUpperCase()}".` : `Write "${values[0]}".`;
                yield { code: 'MANIFEST_LOG_SETTING', pointer, message, hint };
            }
        }
        const bytes = texts.reduce((sum, { name, text }) => sum + Buffer.byteLength(name) + Buffer.byteLength(text), 0);
        if (bytes <= limits/* ENVIRONMENT */.M0.mostBytes)
            return;
        const message = `Environment variables may have ${limits/* ENVIRONMENT */.M0.mostBytes} bytes in all; these have ${bytes}.`;
        const hint = 'Remove some. A blueprint reads its variables from its own file.';
        yield { code: 'MANIFEST_ENVIRONMENT_TOO_LARGE', pointer: item.pointer, at: 'key', message, hint };
    },
});
/** Of what could be meant as a level or a format; anything longer may be something else. */
const LONGEST_SETTING = 10;
function* credential(variable) {
    const { name, text, pointer } = variable;
    const isNamed = (0,credential_names/* isCredentialName */.hN)(name, 'likely') && (0,credential_values/* isLiteral */.c$)(text) && text.length >= 6 && !/^https?:/i.test(text);
    const [known] = (0,credential_values/* knownCredentials */.E)(text);
    if (!isNamed && known === undefined)
        return;
    const message = `${known?.what ?? `A credential, by the name ${(0,show/* quote */.hD)(name)},`} would be readable in the canary's function.`;
    const hint = 'Put it into AWS Secrets Manager and write ${AWS_SECRET:name} in the blueprint, where it is needed; change it if it stands in the file.';
    yield { code: 'MANIFEST_CREDENTIAL', pointer, isSensitive: true, message, hint };
}

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/role.js

const role = manifestRule({
    codes: {
        MANIFEST_ROLE_PARTITION: {
            severity: 'error',
            title: 'A role of another partition than the region',
            about: 'Accounts in China, in GovCloud and elsewhere are apart: a role of one cannot be used in a region of another.',
        },
    },
    *check(view) {
        const placed = view.text('ExecutionRoleArn');
        const partition = /^arn:(aws[a-zA-Z-]*):iam:/.exec(placed?.text ?? '')?.[1];
        const expected = partitionOf(view.region);
        if (placed === undefined || partition === undefined || expected === undefined || partition === expected)
            return;
        const message = `The role is in the partition "${partition}", but the region ${view.region} is in "${expected}".`;
        const hint = `Use a role whose ARN begins with arn:${expected}:iam::, or another region.`;
        yield { code: 'MANIFEST_ROLE_PARTITION', pointer: placed.pointer, message, hint };
    },
});
/** Of the regions whose partition is certain. AWS general reference, "Amazon Resource Names". */
function partitionOf(region) {
    if (region === undefined)
        return undefined;
    if (/^cn-/.test(region))
        return 'aws-cn';
    if (/^us-gov-/.test(region))
        return 'aws-us-gov';
    return /^(?:us|eu|ap|sa|ca|me|af|il|mx)-[a-z]+-\d$/.test(region) ? 'aws' : undefined;
}

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/run-config.js




const runConfig = manifestRule({
    codes: {
        MANIFEST_TIMEOUT_ABOVE_INTERVAL: {
            severity: 'error',
            title: 'A run may take longer than the interval',
            about: 'AWS refuses a RunConfig.TimeoutInSeconds that is longer than the interval of a rate.',
        },
        MANIFEST_TIMEOUT_ABOVE_CRON: {
            severity: 'warning',
            title: 'A run may take longer than the time to the next one',
            about: 'AWS documents that the time-out may not be longer than the interval, but not how it measures the interval of a cron expression; canary-preflight takes the shortest there is.',
        },
        MANIFEST_TIMEOUT_SHORT: {
            severity: 'warning',
            title: 'A time-out below what AWS recommends',
            about: `AWS recommends at least ${limits/* TIMEOUT_S */.Em.recommended} seconds, because the start of the function counts.`,
        },
        MANIFEST_TIMEOUT_RETRIES: {
            severity: 'error',
            title: 'A time-out that is too long for two retries',
            about: `With Schedule.RetryConfig.MaxRetries ${limits/* RETRIES */.Zs.most} the time-out must be below ${limits/* RETRIES */.Zs.timeoutBelowS} seconds.`,
        },
        MANIFEST_MEMORY_STEP: {
            severity: 'error',
            title: 'Memory that is no multiple of 64',
            about: `RunConfig.MemoryInMB goes from ${limits/* MEMORY_MB */.KU.least} to ${limits/* MEMORY_MB */.KU.most} in steps of ${limits/* MEMORY_MB */.KU.step}.`,
        },
        MANIFEST_TRACING: {
            severity: 'notice',
            title: 'Tracing is not documented for multi-checks',
            about: 'AWS documents RunConfig.ActiveTracing for other runtimes only.',
        },
    },
    *check(view) {
        const item = view.object('RunConfig');
        if (item === undefined)
            return;
        const timeoutS = (0,rules_item/* numberIn */.Po)(item, 'TimeoutInSeconds');
        if (timeoutS !== undefined)
            yield* timeout(view, { timeoutS, pointer: `${item.pointer}/TimeoutInSeconds` });
        const memoryMb = (0,rules_item/* numberIn */.Po)(item, 'MemoryInMB');
        if (memoryMb !== undefined && Number.isInteger(memoryMb) && memoryMb % limits/* MEMORY_MB */.KU.step !== 0) {
            const lower = memoryMb - (memoryMb % limits/* MEMORY_MB */.KU.step);
            const near = [lower, lower + limits/* MEMORY_MB */.KU.step].filter((mb) => mb >= limits/* MEMORY_MB */.KU.least && mb <= limits/* MEMORY_MB */.KU.most);
            const message = `MemoryInMB must be a multiple of ${limits/* MEMORY_MB */.KU.step}; found ${memoryMb}.`;
            const hint = `Use ${near.join(' or ')}.`;
            yield { code: 'MANIFEST_MEMORY_STEP', pointer: `${item.pointer}/MemoryInMB`, message, hint };
        }
        if ((0,rules_item/* flagIn */.kx)(item, 'ActiveTracing') === true) {
            const message = 'AWS does not document tracing for multi-checks canaries.';
            const hint = 'Remove it, unless you have seen it work.';
            yield { code: 'MANIFEST_TRACING', pointer: `${item.pointer}/ActiveTracing`, message, hint };
        }
    },
});
function* timeout(view, { timeoutS, pointer }) {
    if (timeoutS >= limits/* TIMEOUT_S */.Em.least && timeoutS < limits/* TIMEOUT_S */.Em.recommended) {
        const message = `AWS recommends a time-out of at least ${limits/* TIMEOUT_S */.Em.recommended} s; found ${timeoutS}.`;
        const hint = 'The first start of the function takes some seconds of it.';
        yield { code: 'MANIFEST_TIMEOUT_SHORT', pointer, message, hint };
    }
    const retryConfig = view.object('Schedule', 'RetryConfig');
    const retries = retryConfig === undefined ? undefined : (0,rules_item/* numberIn */.Po)(retryConfig, 'MaxRetries');
    if (retries === limits/* RETRIES */.Zs.most && timeoutS >= limits/* RETRIES */.Zs.timeoutBelowS) {
        const message = `With MaxRetries ${retries}, TimeoutInSeconds must be below ${limits/* RETRIES */.Zs.timeoutBelowS}; found ${timeoutS}.`;
        yield { code: 'MANIFEST_TIMEOUT_RETRIES', pointer, message, hint: 'Lower the time-out, or MaxRetries to 1.' };
    }
    const expression = view.text('Schedule', 'Expression')?.text ?? '';
    const intervalS = (0,schedule/* scheduleIntervalSeconds */.kA)(expression);
    if (intervalS === undefined || timeoutS <= intervalS)
        return;
    const message = `A run may take ${timeoutS} s, but the next one begins after ${intervalS} s.`;
    const hint = `Set TimeoutInSeconds to at most ${intervalS}, or choose a longer interval.`;
    const code = (0,schedule/* isCron */.dS)(expression) ? 'MANIFEST_TIMEOUT_ABOVE_CRON' : 'MANIFEST_TIMEOUT_ABOVE_INTERVAL';
    yield { code, pointer, message, hint };
}

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/runtime.js


const runtime = manifestRule({
    codes: {
        MANIFEST_RUNTIME_UNSUITABLE: {
            severity: 'error',
            title: 'A runtime that runs no multi-checks blueprint',
            about: `Multi-checks blueprints need ${runtimes/* FIRST_RUNTIME */.gq} or later; the runtimes for browsers, Python and Java have names of their own.`,
        },
        MANIFEST_RUNTIME_UNKNOWN: {
            severity: 'notice',
            title: 'A runtime that this version of canary-preflight does not know',
            about: `Known are ${runtimes/* RUNTIMES */.aC.join(', ')}. AWS adds runtimes: one that is newer than these is taken without a word.`,
        },
    },
    *check(view) {
        const placed = view.text('RuntimeVersion');
        if (placed === undefined)
            return;
        const { pointer, text } = placed;
        if (!(0,runtimes/* runsBlueprints */.fS)(text)) {
            const message = `Its RuntimeVersion is ${view.show(placed)}; multi-checks blueprints need ${runtimes/* FIRST_RUNTIME */.gq} or later.`;
            yield { code: 'MANIFEST_RUNTIME_UNSUITABLE', pointer, message, hint: hintFor(text) };
        }
        else if (runtimes/* RUNTIMES */.aC.some((known) => (0,runtimes/* isOlder */.tW)(text, known)) && !runtimes/* RUNTIMES */.aC.includes(text)) {
            const message = `${view.show(placed)} is older than other runtimes that canary-preflight knows, and is none of them.`;
            const hint = `Known are ${runtimes/* RUNTIMES */.aC.join(', ')}. Recommended is ${runtimes/* RECOMMENDED_RUNTIME */.Nz}.`;
            yield { code: 'MANIFEST_RUNTIME_UNKNOWN', pointer, message, hint };
        }
    },
});
function hintFor(text) {
    const isOtherFamily = /^syn-(?:nodejs-(?:puppeteer|playwright)|python|java)/.test(text);
    return isOtherFamily
        ? `That is a runtime for scripts. Use "${runtimes/* RECOMMENDED_RUNTIME */.Nz}".`
        : `Use "${runtimes/* RECOMMENDED_RUNTIME */.Nz}".`;
}

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/schedule.js


const schedule_schedule = manifestRule({
    codes: {
        MANIFEST_SCHEDULE_INVALID: {
            severity: 'error',
            title: 'A schedule that AWS does not accept',
            about: 'rate(1 minute) to rate(1 hour) with the units minute, minutes and hour; rate(0 minute) to run once; or cron with six fields, of which the year is * and exactly one of the two days is ?.',
        },
    },
    *check(view) {
        const expression = view.text('Schedule', 'Expression');
        const problem = expression === undefined ? undefined : (0,schedule/* scheduleProblem */.Lk)(expression.text);
        if (expression === undefined || problem === undefined)
            return;
        const { pointer } = expression;
        const message = view.isHidden(pointer) ? 'This is no schedule that AWS accepts.' : problem.message;
        yield { code: 'MANIFEST_SCHEDULE_INVALID', pointer, message, hint: problem.hint };
    },
});

// EXTERNAL MODULE: ./lib/canary/own-tags.js
var own_tags = __webpack_require__(40604);
;// CONCATENATED MODULE: ./lib/canary/manifest/rules/tags.js





const OWN_COUNT = Object.keys(own_tags/* OWN_TAGS */.Ri).length;
const OWN_PREFIX = 'canary-preflight:';
const tags = manifestRule({
    codes: {
        MANIFEST_TAG_RESERVED: {
            severity: 'error',
            title: 'A tag of canary-preflight itself',
            about: `Tags that begin with "${OWN_PREFIX}" say what was deployed; a deploy sets them.`,
        },
        MANIFEST_TAG_VALUE: {
            severity: 'error',
            title: 'A tag value that is too long',
            about: `The value of a tag has at most ${limits/* TAGS */.gp.longestValue} characters.`,
        },
        MANIFEST_TAGS_TOO_MANY: {
            severity: 'error',
            title: 'Too many tags',
            about: `A canary has at most ${limits/* TAGS */.gp.most} tags, of which a deploy needs ${OWN_COUNT}.`,
        },
        MANIFEST_TAGS_NOT_REPLICATED: {
            severity: 'error',
            title: 'Tags to replicate, but no tags',
            about: 'AWS refuses to create a canary with ResourcesToReplicateTags and without Tags.',
        },
    },
    *check(view) {
        const item = view.object('Tags');
        const texts = textsIn(item);
        for (const { name, text, pointer } of texts)
            yield* tag({ name, text, pointer });
        if (item !== undefined && Object.keys(item.fields).length > limits/* TAGS */.gp.most - OWN_COUNT) {
            const message = `A manifest has at most ${limits/* TAGS */.gp.most - OWN_COUNT} tags; found ${Object.keys(item.fields).length}.`;
            const hint = `AWS allows ${limits/* TAGS */.gp.most}, and a deploy adds ${OWN_COUNT} of its own.`;
            yield { code: 'MANIFEST_TAGS_TOO_MANY', pointer: item.pointer, at: 'key', message, hint };
        }
        const hasTags = item !== undefined && Object.keys(item.fields).length > 0;
        if (view.root.fields['ResourcesToReplicateTags'] !== undefined && !hasTags) {
            const message = 'ResourcesToReplicateTags needs tags to replicate.';
            const hint = 'Add "Tags", or remove it.';
            yield { code: 'MANIFEST_TAGS_NOT_REPLICATED', pointer: '/ResourcesToReplicateTags', at: 'key', message, hint };
        }
    },
});
function* tag({ name, text, pointer, }) {
    if (name.startsWith(OWN_PREFIX)) {
        const message = `${(0,show/* quote */.hD)(name)} is a tag that canary-preflight sets itself.`;
        yield { code: 'MANIFEST_TAG_RESERVED', pointer, at: 'key', message, hint: 'Remove it, or choose another prefix.' };
    }
    const length = [...text].length;
    if (length > limits/* TAGS */.gp.longestValue) {
        const message = `The value of a tag has at most ${limits/* TAGS */.gp.longestValue} characters; this one has ${length}.`;
        yield { code: 'MANIFEST_TAG_VALUE', pointer, message, hint: 'Shorten it.' };
    }
}

;// CONCATENATED MODULE: ./lib/canary/manifest/rules/table.js








/** The table of rules for a manifest: a new rule is a new file beside this one and a line here. */
const MANIFEST_RULES = [
    blueprintPath,
    role,
    runtime,
    schedule_schedule,
    runConfig,
    environment,
    encryption,
    tags,
];
const MANIFEST_RULE_CODES = Object.assign({}, ...MANIFEST_RULES.map(({ codes }) => codes));

// EXTERNAL MODULE: ./lib/blueprint/explain/codes.js
var codes = __webpack_require__(98009);
;// CONCATENATED MODULE: ./lib/canary/manifest/schema-codes.js

const schemaError = { severity: 'error', source: 'schema' };
const { PROPERTY_UNKNOWN, PROPERTY_MISSING, TYPE_WRONG, VALUE_NOT_ALLOWED, VALUE_OUT_OF_RANGE } = codes/* SCHEMA_CODES */.p;
/** What a blueprint can be refused for too. */
const SHARED_CODES = {
    PROPERTY_UNKNOWN,
    PROPERTY_MISSING,
    TYPE_WRONG,
    VALUE_NOT_ALLOWED,
    VALUE_OUT_OF_RANGE,
};
/** By which JSON can fail to be a canary manifest in the eyes of the CreateCanary request, besides those. */
const MANIFEST_SCHEMA_CODES = {
    MANIFEST_MEMBER_REFUSED: {
        ...schemaError,
        title: 'A member of CreateCanary that is not for the manifest',
        about: 'A few members of the CreateCanary request are for canaries that run a script, or are set by canary-preflight itself: AWS refuses Handler together with BlueprintTypes, and the code is what was verified.',
    },
    MANIFEST_NAME_INVALID: {
        ...schemaError,
        title: 'A canary name that AWS does not accept',
        about: 'Lower-case letters, digits, "_" and "-", at most 255 characters. The name cannot be changed later.',
    },
    MANIFEST_ARN_INVALID: {
        ...schemaError,
        title: 'An ARN of the wrong form',
        about: 'ExecutionRoleArn is the ARN of an IAM role, KmsKeyArn that of a KMS key; names and aliases are not accepted.',
    },
    MANIFEST_LOCATION_INVALID: {
        ...schemaError,
        title: 'A bucket or location of the wrong form',
        about: 'ArtifactS3Location is s3://bucket or s3://bucket/prefix, with no period in the name of the bucket; Code.S3Bucket is the name alone.',
    },
    MANIFEST_KEY_INVALID: {
        ...schemaError,
        title: 'A key of Tags or EnvironmentVariables that AWS does not accept',
        about: 'Keys of tags have letters, digits and + , - . / : ; < = _, at most 128 characters, and do not begin with "aws:". Names of environment variables begin with a letter and have at least two characters: letters, digits and "_".',
    },
};

// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/canary/manifest/settings.js









/** The file of runtime settings, beside the blueprint and in the zip. */
const SETTINGS_NAME = 'synthetics.json';
/** User guide, pages of the Playwright and Java runtimes; AWS documents no keys for multi-checks. */
const KNOWN_KEYS = ['step', 'report', 'logging', 'httpMetrics', 'canaryMetrics', 'userAgent', 'har'];
const settings = (0,rule/* rule */.H)({
    codes: {
        SETTINGS_NOT_OBJECT: {
            severity: 'error',
            title: 'synthetics.json is no object',
            about: 'The settings of the runtime are one JSON object.',
        },
        SETTINGS_KEY_UNKNOWN: {
            severity: 'warning',
            title: 'A setting of synthetics.json that is not documented',
            about: `AWS documents ${KNOWN_KEYS.join(', ')} for other runtimes, and none for multi-checks key by key.`,
        },
    },
    *check(value) {
        if (!(0,rules_item/* isItem */.WZ)(value)) {
            const message = 'The settings of the runtime must be an object.';
            yield { code: 'SETTINGS_NOT_OBJECT', pointer: '', message, hint: 'Write an object: {...}.' };
            return;
        }
        for (const key of Object.keys(value)) {
            if (KNOWN_KEYS.includes(key))
                continue;
            const message = `${(0,show/* quote */.hD)(key)} is no documented setting; the runtime may ignore it.`;
            const hint = (0,suggest/* didYouMean */.a)(key, KNOWN_KEYS) ?? `Documented are ${KNOWN_KEYS.join(', ')}.`;
            yield { code: 'SETTINGS_KEY_UNKNOWN', pointer: (0,json_pointer/* pointerFromPath */.t)([key]), at: 'key', message, hint };
        }
    },
});
/** What there is to say about `synthetics.json`. Any object is accepted. */
function judgedSettings({ path, bytes, parsed, }) {
    const { document, diagnostics: syntax } = parsed;
    const rules = document === undefined ? [] : (0,diagnostics_of/* diagnosticsOf */.o)(settings, document.value, document);
    const { isValid, diagnostics } = (0,judge_document/* judged */.g$)({ syntax, schema: [], rules });
    return validatedFrom({ path, sha256: (0,sha256/* sha256Of */.B)(bytes), diagnostics, document }, isValid);
}

;// CONCATENATED MODULE: ./lib/canary/manifest/diagnostic-codes.js





/** What only shows when the files of several manifests are looked at together. */
const LOADING_CODES = {
    MANIFEST_BLUEPRINT_MISSING: {
        severity: 'error',
        source: 'rule',
        title: 'The blueprint of the manifest is not there, or is none',
        about: 'The file that "Blueprint" names, by default blueprint-config.json beside the manifest, is what the canary runs.',
    },
    MANIFEST_BLUEPRINT_OPEN: {
        severity: 'notice',
        source: 'rule',
        title: 'Which blueprint is deployed depends on the environment',
        about: 'A validation does not put in ${env:NAME}, so that it cannot judge the blueprint that a deploy will take.',
    },
    MANIFEST_NAME_DUPLICATE: {
        severity: 'error',
        source: 'rule',
        title: 'Two manifests for one canary',
        about: 'The name is the canary: of two manifests with one name the later would undo the earlier.',
    },
};
/** Every code that a diagnostic of a manifest can carry, besides those it shares with blueprints. */
const MANIFEST_DIAGNOSTICS = {
    ...MANIFEST_SCHEMA_CODES,
    ...REFERENCE_CODES,
    ...MANIFEST_RULE_CODES,
    ...matchesBlueprint.codes,
    ...settings.codes,
    ...LOADING_CODES,
};

// EXTERNAL MODULE: ./lib/blueprint/parse-document.js + 6 modules
var parse_document = __webpack_require__(56199);
// EXTERNAL MODULE: ./lib/blueprint/syntax/decode.js
var decode = __webpack_require__(65149);
;// CONCATENATED MODULE: ./lib/canary/generated/validate.js
// Generated by `npm run generate` from src/canary/manifest/shape.ts. Do not edit.

const validate = validate36;
/* harmony default export */ const generated_validate = ((/* unused pure expression or super */ null && (validate36)));
const schema13 = { "$schema": "https://json-schema.org/draft/2019-09/schema", "title": "CanaryManifest", "type": "object", "description": "Canary of Amazon CloudWatch Synthetics that runs a multi-checks blueprint: the members of CreateCanary under their own names. A text may hold ${env:NAME}.", "properties": { "$schema": { "type": "string", "description": "The JSON Schema of this file, for editors. Not sent to AWS." }, "Name": { "title": "Name of the canary", "type": "string", "description": "Name of the canary, for ever: lower-case letters, digits, \"_\" and \"-\". Visible to the hosts it checks.", "pattern": "^[0-9a-z_-]{1,255}$", "maxLength": 255, "examples": ["orders-api"] }, "Blueprint": { "type": "string", "description": "The blueprint file, from the folder of this manifest.", "default": "blueprint-config.json", "examples": ["blueprint-config.json"] }, "Code": { "$ref": "#/$defs/Code" }, "ArtifactS3Location": { "type": "string", "description": "Where runs put their reports. The bucket must exist, in the same region, without a period in its name.", "pattern": "^s3://[a-z0-9][a-z0-9-]{1,61}[a-z0-9](/.*)?$", "maxLength": 1024, "examples": ["s3://example-canary-artifacts/orders-api"] }, "ExecutionRoleArn": { "type": "string", "description": "The role that the canary runs as. It must trust lambda.amazonaws.com.", "pattern": "^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "maxLength": 2048, "examples": ["arn:aws:iam::123456789012:role/orders-canary"] }, "Schedule": { "$ref": "#/$defs/Schedule" }, "RuntimeVersion": { "type": "string", "description": "The Synthetics runtime: syn-nodejs-3.0 or later.", "examples": ["syn-nodejs-5.4"] }, "RunConfig": { "$ref": "#/$defs/RunConfig" }, "SuccessRetentionPeriodInDays": { "type": "integer", "minimum": 1, "maximum": 455, "description": "Days for which passed runs are kept.", "default": 31 }, "FailureRetentionPeriodInDays": { "type": "integer", "minimum": 1, "maximum": 455, "description": "Days for which failed runs are kept.", "default": 31 }, "VpcConfig": { "$ref": "#/$defs/VpcConfig" }, "ArtifactConfig": { "$ref": "#/$defs/ArtifactConfig" }, "KmsKeyArn": { "type": "string", "description": "Symmetric key of your own, in the same region, for what the canary keeps encrypted. Empty goes back to the key of AWS; without it the key stays.", "pattern": "^$|^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$", "maxLength": 2048, "examples": ["arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"] }, "ProvisionedResourceCleanup": { "enum": ["AUTOMATIC", "OFF"], "description": "Whether the Lambda function and its layers go when the canary is deleted.", "default": "AUTOMATIC" }, "ResourcesToReplicateTags": { "type": "array", "items": { "enum": ["lambda-function"], "description": "The only resource there is." }, "description": "Resources that get the tags of the canary too.", "minItems": 1, "maxItems": 1 }, "Tags": { "type": "object", "description": "Tags of the canary. Keys have letters, digits and + , - . / : ; < = _ only.", "examples": [{ "team": "orders" }], "patternProperties": { "^(?!aws:)[a-zA-Z+-=._:/]{1,128}$": { "type": "string" } }, "additionalProperties": false } }, "required": ["Name", "ArtifactS3Location", "ExecutionRoleArn", "Schedule", "RuntimeVersion"], "additionalProperties": false, "$defs": { "Code": { "title": "Code", "type": "object", "description": "Where the zip is uploaded to, when it is too large to be sent inline or must not be.", "properties": { "S3Bucket": { "type": "string", "description": "Bucket for the zip, in the region of the canary.", "pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "maxLength": 63 }, "S3Key": { "type": "string", "description": "Prefix of the key; the hash of the content ends the key.", "examples": ["canaries/orders/"] } }, "required": ["S3Bucket"], "additionalProperties": false }, "Schedule": { "title": "Schedule", "type": "object", "description": "When the canary runs.", "properties": { "Expression": { "title": "Schedule expression", "type": "string", "description": "rate(1 minute) to rate(1 hour), rate(0 minute) to run once, or cron(...) with six fields, in UTC.", "examples": ["rate(5 minutes)", "cron(0/15 8-17 ? * MON-FRI *)"] }, "DurationInSeconds": { "type": "integer", "minimum": 0, "maximum": 31622400, "description": "Seconds after which the schedule ends by itself; 0 is never.", "default": 0 }, "RetryConfig": { "$ref": "#/$defs/RetryConfig" } }, "required": ["Expression"], "additionalProperties": false }, "RetryConfig": { "title": "RetryConfig", "type": "object", "description": "What happens after a failed run.", "properties": { "MaxRetries": { "type": "integer", "minimum": 0, "maximum": 2, "description": "How often a failed run is tried again at once. With 2, TimeoutInSeconds must be below 600." } }, "required": ["MaxRetries"], "additionalProperties": false }, "RunConfig": { "title": "RunConfig", "type": "object", "description": "How a run is done.", "properties": { "TimeoutInSeconds": { "type": "integer", "minimum": 3, "maximum": 840, "description": "Seconds a run may take; not more than the interval of the schedule, which is the default up to 840. 15 or more are recommended." }, "MemoryInMB": { "type": "integer", "minimum": 960, "maximum": 3008, "description": "Memory in MB, a multiple of 64.", "examples": [960] }, "ActiveTracing": { "type": "boolean", "description": "X-Ray tracing. Not documented for multi-checks canaries: leave it out." }, "EnvironmentVariables": { "type": "object", "description": "Environment of the canary's function, at most 4096 bytes in all. Not for secrets: whoever may read the function may read them.", "examples": [{ "CW_SYNTHETICS_LOG_LEVEL": "INFO" }], "patternProperties": { "^[a-zA-Z][a-zA-Z0-9_]+$": { "type": "string" } }, "additionalProperties": false }, "EphemeralStorage": { "type": "integer", "minimum": 1024, "maximum": 10240, "description": "Temporary storage in MB.", "default": 1024 } }, "additionalProperties": false }, "VpcConfig": { "title": "VpcConfig", "type": "object", "description": "The network the canary runs in. Two empty lists take it out of its VPC.", "properties": { "SubnetIds": { "type": "array", "items": { "type": "string" }, "description": "Private subnets with a way out.", "maxItems": 16 }, "SecurityGroupIds": { "type": "array", "items": { "type": "string" }, "description": "Security groups.", "maxItems": 5 }, "Ipv6AllowedForDualStack": { "type": "boolean", "description": "Allow IPv6 to leave dual-stack subnets.", "default": false } }, "additionalProperties": false }, "ArtifactConfig": { "title": "ArtifactConfig", "type": "object", "description": "How the artifacts are kept.", "properties": { "S3Encryption": { "$ref": "#/$defs/S3Encryption" } }, "additionalProperties": false }, "S3Encryption": { "title": "S3Encryption", "type": "object", "description": "Encryption of the artifacts. Without it the key that AWS manages is used.", "properties": { "EncryptionMode": { "enum": ["SSE_S3", "SSE_KMS"], "description": "SSE_KMS needs KmsKeyArn." }, "KmsKeyArn": { "type": "string", "description": "Key of your own, for SSE_KMS only. An alias will not do.", "pattern": "^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$", "maxLength": 2048, "examples": ["arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"] } }, "additionalProperties": false } } };
const func0 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^[0-9a-z_-]{1,255}$", "u");
const pattern4 = new RegExp("^s3://[a-z0-9][a-z0-9-]{1,61}[a-z0-9](/.*)?$", "u");
const pattern5 = new RegExp("^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "u");
const pattern9 = new RegExp("^$|^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$", "u");
const pattern10 = new RegExp("^(?!aws:)[a-zA-Z+-=._:/]{1,128}$", "u");
const schema14 = { "title": "Code", "type": "object", "description": "Where the zip is uploaded to, when it is too large to be sent inline or must not be.", "properties": { "S3Bucket": { "type": "string", "description": "Bucket for the zip, in the region of the canary.", "pattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "maxLength": 63 }, "S3Key": { "type": "string", "description": "Prefix of the key; the hash of the content ends the key.", "examples": ["canaries/orders/"] } }, "required": ["S3Bucket"], "additionalProperties": false };
const pattern3 = new RegExp("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate37.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.S3Bucket === undefined) || (!(func0.call(data, "S3Bucket")))) && (missing0 = "S3Bucket")) {
                validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!((key0 === "S3Bucket") || (key0 === "S3Key"))) {
                        validate37.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.S3Bucket !== undefined && func0.call(data, "S3Bucket")) {
                        let data0 = data.S3Bucket;
                        const _errs2 = errors;
                        if (errors === _errs2) {
                            if (typeof data0 === "string") {
                                if (data0.length > 63) {
                                    validate37.errors = [{ instancePath: instancePath + "/S3Bucket", schemaPath: "#/properties/S3Bucket/maxLength", keyword: "maxLength", params: { limit: 63 } }];
                                    return false;
                                }
                                else {
                                    if (!pattern3.test(data0)) {
                                        validate37.errors = [{ instancePath: instancePath + "/S3Bucket", schemaPath: "#/properties/S3Bucket/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$" } }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate37.errors = [{ instancePath: instancePath + "/S3Bucket", schemaPath: "#/properties/S3Bucket/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.S3Key !== undefined && func0.call(data, "S3Key")) {
                            const _errs4 = errors;
                            if (typeof data.S3Key !== "string") {
                                validate37.errors = [{ instancePath: instancePath + "/S3Key", schemaPath: "#/properties/S3Key/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate37.errors = vErrors;
    return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema15 = { "title": "Schedule", "type": "object", "description": "When the canary runs.", "properties": { "Expression": { "title": "Schedule expression", "type": "string", "description": "rate(1 minute) to rate(1 hour), rate(0 minute) to run once, or cron(...) with six fields, in UTC.", "examples": ["rate(5 minutes)", "cron(0/15 8-17 ? * MON-FRI *)"] }, "DurationInSeconds": { "type": "integer", "minimum": 0, "maximum": 31622400, "description": "Seconds after which the schedule ends by itself; 0 is never.", "default": 0 }, "RetryConfig": { "$ref": "#/$defs/RetryConfig" } }, "required": ["Expression"], "additionalProperties": false };
const schema16 = { "title": "RetryConfig", "type": "object", "description": "What happens after a failed run.", "properties": { "MaxRetries": { "type": "integer", "minimum": 0, "maximum": 2, "description": "How often a failed run is tried again at once. With 2, TimeoutInSeconds must be below 600." } }, "required": ["MaxRetries"], "additionalProperties": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate40.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.MaxRetries === undefined) || (!(func0.call(data, "MaxRetries")))) && (missing0 = "MaxRetries")) {
                validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(key0 === "MaxRetries")) {
                        validate40.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.MaxRetries !== undefined && func0.call(data, "MaxRetries")) {
                        let data0 = data.MaxRetries;
                        const _errs2 = errors;
                        if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                            validate40.errors = [{ instancePath: instancePath + "/MaxRetries", schemaPath: "#/properties/MaxRetries/type", keyword: "type", params: { type: "integer" } }];
                            return false;
                        }
                        if (errors === _errs2) {
                            if ((typeof data0 == "number") && (isFinite(data0))) {
                                if (data0 > 2 || isNaN(data0)) {
                                    validate40.errors = [{ instancePath: instancePath + "/MaxRetries", schemaPath: "#/properties/MaxRetries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } }];
                                    return false;
                                }
                                else {
                                    if (data0 < 0 || isNaN(data0)) {
                                        validate40.errors = [{ instancePath: instancePath + "/MaxRetries", schemaPath: "#/properties/MaxRetries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                        return false;
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate40.errors = vErrors;
    return errors === 0;
}
validate40.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate39.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((data.Expression === undefined) || (!(func0.call(data, "Expression")))) && (missing0 = "Expression")) {
                validate39.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(((key0 === "Expression") || (key0 === "DurationInSeconds")) || (key0 === "RetryConfig"))) {
                        validate39.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.Expression !== undefined && func0.call(data, "Expression")) {
                        const _errs2 = errors;
                        if (typeof data.Expression !== "string") {
                            validate39.errors = [{ instancePath: instancePath + "/Expression", schemaPath: "#/properties/Expression/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.DurationInSeconds !== undefined && func0.call(data, "DurationInSeconds")) {
                            let data1 = data.DurationInSeconds;
                            const _errs4 = errors;
                            if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                                validate39.errors = [{ instancePath: instancePath + "/DurationInSeconds", schemaPath: "#/properties/DurationInSeconds/type", keyword: "type", params: { type: "integer" } }];
                                return false;
                            }
                            if (errors === _errs4) {
                                if ((typeof data1 == "number") && (isFinite(data1))) {
                                    if (data1 > 31622400 || isNaN(data1)) {
                                        validate39.errors = [{ instancePath: instancePath + "/DurationInSeconds", schemaPath: "#/properties/DurationInSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 31622400 } }];
                                        return false;
                                    }
                                    else {
                                        if (data1 < 0 || isNaN(data1)) {
                                            validate39.errors = [{ instancePath: instancePath + "/DurationInSeconds", schemaPath: "#/properties/DurationInSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } }];
                                            return false;
                                        }
                                    }
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.RetryConfig !== undefined && func0.call(data, "RetryConfig")) {
                                const _errs6 = errors;
                                if (!(validate40(data.RetryConfig, { instancePath: instancePath + "/RetryConfig", parentData: data, parentDataProperty: "RetryConfig", rootData, dynamicAnchors }))) {
                                    vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                    errors = vErrors.length;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                        }
                    }
                }
            }
        }
        else {
            validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate39.errors = vErrors;
    return errors === 0;
}
validate39.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema17 = { "title": "RunConfig", "type": "object", "description": "How a run is done.", "properties": { "TimeoutInSeconds": { "type": "integer", "minimum": 3, "maximum": 840, "description": "Seconds a run may take; not more than the interval of the schedule, which is the default up to 840. 15 or more are recommended." }, "MemoryInMB": { "type": "integer", "minimum": 960, "maximum": 3008, "description": "Memory in MB, a multiple of 64.", "examples": [960] }, "ActiveTracing": { "type": "boolean", "description": "X-Ray tracing. Not documented for multi-checks canaries: leave it out." }, "EnvironmentVariables": { "type": "object", "description": "Environment of the canary's function, at most 4096 bytes in all. Not for secrets: whoever may read the function may read them.", "examples": [{ "CW_SYNTHETICS_LOG_LEVEL": "INFO" }], "patternProperties": { "^[a-zA-Z][a-zA-Z0-9_]+$": { "type": "string" } }, "additionalProperties": false }, "EphemeralStorage": { "type": "integer", "minimum": 1024, "maximum": 10240, "description": "Temporary storage in MB.", "default": 1024 } }, "additionalProperties": false };
const pattern6 = new RegExp("^[a-zA-Z][a-zA-Z0-9_]+$", "u");
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate43.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 of Object.keys(data)) {
                if (!(((((key0 === "TimeoutInSeconds") || (key0 === "MemoryInMB")) || (key0 === "ActiveTracing")) || (key0 === "EnvironmentVariables")) || (key0 === "EphemeralStorage"))) {
                    validate43.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.TimeoutInSeconds !== undefined && func0.call(data, "TimeoutInSeconds")) {
                    let data0 = data.TimeoutInSeconds;
                    const _errs2 = errors;
                    if (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) {
                        validate43.errors = [{ instancePath: instancePath + "/TimeoutInSeconds", schemaPath: "#/properties/TimeoutInSeconds/type", keyword: "type", params: { type: "integer" } }];
                        return false;
                    }
                    if (errors === _errs2) {
                        if ((typeof data0 == "number") && (isFinite(data0))) {
                            if (data0 > 840 || isNaN(data0)) {
                                validate43.errors = [{ instancePath: instancePath + "/TimeoutInSeconds", schemaPath: "#/properties/TimeoutInSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 840 } }];
                                return false;
                            }
                            else {
                                if (data0 < 3 || isNaN(data0)) {
                                    validate43.errors = [{ instancePath: instancePath + "/TimeoutInSeconds", schemaPath: "#/properties/TimeoutInSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 3 } }];
                                    return false;
                                }
                            }
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.MemoryInMB !== undefined && func0.call(data, "MemoryInMB")) {
                        let data1 = data.MemoryInMB;
                        const _errs4 = errors;
                        if (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) {
                            validate43.errors = [{ instancePath: instancePath + "/MemoryInMB", schemaPath: "#/properties/MemoryInMB/type", keyword: "type", params: { type: "integer" } }];
                            return false;
                        }
                        if (errors === _errs4) {
                            if ((typeof data1 == "number") && (isFinite(data1))) {
                                if (data1 > 3008 || isNaN(data1)) {
                                    validate43.errors = [{ instancePath: instancePath + "/MemoryInMB", schemaPath: "#/properties/MemoryInMB/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3008 } }];
                                    return false;
                                }
                                else {
                                    if (data1 < 960 || isNaN(data1)) {
                                        validate43.errors = [{ instancePath: instancePath + "/MemoryInMB", schemaPath: "#/properties/MemoryInMB/minimum", keyword: "minimum", params: { comparison: ">=", limit: 960 } }];
                                        return false;
                                    }
                                }
                            }
                        }
                        var valid0 = _errs4 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.ActiveTracing !== undefined && func0.call(data, "ActiveTracing")) {
                            const _errs6 = errors;
                            if (typeof data.ActiveTracing !== "boolean") {
                                validate43.errors = [{ instancePath: instancePath + "/ActiveTracing", schemaPath: "#/properties/ActiveTracing/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                            }
                            var valid0 = _errs6 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.EnvironmentVariables !== undefined && func0.call(data, "EnvironmentVariables")) {
                                let data3 = data.EnvironmentVariables;
                                const _errs8 = errors;
                                if (errors === _errs8) {
                                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                                        const _errs10 = errors;
                                        for (const key1 of Object.keys(data3)) {
                                            if (!(pattern6.test(key1))) {
                                                validate43.errors = [{ instancePath: instancePath + "/EnvironmentVariables", schemaPath: "#/properties/EnvironmentVariables/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                return false;
                                                break;
                                            }
                                        }
                                        if (_errs10 === errors) {
                                            var valid1 = true;
                                            for (const key2 of Object.keys(data3)) {
                                                if (pattern6.test(key2)) {
                                                    const _errs11 = errors;
                                                    if (typeof data3[key2] !== "string") {
                                                        validate43.errors = [{ instancePath: instancePath + "/EnvironmentVariables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/EnvironmentVariables/patternProperties/%5E%5Ba-zA-Z%5D%5Ba-zA-Z0-9_%5D%2B%24/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid1 = _errs11 === errors;
                                                    if (!valid1) {
                                                        break;
                                                    }
                                                }
                                            }
                                        }
                                    }
                                    else {
                                        validate43.errors = [{ instancePath: instancePath + "/EnvironmentVariables", schemaPath: "#/properties/EnvironmentVariables/type", keyword: "type", params: { type: "object" } }];
                                        return false;
                                    }
                                }
                                var valid0 = _errs8 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.EphemeralStorage !== undefined && func0.call(data, "EphemeralStorage")) {
                                    let data5 = data.EphemeralStorage;
                                    const _errs13 = errors;
                                    if (!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) {
                                        validate43.errors = [{ instancePath: instancePath + "/EphemeralStorage", schemaPath: "#/properties/EphemeralStorage/type", keyword: "type", params: { type: "integer" } }];
                                        return false;
                                    }
                                    if (errors === _errs13) {
                                        if ((typeof data5 == "number") && (isFinite(data5))) {
                                            if (data5 > 10240 || isNaN(data5)) {
                                                validate43.errors = [{ instancePath: instancePath + "/EphemeralStorage", schemaPath: "#/properties/EphemeralStorage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10240 } }];
                                                return false;
                                            }
                                            else {
                                                if (data5 < 1024 || isNaN(data5)) {
                                                    validate43.errors = [{ instancePath: instancePath + "/EphemeralStorage", schemaPath: "#/properties/EphemeralStorage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 } }];
                                                    return false;
                                                }
                                            }
                                        }
                                    }
                                    var valid0 = _errs13 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate43.errors = vErrors;
    return errors === 0;
}
validate43.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema18 = { "title": "VpcConfig", "type": "object", "description": "The network the canary runs in. Two empty lists take it out of its VPC.", "properties": { "SubnetIds": { "type": "array", "items": { "type": "string" }, "description": "Private subnets with a way out.", "maxItems": 16 }, "SecurityGroupIds": { "type": "array", "items": { "type": "string" }, "description": "Security groups.", "maxItems": 5 }, "Ipv6AllowedForDualStack": { "type": "boolean", "description": "Allow IPv6 to leave dual-stack subnets.", "default": false } }, "additionalProperties": false };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate45.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 of Object.keys(data)) {
                if (!(((key0 === "SubnetIds") || (key0 === "SecurityGroupIds")) || (key0 === "Ipv6AllowedForDualStack"))) {
                    validate45.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.SubnetIds !== undefined && func0.call(data, "SubnetIds")) {
                    let data0 = data.SubnetIds;
                    const _errs2 = errors;
                    if (errors === _errs2) {
                        if (Array.isArray(data0)) {
                            if (data0.length > 16) {
                                validate45.errors = [{ instancePath: instancePath + "/SubnetIds", schemaPath: "#/properties/SubnetIds/maxItems", keyword: "maxItems", params: { limit: 16 } }];
                                return false;
                            }
                            else {
                                var valid1 = true;
                                const len0 = data0.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs4 = errors;
                                    if (typeof data0[i0] !== "string") {
                                        validate45.errors = [{ instancePath: instancePath + "/SubnetIds/" + i0, schemaPath: "#/properties/SubnetIds/items/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                    }
                                    var valid1 = _errs4 === errors;
                                    if (!valid1) {
                                        break;
                                    }
                                }
                            }
                        }
                        else {
                            validate45.errors = [{ instancePath: instancePath + "/SubnetIds", schemaPath: "#/properties/SubnetIds/type", keyword: "type", params: { type: "array" } }];
                            return false;
                        }
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.SecurityGroupIds !== undefined && func0.call(data, "SecurityGroupIds")) {
                        let data2 = data.SecurityGroupIds;
                        const _errs6 = errors;
                        if (errors === _errs6) {
                            if (Array.isArray(data2)) {
                                if (data2.length > 5) {
                                    validate45.errors = [{ instancePath: instancePath + "/SecurityGroupIds", schemaPath: "#/properties/SecurityGroupIds/maxItems", keyword: "maxItems", params: { limit: 5 } }];
                                    return false;
                                }
                                else {
                                    var valid2 = true;
                                    const len1 = data2.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                        const _errs8 = errors;
                                        if (typeof data2[i1] !== "string") {
                                            validate45.errors = [{ instancePath: instancePath + "/SecurityGroupIds/" + i1, schemaPath: "#/properties/SecurityGroupIds/items/type", keyword: "type", params: { type: "string" } }];
                                            return false;
                                        }
                                        var valid2 = _errs8 === errors;
                                        if (!valid2) {
                                            break;
                                        }
                                    }
                                }
                            }
                            else {
                                validate45.errors = [{ instancePath: instancePath + "/SecurityGroupIds", schemaPath: "#/properties/SecurityGroupIds/type", keyword: "type", params: { type: "array" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs6 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.Ipv6AllowedForDualStack !== undefined && func0.call(data, "Ipv6AllowedForDualStack")) {
                            const _errs10 = errors;
                            if (typeof data.Ipv6AllowedForDualStack !== "boolean") {
                                validate45.errors = [{ instancePath: instancePath + "/Ipv6AllowedForDualStack", schemaPath: "#/properties/Ipv6AllowedForDualStack/type", keyword: "type", params: { type: "boolean" } }];
                                return false;
                            }
                            var valid0 = _errs10 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                    }
                }
            }
        }
        else {
            validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate45.errors = vErrors;
    return errors === 0;
}
validate45.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
const schema19 = { "title": "ArtifactConfig", "type": "object", "description": "How the artifacts are kept.", "properties": { "S3Encryption": { "$ref": "#/$defs/S3Encryption" } }, "additionalProperties": false };
const schema20 = { "title": "S3Encryption", "type": "object", "description": "Encryption of the artifacts. Without it the key that AWS manages is used.", "properties": { "EncryptionMode": { "enum": ["SSE_S3", "SSE_KMS"], "description": "SSE_KMS needs KmsKeyArn." }, "KmsKeyArn": { "type": "string", "description": "Key of your own, for SSE_KMS only. An alias will not do.", "pattern": "^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$", "maxLength": 2048, "examples": ["arn:aws:kms:eu-west-1:123456789012:key/11111111-2222-3333-4444-555555555555"] } }, "additionalProperties": false };
const pattern8 = new RegExp("^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate48.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 of Object.keys(data)) {
                if (!((key0 === "EncryptionMode") || (key0 === "KmsKeyArn"))) {
                    validate48.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.EncryptionMode !== undefined && func0.call(data, "EncryptionMode")) {
                    let data0 = data.EncryptionMode;
                    const _errs2 = errors;
                    if (!((data0 === "SSE_S3") || (data0 === "SSE_KMS"))) {
                        validate48.errors = [{ instancePath: instancePath + "/EncryptionMode", schemaPath: "#/properties/EncryptionMode/enum", keyword: "enum", params: { allowedValues: schema20.properties.EncryptionMode.enum } }];
                        return false;
                    }
                    var valid0 = _errs2 === errors;
                }
                else {
                    var valid0 = true;
                }
                if (valid0) {
                    if (data.KmsKeyArn !== undefined && func0.call(data, "KmsKeyArn")) {
                        let data1 = data.KmsKeyArn;
                        const _errs3 = errors;
                        if (errors === _errs3) {
                            if (typeof data1 === "string") {
                                if (data1.length > 2048) {
                                    validate48.errors = [{ instancePath: instancePath + "/KmsKeyArn", schemaPath: "#/properties/KmsKeyArn/maxLength", keyword: "maxLength", params: { limit: 2048 } }];
                                    return false;
                                }
                                else {
                                    if (!pattern8.test(data1)) {
                                        validate48.errors = [{ instancePath: instancePath + "/KmsKeyArn", schemaPath: "#/properties/KmsKeyArn/pattern", keyword: "pattern", params: { pattern: "^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$" } }];
                                        return false;
                                    }
                                }
                            }
                            else {
                                validate48.errors = [{ instancePath: instancePath + "/KmsKeyArn", schemaPath: "#/properties/KmsKeyArn/type", keyword: "type", params: { type: "string" } }];
                                return false;
                            }
                        }
                        var valid0 = _errs3 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                }
            }
        }
        else {
            validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate48.errors = vErrors;
    return errors === 0;
}
validate48.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate47.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            const _errs1 = errors;
            for (const key0 of Object.keys(data)) {
                if (!(key0 === "S3Encryption")) {
                    validate47.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                    return false;
                    break;
                }
            }
            if (_errs1 === errors) {
                if (data.S3Encryption !== undefined && func0.call(data, "S3Encryption")) {
                    if (!(validate48(data.S3Encryption, { instancePath: instancePath + "/S3Encryption", parentData: data, parentDataProperty: "S3Encryption", rootData, dynamicAnchors }))) {
                        vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
                        errors = vErrors.length;
                    }
                }
            }
        }
        else {
            validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate47.errors = vErrors;
    return errors === 0;
}
validate47.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
    let vErrors = null;
    let errors = 0;
    const evaluated0 = validate36.evaluated;
    if (evaluated0.dynamicProps) {
        evaluated0.props = undefined;
    }
    if (evaluated0.dynamicItems) {
        evaluated0.items = undefined;
    }
    if (errors === 0) {
        if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing0;
            if (((((((data.Name === undefined) || (!(func0.call(data, "Name")))) && (missing0 = "Name")) || (((data.ArtifactS3Location === undefined) || (!(func0.call(data, "ArtifactS3Location")))) && (missing0 = "ArtifactS3Location"))) || (((data.ExecutionRoleArn === undefined) || (!(func0.call(data, "ExecutionRoleArn")))) && (missing0 = "ExecutionRoleArn"))) || (((data.Schedule === undefined) || (!(func0.call(data, "Schedule")))) && (missing0 = "Schedule"))) || (((data.RuntimeVersion === undefined) || (!(func0.call(data, "RuntimeVersion")))) && (missing0 = "RuntimeVersion"))) {
                validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
                return false;
            }
            else {
                const _errs1 = errors;
                for (const key0 of Object.keys(data)) {
                    if (!(func0.call(schema13.properties, key0))) {
                        validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } }];
                        return false;
                        break;
                    }
                }
                if (_errs1 === errors) {
                    if (data.$schema !== undefined && func0.call(data, "$schema")) {
                        const _errs2 = errors;
                        if (typeof data.$schema !== "string") {
                            validate36.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" } }];
                            return false;
                        }
                        var valid0 = _errs2 === errors;
                    }
                    else {
                        var valid0 = true;
                    }
                    if (valid0) {
                        if (data.Name !== undefined && func0.call(data, "Name")) {
                            let data1 = data.Name;
                            const _errs4 = errors;
                            if (errors === _errs4) {
                                if (typeof data1 === "string") {
                                    if (data1.length > 255) {
                                        validate36.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/maxLength", keyword: "maxLength", params: { limit: 255 } }];
                                        return false;
                                    }
                                    else {
                                        if (!pattern2.test(data1)) {
                                            validate36.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/pattern", keyword: "pattern", params: { pattern: "^[0-9a-z_-]{1,255}$" } }];
                                            return false;
                                        }
                                    }
                                }
                                else {
                                    validate36.errors = [{ instancePath: instancePath + "/Name", schemaPath: "#/properties/Name/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                            }
                            var valid0 = _errs4 === errors;
                        }
                        else {
                            var valid0 = true;
                        }
                        if (valid0) {
                            if (data.Blueprint !== undefined && func0.call(data, "Blueprint")) {
                                const _errs6 = errors;
                                if (typeof data.Blueprint !== "string") {
                                    validate36.errors = [{ instancePath: instancePath + "/Blueprint", schemaPath: "#/properties/Blueprint/type", keyword: "type", params: { type: "string" } }];
                                    return false;
                                }
                                var valid0 = _errs6 === errors;
                            }
                            else {
                                var valid0 = true;
                            }
                            if (valid0) {
                                if (data.Code !== undefined && func0.call(data, "Code")) {
                                    const _errs8 = errors;
                                    if (!(validate37(data.Code, { instancePath: instancePath + "/Code", parentData: data, parentDataProperty: "Code", rootData, dynamicAnchors }))) {
                                        vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
                                        errors = vErrors.length;
                                    }
                                    var valid0 = _errs8 === errors;
                                }
                                else {
                                    var valid0 = true;
                                }
                                if (valid0) {
                                    if (data.ArtifactS3Location !== undefined && func0.call(data, "ArtifactS3Location")) {
                                        let data4 = data.ArtifactS3Location;
                                        const _errs9 = errors;
                                        if (errors === _errs9) {
                                            if (typeof data4 === "string") {
                                                if (data4.length > 1024) {
                                                    validate36.errors = [{ instancePath: instancePath + "/ArtifactS3Location", schemaPath: "#/properties/ArtifactS3Location/maxLength", keyword: "maxLength", params: { limit: 1024 } }];
                                                    return false;
                                                }
                                                else {
                                                    if (!pattern4.test(data4)) {
                                                        validate36.errors = [{ instancePath: instancePath + "/ArtifactS3Location", schemaPath: "#/properties/ArtifactS3Location/pattern", keyword: "pattern", params: { pattern: "^s3://[a-z0-9][a-z0-9-]{1,61}[a-z0-9](/.*)?$" } }];
                                                        return false;
                                                    }
                                                }
                                            }
                                            else {
                                                validate36.errors = [{ instancePath: instancePath + "/ArtifactS3Location", schemaPath: "#/properties/ArtifactS3Location/type", keyword: "type", params: { type: "string" } }];
                                                return false;
                                            }
                                        }
                                        var valid0 = _errs9 === errors;
                                    }
                                    else {
                                        var valid0 = true;
                                    }
                                    if (valid0) {
                                        if (data.ExecutionRoleArn !== undefined && func0.call(data, "ExecutionRoleArn")) {
                                            let data5 = data.ExecutionRoleArn;
                                            const _errs11 = errors;
                                            if (errors === _errs11) {
                                                if (typeof data5 === "string") {
                                                    if (data5.length > 2048) {
                                                        validate36.errors = [{ instancePath: instancePath + "/ExecutionRoleArn", schemaPath: "#/properties/ExecutionRoleArn/maxLength", keyword: "maxLength", params: { limit: 2048 } }];
                                                        return false;
                                                    }
                                                    else {
                                                        if (!pattern5.test(data5)) {
                                                            validate36.errors = [{ instancePath: instancePath + "/ExecutionRoleArn", schemaPath: "#/properties/ExecutionRoleArn/pattern", keyword: "pattern", params: { pattern: "^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$" } }];
                                                            return false;
                                                        }
                                                    }
                                                }
                                                else {
                                                    validate36.errors = [{ instancePath: instancePath + "/ExecutionRoleArn", schemaPath: "#/properties/ExecutionRoleArn/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                }
                                            }
                                            var valid0 = _errs11 === errors;
                                        }
                                        else {
                                            var valid0 = true;
                                        }
                                        if (valid0) {
                                            if (data.Schedule !== undefined && func0.call(data, "Schedule")) {
                                                const _errs13 = errors;
                                                if (!(validate39(data.Schedule, { instancePath: instancePath + "/Schedule", parentData: data, parentDataProperty: "Schedule", rootData, dynamicAnchors }))) {
                                                    vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
                                                    errors = vErrors.length;
                                                }
                                                var valid0 = _errs13 === errors;
                                            }
                                            else {
                                                var valid0 = true;
                                            }
                                            if (valid0) {
                                                if (data.RuntimeVersion !== undefined && func0.call(data, "RuntimeVersion")) {
                                                    const _errs14 = errors;
                                                    if (typeof data.RuntimeVersion !== "string") {
                                                        validate36.errors = [{ instancePath: instancePath + "/RuntimeVersion", schemaPath: "#/properties/RuntimeVersion/type", keyword: "type", params: { type: "string" } }];
                                                        return false;
                                                    }
                                                    var valid0 = _errs14 === errors;
                                                }
                                                else {
                                                    var valid0 = true;
                                                }
                                                if (valid0) {
                                                    if (data.RunConfig !== undefined && func0.call(data, "RunConfig")) {
                                                        const _errs16 = errors;
                                                        if (!(validate43(data.RunConfig, { instancePath: instancePath + "/RunConfig", parentData: data, parentDataProperty: "RunConfig", rootData, dynamicAnchors }))) {
                                                            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
                                                            errors = vErrors.length;
                                                        }
                                                        var valid0 = _errs16 === errors;
                                                    }
                                                    else {
                                                        var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                        if (data.SuccessRetentionPeriodInDays !== undefined && func0.call(data, "SuccessRetentionPeriodInDays")) {
                                                            let data9 = data.SuccessRetentionPeriodInDays;
                                                            const _errs17 = errors;
                                                            if (!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) {
                                                                validate36.errors = [{ instancePath: instancePath + "/SuccessRetentionPeriodInDays", schemaPath: "#/properties/SuccessRetentionPeriodInDays/type", keyword: "type", params: { type: "integer" } }];
                                                                return false;
                                                            }
                                                            if (errors === _errs17) {
                                                                if ((typeof data9 == "number") && (isFinite(data9))) {
                                                                    if (data9 > 455 || isNaN(data9)) {
                                                                        validate36.errors = [{ instancePath: instancePath + "/SuccessRetentionPeriodInDays", schemaPath: "#/properties/SuccessRetentionPeriodInDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 455 } }];
                                                                        return false;
                                                                    }
                                                                    else {
                                                                        if (data9 < 1 || isNaN(data9)) {
                                                                            validate36.errors = [{ instancePath: instancePath + "/SuccessRetentionPeriodInDays", schemaPath: "#/properties/SuccessRetentionPeriodInDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                                            return false;
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                            var valid0 = _errs17 === errors;
                                                        }
                                                        else {
                                                            var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                            if (data.FailureRetentionPeriodInDays !== undefined && func0.call(data, "FailureRetentionPeriodInDays")) {
                                                                let data10 = data.FailureRetentionPeriodInDays;
                                                                const _errs19 = errors;
                                                                if (!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) {
                                                                    validate36.errors = [{ instancePath: instancePath + "/FailureRetentionPeriodInDays", schemaPath: "#/properties/FailureRetentionPeriodInDays/type", keyword: "type", params: { type: "integer" } }];
                                                                    return false;
                                                                }
                                                                if (errors === _errs19) {
                                                                    if ((typeof data10 == "number") && (isFinite(data10))) {
                                                                        if (data10 > 455 || isNaN(data10)) {
                                                                            validate36.errors = [{ instancePath: instancePath + "/FailureRetentionPeriodInDays", schemaPath: "#/properties/FailureRetentionPeriodInDays/maximum", keyword: "maximum", params: { comparison: "<=", limit: 455 } }];
                                                                            return false;
                                                                        }
                                                                        else {
                                                                            if (data10 < 1 || isNaN(data10)) {
                                                                                validate36.errors = [{ instancePath: instancePath + "/FailureRetentionPeriodInDays", schemaPath: "#/properties/FailureRetentionPeriodInDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } }];
                                                                                return false;
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                                var valid0 = _errs19 === errors;
                                                            }
                                                            else {
                                                                var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                                if (data.VpcConfig !== undefined && func0.call(data, "VpcConfig")) {
                                                                    const _errs21 = errors;
                                                                    if (!(validate45(data.VpcConfig, { instancePath: instancePath + "/VpcConfig", parentData: data, parentDataProperty: "VpcConfig", rootData, dynamicAnchors }))) {
                                                                        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
                                                                        errors = vErrors.length;
                                                                    }
                                                                    var valid0 = _errs21 === errors;
                                                                }
                                                                else {
                                                                    var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                    if (data.ArtifactConfig !== undefined && func0.call(data, "ArtifactConfig")) {
                                                                        const _errs22 = errors;
                                                                        if (!(validate47(data.ArtifactConfig, { instancePath: instancePath + "/ArtifactConfig", parentData: data, parentDataProperty: "ArtifactConfig", rootData, dynamicAnchors }))) {
                                                                            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                                                                            errors = vErrors.length;
                                                                        }
                                                                        var valid0 = _errs22 === errors;
                                                                    }
                                                                    else {
                                                                        var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                        if (data.KmsKeyArn !== undefined && func0.call(data, "KmsKeyArn")) {
                                                                            let data13 = data.KmsKeyArn;
                                                                            const _errs23 = errors;
                                                                            if (errors === _errs23) {
                                                                                if (typeof data13 === "string") {
                                                                                    if (data13.length > 2048) {
                                                                                        validate36.errors = [{ instancePath: instancePath + "/KmsKeyArn", schemaPath: "#/properties/KmsKeyArn/maxLength", keyword: "maxLength", params: { limit: 2048 } }];
                                                                                        return false;
                                                                                    }
                                                                                    else {
                                                                                        if (!pattern9.test(data13)) {
                                                                                            validate36.errors = [{ instancePath: instancePath + "/KmsKeyArn", schemaPath: "#/properties/KmsKeyArn/pattern", keyword: "pattern", params: { pattern: "^$|^arn:(aws[a-zA-Z-]*)?:kms:[a-z]{2,4}(-[a-z]{2,4})?-[a-z]+-[0-9]:[0-9]{12}:key/[a-zA-Z0-9_/-]+$" } }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                }
                                                                                else {
                                                                                    validate36.errors = [{ instancePath: instancePath + "/KmsKeyArn", schemaPath: "#/properties/KmsKeyArn/type", keyword: "type", params: { type: "string" } }];
                                                                                    return false;
                                                                                }
                                                                            }
                                                                            var valid0 = _errs23 === errors;
                                                                        }
                                                                        else {
                                                                            var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                            if (data.ProvisionedResourceCleanup !== undefined && func0.call(data, "ProvisionedResourceCleanup")) {
                                                                                let data14 = data.ProvisionedResourceCleanup;
                                                                                const _errs25 = errors;
                                                                                if (!((data14 === "AUTOMATIC") || (data14 === "OFF"))) {
                                                                                    validate36.errors = [{ instancePath: instancePath + "/ProvisionedResourceCleanup", schemaPath: "#/properties/ProvisionedResourceCleanup/enum", keyword: "enum", params: { allowedValues: schema13.properties.ProvisionedResourceCleanup.enum } }];
                                                                                    return false;
                                                                                }
                                                                                var valid0 = _errs25 === errors;
                                                                            }
                                                                            else {
                                                                                var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                                if (data.ResourcesToReplicateTags !== undefined && func0.call(data, "ResourcesToReplicateTags")) {
                                                                                    let data15 = data.ResourcesToReplicateTags;
                                                                                    const _errs26 = errors;
                                                                                    if (errors === _errs26) {
                                                                                        if (Array.isArray(data15)) {
                                                                                            if (data15.length > 1) {
                                                                                                validate36.errors = [{ instancePath: instancePath + "/ResourcesToReplicateTags", schemaPath: "#/properties/ResourcesToReplicateTags/maxItems", keyword: "maxItems", params: { limit: 1 } }];
                                                                                                return false;
                                                                                            }
                                                                                            else {
                                                                                                if (data15.length < 1) {
                                                                                                    validate36.errors = [{ instancePath: instancePath + "/ResourcesToReplicateTags", schemaPath: "#/properties/ResourcesToReplicateTags/minItems", keyword: "minItems", params: { limit: 1 } }];
                                                                                                    return false;
                                                                                                }
                                                                                                else {
                                                                                                    var valid1 = true;
                                                                                                    const len0 = data15.length;
                                                                                                    for (let i0 = 0; i0 < len0; i0++) {
                                                                                                        const _errs28 = errors;
                                                                                                        if (!(data15[i0] === "lambda-function")) {
                                                                                                            validate36.errors = [{ instancePath: instancePath + "/ResourcesToReplicateTags/" + i0, schemaPath: "#/properties/ResourcesToReplicateTags/items/enum", keyword: "enum", params: { allowedValues: schema13.properties.ResourcesToReplicateTags.items.enum } }];
                                                                                                            return false;
                                                                                                        }
                                                                                                        var valid1 = _errs28 === errors;
                                                                                                        if (!valid1) {
                                                                                                            break;
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                        }
                                                                                        else {
                                                                                            validate36.errors = [{ instancePath: instancePath + "/ResourcesToReplicateTags", schemaPath: "#/properties/ResourcesToReplicateTags/type", keyword: "type", params: { type: "array" } }];
                                                                                            return false;
                                                                                        }
                                                                                    }
                                                                                    var valid0 = _errs26 === errors;
                                                                                }
                                                                                else {
                                                                                    var valid0 = true;
                                                                                }
                                                                                if (valid0) {
                                                                                    if (data.Tags !== undefined && func0.call(data, "Tags")) {
                                                                                        let data17 = data.Tags;
                                                                                        const _errs29 = errors;
                                                                                        if (errors === _errs29) {
                                                                                            if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                                                                const _errs31 = errors;
                                                                                                for (const key1 of Object.keys(data17)) {
                                                                                                    if (!(pattern10.test(key1))) {
                                                                                                        validate36.errors = [{ instancePath: instancePath + "/Tags", schemaPath: "#/properties/Tags/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } }];
                                                                                                        return false;
                                                                                                        break;
                                                                                                    }
                                                                                                }
                                                                                                if (_errs31 === errors) {
                                                                                                    var valid2 = true;
                                                                                                    for (const key2 of Object.keys(data17)) {
                                                                                                        if (pattern10.test(key2)) {
                                                                                                            const _errs32 = errors;
                                                                                                            if (typeof data17[key2] !== "string") {
                                                                                                                validate36.errors = [{ instancePath: instancePath + "/Tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/Tags/patternProperties/%5E(%3F!aws%3A)%5Ba-zA-Z%2B-%3D._%3A~1%5D%7B1%2C128%7D%24/type", keyword: "type", params: { type: "string" } }];
                                                                                                                return false;
                                                                                                            }
                                                                                                            var valid2 = _errs32 === errors;
                                                                                                            if (!valid2) {
                                                                                                                break;
                                                                                                            }
                                                                                                        }
                                                                                                    }
                                                                                                }
                                                                                            }
                                                                                            else {
                                                                                                validate36.errors = [{ instancePath: instancePath + "/Tags", schemaPath: "#/properties/Tags/type", keyword: "type", params: { type: "object" } }];
                                                                                                return false;
                                                                                            }
                                                                                        }
                                                                                        var valid0 = _errs29 === errors;
                                                                                    }
                                                                                    else {
                                                                                        var valid0 = true;
                                                                                    }
                                                                                }
                                                                            }
                                                                        }
                                                                    }
                                                                }
                                                            }
                                                        }
                                                    }
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        else {
            validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
            return false;
        }
    }
    validate36.errors = vErrors;
    return errors === 0;
}
validate36.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

;// CONCATENATED MODULE: ./lib/canary/manifest/given-tree.js
/** A copy of a tree. Trees are no deeper than the parser allows. */
function copyOf(node, parent) {
    const { type, value, offset, length } = node;
    const copy = { type, value, offset, length, ...(parent === undefined ? {} : { parent }) };
    if (node.children !== undefined)
        copy.children = node.children.map((child) => copyOf(child, copy));
    return copy;
}
/** The value that a tree stands for, as JSON.parse would make it: `__proto__` is an ordinary member. */
function jsonOf(node) {
    if (node.type === 'array')
        return (node.children ?? []).map(jsonOf);
    if (node.type !== 'object')
        return node.value;
    const object = {};
    for (const { name, value } of membersOf(node)) {
        const descriptor = { value: jsonOf(value), enumerable: true, configurable: true, writable: true };
        Object.defineProperty(object, name, descriptor);
    }
    return object;
}
/** The members of an object. */
function membersOf(object) {
    return (object.children ?? []).flatMap(({ children: [key, value] = [] }) => key === undefined || value === undefined ? [] : [{ name: String(key.value), value }]);
}
/** Where to point for a value that is not in the file, or is replaced: at a leaf, else at the key or the opening bracket. */
function spanToBlame(node) {
    if (node.children === undefined)
        return { offset: node.offset, length: node.length };
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    return key === undefined ? { offset: node.offset, length: 1 } : { offset: key.offset, length: key.length };
}
/** A tree for a value, all of it standing in one place. */
function treeOf(value, span, parent) {
    const { offset, length } = span;
    if (Array.isArray(value)) {
        const node = { type: 'array', offset, length, parent };
        node.children = value.map((item) => treeOf(item, span, node));
        return node;
    }
    const type = typeof value === 'string' ? 'string' : typeof value === 'number' ? 'number' : 'boolean';
    return { type, value, offset, length, parent };
}

// EXTERNAL MODULE: ./lib/canary/manifest/shape.js + 1 modules
var shape = __webpack_require__(49359);
// EXTERNAL MODULE: ./lib/canary/manifest/typed-value.js
var typed_value = __webpack_require__(16220);
;// CONCATENATED MODULE: ./lib/canary/manifest/substitute.js






/** Puts in what comes from outside: first the environment, then the overrides in their order. What was put in is not
 *  looked at again. Without an environment its references stay open. */
function substitute(document, { env, overrides }) {
    const root = copyOf(document.root);
    const walk = new Walk(document, env, new Set(overrides.map(({ path }) => (0,json_pointer/* pointerFromPath */.t)(path))));
    walk.visit({ node: root, pointer: '', schema: shape/* manifestShape */.v });
    for (const override of overrides) {
        const isAdded = apply(root, override);
        if (isAdded === undefined)
            continue;
        walk.origins.set((0,json_pointer/* pointerFromPath */.t)(override.path), { source: override.source, isAdded });
    }
    const { origins, hidden, open, findings } = walk;
    return { document: { ...document, root, value: jsonOf(root) }, origins, hidden, open, findings };
}
class Walk {
    #document;
    #env;
    #overridden;
    origins = new Map();
    hidden = new Set();
    open = new Set();
    findings = [];
    constructor(document, env, overridden) {
        this.#document = document;
        this.#env = env;
        this.#overridden = overridden;
    }
    visit({ node, pointer, schema }) {
        if (this.#overridden.has(pointer))
            return;
        if (node.type === 'object') {
            for (const { name, value } of membersOf(node)) {
                this.visit({ node: value, pointer: pointer + (0,json_pointer/* pointerFromPath */.t)([name]), schema: schemaBelow(schema, name) });
            }
        }
        else if (node.type === 'array') {
            for (const [index, item] of (node.children ?? []).entries()) {
                const items = schema !== undefined && 'items' in schema ? schema.items : undefined;
                this.visit({ node: item, pointer: `${pointer}/${index}`, schema: items });
            }
        }
        else if (node.type === 'string')
            this.#text(node, pointer, schema);
    }
    #text(node, pointer, schema) {
        const { text, names, isKnown, problems } = putIntoText(String(node.value), this.#env);
        for (const { offset, length, ...problem } of problems) {
            const range = (0,place/* rangeInString */.G)(this.#document, pointer, offset, length);
            this.findings.push({ ...problem, pointer, range });
        }
        if (!isKnown)
            this.open.add(pointer);
        if (!isKnown || text === node.value)
            return;
        if (names.length === 0) {
            node.value = text;
            return;
        }
        const value = schema === undefined ? text : (0,typed_value/* typedValue */.i)(text, schema);
        const { children = [], ...given } = treeOf(value, spanToBlame(node), node);
        for (const child of children)
            child.isHidden = true;
        Object.assign(node, given, { parent: node.parent, isHidden: true }, Array.isArray(value) ? { children } : {});
        if (typeof value !== 'number' && typeof value !== 'boolean')
            this.hidden.add(pointer);
        const source = `the environment variable${names.length === 1 ? '' : 's'} ${names.join(', ')}`;
        this.origins.set(pointer, { source, isAdded: false });
    }
}
function schemaBelow(schema, name) {
    if (schema === undefined)
        return undefined;
    if ('namePattern' in schema)
        return schema.values;
    if (!('properties' in schema))
        return undefined;
    return Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
}
/** Sets one member, and makes the objects on the way. Whether it was added; undefined when something else stands in the
 *  way, which the schema objects to. */
function apply(root, { path, value }) {
    let at = root;
    for (const [index, name] of path.entries()) {
        if (at.type !== 'object')
            return undefined;
        const isLast = index === path.length - 1;
        const existing = at.children?.find(({ children }) => children?.[0]?.value === name);
        if (existing === undefined) {
            at = addMember(at, name, isLast ? value : undefined);
            if (isLast)
                return true;
            continue;
        }
        const [key, old] = existing.children ?? [];
        if (key === undefined || old === undefined)
            return undefined;
        if (isLast) {
            existing.children = [key, treeOf(value, spanToBlame(old), existing)];
            return false;
        }
        at = old;
    }
    return undefined;
}
/** A new member, or without a value an empty object, that stands where its parent does. */
function addMember(object, name, value) {
    const span = spanToBlame(object);
    const property = { type: 'property', ...span, parent: object };
    const key = { type: 'string', value: name, ...span, parent: property };
    const added = value === undefined ? { type: 'object', ...span, parent: property, children: [] } : treeOf(value, span, property);
    property.children = [key, added];
    object.children = [...(object.children ?? []), property];
    return added;
}

// EXTERNAL MODULE: ./lib/blueprint/explain/value-hints.js
var value_hints = __webpack_require__(25633);
// EXTERNAL MODULE: ./lib/canary/manifest/member-hints.js
var member_hints = __webpack_require__(24751);
;// CONCATENATED MODULE: ./lib/canary/manifest/words.js






/** The words for `canary.json`. Its shapes are named as their members are. */
const manifestWords = {
    root: shape/* manifestShape */.v,
    rootLabel: 'The canary manifest',
    codes: { ...SHARED_CODES, ...MANIFEST_SCHEMA_CODES },
    nounOf: ({ name }) => (name === shape/* manifestShape */.v.name ? 'a canary manifest' : `"${name}"`),
    memberHint: member_hints/* manifestMemberHint */.z,
    valueHint: (given) => {
        const { node, wants } = given;
        const text = node.type === 'string' ? String(node.value) : '';
        if (text.includes('${'))
            return 'Nothing but ${env:NAME} is put into a canary manifest.';
        if (/^\s*\d+\s*[a-z]+\s*$/i.test(text) && wants === 'integer')
            return 'Write a plain number, without a unit.';
        if (given.member === 'Schedule' && node.type === 'string')
            return 'Write {"Expression": "rate(5 minutes)"}.';
        return (0,value_hints/* valueHint */.p)(given);
    },
    rangeHint: (member, value) => member === 'TimeoutInSeconds' && value >= 1000
        ? `TimeoutInSeconds counts seconds, not milliseconds: ${Math.ceil(value / 1000)} for ${value} ms.`
        : undefined,
    ownerHint: () => undefined,
    ruleForMember: (member) => RULES[member] ?? bucket,
    dictionaryOf: (member) => ({
        keys: member === 'Tags' ? tagKey : environmentName,
        labelOf: (key) => `${(0,show/* quote */.hD)(key)} of "${member}"`,
    }),
};
const bucket = {
    code: 'MANIFEST_LOCATION_INVALID',
    form: 'the name of a bucket: 3 to 63 lower-case letters, digits, "-" and "."',
    hint: (text) => /^s3:\/\//i.test(text) ? 'Write the name alone, without "s3://"; the prefix goes into S3Key.' : undefined,
};
const artifactLocation = {
    code: 'MANIFEST_LOCATION_INVALID',
    form: 's3://bucket or s3://bucket/prefix, with no period in the name of the bucket',
    hint: (text) => {
        if (/^arn:/.test(text))
            return `Write ${(0,show/* quote */.hD)(`s3://${text.replace(/^.*:::/, '')}`, 80)}: it is no ARN.`;
        if (/^https?:/i.test(text))
            return 'Write it as in "s3://bucket/prefix": it is no web address.';
        if (!/^s3:\/\//i.test(text))
            return `Write ${(0,show/* quote */.hD)(`s3://${text.replace(/^\/+/, '')}`, 80)}.`;
        if (/^s3:\/\/[^/]*\./.test(text))
            return 'Use a bucket without a period in its name: Synthetics accepts no other.';
        if (/^s3:\/\/[^/]*[A-Z]/.test(text))
            return 'Names of buckets are in lower case.';
        return undefined;
    },
};
const roleArn = {
    code: 'MANIFEST_ARN_INVALID',
    form: 'the ARN of an IAM role: arn:aws:iam::123456789012:role/name',
    hint: (text) => {
        if (/:assumed-role\//.test(text))
            return 'This is a session. Write the role that it is of: arn:aws:iam::ACCOUNT:role/NAME.';
        if (/:user\//.test(text))
            return 'This is a user. A canary runs as a role that trusts lambda.amazonaws.com.';
        if (/^arn:[^:]*:iam:[^:]+:/.test(text))
            return 'IAM has no region: two colons stand behind "iam".';
        return /^[\w+=,.@/-]+$/.test(text) ? 'Write the whole ARN, not only the name of the role.' : undefined;
    },
};
const kmsKeyArn = {
    code: 'MANIFEST_ARN_INVALID',
    form: 'the ARN of a KMS key: arn:aws:kms:REGION:123456789012:key/ID',
    hint: (text) => (/alias\//.test(text) ? 'Write the key itself: AWS accepts no alias here.' : undefined),
};
const canaryName = {
    code: 'MANIFEST_NAME_INVALID',
    form: `lower-case letters, digits, "_" and "-", at most ${limits/* CANARY_NAME */.FY.maxLength}`,
    hint: (text) => {
        const better = text
            .toLowerCase()
            .replaceAll(/[^0-9a-z_]+/g, '-')
            .replaceAll(/^-+|-+$/g, '');
        if (better.length > limits/* CANARY_NAME */.FY.maxLength)
            return `${text.length} characters are too many.`;
        return better === '' || better === text ? undefined : `For example ${(0,show/* quote */.hD)(better, 80)}.`;
    },
};
const RULES = {
    Name: canaryName,
    ExecutionRoleArn: roleArn,
    ArtifactS3Location: artifactLocation,
    KmsKeyArn: kmsKeyArn,
    S3Bucket: bucket,
};
const tagKey = {
    code: 'MANIFEST_KEY_INVALID',
    form: '1 to 128 letters, digits and + , - . / : ; < = _',
    hint: (text) => (/^aws:/i.test(text) ? 'Keys that begin with "aws:" belong to AWS.' : undefined),
};
const environmentName = {
    code: 'MANIFEST_KEY_INVALID',
    form: 'a letter, then at least one letter, digit or "_"',
    hint: (text) => (/-/.test(text) ? `For example ${(0,show/* quote */.hD)(text.replaceAll('-', '_'), 80)}.` : undefined),
};

;// CONCATENATED MODULE: ./lib/canary/manifest/parse-manifest.js











/** The name of the blueprint when the manifest names none. */
const DEFAULT_BLUEPRINT = 'blueprint-config.json';
/** Reads a canary manifest: syntax, `${env:NAME}` and overrides put in, the shape of CreateCanary, our own rules. Offline.
 *  Never throws, whatever the bytes are. */
function parseManifest(given) {
    const { path, bytes, env, region } = given;
    const parsed = given.parsed ?? (0,parse_document/* parseDocument */.T)({ path, bytes });
    const { document: file, diagnostics: syntax } = parsed;
    const wrong = (0,file_kind/* wrongKind */.oF)({ path, parsed, text: file?.text ?? (0,decode/* decodeText */.g)(bytes).text }, 'manifest');
    if (file === undefined || wrong !== undefined) {
        const diagnostics = wrong === undefined ? (0,judge_document/* limited */.TJ)(syntax) : [wrong];
        return {
            valid: false,
            manifest: undefined,
            document: file,
            diagnostics,
            view: undefined,
            hidden: new Set(),
            withOrigin: same,
        };
    }
    const put = substitute(file, { env, overrides: given.overrides ?? [] });
    const { document, open } = put;
    const view = viewOf(put, region);
    const withOrigin = (diagnostic) => withOriginOf(diagnostic, put);
    const isKnown = ({ pointer }) => !open.has(pointer);
    const schema = (0,judge_document/* refusals */.Ke)(document, { accepts: validate, words: manifestWords }).filter(isKnown);
    const rules = MANIFEST_RULES.flatMap((rule) => (0,diagnostics_of/* diagnosticsOf */.o)(rule, view, document)).filter(isKnown);
    const { isValid, diagnostics } = (0,judge_document/* judged */.g$)({
        syntax,
        schema: schema.map(withOrigin),
        rules: [...rules.map(withOrigin), ...referenceDiagnostics(put)],
    });
    const manifest = isValid && open.size === 0 ? manifestFrom(document.value) : undefined;
    return { valid: isValid, manifest, document, diagnostics, view, hidden: put.hidden, withOrigin };
}
function same(diagnostic) {
    return diagnostic;
}
function referenceDiagnostics({ findings }) {
    return findings.map(({ code, message, hint, pointer, range }) => {
        const severity = Object.entries(REFERENCE_CODES).find(([name]) => name === code)?.[1].severity ?? 'error';
        return { severity, source: 'rule', code, message, hint, pointer, ...range };
    });
}
/** Says where a value comes from. What was found, and what could be written instead, is not said of a value of the
 *  environment: it may be a secret that only its own place shows. */
function withOriginOf(diagnostic, { origins, hidden }) {
    const at = [...origins].find(([pointer]) => (0,judge_document/* isAtOrBelow */.a5)(diagnostic.pointer, pointer));
    if (at === undefined)
        return diagnostic;
    const [pointer, origin] = at;
    const { isSensitive, ...rest } = diagnostic;
    return {
        ...rest,
        // What is underlined is then the nearest object of the file, in which there is nothing to mask.
        ...(isSensitive === true && !origin.isAdded ? { isSensitive } : {}),
        message: withSource(diagnostic.message, origin),
        ...(hidden.has(pointer) ? { hint: `Check the value of ${origin.source}.` } : {}),
    };
}
function withSource(message, { source }) {
    return `${message.replace(/\.$/, '')} (from ${source}).`;
}
function manifestFrom(value) {
    // The schema accepted it, and the shape says the same as the type.
    const { $schema: _, ...members } = value;
    return { ...members, Blueprint: members.Blueprint ?? DEFAULT_BLUEPRINT };
}

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/diagnostic.js
var diagnostic = __webpack_require__(876);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/commands/files/file-book.js + 3 modules
var file_book = __webpack_require__(7060);
// EXTERNAL MODULE: ./lib/commands/files/find-files.js + 1 modules
var find_files = __webpack_require__(51476);
;// CONCATENATED MODULE: ./lib/commands/files/load-manifests.js















/** Finds, reads and judges manifests and what they name. Throws when a manifest is missing or unreadable; what is wrong
 *  inside of the files is in their diagnostics, all of it. */
async function loadCanarySources(query) {
    const book = new file_book/* FileBook */.qN(query);
    const paths = (await (0,find_files/* findFiles */.lY)({ ...query, names: [find_files/* MANIFEST_NAME */.ir] })).map(({ path }) => path);
    const { sources, files } = loadManifests(paths, { ...query, book });
    const problems = files.filter(({ diagnostics }) => diagnostics.length > 0);
    return { sources, files, problems, texts: book.sources, book };
}
/** Judges manifests that were found, what they name, and files of settings. What is read and found is kept in the book. */
function loadManifests(paths, query) {
    const loader = new Loader(query);
    for (const path of paths)
        loader.load(path);
    return { sources: loader.sources, files: [...loader.files.values()] };
}
class Loader {
    #query;
    #book;
    /** The path of the manifest that has a name. */
    #names = new Map();
    /** In the order in which they were looked at. */
    files = new Map();
    sources = [];
    constructor(query) {
        this.#query = query;
        this.#book = query.book;
    }
    load(path) {
        const { env, overrides, region } = this.#query;
        const read = this.#book.read({ path, noun: 'canary manifest' });
        if ((0,file_kind/* kindOfFile */.yK)((0,file_book/* knownBy */.NE)(read), 'manifest').kind === 'settings') {
            this.#judgeSettings(read);
            return;
        }
        const { bytes } = read;
        const parsed = parseManifest({ path, bytes, env, overrides: overrides ?? [], region, parsed: read.parsed });
        const blueprintPath = blueprintPathOf(path, parsed);
        const blueprint = blueprintPath === undefined ? undefined : this.#blueprint(blueprintPath, path);
        const more = [
            ...this.#duplicates(path, parsed),
            ...blueprintOpen(parsed),
            ...(blueprint instanceof app_error/* AppError */.uV ? [blueprintMissing(parsed, blueprint)] : []),
            ...(blueprint instanceof app_error/* AppError */.uV || blueprint?.file.valid !== true ? [] : fitting(parsed, blueprint.file)),
        ];
        const diagnostics = [...parsed.diagnostics, ...more].sort(diagnostic/* compareDiagnostics */.o);
        const valid = parsed.valid && !more.some(({ severity }) => severity === 'error');
        const judged = { path, sha256: (0,sha256/* sha256Of */.B)(bytes), diagnostics, document: parsed.document };
        this.#keep(validatedFrom(judged, valid), read, 'manifest');
        if (blueprintPath === undefined || blueprint === undefined || blueprint instanceof app_error/* AppError */.uV)
            return;
        this.files.set(blueprint.file.path, blueprint.file);
        const settings = this.#settingsAt(external_node_path_.posix.join(external_node_path_.posix.dirname(blueprintPath), SETTINGS_NAME), path);
        const isUsable = settings === undefined || this.files.get(settings.path)?.valid === true;
        const { manifest, hidden } = parsed;
        if (!valid || manifest === undefined || !blueprint.file.valid || !isUsable)
            return;
        const { file, bytes: blueprintBytes } = blueprint;
        this.sources.push({ path, manifest, blueprint: file, blueprintBytes, settingsBytes: settings?.bytes, hidden });
    }
    /** The blueprint, or why it cannot be read. */
    #blueprint(path, namedBy) {
        try {
            const file = { path, noun: 'blueprint', namedBy };
            const wrong = (0,file_kind/* wrongKind */.oF)((0,file_book/* knownBy */.NE)(this.#book.read(file)), 'blueprint');
            if (wrong === undefined)
                return this.#book.blueprint(file);
            return new app_error/* AppError */.uV('FILE_INVALID', `The blueprint ${(0,visible/* quoted */.TL)(path, 200)} is none. ${wrong.message}`, {
                hint: wrong.hint,
            });
        }
        catch (error) {
            // The manifest names it: that is where to point.
            if (error instanceof app_error/* AppError */.uV)
                return error;
            throw error;
        }
    }
    #settingsAt(path, namedBy) {
        try {
            const read = this.#book.read({ path, noun: 'settings file', namedBy });
            this.#judgeSettings(read);
            return read;
        }
        catch (error) {
            // Most blueprints have none.
            if (error instanceof app_error/* AppError */.uV && error.code === 'FILE_NOT_FOUND')
                return undefined;
            throw error;
        }
    }
    #judgeSettings(read) {
        const known = this.#book.other(read.path);
        if (known === undefined)
            this.#keep(judgedSettings(read), read, 'settings');
        else
            this.files.set(read.path, known);
    }
    #keep(judged, read, kind) {
        this.files.set(read.path, this.#book.keep(judged, read, kind));
    }
    #duplicates(path, { view, document, withOrigin }) {
        const placed = view?.text('Name');
        if (document === undefined || view === undefined || placed === undefined)
            return [];
        const other = this.#names.get(placed.text);
        if (other === undefined) {
            this.#names.set(placed.text, path);
            return [];
        }
        const { severity, source } = LOADING_CODES.MANIFEST_NAME_DUPLICATE;
        const message = `${view.show(placed)} is the name of the canary in ${other} too.`;
        const hint = 'Give each canary a name of its own, or deploy only one of the two.';
        const range = document.lines.rangeOf((0,place/* placeOf */.$)(document, placed.pointer).value);
        const about = { severity, source, code: 'MANIFEST_NAME_DUPLICATE', message, hint, pointer: placed.pointer };
        return [withOrigin({ ...about, ...range })];
    }
}
/** The blueprint's path as the user would name it; undefined when the manifest does not tell. */
function blueprintPathOf(path, { view, diagnostics }) {
    const isWrong = diagnostics.some(({ severity, pointer }) => severity === 'error' && pointer === '/Blueprint');
    if (view === undefined || isWrong || view.isOpen('Blueprint'))
        return undefined;
    return external_node_path_.posix.join(external_node_path_.posix.dirname(path), view.text('Blueprint')?.text ?? DEFAULT_BLUEPRINT);
}
/** Else nobody would hear that nobody has looked at the blueprint. */
function blueprintOpen({ document, view }) {
    if (document === undefined || view?.isOpen('Blueprint') !== true)
        return [];
    const { severity, source } = LOADING_CODES.MANIFEST_BLUEPRINT_OPEN;
    const range = document.lines.rangeOf((0,place/* placeOf */.$)(document, '/Blueprint').value);
    const message = 'Which blueprint this is depends on the environment of the deploy; it is not judged here.';
    const hint = 'Name the blueprints that it may be, too: they are judged then.';
    return [{ severity, source, code: 'MANIFEST_BLUEPRINT_OPEN', message, hint, pointer: '/Blueprint', ...range }];
}
function blueprintMissing({ document, view, withOrigin }, error) {
    const { severity, source } = LOADING_CODES.MANIFEST_BLUEPRINT_MISSING;
    const placed = view?.text('Blueprint');
    const span = document === undefined || placed === undefined
        ? { offset: document?.root.offset ?? 0, length: 1 }
        : (0,place/* placeOf */.$)(document, placed.pointer).value;
    const range = document?.lines.rangeOf(span) ?? { line: 1, column: 1, endLine: 1, endColumn: 2 };
    const hint = `"Blueprint" is a path from the folder of the manifest, by default ${(0,visible/* quoted */.TL)(DEFAULT_BLUEPRINT)}.`;
    const isHidden = placed !== undefined && view?.isHidden(placed.pointer) === true;
    const message = isHidden ? 'The blueprint that is named cannot be read.' : error.message;
    const about = { severity, source, code: 'MANIFEST_BLUEPRINT_MISSING', message, hint };
    return withOrigin({ ...about, pointer: placed?.pointer ?? '', ...range });
}
/** Nothing is said of a member that is wrong already. */
function fitting(parsed, file) {
    const blamed = parsed.diagnostics.filter(({ severity }) => severity === 'error').map(({ pointer }) => pointer);
    return matchDiagnostics(parsed, file).filter(({ pointer }) => !blamed.some((above) => (0,judge_document/* isAtOrBelow */.a5)(pointer, above)));
}


/***/ })

};
