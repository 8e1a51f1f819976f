export const id = 2344;
export const ids = [2344];
export const modules = {

/***/ 99141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ms: () => (/* binding */ EVALUATION_LIMIT_MS),
  _3: () => (/* binding */ evaluate),
  EV: () => (/* binding */ expectationOf),
  eA: () => (/* binding */ expectsProblem)
});

// EXTERNAL MODULE: ./lib/core/bounded.js
var bounded = __webpack_require__(1058);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
;// CONCATENATED MODULE: ./lib/checks/observation.js
/** The observation when it is one of an HTTP step. */
const httpSeen = (seen) => seen.checkerType === 'HTTP' ? seen : undefined;
const dnsSeen = (seen) => seen.checkerType === 'DNS' ? seen : undefined;
const sslSeen = (seen) => seen.checkerType === 'SSL' ? seen : undefined;
const tcpSeen = (seen) => seen.checkerType === 'TCP' ? seen : undefined;

;// CONCATENATED MODULE: ./lib/assertions/flag-comparison.js
/** For the assertion types without an operator: something is so, and the blueprint says whether it should be. */
function compareFlag(comparison) {
    const { actual, wanted, subject, because } = comparison;
    const [whenTrue, whenFalse] = comparison.words;
    const word = actual ? whenTrue : whenFalse;
    const passed = actual === wanted;
    const reason = because === undefined ? '' : ` (${because})`;
    const wish = passed ? '' : `, expected it to be ${wanted ? whenTrue : whenFalse}`;
    return { passed, actual: `${word}${reason}`, message: `${subject} is ${word}${reason}${wish}.` };
}

;// CONCATENATED MODULE: ./lib/assertions/authoritative.js


/** The AA flag of the answer. */
const authoritative = {
    of: dnsSeen,
    expected: (assertion) => (assertion.value ? 'authoritative' : 'not authoritative'),
    evaluate: (assertion, observation) => compareFlag({
        subject: 'Answer',
        actual: observation.isAuthoritative,
        wanted: assertion.value,
        words: ['authoritative', 'not authoritative'],
    }),
};

// EXTERNAL MODULE: ./lib/checks/exact-number.js
var exact_number = __webpack_require__(59474);
// EXTERNAL MODULE: ./lib/checks/explain-json-problem.js
var explain_json_problem = __webpack_require__(13471);
// EXTERNAL MODULE: ./lib/checks/json-body.js
var json_body = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/checks/json-members.js
var json_members = __webpack_require__(82193);
// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/redactor.js + 2 modules
var redactor = __webpack_require__(47026);
;// CONCATENATED MODULE: ./lib/assertions/same-json.js

/** Whether both texts are JSON lists or objects of one value: white space, the order of members and the form of numbers do not
 *  count. No when in doubt (numbers that would be rounded). Throws RangeError when nested too deeply. */
