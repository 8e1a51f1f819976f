export const id = 4673;
export const ids = [4673];
export const modules = {

/***/ 42087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ givenSecrets)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59357);
/* harmony import */ var _json_object_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45043);
/* harmony import */ var _pair_parsers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32765);



/** The secrets given for this run. One from `--secret` replaces the file's of the same name and key. */
async function givenSecrets(options, { cwd, redactor }) {
    if (options.secretsFile === undefined)
        return options.secrets;
    const fromFile = await secretsOfFile(options.secretsFile, { cwd, redactor });
    const isReplaced = (secret) => options.secrets.some(({ name, key }) => name === secret.name && key === secret.key);
    return [...fromFile.filter((secret) => !isReplaced(secret)), ...options.secrets];
}
async function secretsOfFile(path, { cwd, redactor }) {
    const example = '{"orders/login": {"username": "...", "password": "..."}, "orders/key": "..."}';
    const members = await (0,_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonObject */ .op)({ cwd, path, noun: 'secrets file', example, isSecret: true });
    const secrets = members.flatMap(({ name, value, source, invalid }) => {
        if (value.type === 'string')
            return [{ name, key: undefined, value: redactor.learn(String(value.value)), source: path }];
        if (value.type !== 'object')
            throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must be a text or an object; it is ${(0,_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(value.type)}`);
        // As in Secrets Manager, where the secret is the whole JSON text and a key picks one of its members.
        const whole = { name, key: undefined, value: redactor.learn(source), source: path };
        const keys = (0,_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .membersOf */ .lS)(value).map(({ name: key, value: node }) => {
            const text = textOf(node, source.slice(node.offset - value.offset, node.offset - value.offset + node.length));
            if (text === undefined)
                throw invalid(`the member ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} of ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} must be a text, a number, true or false`);
            return { name, key, value: redactor.learn(text), source: path };
        });
        return [whole, ...keys];
    });
    for (const secret of secrets)
        (0,_pair_parsers_js__WEBPACK_IMPORTED_MODULE_2__/* .assertLearnable */ .H0)(secret);
    return secrets;
}
/** A number as it is written: one of twenty digits is an identifier, which must not be rounded. */
function textOf({ type, value }, source) {
    if (type === 'string')
        return String(value);
    return type === 'number' || type === 'boolean' ? source : undefined;
}


/***/ }),

/***/ 22627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenVariables)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76858);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);
/* harmony import */ var _json_object_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45043);
/* harmony import */ var _pair_parsers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32765);




const ENV_PREFIX = 'CANARY_PREFLIGHT_VAR_';
/** The variables from outside the blueprint, lowest precedence first: file, environment, options. */
async function givenVariables(options, { cwd, env }) {
    const fromFile = options.varsFile === undefined ? [] : await variablesOfFile(options.varsFile, cwd);
    return [...fromFile, ...variablesOfEnvironment(env), ...options.variables];
}
async function variablesOfFile(path, cwd) {
    const example = '{"baseUrl": "https://staging.example.com"}';
    const members = await (0,_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonObject */ .op)({ cwd, path, noun: 'variables file', example, isSecret: false });
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
                throw invalid(`${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} must be a text, a number, true or false; it is ${(0,_json_object_file_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOfType */ .xH)(value.type)}`);
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
        throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .u('OPTION_INVALID', `The environment variable ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} names no variable: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} cannot be the name of one.`, { hint: `After ${ENV_PREFIX} comes a name of letters, digits and underscores that begins with a letter.` });
    });
}


/***/ }),

/***/ 45043:
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
/* harmony import */ var _read_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41087);





const LARGEST_BYTES = 1024 * 1024;
/** The members of a file that holds one JSON object. Throws FILE_INVALID with the position of the first mistake. */
async function readJsonObject(file) {
    const { cwd, path, noun, isSecret } = file;
    const bytes = await (0,_read_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readBytes */ .io)({ cwd, path, noun, maxBytes: LARGEST_BYTES });
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
    return new _core_app_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AppError */ .u('FILE_INVALID', `The ${noun} ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path, 200)}${place}: ${objection}.`, {
        hint: `It must hold one JSON object, such as ${example}.`,
    });
}


/***/ }),

/***/ 9137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ foreignCode)
/* harmony export */ });
/** Why the code of this job may have been written by someone who may not have the repository's secrets, as part of a sentence;
 *  undefined when it is the repository's own, or when this is no GitHub workflow. What cannot be told counts as foreign.
 *  `readFile` returns undefined for what it cannot read. */
function foreignCode(env, readFile) {
    const eventName = env['GITHUB_EVENT_NAME'] ?? '';
    if (env['GITHUB_ACTIONS'] !== 'true' || eventName === '')
        return undefined;
    const payload = payloadOf(env['GITHUB_EVENT_PATH'], readFile);
    // With the secrets of the repository, whoever opened the pull request: what is checked out is up to the workflow.
    if (eventName === 'pull_request_target')
        return 'the event pull_request_target carries the code of whoever opened the pull request';
    if (eventName.startsWith('pull_request'))
        return ofPullRequest(payload);
    if (eventName === 'workflow_run')
        return ofWorkflowRun(payload);
    if (eventName === 'issue_comment' && at(payload, 'issue', 'pull_request') !== undefined) {
        return 'a comment on a pull request does not tell where its code comes from';
    }
    return undefined;
}
function ofPullRequest(payload) {
    const head = at(payload, 'pull_request', 'head', 'repo', 'full_name');
    const base = at(payload, 'pull_request', 'base', 'repo', 'full_name');
    if (isSame(head, base))
        return undefined;
    return typeof base === 'string' ? 'this pull request comes from a fork' : UNKNOWN;
}
function ofWorkflowRun(payload) {
    const head = at(payload, 'workflow_run', 'head_repository', 'full_name');
    const base = at(payload, 'repository', 'full_name');
    if (isSame(head, base))
        return undefined;
    return typeof base === 'string' ? 'this workflow_run was started by code of a fork' : UNKNOWN;
}
const UNKNOWN = 'the event does not tell where the code comes from';
function isSame(head, base) {
    return typeof head === 'string' && typeof base === 'string' && head.toLowerCase() === base.toLowerCase();
}
function payloadOf(path, readFile) {
    const text = path === undefined || path === '' ? undefined : readFile(path);
    if (text === undefined)
        return undefined;
    try {
        const payload = JSON.parse(text);
        return payload;
    }
    catch {
        // Without a payload the code counts as foreign.
        return undefined;
    }
}
function at(value, ...names) {
    return names.reduce((found, name) => typeof found === 'object' && found !== null
        ? Object.entries(found).find(([key]) => key === name)?.[1]
        : undefined, value);
}


/***/ })

};
