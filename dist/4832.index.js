export const id = 4832;
export const ids = [4832];
export const modules = {

/***/ 37699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ isCredentialPath),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   qc: () => (/* binding */ isCredentialField),
/* harmony export */   tV: () => (/* binding */ isSensitive)
/* harmony export */ });
/** Whether a name (of a header, a member of JSON, a parameter, a variable, an extracted value, a field of the blueprint) says
 *  that its value is a credential, at least to the degree that is asked for. The one place where this is decided. */
function isCredentialName(name, atLeast = 'about') {
    const words = name
        .replaceAll(CAMEL, '$&-')
        .toLowerCase()
        .replaceAll(/[^a-z\d]+/g, '-');
    switch (atLeast) {
        case 'certain':
            return CERTAIN.test(words);
        case 'likely':
            return CERTAIN.test(words) || (LIKELY.test(words) && !ABOUT.test(words));
        case 'possible':
            return CERTAIN.test(words) || (ANY.test(words) && !ABOUT.test(words));
        case 'about':
            return ANY.test(words);
    }
}
/** Whether the text at `path`, counted from the step, proves who is asking: what stands there is never shown, even when
 *  the blueprint spells it out. */
function isCredentialField(path) {
    const [first, second] = path;
    if (typeof second !== 'string')
        return false;
    return first === 'authentication'
        ? isCredentialName(second, 'certain')
        : first === 'headers' && isCredentialName(second);
}
/** Whether a JSONPath selects a credential: by its last name (of one that only says `id` or `value`, by all), or by any name that
 *  leaves no doubt. Names in filters count too. */
function isCredentialPath(path) {
    const names = path.match(/[\p{L}\p{N}_$-]{2,}/gu) ?? [];
    const telling = names.filter((name) => !/^(?:data|id|key|raw|text|value|\d+)$/i.test(name));
    return names.some((name) => isCredentialName(name, 'likely')) || isCredentialName(telling.at(-1) ?? '', 'possible');
}
/** Whether the source of a value may hold a credential: by where it stands (known places, and names that speak for
 *  themselves; a reference to a variable or a secret is none), or because it is a URL with a user in it. The excerpt of a
 *  diagnostic there is masked. */
function isSensitive(pointer, source) {
    if (/\/\/[^/@\s]+@/.test(source))
        return true;
    if (/\/authentication(?:\/\d+)?$/.test(pointer))
        return true;
    const name = pointer.slice(pointer.lastIndexOf('/') + 1);
    const isNamed = SENSITIVE_PLACE.test(pointer) || isCredentialName(name);
    return isNamed && !/^["']?\$\{[^{}\n]*\}["']?$/.test(source);
}
const SENSITIVE_PLACE = /\/(?:authentication|headers|variables)\/(?!type$)[^/]+/;
const CAMEL = /[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g;
/** The words, in lower case with a hyphen between them. */
const CERTAIN = /passw(?:or)?d$|secret$|(?:access|api|private)-?key$|(?:access|auth|bearer|id|refresh)-?token$|(?:^|-)(?:authorization|pwd)$/;
const LIKELY = /authorization|cookie|credential|(?:access|api|private)-?key|passphrase|passw(?:or)?d|secret|token/;
const ANY = new RegExp(`${LIKELY.source}|auth(?!or(?!i[sz]))|bearer|csrf|functions-?key|jwt|otp|passw|pwd|session|signature|xsrf`);
const ABOUT = /(?:header|name|path|ttl|type|uri|url)$/;


/***/ }),

/***/ 40693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ LONGEST_TOKEN),
/* harmony export */   E: () => (/* binding */ knownCredentials),
/* harmony export */   Hx: () => (/* binding */ isTokenLike),
/* harmony export */   K0: () => (/* binding */ secretPartsOf),
/* harmony export */   a: () => (/* binding */ credentialsOfSchemes),
/* harmony export */   c$: () => (/* binding */ isLiteral),
/* harmony export */   n0: () => (/* binding */ looksSecret)
/* harmony export */ });
/** Credentials that are known by their form, wherever they stand. */
function knownCredentials(text) {
    // One look for all of them: matchAll makes a RegExp anew for each pattern and text, and nearly no text holds any.
    if (text.length < SHORTEST_KNOWN || !ANY_KNOWN.test(text))
        return [];
    return KNOWN.flatMap(({ what, pattern }) => [...text.matchAll(pattern)]
        // AWS marks the keys in its documentation this way.
        .filter(([found]) => !found.endsWith('EXAMPLE'))
        .map((match) => ({ what, offset: match.index, length: match[0].length })));
}
/** What stands behind the name of a scheme: `Bearer abc`. Of ordinary words that may follow it, it is none. */
function credentialsOfSchemes(text) {
    return [...text.matchAll(OF_SCHEME)].map(({ 0: found, 1: lead = '', index }) => ({
        offset: index + lead.length,
        length: found.length - lead.length,
    }));
}
const OF_SCHEME = /\b((?:basic|bearer|dpop|negotiate)[ \t]{1,8})(?!(?:access|and|auth\w*|credentials?|error|header|in|is|of|or|realm|required|scheme|tokens?|was)\b)[\w.~+/-]{4,}=*/gi;
/** Whether a field's text is a credential written out: not empty, no reference in it, no obvious stand-in. */
function isLiteral(value) {
    return value !== '' && !value.includes('${') && !/^(?:\*+|x+|<.*>|\.\.\.|null|none|true|false)$/i.test(value);
}
/** Whether a text has the looks of a key or a token: somewhere 16 characters or more of letters and digits mixed. */
function looksSecret(text) {
    return (text.match(/[a-zA-Z0-9_+-]{16,}/g) ?? []).some((run) => /[0-9]/.test(run) && /[a-zA-Z]/.test(run));
}
/** Whether a text is one word that looks like a key: the identifier of a session, for one. */
function isTokenLike(text) {
    return text.length <= LONGEST_TOKEN && /^[\w+/=.~-]+$/.test(text) && looksSecret(text);
}
/** The parts of a header's value that are secret on their own: `Bearer abc` is `abc` without its scheme, and whoever reads
 *  `Basic` knows the password (RFC 7617). */