function isSameJson(a, b) {
    if ((0,exact_number/* mayHoldInexactNumber */.k)(a) || (0,exact_number/* mayHoldInexactNumber */.k)(b))
        return false;
    const [left, right] = [a, b].map(canonical);
    return left !== undefined && left === right;
}
function canonical(text) {
    if (!/^\s*[[{]/.test(text))
        return undefined;
    try {
        return JSON.stringify(JSON.parse(text), sorted);
    }
    catch (error) {
        // No JSON is no same JSON.
        if (error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
function sorted(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./lib/blueprint/regex.js
var blueprint_regex = __webpack_require__(73064);
;// CONCATENATED MODULE: ./lib/assertions/verdict.js
/** The outcome of an assertion that cannot be evaluated, which is a failed one. `actual` says why in two or three words. */
function notEvaluable(actual, message, hint) {
    return { passed: false, actual, message, ...(hint === undefined ? {} : { hint }) };
}

;// CONCATENATED MODULE: ./lib/assertions/text-comparison.js



/** `contains "ok"`, `matches /^ok$/`. */
function expectedText(operator, wanted, show) {
    return `${words[operator].fact} ${operator === 'REGEX_MATCH' ? `/${show(wanted)}/` : `"${show(wanted)}"`}`;
}
/** Whether the operator says that something must not be: it then has to hold for every value there is. */
function isNegative(operator) {
    return operator === 'NOT_EQUALS' || operator === 'NOT_CONTAINS';
}
/** Whether the comparison holds, or why that cannot be said (a pattern that does not compile). */
function matchText(operator, actual, wanted, show) {
    if (operator !== 'REGEX_MATCH')
        return { ok: true, holds: holds(operator, actual, wanted) };
    const compiled = (0,blueprint_regex/* compileRegex */.D)(wanted);
    if (compiled.ok)
        return { ok: true, holds: compiled.regex.test(actual) };
    const said = show(compiled.message, visible/* LONGEST_IN_MESSAGE */.dq);
    const pattern = show(wanted, visible/* LONGEST_IN_MESSAGE */.dq);
    return { ok: false, outcome: notEvaluable('not evaluated', `The pattern /${pattern}/ does not compile: ${said}.`) };
}
/** Compares one text. `subject` begins the sentence: `Header "Server"`. */
function compareText(comparison) {
    const { subject, operator, actual, wanted, show } = comparison;
    const match = matchText(operator, actual, wanted, show);
    if (!match.ok)
        return match.outcome;
    const shown = comparison.shown ?? actual;
    const there = `${subject} is "${show(shown, visible/* LONGEST_IN_MESSAGE */.dq)}"`;
    if (match.holds)
        return { passed: true, actual: show(shown), message: `${there}.` };
    const hint = differenceHint(operator, actual, wanted);
    return {
        passed: false,
        actual: show(shown),
        message: `${there}, ${wish(operator, wanted, show)}.`,
        ...(hint === undefined ? {} : { hint }),
    };
}
/** `expected it to contain "ok"`: the second half of a failed assertion's sentence. */
function wish(operator, wanted, show) {
    const shown = show(wanted, visible/* LONGEST_IN_MESSAGE */.dq);
    return `expected it to ${words[operator].wish} ${operator === 'REGEX_MATCH' ? `/${shown}/` : `"${shown}"`}`;
}
/** What is easily overlooked when two texts are compared by eye. */
function differenceHint(operator, actual, wanted) {
    if (operator === 'REGEX_MATCH' || isNegative(operator))
        return undefined;
    if (holds(operator, actual.toLowerCase(), wanted.toLowerCase()))
        return 'Only upper and lower case differ.';
    const compact = withoutSpace(wanted);
    if (compact !== '' && holds(operator, withoutSpace(actual), compact))
        return 'Only white space differs.';
    return undefined;
}
function holds(operator, actual, wanted) {
    switch (operator) {
        case 'EQUALS':
            return actual === wanted;
        case 'NOT_EQUALS':
            return actual !== wanted;
        case 'CONTAINS':
            return actual.includes(wanted);
        case 'NOT_CONTAINS':
            return !actual.includes(wanted);
        case 'STARTS_WITH':
            return actual.startsWith(wanted);
        case 'ENDS_WITH':
            return actual.endsWith(wanted);
    }
}
function withoutSpace(text) {
    return text.replaceAll(/\s+/g, '');
}
const words = {
    EQUALS: { fact: 'equals', wish: 'equal' },
    NOT_EQUALS: { fact: 'does not equal', wish: 'differ from' },
    CONTAINS: { fact: 'contains', wish: 'contain' },
    NOT_CONTAINS: { fact: 'does not contain', wish: 'not contain' },
    REGEX_MATCH: { fact: 'matches', wish: 'match' },
    STARTS_WITH: { fact: 'starts with', wish: 'start with' },
    ENDS_WITH: { fact: 'ends with', wish: 'end with' },
};

;// CONCATENATED MODULE: ./lib/assertions/json-body.js










/** What `path` selects in a JSON body. EQUALS and CONTAINS look at the first value, NOT_EQUALS and NOT_CONTAINS must hold
 *  for every one, and a path that selects nothing fails all four (decision 0030). */
function jsonBody(assertion, observation, show) {
    if (assertion.path === undefined)
        return notEvaluable('not evaluated', 'The assertion has no path.');
    const found = (0,json_body/* jsonMatches */._)(observation, assertion.path, QUERY_LIMIT_MS);
    const path = show(assertion.path, visible/* LONGEST_IN_MESSAGE */.dq);
    if (!found.ok)
        return unreadable({ problem: found.problem, path, observation, show });
    if (assertion.operator === 'EXISTS') {
        const outcome = existence(path, found.matches.length, assertion.value);
        const isMissing = !outcome.passed && assertion.value;
        return isMissing ? { ...outcome, hint: (0,json_members/* membersThere */.g)(observation, assertion.path, show) } : outcome;
    }
    const [first] = found.matches;
    if (first === undefined)
        return nothingSelected({ path, assertion, there: (0,json_members/* membersThere */.g)(observation, assertion.path, show), show });
    try {
        const candidates = isNegative(assertion.operator) ? found.matches : [first];
        const showValue = (0,credential_names/* isCredentialPath */.bk)(assertion.path) ? () => redactor/* MASK */.v5 : show;
        return compare({ assertion, candidates, count: found.matches.length, path, show, showValue });
    }
    catch (error) {
        // The text form of what the server nested is made by recursion: too deep is its fault, not a defect of ours.
        if (!(error instanceof RangeError))
            throw error;
        return notEvaluable('nested too deeply', `${path} is nested too deeply to be compared.`);
    }
}
/** Of one query; the whole assertion has its own limit besides. */
const QUERY_LIMIT_MS = 1000;
function compare(context) {
    const { assertion, candidates, count, path, show, showValue } = context;
    const { operator, value: wanted } = assertion;
    let last = '';
    for (const candidate of candidates) {
        const actual = candidate.text();
        const match = matchText(operator, actual, wanted, show);
        if (!match.ok)
            return match.outcome;
        const isSame = isSameValue(candidate, actual, wanted);
        last = actual;
        if (match.holds && !(operator === 'NOT_EQUALS' && isSame))
            continue;
        const hint = isSame ? sameHint(candidate, showValue(actual)) : differenceHint(operator, actual, wanted);
        return {
            passed: false,
            actual: showValue(actual),
            message: `${path} is "${showValue(actual, visible/* LONGEST_IN_MESSAGE */.dq)}"${ofMany(operator, count)}, ${wish(operator, wanted, show)}.`,
            ...(hint === undefined ? {} : { hint }),
        };
    }
    const message = candidates.length > 1
        ? `All ${candidates.length} values of ${path} are as expected.`
        : `${path} is "${showValue(last, visible/* LONGEST_IN_MESSAGE */.dq)}"${ofMany(operator, count)}.`;
    return { passed: true, actual: candidates.length > 1 ? `${candidates.length} values` : showValue(last), message };
}
function ofMany(operator, count) {
    if (count < 2)
        return '';
    return isNegative(operator) ? ` (one of ${count} values)` : ` (the first of ${count} values)`;
}
/** The value that is wanted, whatever the text says: under another reading than ours the two are equal. */
function isSameValue({ isNumber, isContainer }, actual, wanted) {
    return (isNumber && (0,exact_number/* isSameNumber */.oG)(actual, wanted)) || (isContainer && isSameJson(actual, wanted));
}
function sameHint({ isNumber }, actual) {
    if (!isNumber) {
        return 'It is the same JSON written differently. AWS does not document how it compares objects and lists; canary-preflight compares compact JSON, with the members in the order of the body.';
    }
    return `It is the same number written differently. AWS does not document how it compares numbers; canary-preflight compares their text: write "${actual}".`;
}
function existence(path, count, wanted) {
    const passed = count > 0 === wanted;
    const expectation = passed ? '' : `, expected it ${wanted ? 'to exist' : 'not to exist'}`;
    const values = count > 1 ? ` (${count} values)` : '';
    const fact = `${count > 0 ? 'exists' : 'does not exist'}${values}`;
    return { passed, actual: fact, message: `${path} ${fact}${expectation}.` };
}
function nothingSelected(context) {
    const { path, assertion, there, show } = context;
    const typo = isNegative(assertion.operator)
        ? ' A path that selects nothing fails every comparison, so that a typo in it cannot pass. To assert that nothing is there use EXISTS with false.'
        : '';
    return notEvaluable('nothing at that path', `${path} selects nothing in the body, ${wish(assertion.operator, assertion.value, show)}.`, `${there}${typo}`);
}
function unreadable(context) {
    const { problem, path, observation, show } = context;
    const { label, reason, hint } = (0,explain_json_problem/* explainJsonProblem */.V)(problem, observation, show);
    return notEvaluable(label, `${path} cannot be read: ${reason}.`, hint);
}

;// CONCATENATED MODULE: ./lib/assertions/body.js



/** The body: with target TEXT all of its text (`path` is ignored), else what `path` selects in its JSON. */
const body = {
    of: httpSeen,
    expected: (assertion, show) => {
        const comparison = assertion.operator === 'EXISTS'
            ? assertion.value
                ? 'exists'
                : 'does not exist'
            : expectedText(assertion.operator, assertion.value, show);
        return assertion.target === 'TEXT' ? comparison : `${show(assertion.path ?? '')} ${comparison}`;
    },
    evaluate: (assertion, observation, show) => {
        if (assertion.target !== 'TEXT')
            return jsonBody(assertion, observation, show);
        if (assertion.operator === 'EXISTS')
            return textExistence(observation.text, assertion.value);
        return compareText({
            subject: 'Body',
            operator: assertion.operator,
            actual: observation.text,
            wanted: assertion.value,
            show,
        });
    },
};
function textExistence(text, wanted) {
    const exists = text !== '';
    const passed = exists === wanted;
    const wish = passed ? '' : `, expected it ${wanted ? 'to have content' : 'to be empty'}`;
    const size = exists ? `has ${text.length} characters` : 'is empty';
    return { passed, actual: exists ? `${text.length} characters` : 'empty', message: `Body ${size}${wish}.` };
}

;// CONCATENATED MODULE: ./lib/assertions/certificate.js





/** Compares one field of a distinguished name. */
function compareField(comparison) {
    const { owner, name, field, operator, wanted, show } = comparison;
    const actual = Object.hasOwn(name, field) ? name[field] : undefined;
    if (actual === undefined) {
        const fields = Object.keys(name).filter((key) => name[key] !== undefined);
        const there = fields.length === 0 ? 'it is empty' : `it has ${show(fields.join(', '), visible/* LONGEST_IN_MESSAGE */.dq)}`;
        const message = `The certificate's ${owner} has no ${field} (${there}), ${wish(operator, wanted, show)}.`;
        return notEvaluable('no such field', message);
    }
    return compareText({ subject: `Certificate ${owner} ${field}`, operator, actual, wanted, show });
}
/** Within its dates, trusted, and for this host, as far as the step's options ask for each. */
const certificateValid = {
    of: sslSeen,
    expected: (assertion) => (assertion.value ? 'valid' : 'not valid'),
    evaluate: (assertion, observation, show) => compareFlag({
        subject: 'Certificate',
        actual: observation.invalidReason === undefined,
        wanted: assertion.value,
        words: ['valid', 'not valid'],
        because: observation.invalidReason === undefined ? undefined : show(observation.invalidReason, visible/* LONGEST_IN_MESSAGE */.dq),
    }),
};
const certificate_words = ['with signed certificate timestamps', 'without signed certificate timestamps'];
/** Whether the certificate carries the extension with signed certificate timestamps (OID 1.3.6.1.4.1.11129.2.4.2). */
const certificateTransparency = {
    of: sslSeen,
    expected: (assertion) => certificate_words[assertion.value ? 0 : 1],
    evaluate: (assertion, observation) => compareFlag({ subject: 'Certificate', actual: observation.hasEmbeddedSct, wanted: assertion.value, words: certificate_words }),
};
/** One field of the name of the authority that signed the certificate. */
const certificateIssuer = {
    of: sslSeen,
    expected: (assertion, show) => `${assertion.field} ${expectedText(assertion.operator, assertion.value, show)}`,
    evaluate: (assertion, observation, show) => compareField({
        owner: 'issuer',
        name: observation.issuer,
        field: assertion.field,
        operator: assertion.operator,
        wanted: assertion.value,
        show,
    }),
};
/** One field of the certificate's subject. AWS does not say what `regex` is for: when given, it must match besides, so
 *  that the assertion passes under no reading that AWS would fail. */
const certificateSubject = {
    of: sslSeen,
    expected: (assertion, show) => {
        const comparison = `${assertion.field} ${expectedText(assertion.operator, assertion.value, show)}`;
        if (assertion.regex === undefined)
            return comparison;
        return `${comparison} and ${expectedText('REGEX_MATCH', assertion.regex, show)}`;
    },
    evaluate: (assertion, observation, show) => {
        const compare = (operator, wanted) => compareField({
            owner: 'subject',
            name: observation.subject,
            field: assertion.field,
            operator,
            wanted,
            show,
        });
        const outcome = compare(assertion.operator, assertion.value);
        if (!outcome.passed || assertion.regex === undefined)
            return outcome;
        return compare('REGEX_MATCH', assertion.regex);
    },
};

;// CONCATENATED MODULE: ./lib/assertions/number-comparison.js

/** `equals 200`, `is less than 500 ms`. */
function expectedNumber(operator, wanted, unit = '') {
    return `${number_comparison_words[operator].fact} ${withUnit(wanted, unit)}`;
}
/** Compares `actual` as it is; `shown` is how people see it, which may be rounded. */
function compareNumber(comparison) {
    const { subject, operator, actual, wanted, unit = '' } = comparison;
    if (!Number.isFinite(actual) || !Number.isFinite(wanted)) {
        return notEvaluable('not a number', `${subject} cannot be compared: ${actual} with ${wanted}.`);
    }
    const shown = comparison.shown ?? withUnit(actual, unit);
    const passed = number_comparison_holds(operator, actual, wanted);
    const wish = passed ? '' : `, expected it to ${number_comparison_words[operator].wish} ${withUnit(wanted, unit)}`;
    return { passed, actual: shown, message: `${subject} is ${shown}${wish}.` };
}
function number_comparison_holds(operator, actual, wanted) {
    switch (operator) {
        case 'EQUALS':
            return actual === wanted;
        case 'NOT_EQUALS':
            return actual !== wanted;
        case 'GREATER_THAN':
            return actual > wanted;
        case 'LESS_THAN':
            return actual < wanted;
    }
}
function withUnit(value, unit) {
    return unit === '' ? String(value) : `${value} ${unit}`;
}
const number_comparison_words = {
    EQUALS: { fact: 'equals', wish: 'equal' },
    NOT_EQUALS: { fact: 'does not equal', wish: 'differ from' },
    GREATER_THAN: { fact: 'is greater than', wish: 'be greater than' },
    LESS_THAN: { fact: 'is less than', wish: 'be less than' },
};

;// CONCATENATED MODULE: ./lib/assertions/certificate-expiry.js



/** The exact time left until the certificate expires: nothing is rounded before it is compared. */
const certificateExpiry = {
    of: sslSeen,
    expected: (assertion) => expectedNumber(assertion.operator, assertion.value, unitOf(assertion)),
    evaluate: (assertion, observation) => {
        const leftMs = observation.notAfter.getTime() - observation.observedAt.getTime();
        if (Number.isNaN(leftMs))
            return notEvaluable('unreadable date', 'The expiry date of the certificate is unreadable.');
        const unit = unitOf(assertion);
        const left = leftMs / unitMs[unit];
        return compareNumber({
            subject: leftMs < 0 ? 'Certificate has expired: time left' : 'Time until the certificate expires',
            operator: assertion.operator,
            actual: left,
            wanted: assertion.value,
            unit,
            shown: `${Number(left.toFixed(2))} ${unit} (${observation.notAfter.toISOString()})`,
        });
    },
};
function unitOf(assertion) {
    return assertion.unit === 'HOURS' ? 'hours' : 'days';
}
const unitMs = { days: 86_400_000, hours: 3_600_000 };

;// CONCATENATED MODULE: ./lib/assertions/cipher-suite.js


/** The name of the cipher suite, as OpenSSL and as IANA write it: one that fits is enough, for NOT_CONTAINS both must. */
const cipherSuite = {
    of: sslSeen,
    expected: (assertion, show) => expectedText(assertion.operator, assertion.value, show),
    evaluate: (assertion, observation, show) => {
        const { operator, value: wanted } = assertion;
        const names = [...new Set([observation.cipher.name, observation.cipher.standardName])];
        const fits = [];
        for (const name of names) {
            const match = matchText(operator, name, wanted, show);
            if (!match.ok)
                return match.outcome;
            fits.push(match.holds);
        }
        const passed = isNegative(operator) ? fits.every(Boolean) : fits.some(Boolean);
        const actual = show(names.join(' / '));
        const expectation = passed ? '' : `, ${wish(operator, wanted, show)}`;
        return { passed, actual, message: `Cipher suite is "${actual}"${expectation}.` };
    },
};

;// CONCATENATED MODULE: ./lib/assertions/connection-successful.js



/** Whether the connection was made. */
const connectionSuccessful = {
    of: tcpSeen,
    expected: (assertion) => (assertion.value ? 'successful' : 'not successful'),
    evaluate: (assertion, observation, show) => compareFlag({
        subject: 'Connection',
        actual: observation.isConnected,
        wanted: assertion.value,
        words: ['successful', 'not successful'],
        because: observation.connectError === undefined ? undefined : show(observation.connectError, visible/* LONGEST_IN_MESSAGE */.dq),
    }),
};

// EXTERNAL MODULE: ./lib/checks/redirect-hint.js
var redirect_hint = __webpack_require__(64723);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
;// CONCATENATED MODULE: ./lib/assertions/header.js








/** A response header by its case-blind name; a field that occurs several times is one text joined with ", ", but for
 *  Set-Cookie (RFC 9110, 5.3), of which each is compared alone: one must hold, or of a negation all.
 *  An absent header satisfies NOT_EQUALS and NOT_CONTAINS and fails every other comparison (decision 0031). */
const header = {
    of: httpSeen,
    expected: (assertion, show) => {
        if (assertion.operator !== 'EXIST')
            return expectedText(assertion.operator, assertion.value, show);
        return assertion.value ? 'exists' : 'does not exist';
    },
    evaluate: (assertion, observation, show) => {
        const name = assertion.headerName.toLowerCase();
        const fields = observation.headers.filter(([field]) => field.toLowerCase() === name).map(([, value]) => value);
        const subject = `Header "${show(assertion.headerName, visible/* LONGEST_IN_MESSAGE */.dq)}"`;
        if (assertion.operator === 'EXIST')
            return header_existence(subject, fields.length > 0, assertion.value);
        if (fields.length === 0)
            return absent({ assertion, observation, subject, show });
        const compare = (actual) => compareText({
            subject,
            operator: assertion.operator,
            actual,
            wanted: assertion.value,
            show,
            shown: fields.map((value) => publicPartOf(name, value)).join(', '),
        });
        if (name === 'set-cookie') {
            const outcomes = fields.map(compare);
            const decisive = outcomes.find(({ passed }) => passed !== isNegative(assertion.operator));
            return decisive ?? outcomes[0] ?? absent({ assertion, observation, subject, show });
        }
        // One field alone that is what must not be there is there, whatever the others make of the joined text.
        const excluded = assertion.operator === 'NOT_EQUALS' ? fields.find((value) => value === assertion.value) : undefined;
        const outcome = compare(excluded ?? fields.join(', '));
        return excluded === undefined || fields.length === 1 ? outcome : { ...outcome, hint: ONE_OF_SEVERAL };
    },
};
const ONE_OF_SEVERAL = 'The header comes several times, and one of them is just this value.';
function header_existence(subject, exists, wanted) {
    const passed = exists === wanted;
    const wish = passed ? '' : `, expected it ${wanted ? 'to exist' : 'not to exist'}`;
    return {
        passed,
        actual: exists ? 'exists' : 'no such header',
        message: `${subject} ${exists ? 'exists' : 'does not exist'}${wish}.`,
    };
}
function absent(context) {
    const { assertion, observation, subject, show } = context;
    const announced = observation.headers
        .filter(([field]) => field === 'trailer')
        .flatMap(([, names]) => names.split(','));
    if (announced.some((field) => field.trim().toLowerCase() === assertion.headerName.toLowerCase())) {
        const message = `${subject} comes after the body, as a trailer, which canary-preflight does not look at.`;
        return notEvaluable('a trailer, which was not seen', message, 'Send the field before the body, or assert on another.');
    }
    if (isNegative(assertion.operator)) {
        return { passed: true, actual: 'no such header', message: `${subject} does not exist.` };
    }
    const names = observation.headers.map(([name]) => name);
    const hint = (0,suggest/* didYouMean */.a)(assertion.headerName, names) ?? (0,redirect_hint/* redirectHint */._)(observation, show);
    const wish = expectedText(assertion.operator, assertion.value, (text) => show(text, visible/* LONGEST_IN_MESSAGE */.dq));
    return notEvaluable('no such header', `${subject} does not exist, expected one that ${wish}.`, hint);
}
/** Fields whose values are credentials are never shown, whoever set them. Of a cookie the attributes may be seen. */
function publicPartOf(name, value) {
    if (name === 'set-cookie')
        return value.replace(/^([^=;]*=)[^;]*/, `$1${redactor/* MASK */.v5}`);
    return (0,credential_names/* isCredentialName */.hN)(name) ? redactor/* MASK */.v5 : value;
}

;// CONCATENATED MODULE: ./lib/assertions/record-count.js



/** How many records of the type asked for the answer holds. A server that could not answer has not said "none". */
const recordCount = {
    of: dnsSeen,
    expected: (assertion) => expectedNumber(assertion.operator, assertion.value),
    evaluate: (assertion, observation) => {
        const { responseCode, records } = observation;
        if (responseCode !== 'NOERROR' && responseCode !== 'NXDOMAIN') {
            return notEvaluable(responseCode, `The name server answered ${responseCode}, so its records cannot be counted.`);
        }
        const { operator, value: wanted } = assertion;
        return compareNumber({ subject: 'Number of records', operator, actual: records.length, wanted });
    },
};

;// CONCATENATED MODULE: ./lib/assertions/record-value.js




/** The values of the records: one that fits is enough, and for NOT_EQUALS and NOT_CONTAINS every one must fit. Of names,
 *  case and a trailing dot do not count. An answer without records fails all operators (decision 0031). */
const recordValue = {
    of: dnsSeen,
    expected: (assertion, show) => expectedText(assertion.operator, assertion.value, show),
    evaluate: (assertion, observation, show) => {
        const { operator, value: wanted } = assertion;
        const { records } = observation;
        if (records.length === 0) {
            return notEvaluable('no records', `The answer (${observation.responseCode}) holds no record, ${wish(operator, wanted, show)}.`, isNegative(operator) ? 'To assert that there is no record use RECORD_COUNT with EQUALS 0.' : undefined);
        }
        const fits = [];
        for (const record of records) {
            const match = matchRecord(operator, record, wanted, show);
            if (!match.ok)
                return match.outcome;
            fits.push(match.holds);
        }
        const passed = isNegative(operator) ? fits.every(Boolean) : fits.some(Boolean);
        const values = records.map((record) => record.value).join(', ');
        const are = records.length === 1 ? 'Record is' : `${records.length} records are`;
        const message = `${are} "${show(values, visible/* LONGEST_IN_MESSAGE */.dq)}"${passed ? '' : `, ${wishOf(operator, wanted, show)}`}.`;
        return { passed, actual: show(values), message, ...hintOf(passed, records) };
    },
};
function matchRecord(operator, record, wanted, show) {
    const isName = namedTypes.has(record.type);
    // A pattern is taken as it is written: lower-casing would change what \D or \S mean.
    if (!isName || operator === 'REGEX_MATCH')
        return matchText(operator, record.value, wanted, show);
    const match = matchText(operator, plainName(record.value), plainName(wanted), show);
    // AWS may compare the host alone: what is excluded must not be there in that reading either.
    if (!match.ok || !match.holds || operator !== 'NOT_EQUALS' || record.type !== 'MX')
        return match;
    return matchText(operator, plainName(record.value.replace(/^\d+ /, '')), plainName(wanted), show);
}
function plainName(name) {
    return (name.length > 1 ? name.replace(/\.$/, '') : name).toLowerCase();
}
function wishOf(operator, wanted, show) {
    return isNegative(operator)
        ? `${wish(operator, wanted, show)} in any record`
        : `${wish(operator, wanted, show)} in at least one record`;
}
function hintOf(passed, records) {
    if (passed || records[0]?.type !== 'MX')
        return {};
    return {
        hint: 'AWS does not document the text form of MX records; canary-preflight compares "priority exchange", as in "10 mail.example.com".',
    };
}
const namedTypes = new Set(['CNAME', 'MX', 'NS']);

// EXTERNAL MODULE: ./lib/checks/bytes-from-text.js
var bytes_from_text = __webpack_require__(65483);
;// CONCATENATED MODULE: ./lib/assertions/response-data.js






/** The bytes that came back, compared in the assertion's own encoding. Of HEX, case and white space do not count; a
 *  pattern is matched against the text, for HEX against lower-case digits and whatever its case. */
const responseData = {
    of: tcpSeen,
    expected: (assertion, show) => `${expectedText(assertion.operator, assertion.value, show)}${suffix(assertion)}`,
    evaluate: (assertion, observation, show) => {
        if (!observation.isConnected) {
            return notEvaluable('not connected', 'There was no connection, so there is no response.');
        }
        const actual = decode(observation.response, assertion.encoding);
        const { operator, value } = assertion;
        if (operator === 'REGEX_MATCH')
            return matchPattern({ assertion, actual, show });
        const wanted = (0,bytes_from_text/* bytesFromText */.F)(value, assertion.encoding);
        if (wanted === undefined) {
            const message = `"${show(value, visible/* LONGEST_IN_MESSAGE */.dq)}" cannot be written in ${assertion.encoding}.`;
            return notEvaluable('not evaluated', message, invalidHint(assertion));
        }
        const passed = response_data_holds(operator, Buffer.from(observation.response), wanted);
        return outcomeOf({ assertion, passed, actual, show, hint: response_data_hintOf({ assertion, actual }) });
    },
};
function response_data_holds(operator, actual, wanted) {
    switch (operator) {
        case 'EQUALS':
            return actual.equals(wanted);
        case 'CONTAINS':
            return actual.includes(wanted);
        case 'NOT_CONTAINS':
            return !actual.includes(wanted);
        case 'STARTS_WITH':
            return actual.subarray(0, wanted.length).equals(wanted);
        case 'ENDS_WITH':
            return wanted.length <= actual.length && actual.subarray(actual.length - wanted.length).equals(wanted);
    }
}
function matchPattern(context) {
    const { assertion, actual, show } = context;
    const isHex = assertion.encoding === 'HEX';
    const pattern = isHex ? response_data_withoutSpace(assertion.value) : assertion.value;
    const compiled = (0,blueprint_regex/* compileRegex */.D)(pattern);
    if (!compiled.ok) {
        const said = show(compiled.message, visible/* LONGEST_IN_MESSAGE */.dq);
        const shown = show(pattern, visible/* LONGEST_IN_MESSAGE */.dq);
        return notEvaluable('not evaluated', `The pattern /${shown}/ does not compile: ${said}.`);
    }
    const regex = isHex ? new RegExp(compiled.regex.source, 'i') : compiled.regex;
    return outcomeOf({ assertion, passed: regex.test(actual), actual, show, hint: undefined });
}
function outcomeOf(context) {
    const { assertion, passed, actual, show, hint } = context;
    const there = actual === '' ? 'Response is empty' : `Response is "${show(actual, visible/* LONGEST_IN_MESSAGE */.dq)}"`;
    const expectation = passed ? '' : `, ${wish(assertion.operator, assertion.value, show)}`;
    return {
        passed,
        actual: actual === '' ? 'empty' : `${show(actual)}${suffix(assertion)}`,
        message: `${there}${suffix(assertion)}${expectation}.`,
        ...(passed || hint === undefined ? {} : { hint }),
    };
}
function response_data_hintOf({ assertion, actual }) {
    if (assertion.encoding === 'HEX')
        return undefined;
    return differenceHint(assertion.operator, actual, assertion.value);
}
function decode(bytes, encoding) {
    const buffer = Buffer.from(bytes);
    if (encoding === 'HEX')
        return buffer.toString('hex');
    return encoding === 'ASCII' ? buffer.toString('latin1') : buffer.toString('utf8');
}
function invalidHint(assertion) {
    return assertion.encoding === 'HEX'
        ? 'Write two hexadecimal digits for each byte, as in "0D 0A".'
        : 'Only characters up to U+007F are ASCII; use encoding UTF-8.';
}
function suffix(assertion) {
    return assertion.encoding === 'HEX' ? ' (hex)' : '';
}
function response_data_withoutSpace(text) {
    return text.replaceAll(/\s+/g, '');
}

;// CONCATENATED MODULE: ./lib/assertions/response-size.js



/** How many bytes came back. */
const responseSize = {
    of: tcpSeen,
    expected: (assertion) => expectedNumber(assertion.operator, assertion.value, 'bytes'),
    evaluate: (assertion, observation) => {
        if (!observation.isConnected) {
            return notEvaluable('not connected', 'There was no connection, so there is no response.');
        }
        return compareNumber({
            subject: 'Response size',
            operator: assertion.operator,
            actual: observation.response.byteLength,
            wanted: assertion.value,
            unit: 'bytes',
        });
    },
    // Only then is silence what was asked for: any other size would pass on a service that hangs.
    expectsProblem: ({ operator, value }) => (operator === 'EQUALS' && value === 0) || (operator === 'LESS_THAN' && value <= 1),
};

// EXTERNAL MODULE: ./lib/checks/checkers.js + 4 modules
var checkers = __webpack_require__(39349);
;// CONCATENATED MODULE: ./lib/assertions/response-time.js



/** Milliseconds from sending to the end of the answer. EQUALS compares whole milliseconds: a duration measured to the
 *  microsecond would never equal anything. */
const responseTime = {
    of: (observation) => (0,checkers/* checkerOf */.NO)(observation).responseMs?.(observation),
    expected: (assertion) => expectedNumber(assertion.operator, assertion.value, 'ms'),
    evaluate: (assertion, spentMs) => {
        if (typeof spentMs !== 'number')
            return notEvaluable(spentMs.actual, spentMs.message);
        return compareNumber({
            subject: 'Response time',
            operator: assertion.operator,
            actual: assertion.operator === 'EQUALS' ? Math.round(spentMs) : spentMs,
            wanted: assertion.value,
            unit: 'ms',
            shown: `${Number(spentMs.toFixed(3))} ms`,
        });
    },
};

;// CONCATENATED MODULE: ./lib/assertions/status-code.js



/** The status code of the last response. Both bounds of IN_RANGE are included; AWS documents neither way. */
const statusCode = {
    of: httpSeen,
    expected: (assertion) => assertion.operator === 'IN_RANGE'
        ? `is in the range ${assertion.rangeMin} to ${assertion.rangeMax}`
        : expectedNumber(assertion.operator, assertion.value),
    evaluate: (assertion, observation, show) => {
        const outcome = status_code_compare(assertion, observation.status);
        const hint = outcome.hint ?? (0,redirect_hint/* redirectHint */._)(observation, show);
        return outcome.passed || hint === undefined ? outcome : { ...outcome, hint };
    },
};
function status_code_compare(assertion, actual) {
    if (assertion.operator !== 'IN_RANGE') {
        return compareNumber({ subject: 'Status code', operator: assertion.operator, actual, wanted: assertion.value });
    }
    const { rangeMin, rangeMax } = assertion;
    const passed = actual >= rangeMin && actual <= rangeMax;
    const wish = passed ? '' : `, expected it to be in the range ${rangeMin} to ${rangeMax}`;
    return {
        passed,
        actual: String(actual),
        message: `Status code is ${actual}${wish}.`,
        ...(rangeMin > rangeMax ? { hint: 'rangeMin is greater than rangeMax: no status code is in that range.' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/assertions/ttl.js



/** The lowest time to live, in seconds, among the records of the type asked for. That of a CNAME record on the way does not count,
 *  although the answer may change after it: the assertion is about what was asked for. */
const ttl = {
    of: dnsSeen,
    expected: (assertion) => expectedNumber(assertion.operator, assertion.value, 's'),
    evaluate: (assertion, observation) => {
        if (observation.records.length === 0) {
            return notEvaluable('no records', `The answer (${observation.responseCode}) holds no record, so there is no TTL.`);
        }
        const lowest = Math.min(...observation.records.map((record) => record.ttl));
        return compareNumber({
            subject: observation.records.length > 1 ? 'Lowest TTL' : 'TTL',
            operator: assertion.operator,
            actual: lowest,
            wanted: assertion.value,
            unit: 's',
        });
    },
};

;// CONCATENATED MODULE: ./lib/assertions/evaluate.js

















/** Milliseconds one assertion may take: its author chooses the pattern and the path, the server the text. */
const EVALUATION_LIMIT_MS = 1000;
/** Every type of assertion, a line each. */
const EVALUATORS = {
    STATUS_CODE: evaluated(statusCode),
    RESPONSE_TIME: evaluated(responseTime),
    HEADER: evaluated(header),
    BODY: evaluated(body),
    RECORD_VALUE: evaluated(recordValue),
    RECORD_COUNT: evaluated(recordCount),
    AUTHORITATIVE: evaluated(authoritative),
    TTL: evaluated(ttl),
    CERTIFICATE_EXPIRY: evaluated(certificateExpiry),
    CERTIFICATE_VALID: evaluated(certificateValid),
    CERTIFICATE_SUBJECT: evaluated(certificateSubject),
    CERTIFICATE_ISSUER: evaluated(certificateIssuer),
    CIPHER_SUITE: evaluated(cipherSuite),
    CERTIFICATE_TRANSPARENCY: evaluated(certificateTransparency),
    CONNECTION_SUCCESSFUL: evaluated(connectionSuccessful),
    RESPONSE_DATA: evaluated(responseData),
    RESPONSE_SIZE: evaluated(responseSize),
};
function evaluated({ of, expected, evaluate, expectsProblem = () => true }) {
    return {
        expected,
        expectsProblem,
        outcome: (assertion, observation, show) => {
            const own = of(observation);
            return own === undefined ? undefined : evaluate(assertion, own, show);
        },
    };
}
/** What became of an assertion, given what its step observed. Never throws for what a blueprint or a server contains;
 *  what cannot be evaluated, or not within the limit, is failed. `show` must take secrets out. */
function evaluate(assertion, observation, options = {}) {
    const { show = visible/* showPlainly */.D4, limitMs = EVALUATION_LIMIT_MS } = options;
    const expected = expectationOf(assertion, show);
    const outcome = (0,bounded/* runBounded */.B)(() => evaluate_outcomeOf(assertion, observation, show), limitMs);
    if (outcome !== bounded/* OUT_OF_TIME */.J)
        return { expected, ...outcome };
    const message = `The assertion could not be evaluated within ${Math.round(limitMs)} ms.`;
    const hint = 'Simplify its pattern or path, or have the server send less.';
    return { expected, ...notEvaluable('out of time', message, hint) };
}
/** What an assertion asks for, for people: `equals 200`. Also when nothing could be observed. */
function expectationOf(assertion, show = visible/* showPlainly */.D4) {
    return expectation(EVALUATORS, assertion.type, assertion, show);
}
/** Whether an assertion of that type takes the place of what the step asks for without saying so. */
function expectsProblem(assertion, type) {
    return assertion.type === type && isExpected(EVALUATORS, assertion.type, assertion);
}
function evaluate_outcomeOf(assertion, observation, show) {
    const outcome = Object.hasOwn(EVALUATORS, assertion.type)
        ? outcomeIn(EVALUATORS, assertion.type, { assertion, observation, show })
        : undefined;
    if (outcome !== undefined)
        return outcome;
    // Only a caller of the library can get here: the schema does not let such a blueprint through.
    const type = show(String(assertion.type), 40);
    return notEvaluable('not evaluated', `${type} is no assertion of ${observation.checkerType} steps.`);
}
function expectation(table, type, assertion, show) {
    return table[type].expected(assertion, show);
}
function outcomeIn(table, type, { assertion, observation, show }) {
    return table[type].outcome(assertion, observation, show);
}
function isExpected(table, type, assertion) {
    return table[type].expectsProblem(assertion);
}


/***/ }),

/***/ 65483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ bytesFromText)
/* harmony export */ });
/** The bytes that a text stands for, UTF-8 unless said otherwise. Of HEX, case and white space do not count. Undefined when
 *  the text is not of that encoding: odd hex digits, letters beyond ASCII. */
function bytesFromText(text, encoding) {
    if (encoding === 'HEX') {
        const digits = text.replaceAll(/\s+/g, '');
        return digits.length % 2 === 0 && /^[0-9a-f]*$/i.test(digits) ? Buffer.from(digits, 'hex') : undefined;
    }
    if (encoding === 'ASCII' && !/^\p{ASCII}*$/u.test(text))
        return undefined;
    return Buffer.from(text, 'utf8');
}


/***/ }),

/***/ 39349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uf: () => (/* binding */ authenticationOf),
  NO: () => (/* binding */ checkerOf),
  JI: () => (/* binding */ isSigned)
});

// UNUSED EXPORTS: CHECKERS

;// CONCATENATED MODULE: ./lib/checks/dns.js
const DEFAULT_PORT = 53;
/** Asks a name server for the records of a name. */
const dns = {
    observe: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(4894), __webpack_require__.e(4518), __webpack_require__.e(701)]).then(__webpack_require__.bind(__webpack_require__, 701))).observeDns(...given),
    // As `dig` writes it: whom to ask is half of what a rewrite can change.
    describe: ({ domain, recordType = 'A', nameserver, port = DEFAULT_PORT }) => `${domain} ${recordType}${nameserver === undefined ? '' : ` @${nameserver}:${port}`}`,
    visitTargets(step, visit) {
        const asked = step.port ?? DEFAULT_PORT;
        const domain = visit.domain({ host: step.domain, port: asked }, { field: ['domain'], isPlain: true });
        if (step.nameserver === undefined)
            return { ...step, domain };
        const { host, port } = visit.endpoint({ host: step.nameserver, port: asked }, { field: ['nameserver'], isPlain: true });
        return { ...step, domain, nameserver: host, port };
    },
    kept: { server: 'string', responseCode: 'string', isAuthoritative: 'boolean', records: 'array' },
    impliedProblem({ records, responseCode }) {
        if (records.length > 0)
            return undefined;
        return {
            code: 'EXPECTATION_FAILED',
            message: `The answer (${responseCode}) holds no record.`,
            hint: 'A DNS step without assertions passes when there is at least one record. Assert RECORD_COUNT to expect none.',
            unless: 'RECORD_COUNT',
        };
    },
    responseMs: ({ timings }) => timings.totalMs,
};

// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/network/content-codings.js
var content_codings = __webpack_require__(17109);
// EXTERNAL MODULE: ./lib/network/http-request.js
var http_request = __webpack_require__(79660);
// EXTERNAL MODULE: ./lib/checks/redirect-hint.js
var redirect_hint = __webpack_require__(64723);
;// CONCATENATED MODULE: ./lib/checks/http.js




/** Sends a request and sees what comes back, whatever its status. */
const http = {
    observe: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(4518), __webpack_require__.e(3088), __webpack_require__.e(8632)]).then(__webpack_require__.bind(__webpack_require__, 68632))).observeHttp(...given),
    describe: ({ url }) => (0,http_request/* withoutUserinfo */.Q)(url),
    visitTargets(step, visit) {
        const url = visit.url(step.url, { field: ['url'] });
        const { authentication } = step;
        if (authentication?.type !== 'OAUTH_CLIENT_CREDENTIALS')
            return { ...step, url };
        const place = { field: ['authentication', 'tokenUrl'], receives: 'authentication' };
        return { ...step, url, authentication: { ...authentication, tokenUrl: visit.url(authentication.tokenUrl, place) } };
    },
    kept: { url: 'string', status: 'number', headers: 'array', body: 'bytes', text: 'string', redirects: 'array' },
    responseMs: ({ timings }) => timings.totalMs,
    // A server error counts only when it is to blame: a step that expects 503 and gets it fails for another reason.
    retryReason: ({ status }) => status < 500 ? undefined : { text: `The status code was ${status}.`, unless: 'STATUS_CODE' },
    warning(observation, show) {
        const hint = (0,redirect_hint/* redirectHint */._)(observation, show);
        if (hint === undefined)
            return codingRemark(observation, show);
        const text = `The status code is ${observation.status}. ${hint} AWS does not document whether its runtime follows them.`;
        return { text, unless: 'STATUS_CODE' };
    },
    answer: ({ status, headers, text }, { httpMethod }, show) => {
        const contentType = headers.find(([name]) => name === 'content-type')?.[1];
        const members = memberNames(text)?.map((name) => show(name, LONGEST_NAME));
        return {
            method: httpMethod,
            status,
            contentType: contentType === undefined ? null : show(contentType, visible/* LONGEST_IN_MESSAGE */.dq),
            ...(members === undefined ? {} : { members }),
        };
    },
    body: (observation) => observation,
    authentication: ({ authentication }) => authentication,
    headers: ({ headers = {} }) => headers,
    pauseMs: ({ waitTime = 0 }) => Math.max(0, waitTime * 1000),
};
const MOST_NAMES = 10;
const LONGEST_NAME = 40;
function memberNames(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        return Object.keys(JSON.parse(text)).slice(0, MOST_NAMES);
    }
    catch {
        // No JSON has no members; the assertion that needed some says what is wrong with it.
        return undefined;
    }
}
/** Of a Content-Encoding that names a character set, which our decoder reads over and another client may not. */
function codingRemark({ headers }, show) {
    const given = headers.filter(([name]) => name === 'content-encoding').flatMap(([, value]) => value.split(','));
    const wrong = given.map((coding) => coding.trim()).find((coding) => (0,content_codings/* isCharacterSet */.Ed)(coding));
    if (wrong === undefined)
        return undefined;
    const text = `Content-Encoding is "${show(wrong, visible/* LONGEST_IN_MESSAGE */.dq)}", a character set, which belongs into Content-Type; the body was taken as not encoded.`;
    return { text, unless: 'BODY' };
}

;// CONCATENATED MODULE: ./lib/checks/ssl.js

const ssl_DEFAULT_PORT = 443;
/** Makes a TLS connection and looks at the certificate. */
const ssl = {
    observe: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(4518), __webpack_require__.e(7861)]).then(__webpack_require__.bind(__webpack_require__, 27861))).observeSsl(...given),
    describe: ({ hostname, port = ssl_DEFAULT_PORT }) => `${hostname}:${port}`,
    visitTargets(step, visit) {
        const endpoint = { host: step.hostname, port: step.port ?? ssl_DEFAULT_PORT };
        // All that is sent is the name, to name servers and in the first message of TLS.
        const { host, port } = visit.endpoint(endpoint, { field: ['hostname'], isPlain: true });
        return { ...step, hostname: host, port };
    },
    kept: {
        protocol: 'string',
        cipher: 'object',
        subject: 'object',
        issuer: 'object',
        notBefore: 'date',
        notAfter: 'date',
        observedAt: 'date',
        hasEmbeddedSct: 'boolean',
    },
    impliedProblem({ invalidReason }, show) {
        if (invalidReason === undefined)
            return undefined;
        return {
            code: 'EXPECTATION_FAILED',
            message: `The certificate is not valid: ${show(invalidReason, visible/* LONGEST_IN_MESSAGE */.dq)}.`,
            hint: 'Assert CERTIFICATE_VALID with false when that is expected; see also verifyHostname and allowSelfSigned.',
            unless: 'CERTIFICATE_VALID',
        };
    },
};

;// CONCATENATED MODULE: ./lib/checks/tcp.js

/** Connects, sends, and reads what comes back. */
const tcp = {
    observe: async (...given) => await (await Promise.all(/* import() */[__webpack_require__.e(4518), __webpack_require__.e(5623)]).then(__webpack_require__.bind(__webpack_require__, 95623))).observeTcp(...given),
    describe: ({ hostname, port }) => `${hostname}:${port}`,
    visitTargets(step, visit) {
        const { host, port } = visit.endpoint({ host: step.hostname, port: step.port }, { field: ['hostname'], isPlain: true });
        return { ...step, hostname: host, port };
    },
    kept: { isConnected: 'boolean', response: 'bytes' },
    impliedProblem({ isConnected, connectError = 'no reason is known' }, show) {
        if (isConnected)
            return undefined;
        return {
            code: 'EXPECTATION_FAILED',
            message: `There was no connection: ${show(connectError, visible/* LONGEST_IN_MESSAGE */.dq)}.`,
            hint: 'Assert CONNECTION_SUCCESSFUL with false when the port must be closed.',
            unless: 'CONNECTION_SUCCESSFUL',
        };
    },
    responseMs: ({ isConnected, timings }) => isConnected
        ? timings.totalMs
        : { actual: 'not connected', message: 'There was no connection, so there is no response time.' },
    retryReason: ({ isConnected }) => isConnected ? undefined : { text: 'There was no connection.', unless: 'CONNECTION_SUCCESSFUL' },
};

;// CONCATENATED MODULE: ./lib/checks/checkers.js




/** Every kind of check, a line each. Outside of this folder and of `blueprint/` nobody asks which kind a step is: what
 *  differs by kind is a member of `Checker`. */
const CHECKERS = { HTTP: http, DNS: dns, SSL: ssl, TCP: tcp };
/** The checker of a step or of an observation. */
function checkerOf({ checkerType }) {
    return CHECKERS[checkerType];
}
function authenticationOf(step) {
    return checkerOf(step).authentication?.(step);
}
/** Whether a step's requests are signed with credentials of AWS. */
function isSigned(step) {
    return authenticationOf(step)?.type === 'SIGV4';
}


/***/ }),

/***/ 59474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ exactNumberText),
/* harmony export */   k: () => (/* binding */ mayHoldInexactNumber),
/* harmony export */   oG: () => (/* binding */ isSameNumber)
/* harmony export */ });
/** The text of a number as people and AWS's JavaScript runtime write it (`5.0` is `5`, `1e2` is `100`), unless that would
 *  not be the number that `source` says: then `source` itself, so that 2^53 and 2^53 + 1 stay different. */
function exactNumberText(value, source) {
    const text = String(value);
    return isSameNumber(text, source) ? text : source;
}
/** Whether both texts are JSON numbers and denote the same number, compared in decimal and without rounding. */
function isSameNumber(a, b) {
    const left = normalForm(a);
    return left !== undefined && left === normalForm(b);
}
/** Whether a JSON text may hold a number that a double cannot represent: more than 15 digits or a large exponent. */
function mayHoldInexactNumber(json) {
    return /[\d.]{16}|[eE][+-]?\d{3}/.test(json);
}
// Sign, digits without outer zeros, and the exponent of the first digit: one text for each number.
function normalForm(text) {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const digits = `${whole}${fraction}`;
    const lead = digits.length - digits.replace(/^0+/, '').length;
    const significant = digits.slice(lead).replace(/0+$/, '');
    if (significant === '')
        return '0';
    return `${sign}${significant}e${BigInt(exponent) + BigInt(whole.length - lead)}`;
}


