export const id = 54;
export const ids = [54];
export const modules = {

/***/ 8054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dns: () => (/* binding */ dns)
});

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(610);
// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(6858);
// EXTERNAL MODULE: ./lib/network/address.js
var address = __webpack_require__(7722);
// EXTERNAL MODULE: ./lib/network/failure.js + 4 modules
var failure = __webpack_require__(5348);
// EXTERNAL MODULE: ./lib/network/phases.js
var network_phases = __webpack_require__(4012);
// EXTERNAL MODULE: ./lib/network/printable.js
var printable = __webpack_require__(345);
// EXTERNAL MODULE: ./lib/network/resolve-host.js
var resolve_host = __webpack_require__(4485);
// EXTERNAL MODULE: ./lib/network/session.js
var session = __webpack_require__(3806);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(4894);
;// CONCATENATED MODULE: ./lib/checks/dns-message.js


/** A question on the wire, with an unpredictable id: with the source port it is what a forger would have to guess. */
function encodeQuestion({ name, type }) {
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    const bytes = (0,dns_packet.encode)({
        type: 'query',
        id,
        flags: dns_packet.RECURSION_DESIRED,
        questions: [{ type, name, class: 'IN' }],
        // EDNS0 (RFC 6891). 1232 bytes fit every path without fragments.
        additionals: [
            {
                type: 'OPT',
                name: '.',
                udpPayloadSize: 1232,
                flags: 0,
                flag_do: false,
                extendedRcode: 0,
                ednsVersion: 0,
                options: [],
            },
        ],
    });
    return { id, bytes };
}
/** The answer in `bytes`, or undefined when it is no answer to this question: another id, another question, a question
 *  itself, or no DNS message. Such a message is ignored, for anyone can send one. */
function readAnswer(bytes, id, question) {
    const packet = tryDecode(bytes);
    if (packet === undefined || packet.type !== 'response' || packet.id !== id)
        return undefined;
    const responseCode = 'rcode' in packet ? String(packet.rcode) : 'NOERROR';
    const asked = packet.questions?.[0];
    // A server that could not read the question may leave it out of its error.
    const isOurs = asked === undefined
        ? responseCode === 'FORMERR'
        : asked.type === question.type && sameName(asked.name, question.name);
    if (!isOurs)
        return undefined;
    const answers = packet.answers ?? [];
    const finalName = endOfChain(question, answers);
    return {
        responseCode,
        isAuthoritative: packet.flag_aa,
        isTruncated: packet.flag_tc,
        records: answers.flatMap((answer) => sameName(answer.name, finalName ?? '') ? recordsOf(answer, question.type) : []),
        finalName,
    };
}
function sameName(a, b) {
    return plainName(a) === plainName(b);
}
function plainName(name) {
    return name.replace(/\.$/, '').toLowerCase();
}
function tryDecode(bytes) {
    try {
        return (0,dns_packet.decode)(bytes);
    }
    catch {
        // Anything can arrive at a UDP port; what is no DNS message is no answer.
        return undefined;
    }
}
function endOfChain({ name, type }, answers) {
    if (type === 'CNAME')
        return name;
    let current = name;
    for (let hops = 0; hops <= answers.length; hops++) {
        const alias = answers.find((answer) => answer.type === 'CNAME' && sameName(answer.name, current));
        if (alias?.type !== 'CNAME')
            return current;
        current = alias.data;
    }
    return undefined;
}
function recordsOf(answer, type) {
    if (answer.type !== type)
        return [];
    const value = textFormOf(answer);
    if (value === undefined)
        return [];
    const ttl = 'ttl' in answer ? (answer.ttl ?? 0) : 0;
    return [{ name: answer.name, type, ttl, value }];
}
function textFormOf(answer) {
    switch (answer.type) {
        case 'A':
        case 'CNAME':
        case 'NS':
            return answer.data;
        case 'MX':
            return `${answer.data.preference ?? 0} ${answer.data.exchange}`;
        case 'TXT':
            return textOf(answer.data);
        default:
            return undefined;
    }
}
/** The strings of one TXT record joined without anything between them, as SPF and DKIM demand (RFC 7208, 3.3). */
function textOf(data) {
    if (typeof data === 'string')
        return data;
    if (Buffer.isBuffer(data))
        return data.toString('utf8');
    return Buffer.concat(data.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece))).toString('utf8');
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(1314);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/network/dial.js
var dial = __webpack_require__(5221);
;// CONCATENATED MODULE: ./lib/checks/dns-transport.js






/** How long each datagram may stay unanswered before the question is sent again, to the next server if there is one. */
const RESEND_AFTER_MS = 1000;
/** The first answer to `question`, and who gave it. Over UDP lost datagrams are sent again until the signal aborts, and
 *  a truncated answer is asked for over TCP. Rejects with the signal's reason, or what the system said. */