function secretPartsOf(value) {
    const [, scheme = '', withoutScheme] = /^([A-Za-z][\w-]{0,40}) +(\S.*)$/s.exec(value) ?? [];
    if (withoutScheme === undefined)
        return [value];
    const password = scheme.toLowerCase() === 'basic' ? passwordIn(withoutScheme) : undefined;
    return password === undefined ? [value, withoutScheme] : [value, withoutScheme, password];
}
function passwordIn(base64) {
    const pair = Buffer.from(base64, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return colon === -1 || pair.includes('\ufffd') ? undefined : pair.slice(colon + 1);
}
const SHORTEST_KNOWN = 12;
/** UTF-16 units; the longest kind, a JSON Web Token, has to fit into a request header. */
const LONGEST_TOKEN = 8192;
const KNOWN = [
    { what: 'What looks like an AWS access key id', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g },
    { what: 'What looks like a GitHub token', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}|\bgithub_pat_[A-Za-z0-9_]{22,}/g },
    { what: 'What looks like a GitLab token', pattern: /\bglpat-[A-Za-z0-9_-]{20,}/g },
    { what: 'What looks like a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g },
    {
        what: 'What looks like a Slack webhook',
        pattern: /\bhooks\.slack\.com\/services\/T[A-Za-z0-9]+\/B[A-Za-z0-9]+\/[A-Za-z0-9]{16,}/g,
    },
    { what: 'What looks like a Stripe key', pattern: /\b[rs]k_(?:live|test)_[A-Za-z0-9]{16,}/g },
    { what: 'What looks like a Google API key', pattern: /\bAIza[A-Za-z0-9_-]{35}/g },
    { what: 'What looks like an npm token', pattern: /\bnpm_[A-Za-z0-9]{36}/g },
    { what: 'What looks like a SendGrid key', pattern: /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g },
    {
        what: 'What looks like a JSON Web Token',
        pattern: /\beyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    },
    { what: 'What looks like a private key', pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/g },
];
const ANY_KNOWN = new RegExp(KNOWN.map(({ pattern }) => pattern.source).join('|'));


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

/***/ 71364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ maskCredentials),
/* harmony export */   Co: () => (/* binding */ namedCredentials),
/* harmony export */   OV: () => (/* binding */ withoutMasked),
/* harmony export */   ri: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _credential_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37699);
/* harmony import */ var _credential_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40693);
/* harmony import */ var _redactor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47026);
/* harmony import */ var _secret_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41234);




/** Replaces each character of a credential by `*`: what stands in `ranges`, and what stands under the name of a credential.
 *  The names work on any text, so that a file that is not even JSON shows no password either. A value that contains `${` is
 *  a reference, not a credential. */
