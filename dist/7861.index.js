export const id = 7861;
export const ids = [7861];
export const modules = {

/***/ 27861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeSsl: () => (/* binding */ observeSsl)
});

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/network/address.js
var address = __webpack_require__(27722);
// EXTERNAL MODULE: ./lib/network/dial.js
var dial = __webpack_require__(97602);
// EXTERNAL MODULE: ./lib/network/failure.js + 4 modules
var failure = __webpack_require__(95348);
// EXTERNAL MODULE: ./lib/network/phases.js
var phases = __webpack_require__(44012);
// EXTERNAL MODULE: ./lib/network/resolve-host.js
var resolve_host = __webpack_require__(4485);
// EXTERNAL MODULE: ./lib/network/secure.js
var network_secure = __webpack_require__(8397);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/core/option-words.js
var option_words = __webpack_require__(89182);
;// CONCATENATED MODULE: ./lib/checks/certificate-chain.js

/** More than any real chain. */
const MOST_CERTIFICATES = 10;
/** The order in which they were sent does not matter; neither do certificates that belong to nothing. */
function chainOf(leaf) {
    const sent = [];
    for (let next = leaf.issuerCertificate; next !== undefined; next = next.issuerCertificate) {
        if (sent.length >= MOST_CERTIFICATES || sent.some((other) => isSame(other, next)))
            break;
        sent.push(next);
    }
    const chain = [leaf];
    for (let current = leaf; current !== undefined;) {
        const below = current;
        current = sent.find((other) => below.checkIssued(other) && !chain.some((link) => isSame(link, other)));
        if (current !== undefined)
            chain.push(current);
    }
    return chain;
}
/** What a certificate calls itself, in double quotes. */
function commonName(certificate) {
    return shortName(certificate.toLegacyObject().subject, certificate.subject);
}
/** What a certificate calls its issuer, in double quotes. */
function issuerName(certificate) {
    return shortName(certificate.toLegacyObject().issuer, certificate.issuer);
}
function shortName({ CN }, whole) {
    const name = Array.isArray(CN) ? CN[0] : CN;
    return `"${(0,visible/* readable */.HD)(name ?? whole.replaceAll('\n', ', '), 100)}"`;
}
function isSame(a, b) {
    return a.raw.equals(b.raw);
}

;// CONCATENATED MODULE: ./lib/checks/trust-problem.js