/***/ }),

/***/ 13471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ explainJsonProblem)
/* harmony export */ });
/* harmony import */ var _redirect_hint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64723);

/** Why nothing can be read from a body: what it says it is, where it stops being JSON, how it begins. */
function explainJsonProblem(problem, observation, show) {
    switch (problem.kind) {
        case 'path':
            return { label: 'not evaluated', reason: show(problem.reason, 300), hint: undefined };
        case 'empty':
            return { label: 'empty body', reason: 'the body is empty', hint: (0,_redirect_hint_js__WEBPACK_IMPORTED_MODULE_0__/* .redirectHint */ ._)(observation, show) };
        case 'not-json':
            return {
                label: 'not JSON',
                reason: notJson(problem.at, observation, show),
                hint: (0,_redirect_hint_js__WEBPACK_IMPORTED_MODULE_0__/* .redirectHint */ ._)(observation, show) ?? pageHint(observation.text),
            };
    }
}
function notJson(at, observation, show) {
    const type = observation.headers.find(([name]) => name === 'content-type')?.[1];
    const says = type === undefined ? 'no Content-Type' : `Content-Type ${show(type, 60)}`;
    const where = at === undefined ? '' : ` at ${positionOf(observation.text, at)}`;
    return `the body is not JSON${where} (status ${observation.status}, ${says}); it begins with "${show(observation.text, 60)}"`;
}
function positionOf(text, offset) {
    const before = text.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return `line ${before.split('\n').length}, column ${offset - lineStart + 1}`;
}
function pageHint(text) {
    if (!/^\s*<(?:!doctype|html|\?xml)/i.test(text))
        return undefined;
    return 'The server sent a page, not data: an error page, a sign-in page or the wrong URL. An Accept header of application/json may help.';
}


/***/ }),

/***/ 60776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ parsedJson),
/* harmony export */   _: () => (/* binding */ jsonMatches)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _blueprint_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3909);
/* harmony import */ var _exact_number_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59474);



/** More values than this are no selection a person can assert something of. */
const MOST_MATCHES = 10_000;
/** What `path` (RFC 9535) selects in the body, in document order. A null that is there is a value. */
function jsonMatches(observation, path, limitMs) {
    const body = bodyOf(observation);
    if (body.problem !== undefined)
        return { ok: false, problem: body.problem };
    const compiled = (0,_blueprint_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .compileJsonPath */ .nO)(path);
    if (!compiled.ok) {
        const reason = `the path does not parse: ${compiled.message}`;
        return { ok: false, problem: { kind: 'path', reason } };
    }
    const result = (0,_blueprint_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .queryJsonPath */ .UG)(compiled.path, body.value, { limitMs, maxNodes: MOST_MATCHES });
    if (!result.ok)
        return { ok: false, problem: { kind: 'path', reason: result.reason } };
    const matches = result.values.map((value, index) => ({
        isNumber: typeof value === 'number',
        isContainer: typeof value === 'object' && value !== null,
        text: () => textOf(value, body, result.locations[index] ?? []),
    }));
    return { ok: true, matches };
}
/** The value of the whole body; undefined when it is no JSON. */
function parsedJson(observation) {
    return bodyOf(observation).value;
}
// The assertions of a step all read the same body.
const parsed = new WeakMap();
function bodyOf(observation) {
    const known = parsed.get(observation);
    if (known !== undefined)
        return known;
    const body = parseBody(observation.text);
    parsed.set(observation, body);
    return body;
}
function parseBody(text) {
    if (text.trim() === '')
        return { value: undefined, problem: { kind: 'empty' }, exact: undefined };
    try {
        const value = JSON.parse(text);
        const exact = (0,_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .mayHoldInexactNumber */ .k)(text) ? once(() => ({ root: (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text), text })) : undefined;
        return { value, problem: undefined, exact };
    }
    catch (error) {
        // V8 says where only in some of its messages; a tolerant parser always does.
        if (!(error instanceof SyntaxError))
            throw error;
        return { value: undefined, problem: { kind: 'not-json', at: firstErrorOffset(text) }, exact: undefined };
    }
}
function firstErrorOffset(text) {
    const errors = [];
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parse)(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    }
    catch (error) {
        // Nested more deeply than the parser can follow: where it breaks is then not said.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
    return errors[0]?.offset;
}
function textOf(value, body, location) {
    if (typeof value === 'string')
        return value;
    if (body.exact === undefined)
        return JSON.stringify(value);
    const { root, text } = body.exact();
    const node = location.reduce(memberOf, root);
    return exactText(value, node, text);
}
/** Compact JSON of `value`, its numbers taken from the text that `node` spans. */
function exactText(value, node, text) {
    if (typeof value === 'number') {
        return node === undefined
            ? String(value)
            : (0,_exact_number_js__WEBPACK_IMPORTED_MODULE_2__/* .exactNumberText */ .G3)(value, text.slice(node.offset, node.offset + node.length));
    }
    if (Array.isArray(value)) {
        return `[${value.map((item, index) => exactText(item, memberOf(node, index), text)).join(',')}]`;
    }
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const nodes = membersOf(node);
    const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${exactText(member, nodes.get(key), text)}`);
    return `{${members.join(',')}}`;
}
function memberOf(node, key) {
    return typeof key === 'number' ? node?.children?.[key] : membersOf(node).get(key);
}
// Of a repeated key the last one counts, as it does for JSON.parse: a Map keeps the last.
function membersOf(node) {
    const members = new Map();
    for (const { children } of node?.children ?? []) {
        const [key, value] = children ?? [];
        if (typeof key?.value === 'string' && value !== undefined)
            members.set(key.value, value);
    }
    return members;
}
function once(make) {
    let made;
    return () => {
        made ??= { value: make() };
        return made.value;
    };
}


/***/ }),

/***/ 82193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ membersThere)
/* harmony export */ });
/* harmony import */ var _blueprint_json_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3909);
/* harmony import */ var _core_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3029);
/* harmony import */ var _json_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60776);



/** For a path that selects nothing: how far it leads in the body, and what is there instead: `"$.data" has the members "id" and
 *  "name".` Names only, no values. Of a path with wildcards or filters the body as a whole is described. */
function membersThere(observation, path, show) {
    let value = (0,_json_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedJson */ .U)(observation);
    let at = '$';
    let missing;
    for (const segment of (0,_blueprint_json_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainJsonPath */ .un)(path) ? segmentsOf(path) : []) {
        const member = memberOf(value, segment);
        if (member === undefined) {
            missing = segment;
            break;
        }
        value = member;
        at += `[${/^\d+$/.test(segment) ? segment : JSON.stringify(segment)}]`;
    }
    const place = at === '$' ? 'The body' : show(at.replaceAll(/\["([A-Za-z_]\w*)"\]/g, '.$1'), LONGEST_PLACE);
    const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
    const meant = missing === undefined ? undefined : (0,_core_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(missing, names.slice(0, MOST_COMPARED));
    return `${place} ${described(value, names, show)}.${meant === undefined ? '' : ` ${show(meant, LONGEST_PLACE)}`}`;
}
/** Names of a plain path up to its first `..` or `*`, behind which there is no one place. */
function segmentsOf(path) {
    const single = path.slice(1).split(/\.\.|\*/, 1)[0] ?? '';
    return [...single.matchAll(/\.(\w+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/g)].map(([, name, index, quoted, doubled]) => name ?? index ?? quoted ?? doubled ?? '');
}
function memberOf(value, segment) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment))
        return undefined;
    return value[segment];
}
function described(value, names, show) {
    if (Array.isArray(value))
        return value.length === 1 ? 'is a list of 1 value' : `is a list of ${value.length} values`;
    if (typeof value !== 'object' || value === null)
        return value === null ? 'is null' : `is a ${TYPES[typeof value]}`;
    if (names.length === 0)
        return 'is an object without members';
    const shown = names.slice(0, MOST_SHOWN).map((name) => `"${show(name, LONGEST_NAME)}"`);
    const rest = names.length - shown.length;
    return `has the members ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
const TYPES = { string: 'text', number: 'number', boolean: 'flag' };
const MOST_SHOWN = 10;
const MOST_COMPARED = 200;
const LONGEST_NAME = 40;
const LONGEST_PLACE = 120;


/***/ }),

/***/ 64723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ redirectHint)
/* harmony export */ });
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89182);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);


/** What to tell a person who expected something else than the redirect that came. */
function redirectHint(observation, show) {
    if (observation.status < 300 || observation.status > 399 || observation.status === 304)
        return undefined;
    const location = observation.headers.find(([name]) => name === 'location')?.[1];
    if (location === undefined)
        return undefined;
    const to = show(location, _core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_IN_MESSAGE */ .dq);
    return `The answer is a redirect to ${to}. Redirects are not followed unless ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_1__/* .optionNamed */ .b)('follow-redirects')} is given.`;
}


/***/ }),

/***/ 11923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
/** One deadline for one piece of work. `onTimeout` makes the error that says the limit and what was awaited. */
function withDeadline(parent, ms, onTimeout) {
    const controller = new AbortController();
    const onParentAbort = () => controller.abort(parent.reason);
    const timer = setTimeout(() => controller.abort(onTimeout()), ms);
    if (parent.aborted)
        onParentAbort();
    else
        parent.addEventListener('abort', onParentAbort, { once: true });
    return {
        signal: controller.signal,
        [Symbol.dispose]() {
            clearTimeout(timer);
            parent.removeEventListener('abort', onParentAbort);
        },
    };
}


/***/ }),

/***/ 1910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ mapStrings)
/* harmony export */ });
/** A copy of `value` with every string in it replaced by `change(text, path)`. Keys, and whatever is not a string, stay. */
function mapStrings(value, change) {
    // The shape does not change, which the compiler cannot see through a recursion over unknown members.
    return mapped(value, [], change);
}
function mapped(value, path, change) {
    if (typeof value === 'string')
        return change(value, path);
    if (Array.isArray(value))
        return value.map((item, index) => mapped(item, [...path, index], change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapped(member, [...path, key], change)]));
}


/***/ }),

/***/ 75306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qb: () => (/* binding */ bodyTooLarge),
/* harmony export */   WK: () => (/* binding */ encodedLimit),
/* harmony export */   YK: () => (/* binding */ MAX_BODY_BYTES)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76858);

/** Largest response body of a step, counted after decompression: "cannot be greater than 1 MB" (AWS documentation). */
const MAX_BODY_BYTES = 1_048_576;
/** Encoded bytes a body of `limit` bytes may have on the wire: what a coding adds to data it cannot compress. */
function encodedLimit(limit) {
    return limit + 65_536;
}
/** The error of a body beyond the limit. */
function bodyTooLarge(limit) {
    if (limit !== MAX_BODY_BYTES) {
        return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('HTTP_RESPONSE_TOO_LARGE', `The response body is larger than ${limit.toLocaleString('en-US')} bytes.`);
    }
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('HTTP_RESPONSE_TOO_LARGE', 'The response body is larger than 1 MB (1,048,576 bytes).', {
        hint: 'AWS allows at most 1 MB after decompression. Check a smaller resource, or ask for a part of this one.',
    });
}


/***/ }),

/***/ 17109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ed: () => (/* binding */ isCharacterSet),
/* harmony export */   Vj: () => (/* binding */ decodeBody),
/* harmony export */   Z2: () => (/* binding */ codingsOf),
/* harmony export */   c3: () => (/* binding */ ACCEPTED_CODINGS),
/* harmony export */   oy: () => (/* binding */ unknownTransfer)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76858);
/* harmony import */ var _core_system_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34573);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59357);
/* harmony import */ var _body_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75306);




/** What is said in Accept-Encoding. */
const ACCEPTED_CODINGS = 'gzip, deflate, br';
/** More codings than this are an attack on our processor, not a response. */
const MOST_CODINGS = 5;
/** The content codings of a response in the order they were applied, without what is none: `identity`, `none`, a character
 *  set, and `aws-chunked`, which S3 keeps from the upload although what it sends is plain. */
function codingsOf(headers) {
    return headers
        .filter(([name]) => name === 'content-encoding')
        .flatMap(([, value]) => value.split(','))
        .map((coding) => coding.trim().toLowerCase())
        .filter((coding) => !NO_CODINGS.has(coding) && !isCharacterSet(coding));
}
const NO_CODINGS = new Set(['', 'identity', 'none', 'aws-chunked']);
/** Whether a server wrote what belongs into Content-Type: it has coded nothing. */
function isCharacterSet(coding) {
    return /^(?:utf-?(?:8|16(?:le|be)?)|(?:us-)?ascii|iso-8859-\d{1,2}|latin-?1|windows-125\d)$/i.test(coding);
}
/** The error of a response whose transfer encoding is more than chunks: what came would be compared still encoded. Nobody
 *  asked for one (RFC 9112, section 7.4). Undefined when there is none. */
function unknownTransfer(headers) {
    const given = headers.filter(([name]) => name === 'transfer-encoding').map(([, value]) => value.trim().toLowerCase());
    if (given.length === 0 || (given.length === 1 && /^(?:chunked|identity)?$/.test(given[0] ?? '')))
        return undefined;
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('HTTP_PROTOCOL_ERROR', `The response has the transfer encoding "${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(given.join(', '), 60)}", which canary-preflight cannot decode.`, {
        hint: 'Correct the server, or the proxy before it: without a TE header in the request only "chunked" may be used.',
    });
}
/** The body without its content codings. Throws HTTP_RESPONSE_TOO_LARGE as soon as the result passes the limit, and
 *  HTTP_PROTOCOL_ERROR for a coding that is unknown, cut off or broken. */
async function decodeBody(headers, body, limit = _body_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BODY_BYTES */ .YK) {
    const codings = codingsOf(headers);
    if (codings.length === 0 || body.length === 0)
        return body;
    if (codings.length > MOST_CODINGS)
        throw unknownCoding(codings.join(', '));
    const zlib = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    let decoded = body;
    for (const [index, coding] of codings.reverse().entries()) {
        const isLast = index === codings.length - 1;
        const decode = decoderOf(coding, decoded, zlib);
        if (decode === undefined)
            throw unknownCoding(coding);
        try {
            const { buffer, engine } = decode(decoded, isLast ? limit : (0,_body_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedLimit */ .WK)(limit));
            const unread = decoded.length - engine.bytesWritten;
            // After gzip may come zeros that fill a block.
            if (unread > 0 && !coding.endsWith('gzip'))
                throw surplus(coding, unread);
            decoded = buffer;
        }
        catch (cause) {
            if (cause instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV)
                throw cause;
            throw isTooLarge(cause) ? (0,_body_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .bodyTooLarge */ .Qb)(limit) : brokenCoding(coding, cause);
        }
    }
    return decoded;
}
function decoderOf(coding, bytes, zlib) {
    switch (coding) {
        case 'gzip':
        case 'x-gzip':
            return counting(zlib.gunzipSync);
        case 'deflate':
            // RFC 9110 means the zlib format; servers that send the bare stream instead are many.
            return counting(isZlib(bytes) ? zlib.inflateSync : zlib.inflateRawSync);
        case 'br':
            return counting(zlib.brotliDecompressSync);
        case 'zstd':
            // Node 22.15 and later.
            return 'zstdDecompressSync' in zlib && isDecode(zlib.zstdDecompressSync)
                ? counting(zlib.zstdDecompressSync)
                : undefined;
        default:
            return undefined;
    }
}
function isDecode(value) {
    return typeof value === 'function';
}
/** With `info` Node gives more than its types say. */
function counting(decode) {
    return (bytes, limit) => decode(bytes, { maxOutputLength: limit, info: true });
}
function isZlib(bytes) {
    const [method = 0, flags = 0] = bytes;
    return (method & 15) === 8 && ((method << 8) | flags) % 31 === 0;
}
function isTooLarge(cause) {
    return (0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemErrorCode */ .vq)(cause) === 'ERR_BUFFER_TOO_LARGE';
}
function unknownCoding(coding) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('HTTP_PROTOCOL_ERROR', `The response body has the content encoding "${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)(coding, 60)}", which canary-preflight cannot decode.`, { hint: 'Ask for one it knows: set the request header Accept-Encoding to "gzip", "deflate", "br" or "identity".' });
}
function surplus(coding, count) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('HTTP_PROTOCOL_ERROR', `The response body has ${count} ${count === 1 ? 'byte' : 'bytes'} after the end of what is coded as ${coding}.`, { hint: 'They would have been dropped. The server or a proxy sends more than it has compressed.' });
}
function brokenCoding(coding, cause) {
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('HTTP_PROTOCOL_ERROR', `The response body is not complete or not valid ${coding}: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .readable */ .HD)((0,_core_system_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause), 120)}.`, { hint: 'The server or a proxy cut the body off, or labels it with an encoding it does not have.', cause });
}


/***/ }),

/***/ 79660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withoutUserinfo)
/* harmony export */ });
/** A URL, whole or not, without the user name and password that do not belong there. */
function withoutUserinfo(url) {
    return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#]*@/i, '$1');
}


/***/ }),

/***/ 88878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vP: () => (/* binding */ JUDGING_GRACE_MS),
  uI: () => (/* binding */ JUDGING_LIMIT_MS),
  S4: () => (/* binding */ judge),
  vI: () => (/* binding */ unlessMet)
});