async function ask(question, transport) {
    const { servers, protocol, signal, clock } = transport;
    let failure = new app_error/* AppError */.u('DNS_NO_ANSWER', 'There is no name server to ask.');
    const rounds = protocol === 'TCP' ? 1 : Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < rounds * servers.length; turn++) {
        signal.throwIfAborted();
        const server = servers[turn % servers.length];
        if (server === undefined)
            break;
        try {
            if (protocol === 'TCP')
                return { answer: await askOverTcp(question, server, transport), server };
            const answer = await askOverUdp(question, server, { signal, clock });
            if (answer?.isTruncated === true)
                return { answer: await askOverTcp(question, server, transport), server };
            if (answer !== undefined)
                return { answer, server };
        }
        catch (error) {
            signal.throwIfAborted();
            failure = error;
            // A closed port answers at once; without a rest a dead server would be asked thousands of times.
            if (turn >= servers.length - 1)
                throw failure;
        }
    }
    throw failure;
}
/** Undefined when no answer came in time. */
function askOverUdp(question, server, { signal, clock }) {
    return new Promise((resolve, reject) => {
        const { id, bytes } = encodeQuestion(question);
        const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(server.host) ? 'udp6' : 'udp4');
        const nap = new AbortController();
        const end = (settle) => {
            nap.abort();
            signal.removeEventListener('abort', onAbort);
            socket
                .removeAllListeners('message')
                .removeAllListeners('error')
                .on('error', () => { });
            socket.close();
            settle();
        };
        const onAbort = () => end(() => reject(signal.reason));
        signal.addEventListener('abort', onAbort, { once: true });
        socket.on('error', (error) => end(() => reject(error)));
        socket.on('message', (message) => {
            const answer = readAnswer(message, id, question);
            if (answer !== undefined)
                end(() => resolve(answer));
        });
        // Connected: the system drops what comes from another address, and reports a closed port.
        socket.connect(server.port, server.host, () => socket.send(bytes));
        clock.sleep(RESEND_AFTER_MS, AbortSignal.any([signal, nap.signal])).then(() => end(() => resolve(undefined)), 
        // Answered, failed or aborted before: that has settled the promise already.
        () => undefined);
    });
}
/** RFC 7766: the message behind two bytes that say its length. */
async function askOverTcp(question, server, { signal, clock }) {
    const socket = await (0,dial/* dial */.z)([server.host], server.port, { signal, clock });
    try {
        const { id, bytes } = encodeQuestion(question);
        const length = Buffer.alloc(2);
        length.writeUInt16BE(bytes.length);
        socket.write(Buffer.concat([length, bytes]));
        const answer = readAnswer(await messageFrom(socket, signal), id, question);
        if (answer !== undefined)
            return answer;
    }
    finally {
        socket.destroy();
    }
    throw new app_error/* AppError */.u('DNS_NO_ANSWER', `The name server ${(0,session/* authorityOf */.v)(server)} answered over TCP with something else than an answer to the question.`, {
        hint: 'Check "nameserver" and "port": is a DNS server listening there?',
    });
}
async function messageFrom(socket, signal) {
    const onAbort = () => void socket.destroy(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        let received = Buffer.alloc(0);
        for await (const chunk of socket) {
            received = Buffer.concat([received, chunk]);
            if (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
                return received.subarray(2, 2 + received.readUInt16BE(0));
            }
        }
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
    throw new app_error/* AppError */.u('DNS_NO_ANSWER', 'The name server closed the TCP connection before its answer was complete.', {
        hint: 'The server may refuse questions over TCP; try "protocol": "UDP".',
    });
}

;// CONCATENATED MODULE: ./lib/checks/dns.js










/** A longer chain of CNAME records is a mistake; resolvers give up at about this length too. */
const LONGEST_CHAIN = 10;
/** Asks for the records of a name. An answer without any is an observation only for a step that counts records
 *  (RECORD_COUNT); otherwise it throws DNS_NAME_NOT_FOUND or DNS_NO_RECORDS, so that no other assertion passes on an
 *  empty answer. RESPONSE_TIME is the time of the question (of all, when a chain takes several). */
const dns = {
    checkerType: 'DNS',
    target: ({ domain, recordType = 'A', nameserver, port = 53 }) => `${domain} ${recordType}${nameserver === undefined ? '' : ` @${(0,session/* authorityOf */.v)({ host: nameserver, port })}`}`,
    async observe(step, timeoutMs, { network, redactor, signal }) {
        const phases = new network_phases/* Phases */.V(network.clock);
        const session = { policy: network, redactor, signal, phases };
        const question = { name: step.domain.replace(/\.$/, ''), type: step.recordType ?? 'A' };
        const asked = { endpoint: namedServer(step), session, timeoutMs };
        try {
            const servers = await serversOf(step, session);
            asked.endpoint = servers[0] ?? asked.endpoint;
            const transport = { servers, protocol: step.protocol ?? 'UDP', signal, clock: network.clock };
            phases.enter('firstByte');
            const { answer, server } = await follow(question, transport);
            phases.end();
            assertUsable(answer, { question, server, countsRecords: countsRecords(step) });
            return observationOf(answer, server, phases);
        }
        catch (cause) {
            throw (0,failure/* explainFailure */.S)(cause, asked);
        }
    },
};
function observationOf(answer, server, phases) {
    const totalMs = phases.spentMs('firstByte') ?? 0;
    return {
        checkerType: 'DNS',
        timings: { dnsMs: totalMs, connectMs: null, tlsMs: null, firstByteMs: null, totalMs },
        server: (0,session/* authorityOf */.v)(server),
        responseCode: answer.responseCode,
        isAuthoritative: answer.isAuthoritative,
        records: answer.records,
    };
}
/** Asks on for the name a chain ends at when the server did not add its records, as authoritative servers do for names
 *  of other zones. The AA flag is that of the last answer. */
async function follow(question, transport) {
    let current = question;
    const seen = new Set();
    for (let hops = 0; hops < LONGEST_CHAIN; hops++) {
        const given = await ask(current, transport);
        const { finalName, records, responseCode } = given.answer;
        const isComplete = records.length > 0 || responseCode !== 'NOERROR';
        if (finalName !== undefined && (isComplete || sameName(finalName, current.name)))
            return given;
        if (finalName === undefined || seen.has(finalName.toLowerCase()))
            break;
        seen.add(current.name.toLowerCase());
        current = { ...current, name: finalName };
    }
    throw new app_error/* AppError */.u('DNS_CNAME_LOOP', `The CNAME records of "${(0,printable/* printable */.g)(question.name)}" lead in a circle, or through more than ${LONGEST_CHAIN} names.`, {
        hint: 'Correct the CNAME records; no resolver can answer for this name.',
    });
}
/** As the blueprint names it; for messages when not even its address is known. */
function namedServer({ nameserver = 'the name server of this machine', port = 53 }) {
    return { host: nameserver, port };
}
async function serversOf(step, session) {
    if (step.nameserver === undefined)
        return systemServers(step.port);
    const { port } = namedServer(step);
    const addresses = await (0,resolve_host/* resolveHost */.p0)({ host: step.nameserver, port }, session);
    return addresses.map((host) => ({ host, port }));
}
/** Those of the platform, as Node read them. `port` of the step wins over theirs. */
function systemServers(port) {
    const servers = (0,external_node_dns_.getServers)().map((server) => {
        const [, host = server, itsPort = '53'] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec((0,address/* canonicalAddress */.Z5)(server) === undefined ? server : `[${server}]`) ?? [];
        return { host, port: port ?? Number(itsPort) };
    });
    if (servers.length > 0)
        return servers;
    throw new app_error/* AppError */.u('DNS_NO_ANSWER', 'The system names no DNS server.', {
        hint: 'Give the step a "nameserver", or configure the resolver of this machine.',
    });
}
function countsRecords(step) {
    return (step.assertions ?? []).some(({ type }) => type === 'RECORD_COUNT');
}
function assertUsable({ responseCode, records }, { question, server, countsRecords }) {
    const name = `"${(0,printable/* printable */.g)(question.name)}"`;
    const from = `the name server ${(0,session/* authorityOf */.v)(server)}`;
    if (responseCode === 'NOERROR') {
        if (records.length > 0 || countsRecords)
            return;
        throw new app_error/* AppError */.u('DNS_NO_RECORDS', `The name ${name} exists, but ${from} gave no ${question.type} record for it.`, {
            hint: 'If that is as it should be, assert RECORD_COUNT EQUALS 0.',
        });
    }
    if (responseCode === 'NXDOMAIN') {
        if (countsRecords)
            return;
        throw new app_error/* AppError */.u('DNS_NAME_NOT_FOUND', `The name ${name} does not exist (NXDOMAIN), says ${from}.`, {
            hint: 'Check "domain" for typing errors. If the name must not exist, assert RECORD_COUNT EQUALS 0.',
        });
    }
    const reason = refusals[responseCode] ?? { what: 'answered with an error', hint: 'Look into the log of the server.' };
    throw new app_error/* AppError */.u('DNS_SERVER_ERROR', `${capitalised(from)} ${reason.what} (${(0,printable/* printable */.g)(responseCode)}) when asked for ${question.type} of ${name}.`, {
        hint: reason.hint,
    });
}
const refusals = {
    SERVFAIL: {
        what: 'failed',
        hint: 'Its zone may be broken or its own upstream servers out of reach (DNSSEC failures look the same).',
    },
    REFUSED: {
        what: 'refused to answer',
        hint: 'It may not serve this zone, or not serve this client; ask another "nameserver".',
    },
    FORMERR: {
        what: 'did not understand the question',
        hint: 'The server may be very old and not know EDNS0; ask another "nameserver".',
    },
    NOTIMP: { what: 'does not answer this kind of question', hint: 'Ask another "nameserver".' },
};
function capitalised(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ })

};
