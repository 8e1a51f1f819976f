export const id = 372;
export const ids = [372];
export const modules = {

/***/ 50372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   signRequest: () => (/* binding */ signRequest),
/* harmony export */   signableUrl: () => (/* binding */ signableUrl)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75118);


/** The headers to send besides the author's: `authorization`, `x-amz-date` and what else the service wants. The URL must be
 *  one of `signableUrl`, so that what is signed is what is sent. */
async function signRequest(request, scope) {
    const { url } = request;
    const isS3 = isS3Service(scope.service);
    const signer = new _smithy_signature_v4__WEBPACK_IMPORTED_MODULE_1__.SignatureV4({
        service: scope.service,
        region: scope.region,
        credentials: withoutUndefined(scope.credentials),
        sha256: Sha256,
        // S3 alone takes the path as it is on the wire; the others encode it once more.
        uriEscapePath: !isS3,
        applyChecksum: isS3 || scope.service === 'aoss',
    });
    const own = Object.fromEntries(Object.entries(request.headers).filter(([name, value]) => isSigned(name, value)));
    const signed = await signer.sign({
        method: request.method,
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port === '' ? {} : { port: Number(url.port) }),
        path: url.pathname,
        query: queryOf(url),
        headers: { host: url.host, ...own },
        body: request.body ?? '',
    }, { signingDate: scope.date });
    return Object.fromEntries(Object.entries(signed.headers).filter(([name]) => !Object.hasOwn(own, name)));
}
/** The URL spelled so that every reader splits and decodes it alike: a `+` in a query stands for a space, as forms have it,
 *  and everything but the unreserved characters is percent-encoded. For S3 the path too. */
function signableUrl(url, service) {
    const spelled = new URL(url);
    spelled.hash = '';
    spelled.search = pairsOf(url)
        .map(([name, value]) => (value === undefined ? encoded(name) : `${encoded(name)}=${encoded(value)}`))
        .join('&');
    if (isS3Service(service)) {
        spelled.pathname = url.pathname
            .split('/')
            .map((segment) => encoded(decoded(segment)))
            .join('/');
    }
    return spelled;
}
/** s3, s3express, s3-object-lambda, s3-outposts. */
function isS3Service(service) {
    return service === 's3' || service === 's3express' || service.startsWith('s3-');
}
/** What intermediaries add, change or drop is left out of the signature. */
function isSigned(name, value) {
    if (!/^[\t -~]*$/.test(value))
        return false;
    return /^(?:host|content-type|content-md5|x-.+)$/.test(name) && !/^x-(?:amzn-trace-id|forwarded-.+)$/.test(name);
}
function queryOf(url) {
    // Without a prototype: a parameter may be called `toString`.
    const query = Object.create(null);
    for (const [name, value = ''] of pairsOf(url))
        query[name] = [...(query[name] ?? []), value];
    return query;
}
function pairsOf(url) {
    const text = url.search.slice(1);
    if (text === '')
        return [];
    return text.split('&').map((pair) => {
        const at = pair.indexOf('=');
        const form = (part) => decoded(part.replaceAll('+', ' '));
        return at === -1 ? [form(pair), undefined] : [form(pair.slice(0, at)), form(pair.slice(at + 1))];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A percent sign that encodes nothing stands for itself.
        return text;
    }
}
/** RFC 3986: everything but the unreserved characters. */
function encoded(text) {
    return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
function withoutUndefined({ accessKeyId, secretAccessKey, sessionToken }) {
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
/** SHA-256 or its HMAC by Node's own crypto, in the form that the signer asks for. */
class Sha256 {
    #secret;
    #hash;
    constructor(secret) {
        if (typeof secret === 'string' || secret instanceof Uint8Array)
            this.#secret = secret;
        this.#hash = this.#begun();
    }
    update(data) {
        this.#hash.update(data);
    }
    digest() {
        return Promise.resolve(new Uint8Array(this.#hash.digest()));
    }
    reset() {
        this.#hash = this.#begun();
    }
    #begun() {
        return this.#secret === undefined ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256') : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.#secret);
    }
}


/***/ })

};