// UNUSED EXPORTS: impliedProblem

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/assertions/evaluate.js + 21 modules
var evaluate = __webpack_require__(99141);
// EXTERNAL MODULE: ./lib/checks/checkers.js + 4 modules
var checkers = __webpack_require__(39349);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/bounded.js
var bounded = __webpack_require__(1058);
// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/credential-values.js
var credential_values = __webpack_require__(40693);
// EXTERNAL MODULE: ./lib/blueprint/regex.js
var regex = __webpack_require__(73064);
// EXTERNAL MODULE: ./lib/checks/explain-json-problem.js
var explain_json_problem = __webpack_require__(13471);
// EXTERNAL MODULE: ./lib/checks/json-body.js
var json_body = __webpack_require__(60776);
// EXTERNAL MODULE: ./lib/checks/json-members.js
var json_members = __webpack_require__(82193);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
;// CONCATENATED MODULE: ./lib/extractors/extract.js







/** Milliseconds one extraction may take. */
const EXTRACTION_LIMIT_MS = 1000;
/** The value an extractor takes from a response, as text: first `path`, then `regex` on what it gave, then the group;
 *  with neither the whole body. Of several values the first. Never throws; what matches nothing is no value. */
function extract(extractor, observation, options = {}) {
    const { show = visible/* showPlainly */.D4, limitMs = EXTRACTION_LIMIT_MS } = options;
    const answer = (0,checkers/* checkerOf */.NO)(observation).body?.(observation);
    if (answer === undefined)
        return { ok: false, reason: 'only HTTP steps have a body to extract from' };
    const extraction = (0,bounded/* runBounded */.B)(() => extractFrom(extractor, answer, { show, limitMs }), limitMs);
    if (extraction !== bounded/* OUT_OF_TIME */.J)
        return extraction;
    return { ok: false, reason: `it took longer than ${Math.round(limitMs)} ms`, hint: 'Simplify its pattern or path.' };
}
function extractFrom(extractor, observation, limits) {
    const source = sourceOf(extractor, observation, limits);
    if (!source.ok)
        return source;
    const found = extractor.regex === undefined ? source : matchOf(extractor, extractor.regex, source.value, limits.show);
    // Without the copy each value would keep the whole body it was sliced from alive.
    return found.ok ? { ok: true, value: (0,visible/* ownCopy */.Sf)(found.value) } : found;
}
function sourceOf(extractor, observation, { show, limitMs }) {
    if (extractor.path === undefined) {
        return observation.text === '' ? { ok: false, reason: 'the body is empty' } : { ok: true, value: observation.text };
    }
    const found = (0,json_body/* jsonMatches */._)(observation, extractor.path, limitMs);
    if (!found.ok) {
        const { reason, hint } = (0,explain_json_problem/* explainJsonProblem */.V)(found.problem, observation, show);
        return { ok: false, reason, ...(hint === undefined ? {} : { hint }) };
    }
    const [first] = found.matches;
    if (first === undefined) {
        const reason = `${show(extractor.path, visible/* LONGEST_IN_MESSAGE */.dq)} selects nothing in the body`;
        return { ok: false, reason, hint: (0,json_members/* membersThere */.g)(observation, extractor.path, show) };
    }
    try {
        return { ok: true, value: first.text() };
    }
    catch (error) {
        // The text form is made by recursion; a server can nest deeper than that reaches.
        if (!(error instanceof RangeError))
            throw error;
        return { ok: false, reason: `${show(extractor.path, visible/* LONGEST_IN_MESSAGE */.dq)} is nested too deeply` };
    }
}
function matchOf(extractor, pattern, text, show) {
    const shown = show(pattern, visible/* LONGEST_IN_MESSAGE */.dq);
    const compiled = (0,regex/* compileRegex */.D)(pattern);
    if (!compiled.ok) {
        return {
            ok: false,
            reason: `the pattern /${shown}/ does not compile: ${show(compiled.message, visible/* LONGEST_IN_MESSAGE */.dq)}`,
        };
    }
    const group = extractor.regexGroup ?? 0;
    const match = compiled.regex.exec(text);
    // The text it was applied to is not quoted: what is extracted is often a token, and not yet known to be one.
    if (match === null) {
        const where = extractor.path === undefined ? 'the body' : show(extractor.path, visible/* LONGEST_IN_MESSAGE */.dq);
        return { ok: false, reason: `the pattern /${shown}/ matches nothing in ${where}` };
    }
    if (group >= match.length) {
        const has = match.length === 1 ? 'no group' : `only ${match.length - 1} groups`;
        return { ok: false, reason: `the pattern /${shown}/ has ${has}, regexGroup is ${group}` };
    }
    const value = match[group];
    if (value === undefined)
        return { ok: false, reason: `group ${group} of the pattern /${shown}/ took no part in the match` };
    return { ok: true, value };
}

// EXTERNAL MODULE: ./lib/runner/report/assertion-report.js
var assertion_report = __webpack_require__(26044);
// EXTERNAL MODULE: ./lib/runner/report/status.js
var report_status = __webpack_require__(23827);
;// CONCATENATED MODULE: ./lib/runner/judge.js










/** Milliseconds that all patterns and paths of one step may take together; what comes after has a millisecond each. */
const JUDGING_LIMIT_MS = 5000;
/** Milliseconds that judging may take after a step's time-out: with what surrounds it, a second. */
const JUDGING_GRACE_MS = 900;
/** Milliseconds that are kept for each that follows one that takes long. */
const RESERVED_MS = 20;
/** Evaluates all assertions of a step, whatever becomes of each, and takes its values, until `endMs` of the monotonic clock.
 *  `step` has nothing left to replace.
 *  Throws the problem that leaves nothing to judge, and the signal's reason when it aborts in between. */
async function judge(planned, step, { observation, context, endMs }) {
    const implied = impliedProblem(step, observation, context.show);
    // Then there is nothing to judge: an assertion could only pass on an answer that nobody gave.
    if (observation.problem !== undefined && implied !== undefined)
        throw implied;
    const { taken, verdicts } = await resultsOf({ step, observation, context, endMs });
    const assertions = verdicts.map(({ assertion, verdict }, index) => (0,assertion_report/* assertionReport */.TP)(planned, { assertion, index, verdict }));
    const problem = implied ?? extractionProblem(planned, taken);
    return {
        status: (0,report_status/* observedStatus */.Lw)(assertions.map(({ status }) => status), problem !== undefined),
        assertions,
        extracted: new Map(taken.flatMap(({ extractor, result }) => (result.ok ? [[extractor.name, result.value]] : []))),
        problem,
    };
}
/** All at once under one limit, which is nearly always enough; else one by one, to find out which of them takes so long. */
async function resultsOf(subject) {
    const whole = (0,bounded/* runBounded */.B)(() => {
        const taken = extractors(subject).map((extractor) => take(extractor, subject, EXTRACTION_LIMIT_MS));
        const verdicts = assertionsOf(subject).map((assertion) => assess(assertion, subject, evaluate/* EVALUATION_LIMIT_MS */.ms));
        return { taken, verdicts };
    }, firstLimit(subject));
    return whole === bounded/* OUT_OF_TIME */.J ? await oneByOne(subject) : whole;
}
/** Half of the time that is left: the other half is for finding out. */
function firstLimit({ context, endMs }) {
    return Math.min(evaluate/* EVALUATION_LIMIT_MS */.ms, (endMs - context.clock.monotonicMs()) / 2);
}
async function oneByOne(subject) {
    const { clock, signal } = subject.context;
    const end = Math.min(subject.endMs, clock.monotonicMs() + JUDGING_LIMIT_MS);
    let following = extractors(subject).length + assertionsOf(subject).length;
    const limitOf = (most) => {
        const left = end - clock.monotonicMs();
        following -= 1;
        return Math.min(most, Math.max(left - following * RESERVED_MS, left / (following + 1)));
    };
    const taken = [];
    for (const extractor of extractors(subject))
        taken.push(take(extractor, subject, limitOf(EXTRACTION_LIMIT_MS)));
    const verdicts = [];
    for (const assertion of assertionsOf(subject)) {
        verdicts.push(assess(assertion, subject, limitOf(evaluate/* EVALUATION_LIMIT_MS */.ms)));
        // Evaluation blocks: without a turn of the loop nobody would notice that the run was cancelled.
        await (0,promises_.setImmediate)();
        signal.throwIfAborted();
    }
    return { taken, verdicts };
}
// AWS's order is assertions first. Values are taken first here, unseen, so that a token is known as one before an
// assertion shows the body that it stands in.
function take(extractor, { observation, context }, limitMs) {
    const result = extract(extractor, observation, { show: context.show, limitMs });
    if (result.ok && (isCredential(extractor) || (0,credential_values/* isTokenLike */.Hx)(result.value)))
        context.redactor.learn(result.value);
    return { extractor, result };
}
function isCredential({ name, path }) {
    return (0,credential_names/* isCredentialName */.hN)(name) || (path !== undefined && (0,credential_names/* isCredentialPath */.bk)(path));
}
function assess(assertion, { observation, context }, limitMs) {
    return { assertion, verdict: (0,evaluate/* evaluate */._3)(assertion, observation, { show: context.show, limitMs }) };
}
function extractors({ step }) {
    return step.extractors ?? [];
}
function assertionsOf({ step }) {
    return step.assertions ?? [];
}
function extractionProblem({ pointer }, taken) {
    for (const [index, { extractor, result }] of taken.entries()) {
        if (result.ok)
            continue;
        return new app_error/* AppError */.uV('EXTRACTION_FAILED', `Cannot extract "${extractor.name}": ${result.reason}.`, {
            hint: result.hint,
            pointer: `${pointer}/extractors/${index}`,
        });
    }
    return undefined;
}
/** The text of a remark, unless the step asserts on what it is about and all such assertions passed. */
function unlessMet(remark, assertions) {
    if (remark === undefined)
        return undefined;
    const own = assertions.filter(({ type }) => type === remark.unless);
    return own.length > 0 && own.every(({ status }) => status === 'passed') ? undefined : remark.text;
}
/** What a step asks for without an assertion saying so: a connection, a certificate that can be trusted, an answer. AWS
 *  does not document it; an assertion about the very thing takes its place. */
function impliedProblem(step, observation, show) {
    const problem = observation.problem ?? (0,checkers/* checkerOf */.NO)(observation).impliedProblem?.(observation, show);
    if (problem === undefined)
        return undefined;
    const { code, message, hint, unless } = problem;
    const assertions = step.assertions ?? [];
    if (unless !== undefined && assertions.some((assertion) => (0,evaluate/* expectsProblem */.eA)(assertion, unless)))
        return undefined;
    return new app_error/* AppError */.uV(code, message, { hint });
}


/***/ }),

/***/ 76646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZV: () => (/* binding */ isSubstituted),
/* harmony export */   ht: () => (/* binding */ variablesOf),
/* harmony export */   r3: () => (/* binding */ templatesOf)
/* harmony export */ });
/* unused harmony exports SUBSTITUTED_FIELDS, LITERAL_FIELDS */
/* harmony import */ var _blueprint_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42918);
/* harmony import */ var _core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1910);


/** The texts of a step in which something is to be replaced, in the order of the file. */
function templatesOf(step) {
    const templates = [];
    (0,_core_map_strings_js__WEBPACK_IMPORTED_MODULE_0__/* .mapStrings */ .t)(step, (text, path) => {
        if (text.includes('${') && isSubstituted(path))
            templates.push({ path, parts: (0,_blueprint_substitution_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSubstitutions */ .e)(text) });
        return text;
    });
    return templates;
}
/** Names of the variables a step refers to, each once. */
function variablesOf(step) {
    const names = templatesOf(step).flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'variable' ? [part.name] : [])));
    return [...new Set(names)];
}
/** The fields of a step in which `${...}` is replaced. */
const SUBSTITUTED_FIELDS = new Set([
    'apiKey',
    'audience',
    'body',
    'clientId',
    'clientSecret',
    'domain',
    'expectedResponse',
    'headerName',
    'hostname',
    'nameserver',
    'password',
    'path',
    'regex',
    'region',
    'resource',
    'roleArn',
    'scope',
    'sendData',
    'service',
    'tokenUrl',
    'url',
    'username',
    'value',
]);
/** The texts of a step that are taken as they are: names, words of a fixed list, and what is written for people. */
const LITERAL_FIELDS = new Set([
    'checkerType',
    'description',
    'encoding',
    'field',
    'httpMethod',
    'name',
    'operator',
    'protocol',
    'recordType',
    'stepName',
    'target',
    'tokenApiAuth',
    'type',
    'unit',
]);
/** Whether `${...}` is replaced in the text at `path`, counted from the step. Under `headers` the keys are the author's. */
function isSubstituted(path) {
    if (path[0] === 'headers')
        return path.length === 2;
    const field = path.at(-1);
    return typeof field === 'string' && SUBSTITUTED_FIELDS.has(field);
}


/***/ }),

/***/ 26044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TP: () => (/* binding */ assertionReport),
/* harmony export */   u5: () => (/* binding */ skippedAssertions)
/* harmony export */ });
/* unused harmony export assertionRange */
/* harmony import */ var _assertions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99141);
/* harmony import */ var _blueprint_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64980);


/** What became of one assertion of a step, at its place in the file. */
function assertionReport(planned, { assertion, index, verdict }) {
    const { expected, actual, message, hint, passed } = verdict;
    return {
        ...identity(planned, assertion, index),
        status: passed ? 'passed' : 'failed',
        expected,
        actual,
        message,
        ...(hint === undefined ? {} : { hint }),
    };
}
/** The assertions of a step that saw nothing they could have been evaluated on. */
function skippedAssertions(planned, { step, reason, show }) {
    const assertions = step.assertions ?? [];
    return assertions.map((assertion, index) => ({
        ...identity(planned, assertion, index),
        status: 'skipped',
        expected: (0,_assertions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .expectationOf */ .EV)(assertion, show),
        actual: null,
        message: `Not evaluated: ${reason}`,
    }));
}
/** Where an assertion of a step stands in the file. */
function assertionRange(planned, index) {
    const { document } = planned;
    return document.lines.rangeOf((0,_blueprint_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(document, assertionPointer(planned, index)).value);
}
function assertionPointer({ pointer }, index) {
    return `${pointer}/assertions/${index}`;
}
function identity(planned, assertion, index) {
    const { type, description } = assertion;
    return {
        index,
        type,
        operator: 'operator' in assertion ? assertion.operator : null,
        ...(description === undefined ? {} : { description }),
        pointer: assertionPointer(planned, index),
        ...assertionRange(planned, index),
    };
}


/***/ }),

/***/ 74832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   redacted: () => (/* binding */ redacted),
/* harmony export */   showRedacted: () => (/* binding */ showRedacted)
/* harmony export */ });
/* harmony import */ var _core_credential_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40693);
/* harmony import */ var _core_map_strings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1910);
/* harmony import */ var _core_mask_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71364);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);




// Where a value enters a report: the first of the two places where secrets are removed. The second is the edge of the process
// (commands/context.ts and the faces): whatever is printed passes the redactor there once more. See docs/security.md.
/** Shows values without the secrets that the redactor knows, and without credentials that only their name or their form gives
 *  away. Of a long text only as much is looked at as can be shown. */
function showRedacted(redactor) {
    return (text, limit = _core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .LONGEST_SHOWN */ .Z7) => {
        const margin = Math.max(redactor.longestEncoding, _core_credential_values_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_TOKEN */ .$c);
        const isWhole = text.length <= limit + 2 * margin;
        const cleaned = (0,_core_mask_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutCredentials */ .ri)(redactor.clean(isWhole ? text : text.slice(0, limit + 2 * margin)));
        if (isWhole)
            return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(cleaned, limit);
        // The piece may end within a secret, which is then no longer recognised: that end is never shown.
        const safe = cleaned.slice(0, Math.max(0, cleaned.length - margin));
        return `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(safe, limit).replace(/… \(\d+ characters\)$/, '')}… (${text.length} characters)`;
    };
}
/** A report, or a part of one, with every known secret taken out of every text, in every encoding it may have. Done for each step
 *  when it ends, and for all at the end, since a secret may become known after a text that holds it was written. */
function redacted(part, redactor) {
    return (0,_core_map_strings_js__WEBPACK_IMPORTED_MODULE_3__/* .mapStrings */ .t)(part, (text, path) => {
        const field = path.at(-1);
        return typeof field === 'string' && FIXED_FIELDS.has(field) ? text : redactor.clean(text);
    });
}
/** Words of ours, names that the schema keeps free of `${...}`, and what programs find things by: a secret that happens
 *  to be the word "passed" must not turn a verdict into asterisks. */
const FIXED_FIELDS = new Set([
    'checkerType',
    'code',
    'key',
    'name',
    'operator',
    'path',
    'pointer',
    'severity',
    'sha256',
    'startedAt',
    'status',
    'type',
    'version',
]);


/***/ }),

/***/ 65269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ reportedErrorFrom),
/* harmony export */   u: () => (/* binding */ interruptionFrom)
/* harmony export */ });
/* harmony import */ var _blueprint_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64980);
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76858);


