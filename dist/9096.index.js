export const id = 9096;
export const ids = [9096];
export const modules = {

/***/ 59096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apiKey: () => (/* binding */ apiKey)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76858);
/* harmony import */ var _credential_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29439);


/** Sends the key as the value of a header, with nothing added. The default name is the official schema's. */
function apiKey(authentication, { redactor }) {
    const key = redactor.learn(authentication.apiKey);
    const name = authentication.headerName ?? 'X-API-Key';
    return async (request, isRetry) => {
        if (isRetry)
            return undefined;
        if (key === '') {
            throw new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .uV('AUTH_INVALID', 'The value of "apiKey" is empty.', {
                hint: 'Check the secret or variable that gives the key.',
            });
        }
        (0,_credential_header_js__WEBPACK_IMPORTED_MODULE_1__/* .assertSendable */ .V)(name, key, 'apiKey');
        return (0,_credential_header_js__WEBPACK_IMPORTED_MODULE_1__/* .withCredentialHeader */ .l)(request, name, key);
    };
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


/***/ })

};