/** Why nobody vouches for a chain, in plain words, with OpenSSL's own behind them. `verifyError` is OpenSSL's code. */
function trustProblem(verifyError, chain) {
    if (verifyError === undefined)
        return undefined;
    const known = Object.hasOwn(EXPLANATIONS, verifyError) ? EXPLANATIONS[verifyError] : undefined;
    const { reason, words, hint } = known ?? {
        reason: () => 'it was refused',
        words: (0,visible/* readable */.HD)(verifyError, 80),
        hint: 'Check the chain that the server sends.',
    };
    const sent = chain.length === 1 ? '' : `; the server sent ${chain.map(commonName).join(', issued by ')}`;
    return { reason: `${reason(chain)} (${words})${sent}`, hint };
}
const ADD_AUTHORITY = 'name the file with the certificate of its authority in NODE_EXTRA_CA_CERTS';
const EXPLANATIONS = {
    DEPTH_ZERO_SELF_SIGNED_CERT: {
        reason: () => 'it is signed by itself',
        words: 'self-signed certificate',
        hint: `Set "allowSelfSigned": true if that is intended, or ${ADD_AUTHORITY}.`,
    },
    SELF_SIGNED_CERT_IN_CHAIN: {
        reason: (chain) => `its chain ends at ${issuerOfLast(chain)}, which is not trusted here`,
        words: 'self-signed certificate in certificate chain',
        hint: `If that authority is your own, ${ADD_AUTHORITY}, or set "allowSelfSigned": true.`,
    },
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
        reason: (chain) => `it is signed by ${issuerOfLast(chain)}, whose certificate the server did not send`,
        words: 'unable to verify the first certificate',
        hint: `Have the server send its intermediate certificates too (browsers may hide that they are missing); for an authority of your own ${ADD_AUTHORITY}.`,
    },
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
        reason: (chain) => `its chain ends at ${issuerOfLast(chain)}, which is neither sent by the server nor trusted here`,
        words: 'unable to get local issuer certificate',
        hint: `Have the server send its whole chain; for an authority of your own ${ADD_AUTHORITY}.`,
    },
    CERT_HAS_EXPIRED: {
        reason: () => 'a certificate in its chain has expired',
        words: 'certificate has expired',
        hint: 'Check the chain that the server sends, and the authorities that this machine trusts.',
    },
    CERT_NOT_YET_VALID: {
        reason: () => 'a certificate in its chain is not valid yet',
        words: 'certificate is not yet valid',
        hint: 'Check the clock of this machine.',
    },
    CERT_REVOKED: { reason: () => 'it has been revoked', words: 'certificate revoked', hint: 'Replace the certificate.' },
    CERT_SIGNATURE_FAILURE: {
        reason: () => 'the signature of a certificate in its chain is wrong',
        words: 'certificate signature failure',
        hint: 'Check which certificates the server sends.',
    },
    INVALID_PURPOSE: {
        reason: () => 'it is not meant for servers',
        words: 'unsuitable certificate purpose',
        hint: 'Use a certificate with the extended key usage "server authentication".',
    },
    INVALID_CA: {
        reason: () => 'a certificate that is no authority signed it',
        words: 'invalid CA certificate',
        hint: 'Check the chain that the server sends.',
    },
};
function issuerOfLast(chain) {
    const last = chain.at(-1);
    return last === undefined ? 'nobody' : issuerName(last);
}

;// CONCATENATED MODULE: ./lib/checks/certificate-problem.js






/** The first thing that is wrong: dates, then trust, then the name; undefined when nothing is. */
function certificateProblem(given) {
    const { leaf, verifyError, allowSelfSigned, now } = given;
    const chain = chainOf(leaf);
    const isForgiven = verifyError !== undefined && allowSelfSigned && UNTRUSTED.has(verifyError);
    return (dateProblem({ chain, verifyError, now }) ??
        // What is forgiven may hide what OpenSSL found before it.
        (isForgiven ? purposeProblem(leaf) : trustProblem(verifyError, chain)) ??
        nameProblem(given));
}
/** Errors that say "nobody trusted signed this", and nothing else. */
const UNTRUSTED = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_UNTRUSTED',
]);
/** Of the certificates above the server's own only those count that OpenSSL used: a server may send an expired one that no
 *  path needs, as thousands did with the old root of Let's Encrypt. */