function maskCredentials(text, ranges) {
    const values = new Set();
    const mask = (value) => {
        if (value.trim() !== '')
            values.add(value);
        return value.includes('\n') ? value.replaceAll(/[^\n]/g, '*') : '*'.repeat(value.length);
    };
    const named = namedValues(text, 'possible').filter(({ value }) => !value.includes('${'));
    const lines = replaced(text, named, mask).split('\n');
    const byLine = new Map();
    for (const range of ranges) {
        const own = byLine.get(range.line);
        if (own === undefined)
            byLine.set(range.line, [range]);
        else
            own.push(range);
    }
    for (const [number, own] of byLine) {
        const line = lines[number - 1];
        if (line === undefined)
            continue;
        // Put together once: a line may be as long as the file, and hold as many credentials.
        const parts = [];
        let from = 0;
        for (const { column, endLine, endColumn } of own.toSorted((a, b) => a.column - b.column)) {
            const start = Math.max(from, column - 1);
            const end = Math.max(start, endLine === number ? endColumn - 1 : line.length);
            // The quotes stay, so that a reader sees a string.
            const [, open = '', value = '', close = ''] = /^("?)(.*?)("?)$/s.exec(line.slice(start, end)) ?? [];
            parts.push(line.slice(from, start), open, mask(value), close);
            from = end;
        }
        lines[number - 1] = parts.join('') + line.slice(from);
    }
    return { text: lines.join('\n'), values: [...values] };
}
/** `message` without what was masked. Short values are left: they would turn ordinary words into asterisks. */
function withoutMasked(message, values) {
    let cleaned = message;
    for (const value of values)
        if (value.length >= SHORTEST)
            cleaned = cleaned.replaceAll(value, '***');
    return cleaned;
}
/** `text` without credentials that nobody told us: what stands under the name of one in JSON, XML, a form or a query, what follows
 *  `Bearer` or `Basic`, and what has the form of a well-known token. */
function withoutCredentials(text) {
    // With quotes, so that JSON stays JSON.
    const withoutNumbers = text.replaceAll(NUMBER, (whole, lead, name) => (0,_credential_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN)(name, 'possible') ? `${lead}"${_redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5}"` : whole);
    const named = [
        ...namedValues(withoutNumbers, 'possible', [MEMBER, MEMBER_IN_TEXT, PARAMETER, ELEMENT]),
        ...namedValues(withoutNumbers, 'certain', [LINE]),
    ];
    const all = [...named, ...(0,_credential_values_js__WEBPACK_IMPORTED_MODULE_2__/* .credentialsOfSchemes */ .a)(withoutNumbers), ...(0,_credential_values_js__WEBPACK_IMPORTED_MODULE_2__/* .knownCredentials */ .E)(withoutNumbers)];
    return replaced(withoutNumbers, all, () => _redactor_js__WEBPACK_IMPORTED_MODULE_1__/* .MASK */ .v5);
}
/** Credentials written into a body or a query: `"password":"..."`, `client_secret=...`. */
function namedCredentials(text) {
    return namedValues(text, 'certain')
        .filter(({ value }) => value.length >= SHORTEST && (0,_credential_values_js__WEBPACK_IMPORTED_MODULE_2__/* .isLiteral */ .c$)(value))
        .map(({ offset, length }) => ({ what: 'A credential', offset, length }));
}
const SHORTEST = 4;
/** The values under names of credentials: members of JSON, the same inside a text of JSON (as a request's body is in a
 *  blueprint), and the parameters of a form or a query. */
function namedValues(text, degree, patterns = [MEMBER, MEMBER_IN_TEXT, PARAMETER]) {
    const found = [];
    for (const pattern of patterns) {
        for (const { index, 1: lead = '', 2: name = '', 3: value = '' } of text.matchAll(pattern)) {
            if (value === '' || !(0,_credential_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN)(name, degree))
                continue;
            found.push({ value, offset: index + lead.length, length: value.length });
        }
    }
    return found;
}
const MEMBER = /("([^"\\\n]{1,64})"[ \t\r\n]{0,64}:[ \t\r\n]{0,64}")((?:[^"\\\n]|\\[^\n])*)/g;
const MEMBER_IN_TEXT = /(\\"([^"\\\n]{1,64})\\"[ \t]{0,64}:[ \t]{0,64}\\")((?:[^"\\\n]|\\{3}"|\\{4}|\\{1,2}[bfnrtu/])*)/g;
const PARAMETER = /((?:^|[?&#"])([^"\\\s?&#=]{1,64})=)((?:[^"\\\s&#]|\\[^\n])+)/g;
/** A number of JSON; shorter ones count something. */
const NUMBER = /("([^"\\\n]{1,64})"[ \t\r\n]{0,64}:[ \t\r\n]{0,64})-?\d[\d.eE+-]{3,}/g;
/** Of XML, without attributes' values that hold a `>`. */
const ELEMENT = /(<(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?:\s[^<>]{0,256})?>)([^<>]+)(?=<\/)/g;
/** `password: value` and `api_key = value` at the beginning of a line. */
const LINE = /((?:^|\n)[ \t]{0,64}([\w-]{1,64})[ \t]{0,8}[:=][ \t]{0,8})([^\s"'{[<][^\n]*)/g;
/** `text` with the matches replaced, those that overlap as one. */
function replaced(text, matches, change) {
    const parts = [];
    let done = 0;
    for (const { from, to } of (0,_secret_index_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .o)(matches.map(({ offset, length }) => ({ from: offset, to: offset + length })))) {
        parts.push(text.slice(done, from), change(text.slice(from, to)));
        done = to;
    }
    return parts.join('') + text.slice(done);
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


/***/ })

};