/** An error as a report shows it, with its place when it blames a value of `document`. What is not an AppError is a defect
 *  of ours and says so; it is never left out. */
function reportedErrorFrom(error, document) {
    if (!(error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV)) {
        const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
        return {
            code: 'INTERNAL',
            message: `canary-preflight itself went wrong: ${said}`,
            hint: 'Please report it with the blueprint that leads to it.',
        };
    }
    const { code, message, hint, pointer } = error;
    return {
        code,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(pointer === undefined ? {} : { pointer, ...rangeAt(pointer, document) }),
    };
}
/** Nothing when the pointer leads to no value: the place of its parent would be a guess. */
function rangeAt(pointer, document) {
    if (document === undefined)
        return {};
    const place = (0,_blueprint_place_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$)(document, pointer);
    return place.pointer === pointer ? document.lines.rangeOf(place.value) : {};
}
/** Why work that `signal` stopped did not end: the AppError it was aborted with, or that the run was interrupted. */
function interruptionFrom(signal) {
    const { reason } = signal;
    if (reason instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV)
        return reason;
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('INTERRUPTED', 'The run was interrupted before this step ended.', { cause: reason });
}


/***/ }),

/***/ 23827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Lw: () => (/* binding */ observedStatus),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/** The status of a whole from those of its parts. A failure outweighs an error, since it is the more definite answer;
 *  either outweighs any number of passes; and a whole of which nothing passed has not passed. */
function statusOf(parts) {
    let worst = 'skipped';
    for (const part of parts)
        if (weight[part] > weight[worst])
            worst = part;
    return worst;
}
/** The status of a step that could observe. `hasFailedOtherwise`: a value could not be extracted, and the like. */
function observedStatus(assertions, hasFailedOtherwise) {
    const status = statusOf(assertions);
    if (status === 'failed' || status === 'errored')
        return status;
    return hasFailedOtherwise ? 'failed' : 'passed';
}
/** Whether a part gives no reason for a red result. */
function isGood(status) {
    return weight[status] <= weight.passed;
}
const weight = { skipped: 0, passed: 1, errored: 2, failed: 3 };
/** Counts over all runs. */
function totalsOf(runs) {
    const steps = runs.flatMap((run) => run.steps);
    const assertions = steps.flatMap((step) => step.assertions);
    const withStatus = (status) => count(steps, (step) => step.status === status);
    return {
        files: runs.length,
        invalidFiles: count(runs, isInvalid),
        steps: steps.length,
        passed: withStatus('passed'),
        failed: withStatus('failed'),
        errored: withStatus('errored'),
        skipped: withStatus('skipped'),
        flaky: count(steps, (step) => step.flaky),
        assertions: assertions.length,
        failedAssertions: count(assertions, ({ status }) => status === 'failed'),
        warnings: steps.reduce((sum, step) => sum + step.warnings.length, 0) +
            runs.reduce((sum, run) => sum + count(run.diagnostics, ({ severity }) => severity === 'warning'), 0),
    };
}
function isInvalid(run) {
    return run.diagnostics.some(({ severity }) => severity === 'error');
}
function count(items, isCounted) {
    return items.filter(isCounted).length;
}


/***/ }),

/***/ 48834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ri: () => (/* binding */ skippedStepReport),
/* harmony export */   tz: () => (/* binding */ attemptedStepReport),
/* harmony export */   uN: () => (/* binding */ untriedStepReport)
/* harmony export */ });
/* harmony import */ var _checks_checkers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39349);
/* harmony import */ var _assertion_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26044);
/* harmony import */ var _reported_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65269);



/** A step that was tried at least once. `step` has nothing left to replace. */
function attemptedStepReport(planned, tried) {
    const { attempts, step, show } = tried;
    const last = attempts.at(-1) ?? attempts[0];
    const report = {
        ...identity(planned),
        ...tried.timing,
        target: tried.target,
        attempts: attempts.map((attempt) => attemptReport(attempt, attempt !== last)),
        inputs: tried.inputs,
    };
    if (last.kind === 'errored') {
        const error = (0,_reported_error_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedErrorFrom */ .k)(last.error, planned.document);
        return {
            ...report,
            status: 'errored',
            flaky: false,
            timings: null,
            assertions: (0,_assertion_report_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedAssertions */ .u5)(planned, { step, reason: error.message, show }),
            extracted: [],
            warnings: tried.warnings,
            error,
        };
    }
    const { judgement, timings, warning, answer } = last;
    return {
        ...report,
        status: judgement.status,
        flaky: judgement.status === 'passed' && attempts.length > 1,
        timings,
        ...(answer === undefined ? {} : { answer }),
        assertions: judgement.assertions,
        extracted: [...judgement.extracted.keys()],
        warnings: warning === undefined ? tried.warnings : [...tried.warnings, warning],
        ...(judgement.problem === undefined ? {} : { error: (0,_reported_error_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedErrorFrom */ .k)(judgement.problem, planned.document) }),
    };
}
/** A step that could not even be tried: a value was missing, or the run was stopped while it waited. */
function untriedStepReport(planned, untried) {
    const error = (0,_reported_error_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedErrorFrom */ .k)(untried.error, planned.document);
    return {
        ...identity(planned),
        ...untried.timing,
        status: 'errored',
        flaky: false,
        target: (0,_checks_checkers_js__WEBPACK_IMPORTED_MODULE_2__/* .checkerOf */ .NO)(planned.step).describe(planned.step),
        timings: null,
        attempts: [{ status: 'errored', durationMs: untried.timing.durationMs, error }],
        assertions: (0,_assertion_report_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedAssertions */ .u5)(planned, { step: planned.step, reason: error.message, show: untried.show }),
        extracted: [],
        inputs: untried.inputs,
        warnings: untried.warnings,
        error,
    };
}
/** A step that was not run, and why. */
function skippedStepReport(planned, skipReason, show) {
    return {
        ...identity(planned),
        status: 'skipped',
        flaky: false,
        target: (0,_checks_checkers_js__WEBPACK_IMPORTED_MODULE_2__/* .checkerOf */ .NO)(planned.step).describe(planned.step),
        startedAt: null,
        durationMs: 0,
        timings: null,
        attempts: [],
        assertions: (0,_assertion_report_js__WEBPACK_IMPORTED_MODULE_1__/* .skippedAssertions */ .u5)(planned, { step: planned.step, reason: skipReason, show }),
        extracted: [],
        inputs: [],
        warnings: [],
        skipReason,
    };
}
/** Of the last attempt the reason stands in the step itself. */
function attemptReport(attempt, isRetried) {
    const { durationMs } = attempt;
    if (attempt.kind === 'errored')
        return { status: 'errored', durationMs, error: (0,_reported_error_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedErrorFrom */ .k)(attempt.error) };
    const { status, problem, assertions } = attempt.judgement;
    const reason = isRetried ? assertions.find((assertion) => assertion.status === 'failed')?.message : undefined;
    return {
        status,
        durationMs,
        ...(problem === undefined ? {} : { error: (0,_reported_error_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedErrorFrom */ .k)(problem) }),
        ...(reason === undefined ? {} : { reason }),
    };
}
function identity({ key, step, range }) {
    return { key, name: step.stepName, checkerType: step.checkerType, ...range };
}


/***/ }),

/***/ 4572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs),
/* harmony export */   q: () => (/* binding */ retryReasonOfError)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76858);

/** Milliseconds to wait before attempt `attempt` (the second is 2): doubled each time, at most 5 s, with full jitter so
 *  that steps that failed together do not return together. `random` is from 0 to 1. */
function backoffMs(attempt, random) {
    return Math.round(Math.min(5000, 500 * 2 ** (attempt - 2)) * random);
}
/** Why trying again may help after an error, or undefined when it would say the same again. */
function retryReasonOfError(error) {
    return error instanceof _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV && transientCodes.has(error.code) ? error.message : undefined;
}
// A certificate that is not trusted stays so; a handshake that was cut off is a CONNECTION_RESET.
const transientCodes = new Set([
    'CONNECTION_FAILED',
    'CONNECTION_REFUSED',
    'CONNECTION_RESET',
    'DNS_LOOKUP_FAILED',
    'STEP_TIMEOUT',
]);


/***/ }),

/***/ 42344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ DEFAULT_TIMEOUT_MS),
  e: () => (/* binding */ runStep)
});

// EXTERNAL MODULE: ./lib/checks/checkers.js + 4 modules
var checkers = __webpack_require__(39349);
// EXTERNAL MODULE: ./lib/core/redactor.js + 2 modules
var core_redactor = __webpack_require__(47026);
// EXTERNAL MODULE: ./lib/runner/report/redaction.js
var redaction = __webpack_require__(74832);
// EXTERNAL MODULE: ./lib/runner/report/reported-error.js
var reported_error = __webpack_require__(65269);
// EXTERNAL MODULE: ./lib/runner/report/step-report.js
var step_report = __webpack_require__(48834);
// EXTERNAL MODULE: ./lib/blueprint/substitution.js
var substitution = __webpack_require__(42918);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/credential-names.js
var credential_names = __webpack_require__(37699);
// EXTERNAL MODULE: ./lib/core/credential-values.js
var credential_values = __webpack_require__(40693);
// EXTERNAL MODULE: ./lib/core/json-pointer.js
var json_pointer = __webpack_require__(38245);
// EXTERNAL MODULE: ./lib/core/map-strings.js
var map_strings = __webpack_require__(1910);
// EXTERNAL MODULE: ./lib/core/suggest.js
var suggest = __webpack_require__(3029);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
;// CONCATENATED MODULE: ./lib/runner/put-in.js

/** The value as it may stand at that place. Throws RESOLVED_VALUE_INVALID, without the value, when it would change what an
 *  assertion or an extractor means: a pattern or a path with other signs in it asks for something else. */
function fitted(put, place, pointer) {
    const problem = problemOf(put, place);
    if (problem !== undefined)
        throw unfit(problem, pointer);
    return place.kind === 'pattern' ? put.value.replaceAll('.', '\\.') : put.value;
}
/** Throws RESOLVED_VALUE_INVALID for an empty text that everything contains: such an assertion cannot fail. */
function checkFilled(text, place, pointer) {
    if (place.kind !== 'part' || compact(text, place) !== '')
        return;
    throw unfit({
        message: `After substitution the text of ${place.operator} is empty, and every text contains the empty text.`,
        hint: 'Look at the variables it is made of. For "the value is empty" use EQUALS.',
    }, pointer);
}
/** Whether a value in a pattern is matched otherwise than a pattern would: its dots are dots. */
function hasLiteralDots({ value }, { kind }) {
    return kind === 'pattern' && value.includes('.');
}
/** What the text at `path`, counted from the step, is used for. */
function placeIn(step, [list, index, field]) {
    if ((list !== 'assertions' && list !== 'extractors') || typeof index !== 'number')
        return { kind: 'plain' };
    if (field === 'path')
        return { kind: 'path' };
    const assertion = list === 'assertions' ? step.assertions?.[index] : undefined;
    const operator = assertion !== undefined && 'operator' in assertion ? assertion.operator : '';
    const isHex = assertion !== undefined && 'encoding' in assertion && assertion.encoding === 'HEX';
    if (field === 'regex')
        return { kind: 'pattern', operator: 'regex', isHex };
    if (field !== 'value')
        return { kind: 'plain' };
    if (operator === 'REGEX_MATCH')
        return { kind: 'pattern', operator, isHex };
    return PARTS.has(operator) ? { kind: 'part', operator, isHex } : { kind: 'plain' };
}
const PARTS = new Set(['CONTAINS', 'NOT_CONTAINS', 'STARTS_WITH', 'ENDS_WITH']);
function problemOf(put, place) {
    if (place.kind === 'pattern')
        return patternProblem(put, place);
    return place.kind === 'path' ? pathProblem(put) : undefined;
}
function patternProblem({ reference, value }, place) {
    if (compact(value, place) === '') {
        return {
            message: `The value of ${reference} in this pattern is empty, so the pattern would match too much.`,
            hint: LOOK,
        };
    }
    if (!/[|()[\]{}*+?^$\\]/.test(value))
        return undefined;
    const message = `The value of ${reference} has a sign in it that means something in a pattern: one of | ( ) [ ] { } * + ? ^ $ \\.`;
    return { message, hint: 'Put only plain text into a pattern, or compare with EQUALS or CONTAINS.' };
}
/** A name, an index or a number: what selects nothing else than itself. */
const PLAIN_PIECE = /^-?[\p{L}\p{N}_]+(?:\.\p{N}+)?$/u;
/** Outside of filters a value may also be a whole path of names and indexes. */
const PLAIN_PATH = /^\$?(?:\.?[\p{L}\p{N}_-]+|\[\d+\])+$/u;
function pathProblem({ reference, value, before }) {
    if (value === '')
        return { message: `The value of ${reference} in this path is empty.`, hint: LOOK };
    const quote = openQuote(before);
    const isFit = quote === undefined
        ? PLAIN_PIECE.test(value) || (!before.includes('?') && PLAIN_PATH.test(value) && !isDescent(before, value))
        : !value.includes(quote) && !/[\\\p{Cc}]/u.test(value);
    if (isFit)
        return undefined;
    const where = quote === undefined ? 'outside of quotes' : `between ${quote} and ${quote}`;
    const message = `The value of ${reference} has a sign in it that would change this path.`;
    return { message, hint: `It stands ${where}: put in a name or a number, or quote the reference.` };
}
function isDescent(before, value) {
    return before.endsWith('.') && value.startsWith('.');
}
/** The quote that is open at the end of a beginning of a JSONPath. */
function openQuote(before) {
    let open;
    for (let at = 0; at < before.length; at++) {
        const sign = before[at];
        if (open === undefined)
            open = sign === "'" || sign === '"' ? sign : undefined;
        else if (sign === '\\')
            at += 1;
        else if (sign === open)
            open = undefined;
    }
    return open;
}
const LOOK = 'Look at where it comes from: a variable, a secret, or what an earlier step extracted.';
/** Of hexadecimal digits white space does not count. */
function compact(text, place) {
    return 'isHex' in place && place.isHex ? text.replaceAll(/\s+/g, '') : text;
}
function unfit({ message, hint }, pointer) {
    return new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', message, { hint, pointer });
}

// EXTERNAL MODULE: ./lib/runner/references.js
var references = __webpack_require__(76646);
// EXTERNAL MODULE: ./lib/runner/secrets/secret-source.js
var secret_source = __webpack_require__(99790);
;// CONCATENATED MODULE: ./lib/runner/resolve-step.js












/** Replaces every `${...}` of a step. What was put in is not looked at again, so that a server cannot have a secret put
 *  into the next request by answering `${AWS_SECRET:...}`. Throws VARIABLE_MISSING, SECRET_UNAVAILABLE and
 *  RESOLVED_VALUE_INVALID with the pointer of the text, counted from the blueprint's root. */