function dateProblem(given) {
    const { chain, verifyError, now } = given;
    const isAbove = verifyError === 'CERT_HAS_EXPIRED' || verifyError === 'CERT_NOT_YET_VALID';
    for (const [index, certificate] of (isAbove ? chain : chain.slice(0, 1)).entries()) {
        const link = index === 0 ? 'it' : `the certificate of its authority ${commonName(certificate)}`;
        if (new Date(certificate.validTo) < now) {
            return {
                reason: `${link} has expired on ${day(certificate.validTo)} (certificate has expired)`,
                hint: index === 0 ? 'Renew the certificate.' : 'Have the server send the current certificates of its authority.',
            };
        }
        if (new Date(certificate.validFrom) > now) {
            return {
                reason: `${link} is not valid before ${day(certificate.validFrom)} (certificate is not yet valid)`,
                hint: 'Check the clocks of this machine and of the authority, or wait.',
            };
        }
    }
    return undefined;
}
/** Server authentication, or any purpose (RFC 5280, 4.2.1.12). */
const SERVER_PURPOSES = ['1.3.6.1.5.5.7.3.1', '2.5.29.37.0'];
function purposeProblem(leaf) {
    // The types do not say that a certificate without the extension has none.
    const purposes = leaf.keyUsage;
    if (purposes === undefined || purposes.some((purpose) => SERVER_PURPOSES.includes(purpose)))
        return undefined;
    return trustProblem('INVALID_PURPOSE', [leaf]);
}
function nameProblem({ leaf, hostname, wasNamed }) {
    if (hostname === undefined || (0,external_node_tls_.checkServerIdentity)(hostname, leaf.toLegacyObject()) === undefined)
        return undefined;
    const names = leaf.subjectAltName === undefined ? commonName(leaf) : (0,visible/* readable */.HD)(leaf.subjectAltName, 300);
    return {
        reason: `it is not for "${(0,visible/* readable */.HD)(hostname)}" but for ${names} (hostname mismatch)`,
        hint: nameHint(hostname, wasNamed),
    };
}
function nameHint(hostname, wasNamed) {
    if ((0,external_node_net_.isIP)(hostname) !== 0) {
        return `The certificate must list this address. To connect elsewhere under the same name use ${(0,option_words/* optionNamed */.b)('resolve')}, not ${(0,option_words/* optionNamed */.b)('rewrite')}.`;
    }
    return wasNamed
        ? 'Check "hostname", and which certificate the server has for it.'
        : 'Without "sni" a server with several sites cannot know which certificate is meant: remove "sni": false.';
}
function day(date) {
    return new Date(date).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/checks/signed-certificate-timestamps.js
const SEQUENCE = 0x30;
const OBJECT_IDENTIFIER = 0x06;
const OCTET_STRING = 0x04;
/** `[3]` of a TBSCertificate: its extensions (RFC 5280, 4.1). */
const EXTENSIONS = 0xa3;
/** 1.3.6.1.4.1.11129.2.4.2 (RFC 6962, 3.3). */
const SCT_LIST = Buffer.from('2b06010401d679020402', 'hex');
/** A version 1 timestamp holds at least a log id, a time, the length of its extensions, and a signature's head. */
const SHORTEST_SCT = 1 + 32 + 8 + 2 + 4;
/** How many signed certificate timestamps are embedded in a certificate (DER); 0 when the extension is missing or cannot
 *  be read. The signatures of the logs are not verified. */
function countEmbeddedScts(certificate) {
    const list = extensionValue(certificate, SCT_LIST);
    const octets = list === undefined ? undefined : readDer(list);
    return octets?.tag === OCTET_STRING ? countScts(octets.contents) : 0;
}
function extensionValue(certificate, id) {
    const body = readDer(readDer(certificate)?.contents ?? Buffer.alloc(0));
    if (body?.tag !== SEQUENCE)
        return undefined;
    const wrapper = derElements(body.contents).find(({ tag }) => tag === EXTENSIONS);
    const extensions = readDer(wrapper?.contents ?? Buffer.alloc(0));
    for (const extension of derElements(extensions?.contents ?? Buffer.alloc(0))) {
        const parts = derElements(extension.contents);
        if (parts[0]?.tag !== OBJECT_IDENTIFIER || !parts[0].contents.equals(id))
            continue;
        return parts.find(({ tag }) => tag === OCTET_STRING)?.contents;
    }
    return undefined;
}
/** The list of RFC 6962: its length in two bytes, then each timestamp behind two bytes that say its length. */
function countScts(list) {
    if (list.length < 2 || list.readUInt16BE(0) !== list.length - 2)
        return 0;
    let count = 0;
    for (let at = 2; at + 2 <= list.length;) {
        const length = list.readUInt16BE(at);
        const isWhole = at + 2 + length <= list.length;
        const isVersion1 = list[at + 2] === 0;
        if (!isWhole || !isVersion1 || length < SHORTEST_SCT)
            return 0;
        count += 1;
        at += 2 + length;
    }
    return count;
}
/** Reads the element at the start of `bytes`; undefined when there is none, or it reaches past the end. */
function readDer(bytes) {
    const [tag, first] = bytes;
    if (tag === undefined || first === undefined)
        return undefined;
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    // DER knows no element without a length (0x80), and no certificate has one of 4 GB.
    if (first === 0x80 || lengthBytes > 4 || bytes.length < 2 + lengthBytes)
        return undefined;
    const length = lengthBytes === 0 ? first : bytes.readUIntBE(2, lengthBytes);
    const start = 2 + lengthBytes;
    if (bytes.length < start + length)
        return undefined;
    return { tag, contents: bytes.subarray(start, start + length), rest: bytes.subarray(start + length) };
}
/** The elements that follow each other in `bytes`, as far as they can be read. */
function derElements(bytes) {
    const elements = [];
    for (let element = readDer(bytes); element !== undefined; element = readDer(element.rest))
        elements.push(element);
    return elements;
}

;// CONCATENATED MODULE: ./lib/checks/observe-ssl.js











/** Makes a TLS connection and looks at the certificate. One that is not valid, as far as verifyHostname and
 *  allowSelfSigned ask, is a problem unless the step asserts CERTIFICATE_VALID. allowSelfSigned forgives an authority that
 *  nobody trusts, and neither dates nor names. */
async function observeSsl(step, timeoutMs, { network, redactor, signal }) {
    const endpoint = { host: step.hostname, port: step.port ?? 443 };
    const session = { policy: network, redactor, signal, phases: new phases/* Phases */.V(network.clock) };
    const tls = await observe_ssl_open(endpoint, step, session).catch((cause) => {
        throw (0,failure/* explainFailure */.S)(cause, { endpoint, session, timeoutMs });
    });
    try {
        return observationOf(tls, step, session);
    }
    finally {
        await hangUp(tls, signal);
    }
}
async function observe_ssl_open(endpoint, step, session) {
    const { phases, signal, policy } = session;
    const addresses = await (0,resolve_host/* resolveHost */.p0)(endpoint, session);
    phases.enter('connect');
    const socket = await (0,dial/* dial */.z)(addresses, endpoint.port, { signal, clock: policy.clock });
    phases.enter('tls');
    const tls = await handshake(socket, { servername: step.sni === false ? undefined : (0,address/* tlsName */.DX)(step.hostname), signal });
    phases.end();
    return tls;
}
/** Goes through with whatever certificate there is: what is wrong with it can only be told by looking at it. */
function handshake(socket, { servername, signal }) {
    return new Promise((resolve, reject) => {
        const tls = (0,external_node_tls_.connect)({
            socket,
            ...(servername === undefined ? {} : { servername }),
            secureContext: (0,network_secure/* trustedContext */.L)(),
            rejectUnauthorized: false,
            checkServerIdentity: () => undefined,
        });
        const onAbort = () => fail(signal.reason);
        const fail = (reason) => {
            signal.removeEventListener('abort', onAbort);
            tls.destroy();
            socket.destroy();
            reject(reason);
        };
        if (signal.aborted)
            onAbort();
        signal.addEventListener('abort', onAbort, { once: true });
        tls.on('error', fail);
        tls.once('secureConnect', () => {
            signal.removeEventListener('abort', onAbort);
            resolve(tls);
        });
    });
}
/** Says goodbye before closing: a connection that vanishes while the server still finishes its handshake (TLS 1.3) is an
 *  error in the server's log. */
function hangUp(tls, signal) {
    return new Promise((resolve) => {
        if (tls.closed) {
            resolve();
            return;
        }
        const destroy = () => void tls.destroy();
        tls.once('close', () => {
            signal.removeEventListener('abort', destroy);
            resolve();
        });
        signal.addEventListener('abort', destroy, { once: true });
        if (signal.aborted || tls.destroyed)
            destroy();
        else
            tls.resume().end(destroy);
    });
}
function observationOf(tls, step, { policy, phases }) {
    const leaf = tls.getPeerX509Certificate();
    const cipher = tls.getCipher();
    const where = (0,visible/* readable */.HD)(tls.remoteAddress ?? step.hostname);
    if (leaf === undefined) {
        throw new app_error/* AppError */.uV('TLS_FAILED', `${where} made a TLS connection without a certificate.`, {
            hint: 'Check which cipher suites the server offers; an anonymous one authenticates nobody.',
        });
    }
    const observedAt = policy.clock.now();
    const problem = certificateProblem({
        leaf,
        // The declared type is Error; what Node sets is OpenSSL's code.
        verifyError: tls.authorized ? undefined : String(tls.authorizationError),
        hostname: step.verifyHostname === false ? undefined : ((0,address/* tlsName */.DX)(step.hostname) ?? step.hostname),
        wasNamed: step.sni !== false,
        allowSelfSigned: step.allowSelfSigned === true,
        now: observedAt,
    });
    const { subject, issuer } = leaf.toLegacyObject();
    return {
        checkerType: 'SSL',
        timings: {
            dnsMs: phases.spentMs('dns'),
            connectMs: phases.spentMs('connect'),
            tlsMs: phases.spentMs('tls'),
            firstByteMs: null,
            totalMs: phases.elapsedMs,
        },
        protocol: tls.getProtocol() ?? 'unknown',
        cipher: { name: cipher.name, standardName: cipher.standardName },
        subject: fieldsOf(subject),
        issuer: fieldsOf(issuer),
        notBefore: new Date(leaf.validFrom),
        notAfter: new Date(leaf.validTo),
        observedAt,
        invalidReason: problem?.reason,
        problem: problem === undefined ? undefined : notValid(step, problem),
        hasEmbeddedSct: countEmbeddedScts(leaf.raw) > 0,
    };
}
function notValid({ hostname }, { reason, hint }) {
    const message = `The certificate of ${(0,visible/* readable */.HD)(hostname)} is not valid: ${reason}.`;
    return { code: 'TLS_FAILED', message, hint, unless: 'CERTIFICATE_VALID' };
}
/** A field that occurs several times is joined with `, `. */
function fieldsOf(name) {
    const fields = Object.entries(name).map(([field, value]) => [
        field,
        Array.isArray(value) ? value.join(', ') : String(value),
    ]);
    return Object.fromEntries(fields);
}


/***/ }),

