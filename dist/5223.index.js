export const id = 5223;
export const ids = [5223];
export const modules = {

/***/ 75223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDeployAws: () => (/* binding */ createDeployAws)
/* harmony export */ });
/* harmony import */ var _network_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27722);

/** Everything of AWS that a deploy uses, with the credentials of this process and through the network code of this run. The
 *  signal ends what no call waits for any more. Nothing of AWS is loaded before. Throws AWS_REGION_MISSING; credentials are
 *  looked for at the first call. */
async function createDeployAws({ region, network, redactor, env, signal, random = Math.random, requestTimeoutMs, }) {
    const send = async (request, own) => {
        const { sendToAws } = await Promise.all(/* import() */[__webpack_require__.e(4518), __webpack_require__.e(3088), __webpack_require__.e(6138)]).then(__webpack_require__.bind(__webpack_require__, 76138));
        return await sendToAws(request, { network, redactor, signal: own });
    };
    const { ownIdentity } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(8110), __webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(7566), __webpack_require__.e(4324)]).then(__webpack_require__.bind(__webpack_require__, 94324));
    const learn = (secret) => redactor.learn(secret);
    const clean = (text) => redactor.clean(text);
    const identity = await ownIdentity({ region, env, send, learn, clean, signal });
    const options = {
        ...identity,
        send,
        clean,
        clock: network.clock,
        random,
        ...(requestTimeoutMs === undefined ? {} : { requestTimeoutMs }),
    };
    const { createSyntheticsApi } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(8110), __webpack_require__.e(5861), __webpack_require__.e(1695), __webpack_require__.e(8745), __webpack_require__.e(7566), __webpack_require__.e(4513)]).then(__webpack_require__.bind(__webpack_require__, 64513));
    // Most deploys need neither: their clients are loaded by the first call.
    const objects = once(async () => {
        const { createObjectStore } = await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(8110), __webpack_require__.e(3711), __webpack_require__.e(7566), __webpack_require__.e(5954)]).then(__webpack_require__.bind(__webpack_require__, 55954));
        const endpoint = env['AWS_ENDPOINT_URL_S3'] ?? env['AWS_ENDPOINT_URL'];
        return createObjectStore({ ...options, isPathStyle: isLocal(endpoint) });
    });
    const code = once(async () => (await Promise.all(/* import() */[__webpack_require__.e(5118), __webpack_require__.e(8110), __webpack_require__.e(5861), __webpack_require__.e(1696), __webpack_require__.e(7566), __webpack_require__.e(2221)]).then(__webpack_require__.bind(__webpack_require__, 82221))).createDeployedCode(options));
    return {
        region: identity.region,
        synthetics: createSyntheticsApi(options),
        objects: {
            putObject: async (object, own) => (await objects()).putObject(object, own),
            getObject: async (object, own) => (await objects()).getObject(object, own),
            headObject: async (object, own) => (await objects()).headObject(object, own),
            listKeys: async (folder, own) => (await objects()).listKeys(folder, own),
        },
        code: { layerArchive: async (arn, own) => (await code()).layerArchive(arn, own) },
    };
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
/** A host whose buckets have no names of their own in DNS. */
function isLocal(endpoint) {
    if (endpoint === undefined || !URL.canParse(endpoint))
        return false;
    const { host } = (0,_network_address_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOf */ .X5)(new URL(endpoint));
    return (0,_network_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopbackHost */ .cW)(host) || (0,_network_address_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalAddress */ .Z5)(host) !== undefined;
}


/***/ })

};