async function resolveStep(step, pointer, context) {
    const values = new Map();
    const warnings = [];
    for (const { path, parts } of (0,references/* templatesOf */.r3)(step)) {
        const at = pointer + (0,json_pointer/* pointerFromPath */.t)(path);
        for (const part of parts) {
            if (part.kind === 'text' || values.has(keyOf(part)))
                continue;
            values.set(keyOf(part), await resolveReference(part, at, context));
        }
    }
    const literalDots = [];
    const resolved = (0,map_strings/* mapStrings */.t)(step, (text, path) => {
        if (!(0,references/* isSubstituted */.ZV)(path))
            return text;
        const filled = text.includes('${') ? fill(text, { step, path, pointer, values, literalDots }, context) : text;
        if ((0,credential_names/* isCredentialField */.qc)(path))
            for (const secret of (0,credential_values/* secretPartsOf */.K0)(filled))
                context.redactor.learn(secret);
        return filled;
    });
    const isShowable = [...values.values()].every(({ value, shown: own }) => value === own);
    const masked = (0,map_strings/* mapStrings */.t)(step, (text, path) => {
        if (isShowable || !(0,references/* isSubstituted */.ZV)(path) || !text.includes('${'))
            return text;
        const shownOf = (part) => part.kind === 'text' ? part.text : (values.get(keyOf(part))?.shown ?? core_redactor/* MASK */.v5);
        return (0,substitution/* scanSubstitutions */.e)(text).map(shownOf).join('');
    });
    for (const { warning } of values.values())
        if (warning !== undefined)
            warnings.push(warning);
    const inputs = [...values.values()].flatMap(({ inputs: own }) => own);
    return {
        step: resolved,
        shown: isShowable ? resolved : masked,
        inputs: [...distinct(inputs), ...literalDots],
        warnings,
    };
}
function fill(text, { step, path, pointer, values, literalDots }, context) {
    const at = pointer + (0,json_pointer/* pointerFromPath */.t)(path);
    const place = placeIn(step, path);
    let filled = '';
    for (const part of (0,substitution/* scanSubstitutions */.e)(text)) {
        const value = part.kind === 'text' ? part.text : (values.get(keyOf(part))?.value ?? '');
        if (part.kind === 'text' || part.kind === 'malformed') {
            filled += value;
            continue;
        }
        // A token that came from a server or a variable: known as one by where it is used.
        if ((0,credential_names/* isCredentialField */.qc)(path))
            context.redactor.learn(value);
        const put = { reference: text.slice(part.offset, part.offset + part.length), value, before: filled };
        if (hasLiteralDots(put, place))
            literalDots.push({ name: 'pattern', source: put.reference, value: 'its "." is matched as it stands' });
        filled += fitted(put, place, at);
    }
    checkFilled(filled, place, at);
    return filled;
}
async function resolveReference(part, at, context) {
    switch (part.kind) {
        case 'variable':
            return await resolveVariable(part.name, at, context);
        case 'secret':
            return await resolveSecret(part, at, context);
        case 'malformed':
            return resolveMalformed(part.text, at);
    }
}
async function resolveVariable(name, at, context) {
    const binding = context.scope.get(name);
    if (binding === undefined) {
        throw new app_error/* AppError */.uV('VARIABLE_MISSING', `\${${name}} has no value: no variable and no earlier step defines it.`, {
            hint: (0,suggest/* didYouMean */.a)(name, context.scope.keys()),
            pointer: at,
        });
    }
    const { source } = binding;
    // Names only: an extracted value may be a token, and a report is read by many.
    if (binding.kind === 'extracted')
        return { value: binding.value, shown: core_redactor/* MASK */.v5, inputs: [{ name, source, value: core_redactor/* MASK */.v5 }] };
    return await resolveWritten(name, binding, at, context);
}
/** The value of a variable may refer to secrets, but not to other variables. */
async function resolveWritten(name, binding, at, context) {
    const pieces = [];
    const shownPieces = [];
    const secrets = [];
    const warnings = [];
    for (const part of (0,substitution/* scanSubstitutions */.e)(binding.value)) {
        if (part.kind === 'text') {
            pieces.push(part.text);
            shownPieces.push(part.text);
            continue;
        }
        if (part.kind === 'variable') {
            throw new app_error/* AppError */.uV('VARIABLE_MISSING', `The variable "${name}" (${binding.source}) contains \${${part.name}}.`, {
                hint: 'AWS does not document variables inside variables; canary-preflight does not replace them. Write the value out, or put both references into the step.',
                pointer: at,
            });
        }
        const resolved = part.kind === 'secret' ? await resolveSecret(part, at, context) : resolveMalformed(part.text, at);
        pieces.push(resolved.value);
        shownPieces.push(resolved.shown);
        secrets.push(...resolved.inputs);
        if (resolved.warning !== undefined)
            warnings.push(resolved.warning);
    }
    const value = pieces.join('');
    // What is called a credential is one, whoever wrote it.
    if ((0,credential_names/* isCredentialName */.hN)(name, 'likely'))
        context.redactor.learn(value);
    const isCredential = (0,credential_names/* isCredentialName */.hN)(name, 'possible');
    const shownInput = isCredential || secrets.length > 0 ? core_redactor/* MASK */.v5 : context.show(value, LONGEST_INPUT);
    return {
        value,
        shown: isCredential ? core_redactor/* MASK */.v5 : shownPieces.join(''),
        inputs: [{ name, source: binding.source, value: shownInput }, ...secrets],
        ...(warnings.length === 0 ? {} : { warning: warnings.join(' ') }),
    };
}
async function resolveSecret(part, at, { secrets, signal, redactor }) {
    const { value, source } = await obtain(secrets, part, at, signal);
    redactor.learn(value);
    const label = (0,secret_source/* secretLabel */.Rq)(part);
    return {
        value,
        shown: core_redactor/* MASK */.v5,
        inputs: [{ name: label, source, value: core_redactor/* MASK */.v5 }],
        ...((0,core_redactor/* isLearnable */.fh)(value) || value === ''
            ? {}
            : { warning: `\${${label}} is so short that it cannot be taken out of texts: it may be seen in this report.` }),
    };
}
async function obtain(secrets, part, pointer, signal) {
    try {
        return await secrets({ name: part.name, key: part.key }, signal);
    }
    catch (error) {
        // The source knows what went wrong, this place knows where in the file.
        if (!(error instanceof app_error/* AppError */.uV))
            throw error;
        throw new app_error/* AppError */.uV(error.code, error.message, { hint: error.hint, cause: error.cause, pointer });
    }
}
function resolveMalformed(text, at) {
    if (/^\$\{\s*aws_?secret/i.test(text)) {
        throw new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', `${(0,visible/* quoted */.TL)(text)} is no reference to a secret.`, {
            hint: 'Write ${AWS_SECRET:name} or ${AWS_SECRET:name:key}.',
            pointer: at,
        });
    }
    const warning = `${(0,visible/* quoted */.TL)(text, 60)} is neither a variable nor a secret. AWS does not document what becomes of it; canary-preflight leaves it as it is.`;
    return { value: text, shown: text, inputs: [], warning };
}
function keyOf(part) {
    switch (part.kind) {
        case 'variable':
            return `variable ${part.name}`;
        case 'secret':
            return `secret ${part.name} ${part.key ?? ''}`;
        case 'malformed':
            return `malformed ${part.text}`;
    }
}
function distinct(inputs) {
    return [...new Map(inputs.map((input) => [input.name, input])).values()];
}
/** UTF-16 units of a variable's value that a report shows. */
const LONGEST_INPUT = 200;

// EXTERNAL MODULE: ./lib/runner/retries.js
var retries = __webpack_require__(4572);
;// CONCATENATED MODULE: ./lib/auth/schemes.js
/** What adds the credentials of a step to its request. Nothing is loaded or fetched before the first call, which throws
 *  what kept it from being had: a request is never sent without the credential its step asks for. */
function authorizerFor(authentication, context) {
    let loaded;
    return async (request, isRetry, refusal) => {
        loaded ??= load(authentication ?? { type: 'NONE' }, context);
        const authorize = await loaded;
        return authorize(request, isRetry, refusal);
    };
}
/** Every scheme, one line each. */
async function load(authentication, context) {
    switch (authentication.type) {
        case 'NONE':
            return none();
        case 'BASIC':
            return (await __webpack_require__.e(/* import() */ 6904).then(__webpack_require__.bind(__webpack_require__, 16904))).basic(authentication, context);
        case 'API_KEY':
            return (await __webpack_require__.e(/* import() */ 9096).then(__webpack_require__.bind(__webpack_require__, 59096))).apiKey(authentication, context);
        case 'OAUTH_CLIENT_CREDENTIALS':
            return (await Promise.all(/* import() */[__webpack_require__.e(4518), __webpack_require__.e(3088), __webpack_require__.e(4653)]).then(__webpack_require__.bind(__webpack_require__, 34653))).oauthClientCredentials(authentication, context);
        case 'SIGV4':
            return (await __webpack_require__.e(/* import() */ 1177).then(__webpack_require__.bind(__webpack_require__, 31177))).sigv4(authentication, context);
    }
}
/** Sends the request as it is. */
function none() {
    return async (request, isRetry) => (isRetry ? undefined : request);
}

// EXTERNAL MODULE: ./lib/core/deadline.js
var core_deadline = __webpack_require__(11923);
// EXTERNAL MODULE: ./lib/runner/judge.js + 1 modules
var judge = __webpack_require__(88878);
;// CONCATENATED MODULE: ./lib/runner/run-attempt.js
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







/** Observes within `timeoutMs`, then judges. Never throws: whatever goes wrong is the attempt's error. `step` has nothing
 *  left to replace. */
async function runAttempt(planned, step, { timeoutMs, context }) {
    const { clock, signal } = context;
    const startMs = clock.monotonicMs();
    try {
        const observation = await seenBy(planned, step, { timeoutMs, context });
        const judgement = await (0,judge/* judge */.S4)(planned, step, {
            observation,
            context,
            endMs: startMs + timeoutMs + judge/* JUDGING_GRACE_MS */.vP,
        });
        const { assertions, status } = judgement;
        const checker = (0,checkers/* checkerOf */.NO)(observation);
        return {
            kind: 'observed',
            durationMs: clock.monotonicMs() - startMs,
            timings: observation.timings,
            judgement,
            answer: status === 'passed' ? undefined : checker.answer?.(observation, step, context.show),
            warning: (0,judge/* unlessMet */.vI)(checker.warning?.(observation, context.show), assertions),
            retryReason: status === 'failed' ? (0,judge/* unlessMet */.vI)(checker.retryReason?.(observation), assertions) : undefined,
        };
    }
    catch (cause) {
        // Nothing may escape: a step that is not reported would be a step that did not fail.
        const durationMs = clock.monotonicMs() - startMs;
        if (signal.aborted)
            return { kind: 'errored', durationMs, error: (0,reported_error/* interruptionFrom */.u)(signal), retryReason: undefined };
        return { kind: 'errored', durationMs, error: cause, retryReason: (0,retries/* retryReasonOfError */.q)(cause) };
    }
}
/** What is recorded instead of what is there, when it is replayed. */
async function seenBy({ document, key }, step, { timeoutMs, context }) {
    const { observations } = context;
    const observed = { path: document.path, key, checkerType: step.checkerType };
    if (observations?.mode === 'replay')
        return observations.find(observed);
    const observation = await observe(step, timeoutMs, context);
    if (observations?.mode === 'record')
        observations.keep(observed, observation);
    return observation;
}
async function observe(step, timeoutMs, { signal, network, redactor, auth }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, (0,core_deadline/* withDeadline */.N)(signal, timeoutMs, () => timeoutError(timeoutMs)), false);
        const context = { signal: deadline.signal, network, redactor };
        const authorize = authorizerFor((0,checkers/* authenticationOf */.Uf)(step), {
            ...context,
            timeoutMs,
            ...(auth === undefined ? {} : { run: auth }),
        });
        try {
            const assertedTypes = new Set(step.assertions?.map(({ type }) => type));
            return await (0,checkers/* checkerOf */.NO)(step).observe(step, timeoutMs, { ...context, assertedTypes, authorize });
        }
        catch (cause) {
            // Whatever a checker makes of its signal, the reason of the signal is the reason; the checker may know more about it.
            const { aborted, reason } = deadline.signal;
            if (aborted && reason instanceof app_error/* AppError */.uV && !(cause instanceof app_error/* AppError */.uV && cause.code === reason.code))
                throw reason;
            throw cause;
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
function timeoutError(timeoutMs) {
    return new app_error/* AppError */.uV('STEP_TIMEOUT', `The step did not end within its time-out of ${timeoutMs} ms.`, {
        hint: 'Raise "timeout" of the step or "stepTimeout" of globalSettings when the target may be that slow.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __webpack_require__(89182);
// EXTERNAL MODULE: ./lib/network/address.js
var address = __webpack_require__(27722);
// EXTERNAL MODULE: ./lib/runner/secrets/secret-uses.js
var secret_uses = __webpack_require__(92991);
;// CONCATENATED MODULE: ./lib/runner/secrets/secret-guard.js










/** Throws SECRET_NOT_ALLOWED when a secret would go to a host that it is not bound to, or to one that a server's answer or
 *  a secret decides and the operator does not know. */
function guardSecrets(guarded, policy) {
    const { planned, step, scope } = guarded;
    const uses = (0,secret_uses/* secretUses */.Db)(planned.step, scope).filter(({ path }) => path[0] !== 'assertions');
    const obtained = (0,secret_uses/* obtainedUses */.Fg)(planned.step, scope).filter(({ path }) => path[0] !== 'assertions');
    for (const place of placesOf(step)) {
        const { destination, field } = place;
        const own = uses.filter(({ path }) => place.receives(path));
        const given = obtained.filter(({ path }) => place.receives(path));
        if (own.length === 0 && given.length === 0 && !(0,checkers/* isSigned */.JI)(step))
            continue;
        const decider = deciderOf(guarded, field);
        const assertSent = ({ path, secrets }, textOf) => {
            // The name of a host can be read on the way to it, whatever the scheme.
            const isInName = decider !== undefined && (0,json_pointer/* pointerFromPath */.t)(path) === (0,json_pointer/* pointerFromPath */.t)(field);
            const to = isInName ? { ...destination, isPlain: true } : destination;
            for (const secret of secrets) {
                assertBound({ secret, what: textOf(secret) }, to, policy, planned.pointer + (0,json_pointer/* pointerFromPath */.t)(path));
            }
        };
        for (const use of own)
            assertSent(use, secret_source/* referenceText */.n5);
        for (const use of given)
            assertSent(use, (secret) => obtainedText(use, secret));
        if (decider === undefined)
            continue;
        // What the same answer gave is known to the server that names the host.
        const foreign = given.filter(({ variable }) => scope.get(variable)?.source !== decider.source);
        const [what] = [
            ...own.flatMap(({ secrets }) => secrets.map(secret_source/* referenceText */.n5)),
            ...foreign.flatMap((use) => use.secrets.map((secret) => obtainedText(use, secret))),
            ...((0,checkers/* isSigned */.JI)(step) ? ['A signed request'] : []),
        ];
        const all = [...own, ...foreign].flatMap(({ secrets }) => secrets);
        if (what === undefined || isKnown(destination, all, policy))
            continue;
        throw new app_error/* AppError */.uV('SECRET_NOT_ALLOWED', `${what} would go to the host ${(0,visible/* quoted */.TL)(destination.host)}, which ${decider.words} decides.`, {
            hint: `Write the host into the blueprint. If the operator of this run vouches for it, cover it with ${(0,option_words/* optionNamed */.b)('allow-host')} or ${(0,option_words/* optionNamed */.b)('secret-host')}.`,
            pointer: planned.pointer + (0,json_pointer/* pointerFromPath */.t)(field),
        });
    }
}
function obtainedText({ variable }, secret) {
    return `\${${variable}}, obtained with ${(0,secret_source/* referenceText */.n5)(secret)},`;
}
function placesOf(step) {
    const places = [];
    const add = (destination, { field, receives }) => {
        places.push({ destination, field, receives: ([first]) => receives === undefined || first === receives });
    };
    // A server, or a proxy before it, hands the request to whom its Host header names.
    const addNamed = (url) => {
        for (const [name, value] of Object.entries((0,checkers/* checkerOf */.NO)(step).headers?.(step) ?? {})) {
            if (name.toLowerCase() !== 'host')
                continue;
            const { host, port = (0,address/* endpointOf */.X5)(url).port } = (0,address/* namedByHeader */.cG)(value);
            if (!(0,address/* isSameHost */.Xf)(host, (0,address/* endpointOf */.X5)(url).host))
                add({ host, port, isPlain: false }, { field: ['headers', name] });
        }
    };
    (0,checkers/* checkerOf */.NO)(step).visitTargets(step, {
        url(url, place) {
            add(destinationOf(url), place);
            if (place.receives === undefined)
                addNamed(new URL(url));
            return url;
        },
        endpoint(endpoint, place) {
            add({ ...endpoint, isPlain: place.isPlain === true }, place);
            return endpoint;
        },
        domain(name, place) {
            add({ ...name, isPlain: place.isPlain === true }, place);
            return name.host;
        },
    });
    return places;
}
function destinationOf(url) {
    const parsed = new URL(url);
    return { ...(0,address/* endpointOf */.X5)(parsed), isPlain: parsed.protocol === 'http:' };
}
/** `what` begins the sentence: the secret, or what a server gave for it, which may be the secret again. */
function assertBound({ secret, what }, to, policy, pointer) {
    const bindings = policy.bindings.filter(({ binds }) => binds(secret.name));
    if (bindings.length === 0 || bindings.some(({ covers }) => covers(to)))
        return;
    const way = to.isPlain ? `http://${to.host}` : to.host;
    if (bindings.some(({ covers }) => covers({ ...to, isPlain: false }))) {
        throw new app_error/* AppError */.uV('SECRET_NOT_ALLOWED', `${what} would reach the host ${(0,visible/* quoted */.TL)((0,address/* authorityOf */.vO)(to))} in the clear.`, {
            hint: `Whoever is on the way could read it. Send it over TLS, or bind the secret to the host without TLS: ${(0,option_words/* optionNamed */.b)('secret-host', `${secret.name}=${way}`)}`,
            pointer,
        });
    }
    throw new app_error/* AppError */.uV('SECRET_NOT_ALLOWED', `${what} is not meant for the host ${(0,visible/* quoted */.TL)((0,address/* authorityOf */.vO)(to))}.`, {
        hint: `Correct the URL, variable or rewrite that leads there, or bind the secret to the host too: ${(0,option_words/* optionNamed */.b)('secret-host', `${secret.name}=${way}`)}`,
        pointer,
    });
}
/** Whether the operator, not the blueprint, says that the host may have the secrets. */
function isKnown(to, secrets, policy) {
    if (policy.hasAllowList && policy.network.assertAllowed(to.host, undefined, to.port) === undefined)
        return true;
    const isBound = ({ name }) => policy.bindings.some(({ binds, covers }) => binds(name) && covers(to));
    return secrets.length > 0 && secrets.every(isBound);
}
/** What decides the origin besides the blueprint's own text: found by putting something else in its place. */
function deciderOf({ planned, resolved, scope }, field) {
    const written = textAt(planned.step, field);
    const actual = textAt(resolved, field);
    if (written === undefined || actual === undefined)
        return undefined;
    const isUrl = field.at(-1) === 'url' || field.at(-1) === 'tokenUrl';
    const isSame = (other) => (isUrl ? originOf(other) === originOf(actual) : other === actual);
    if (isSame(filled(written, scope)))
        return undefined;
    const extracted = (0,substitution/* scanSubstitutions */.e)(written).find((part) => part.kind === 'variable' && scope.get(part.name)?.kind === 'extracted');
    if (extracted?.kind !== 'variable')
        return { words: 'a secret', source: undefined };
    const words = `\${${extracted.name}}, taken from the answer of a server,`;
    return { words, source: scope.get(extracted.name)?.source };
}
/** The text with something else in the place of whatever came from a server or is a secret. */
function filled(text, scope) {
    return (0,substitution/* scanSubstitutions */.e)(text)
        .map((part) => {
        if (part.kind === 'text' || part.kind === 'malformed')
            return part.text;
        if (part.kind === 'secret')
            return STAND_IN;
        const binding = scope.get(part.name);
        return binding?.kind === 'written' ? filledVariable(binding.value) : STAND_IN;
    })
        .join('');
}
function filledVariable(value) {
    return (0,substitution/* scanSubstitutions */.e)(value)
        .map((part) => (part.kind === 'text' || part.kind === 'malformed' ? part.text : STAND_IN))
        .join('');
}
/** Nobody can know it, so no answer can be made to look like it. */
const STAND_IN = (0,external_node_crypto_.randomUUID)().replaceAll('-', '');
function originOf(text) {
    return URL.canParse(text) ? new URL(text).origin : undefined;
}
function textAt(step, field) {
    let value = step;
    for (const name of field) {
        value =
            typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
    }
    return typeof value === 'string' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/network/http-request.js
var http_request = __webpack_require__(79660);
// EXTERNAL MODULE: ./lib/runner/targets/rewrites.js
var targets_rewrites = __webpack_require__(46718);
;// CONCATENATED MODULE: ./lib/runner/targets/sendable.js





/** The URL of a text that can be requested. A URL parser would drop line breaks and outer spaces without a word, and so
 *  request something else than what the text says: here they are errors. Throws RESOLVED_VALUE_INVALID. */
function checkedUrl(text, pointer, show) {
    const problem = urlProblem(text);
    if (problem === undefined)
        return new URL(text);
    throw new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', `After substitution the URL is "${shown((0,http_request/* withoutUserinfo */.Q)(text), show)}": ${problem}.`, {
        hint: 'A URL begins with http:// or https:// and a host. Look at the variables it is made of.',
        pointer,
    });
}
/** Throws RESOLVED_VALUE_INVALID unless the text is a bare host name or address. */
function checkedHost(text, pointer, show) {
    if (text.length <= 253 &&
        /^(?:[a-zA-Z0-9_](?:[a-zA-Z0-9_.-]*[a-zA-Z0-9_.])?|[0-9a-fA-F:.]*:[0-9a-fA-F:.]+)$/.test(text)) {
        return;
    }
    throw new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', `After substitution the host is "${shown(text, show)}".`, {
        hint: 'It must be a host name or an address only: no scheme, no port, no path, no white space.',
        pointer,
    });
}
/** Throws RESOLVED_VALUE_INVALID when a header's value would end the header and begin another one. */
function checkHeaders(step, pointer, show) {
    for (const [name, value] of Object.entries((0,checkers/* checkerOf */.NO)(step).headers?.(step) ?? {})) {
        if (!/[\0\r\n]/.test(value))
            continue;
        const message = `After substitution the header "${shown(name, show)}" contains a line break or NUL.`;
        throw new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', message, {
            hint: 'A header is one line. An extracted value may end with a line break: use a path or a regex that leaves it out.',
            pointer: pointer + (0,json_pointer/* pointerFromPath */.t)(['headers', name]),
        });
    }
}
function urlProblem(text) {
    if (/[\p{Cc}]/u.test(text))
        return 'it contains a line break or another control character';
    if (text !== text.trim())
        return 'it begins or ends with white space';
    if (!URL.canParse(text))
        return 'it is no URL';
    const { protocol } = new URL(text);
    return protocol === 'http:' || protocol === 'https:' ? undefined : `${(0,visible/* visible */.RK)(protocol)} is neither http: nor https:`;
}
function shown(text, show) {
    return (0,visible/* visible */.RK)(show(text, visible/* LONGEST_IN_MESSAGE */.dq));
}

