export const id = 3675;
export const ids = [3675];
export const modules = {

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


/***/ })

};
