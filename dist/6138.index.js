export const id = 6138;
export const ids = [6138];
export const modules = {

/***/ 76138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sendToAws: () => (/* binding */ sendToAws)
/* harmony export */ });
/* harmony import */ var _network_load_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6842);
/* harmony import */ var _network_phases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44012);
/* harmony import */ var _network_send_http_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43088);



/** Sends a request of an AWS client like every other request, but to wherever AWS is: not by `--allow-host` and `--resolve`. */
async function sendToAws({ method, url, headers, body, maxBytes, onLost }, { network, redactor, signal, }) {
    const policy = {
        ...network,
        resolve: [],
        followRedirects: false,
        assertAllowed: everywhere,
        assertNameAllowed: everywhere,
    };
    for (const credential of credentialsIn(headers, body))
        redactor.learn(credential);
    const phases = new _network_phases_js__WEBPACK_IMPORTED_MODULE_0__/* .Phases */ .V(network.clock);
    const session = { policy, redactor, signal, phases };
    const request = { method, url, headers, body, credentialHeaders: new Set() };
    const way = { session, open: await (0,_network_load_client_js__WEBPACK_IMPORTED_MODULE_1__/* .loadClient */ .c)(), timeoutMs: 0 };
    try {
        return await (0,_network_send_http_js__WEBPACK_IMPORTED_MODULE_2__/* .sendHttp */ .d)(request, maxBytes === undefined ? way : { ...way, maxBodyBytes: maxBytes });
    }
    catch (error) {
        if (phases.current === 'firstByte' || phases.spentMs('firstByte') !== null)
            onLost?.();
        throw error;
    }
}
/** What of a request proves who is asking and could be used by others, who might read it in what is answered. A signature could
 *  not. */
function credentialsIn(headers, body) {
    const signature = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
    const inHeaders = headers
        .filter(([name]) => CREDENTIAL_HEADERS.has(name.toLowerCase()))
        .map(([, value]) => value)
        // One that is its own public id, as emulators have it, is no secret, and may be a word like "test".
        .filter((value) => !signature.includes(`Credential=${value}/`));
    // A form is small, and the only body that has any.
    const form = new URLSearchParams(typeof body === 'string' && body.startsWith('Action=') ? body : '');
    return [...inHeaders, ...['WebIdentityToken', 'SAMLAssertion'].map((name) => form.get(name) ?? '')];
}
/** Of temporary credentials, of IAM Identity Center, and of the metadata service. */
const CREDENTIAL_HEADERS = new Set([
    'x-amz-security-token',
    'x-amz-sso_bearer_token',
    'x-aws-ec2-metadata-token',
]);
function everywhere() {
    return undefined;
}


/***/ })

};