/***/ 8397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ trustedContext),
/* harmony export */   e: () => (/* binding */ secure)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27722);


/** Makes TLS over `socket` for `host`, whose certificate must be trusted and made out for that host, whatever
 *  NODE_TLS_REJECT_UNAUTHORIZED says. Sessions are never resumed. Rejects with OpenSSL's error or the signal's reason;
 *  the socket is destroyed then. */
function secure(socket, host, signal) {
    return new Promise((resolve, reject) => {
        const servername = (0,_address_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsName */ .DX)(host);
        const tls = (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.connect)({
            socket,
            host: servername ?? host,
            ...(servername === undefined ? {} : { servername }),
            secureContext: trustedContext(),
            rejectUnauthorized: true,
            ALPNProtocols: ['http/1.1'],
        });
        const onAbort = () => {
            tls.destroy();
            socket.destroy();
            reject(signal.reason);
        };
        if (signal.aborted)
            onAbort();
        else
            signal.addEventListener('abort', onAbort, { once: true });
        tls.on('error', (error) => {
            signal.removeEventListener('abort', onAbort);
            socket.destroy();
            reject(error);
        });
        tls.once('secureConnect', () => {
            signal.removeEventListener('abort', onAbort);
            resolve(tls);
        });
    });
}
/** The trusted authorities of Node, NODE_EXTRA_CA_CERTS included, read once. Holds no session. */
function trustedContext() {
    context ??= (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)();
    return context;
}
let context;


/***/ })

};