;// CONCATENATED MODULE: ./lib/runner/targets/retarget-step.js







/** Applies the rewrites to the URLs and hosts of a step whose `${...}` are replaced. Throws RESOLVED_VALUE_INVALID when
 *  one of them is no URL or no host. */
function retargetStep(step, pointer, context) {
    const { rewrites, show } = context;
    const moves = [];
    const moved = (by, from, to) => {
        context.onRewriteUsed(by);
        moves.push({ name: 'rewrite', source: (0,option_words/* optionNamed */.b)('rewrite'), value: `${show(from, 200)} → ${show(to, 200)}` });
    };
    const target = (0,checkers/* checkerOf */.NO)(step).visitTargets(step, {
        url(text, { field }) {
            const url = checkedUrl(text, pointer + (0,json_pointer/* pointerFromPath */.t)(field), show);
            const { value, by } = (0,targets_rewrites/* rewriteUrl */.Oy)(url, rewrites);
            if (by === undefined)
                return text;
            moved(by, (0,http_request/* withoutUserinfo */.Q)(url.href), (0,http_request/* withoutUserinfo */.Q)(value.href));
            return value.href;
        },
        endpoint(endpoint, { field }) {
            checkedHost(endpoint.host, pointer + (0,json_pointer/* pointerFromPath */.t)(field), show);
            const { value, by } = (0,targets_rewrites/* rewriteEndpoint */.e7)(endpoint, rewrites);
            if (by !== undefined)
                moved(by, (0,address/* authorityOf */.vO)(endpoint), (0,address/* authorityOf */.vO)(value));
            return value;
        },
        domain({ host }, { field }) {
            checkedHost(host, pointer + (0,json_pointer/* pointerFromPath */.t)(field), show);
            const { value, by } = (0,targets_rewrites/* rewriteDomain */.ZH)(host, rewrites);
            if (by !== undefined)
                moved(by, host, value);
            return value;
        },
    });
    return { step: target, inputs: moves };
}

;// CONCATENATED MODULE: ./lib/runner/run-step.js











/** Milliseconds a step may take that says nothing, nor its blueprint: the default of AWS's schema (its documentation says
 *  30000). */
const DEFAULT_TIMEOUT_MS = 5000;
/** Runs one step: replaces its `${...}`, waits, observes, judges, and tries again where that may help. Never throws. */
async function runStep(planned, scope, context) {
    const { clock, path, notes, show } = context;
    const startMs = clock.monotonicMs();
    const startedAt = clock.now().toISOString();
    const timing = () => ({ startedAt, durationMs: clock.monotonicMs() - startMs });
    const inputs = [];
    const warnings = [...notes];
    try {
        context.signal.throwIfAborted();
        const resolved = await resolveStep(planned.step, planned.pointer, { ...context, scope });
        inputs.push(...resolved.inputs);
        warnings.push(...resolved.warnings);
        checkHeaders(resolved.step, planned.pointer, show);
        const { step, target, moves } = targetOf(resolved, planned, context);
        inputs.push(...moves);
        // A step that is replayed sends nothing and waits for nobody.
        const isReplayed = context.observations?.mode === 'replay';
        if (!isReplayed)
            guardSecrets({ planned, resolved: resolved.step, step, scope }, context.secretPolicy);
        context.onEvent({ type: 'step-started', path, key: planned.key, name: step.stepName, target });
        const pauseMs = (0,checkers/* checkerOf */.NO)(step).pauseMs?.(step) ?? 0;
        if (!isReplayed && pauseMs > 0)
            await clock.sleep(pauseMs, context.signal);
        const attempts = await tryUntilSettled(planned, step, context);
        const report = (0,step_report/* attemptedStepReport */.tz)(planned, { step, target, attempts, timing: timing(), inputs, warnings, show });
        const last = attempts.at(-1);
        const extracted = last?.kind === 'observed' ? last.judgement.extracted : new Map();
        return { report: (0,redaction.redacted)(report, context.redactor), extracted };
    }
    catch (cause) {
        // Whatever it is, it is this step's error: the steps after it still have to be reported.
        const error = context.signal.aborted ? (0,reported_error/* interruptionFrom */.u)(context.signal) : cause;
        const report = (0,step_report/* untriedStepReport */.uN)(planned, { error, timing: timing(), inputs, warnings, show });
        return { report: (0,redaction.redacted)(report, context.redactor), extracted: new Map() };
    }
}
async function tryUntilSettled(planned, step, context) {
    const timeoutMs = step.timeout ?? context.stepTimeoutMs ?? DEFAULT_TIMEOUT_MS;
    const first = await runAttempt(planned, step, { timeoutMs, context });
    const attempts = [first];
    let last = first;
    while (last.retryReason !== undefined && attempts.length <= context.retries && !context.signal.aborted) {
        const attempt = attempts.length + 1;
        const { path, redactor } = context;
        const reason = redactor.clean(last.retryReason);
        context.onEvent({ type: 'step-retrying', path, key: planned.key, name: step.stepName, attempt, reason });
        if (!(await slept((0,retries/* backoffMs */.j)(attempt, Math.random()), context)))
            return attempts;
        last = await runAttempt(planned, step, { timeoutMs, context });
        attempts.push(last);
    }
    return attempts;
}
/** False when the run was stopped meanwhile: what the attempts before said then stands. */
async function slept(ms, { clock, signal }) {
    try {
        await clock.sleep(ms, signal);
        return true;
    }
    catch (cause) {
        // The only thing that ends a sleep early; anything else is no business of this function.
        if (signal.aborted)
            return false;
        throw cause;
    }
}
/** The step as it goes where the rewrites send it, and how a report tells where that is: without what came from a server. Throws
 *  RESOLVED_VALUE_INVALID. */
function targetOf({ step: resolved, shown }, { step: written, pointer }, context) {
    const { redactor, show } = context;
    const hidden = (text, limit) => (shown === resolved ? show(text, limit) : core_redactor/* MASK */.v5);
    const asShown = outcomeOf(() => retargetStep(shown, pointer, { ...context, onRewriteUsed: () => undefined }));
    const sent = outcomeOf(() => retargetStep(resolved, pointer, { ...context, show: hidden }));
    if ('error' in sent)
        throw 'error' in asShown ? asShown.error : sent.error;
    const { step, inputs } = sent.value;
    learnPasswords(step, redactor);
    // With "***" in it a text may be no URL and no host any more.
    const { step: told, inputs: moves } = 'error' in asShown ? { step: written, inputs } : asShown.value;
    const target = show((0,checkers/* checkerOf */.NO)(written).describe(told), LONGEST_TARGET);
    return { step, target, moves: moves.length === inputs.length ? moves : inputs };
}
function outcomeOf(work) {
    try {
        return { value: work() };
    }
    catch (error) {
        // Whoever asked throws it, or does without.
        return { error };
    }
}
/** A URL's password is a secret too, and known as one only here. */
function learnPasswords(step, redactor) {
    (0,checkers/* checkerOf */.NO)(step).visitTargets(step, {
        url(url) {
            const { password } = new URL(url);
            if (password !== '')
                redactor.learn(password);
            return url;
        },
        endpoint: (endpoint) => endpoint,
        domain: ({ host }) => host,
    });
}
/** UTF-16 units of a URL that a report shows. */
const LONGEST_TARGET = 2000;


/***/ }),

/***/ 99790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ givenSecrets),
/* harmony export */   JE: () => (/* binding */ howToGive),
/* harmony export */   Rq: () => (/* binding */ secretLabel),
/* harmony export */   Z_: () => (/* binding */ givenFor),
/* harmony export */   n5: () => (/* binding */ referenceText)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76858);
/* harmony import */ var _core_option_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89182);
/* harmony import */ var _core_secret_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63030);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);
/* harmony import */ var _json_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81697);





/** The secrets given for this run, which win over `otherwise`. A whole secret that is a JSON object also answers for its
 *  keys; of two for the same reference the later one counts. */
function givenSecrets(given, redactor, otherwise) {
    return async (reference, signal) => {
        const answer = givenFor(reference, given);
        if (answer === undefined) {
            if (otherwise === undefined)
                throw unavailable(reference, given);
            return await otherwise(reference, signal);
        }
        const { key } = reference;
        const { value: text, source } = answer;
        if (answer.key === key || key === undefined)
            return { value: redactor.learn(text), source };
        const about = { label: referenceText(reference), source };
        const value = (0,_json_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .memberOfSecret */ .kW)({ ...about, text }, key, redactor);
        (0,_json_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .assertLongEnough */ .$P)(value, about);
        return { value, source };
    };
}
/** What was given for a reference: under the name that is most surely the same; the key alone before the whole secret; of two
 *  that are alike the later one. Undefined leaves it to whoever is asked next. */
function givenFor({ name, key }, given) {
    const rank = (secret) => {
        const isAnswer = secret.key === key || secret.key === undefined;
        return isAnswer ? 2 * (0,_core_secret_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .likeness */ .$R)(secret.name, name) + (secret.key === key ? 1 : 0) : 0;
    };
    return given
        .filter((secret) => rank(secret) > 1)
        .reduce((best, secret) => (best === undefined || rank(secret) >= rank(best) ? secret : best), undefined);
}
/** `AWS_SECRET:name:key`, as reports name it. */
function secretLabel({ name, key }) {
    return `AWS_SECRET:${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(key === undefined ? name : `${name}:${key}`, _core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_IN_MESSAGE */ .dq)}`;
}
/** `${AWS_SECRET:name:key}`, as the blueprint writes it. */
function referenceText(reference) {
    return `\${${secretLabel(reference)}}`;
}
function unavailable(reference, given) {
    const { name, key } = reference;
    const hasKeysOnly = key === undefined && given.some((secret) => (0,_core_secret_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maySameSecret */ .kV)(secret.name, name));
    const why = hasKeysOnly ? 'only some of its keys were given, and the step needs the whole secret' : 'it was not given';
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .uV('SECRET_UNAVAILABLE', `${referenceText(reference)} has no value: ${why}.`, {
        hint: `${howToGive(reference)}.`,
    });
}
/** How the value of a reference is given for a run, as the beginning of a sentence. */
function howToGive({ name, key }) {
    const shown = (text) => (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(text, _core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_IN_MESSAGE */ .dq);
    const inFile = key === undefined ? `"${shown(name)}": "VALUE"` : `"${shown(name)}": {"${shown(key)}": "VALUE"}`;
    const reference = key === undefined ? name : `${name}:${key}`;
    return `Give it with ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_4__/* .optionNamed */ .b)('secret', `${shown(reference)}=VALUE`)}, or as {${inFile}} in ${(0,_core_option_words_js__WEBPACK_IMPORTED_MODULE_4__/* .optionNamed */ .b)('secrets-file')}`;
}


/***/ }),

/***/ 92991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ secretUses),
/* harmony export */   Fg: () => (/* binding */ obtainedUses),
/* harmony export */   Hh: () => (/* binding */ secretsSentBy),
/* harmony export */   Td: () => (/* binding */ secretsOfStep)
/* harmony export */ });
/* harmony import */ var _blueprint_substitution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42918);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76646);


/** The texts of a step that hold secrets. */
function secretUses(step, scope) {
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .templatesOf */ .r3)(step).flatMap(({ path, parts }) => {
        const secrets = parts.flatMap((part) => secretsOf(part, scope));
        return secrets.length === 0 ? [] : [{ path, secrets }];
    });
}
/** Every secret a step refers to, each once. */
function secretsOfStep(step, scope) {
    const all = secretUses(step, scope).flatMap(({ secrets }) => secrets);
    return [...new Map(all.map((reference) => [`${reference.name}\n${reference.key ?? ''}`, reference])).values()];
}
/** The texts of a step that hold extracted values which were obtained with secrets. */
function obtainedUses(step, scope) {
    return (0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .templatesOf */ .r3)(step).flatMap(({ path, parts }) => parts.flatMap((part) => {
        const secrets = part.kind === 'variable' ? (scope.get(part.name)?.obtainedWith ?? []) : [];
        return part.kind !== 'variable' || secrets.length === 0 ? [] : [{ path, secrets, variable: part.name }];
    }));
}
/** The secrets that a step sends, those included that its extracted values were obtained with. */
function secretsSentBy(step, scope) {
    const uses = [...secretUses(step, scope), ...obtainedUses(step, scope)];
    return uses.filter(({ path }) => path[0] !== 'assertions').flatMap(({ secrets }) => secrets);
}
function secretsOf(part, scope) {
    if (part.kind === 'secret')
        return [{ name: part.name, key: part.key }];
    if (part.kind !== 'variable')
        return [];
    const binding = scope.get(part.name);
    // What a server sent is never looked into.
    if (binding?.kind !== 'written')
        return [];
    return (0,_blueprint_substitution_js__WEBPACK_IMPORTED_MODULE_1__/* .scanSubstitutions */ .e)(binding.value).flatMap((inner) => inner.kind === 'secret' ? [{ name: inner.name, key: inner.key }] : []);
}


/***/ })

};
