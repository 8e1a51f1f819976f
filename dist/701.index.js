export const id = 701;
export const ids = [701];
export const modules = {

/***/ 701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observeDns: () => (/* binding */ observeDns)
});

// EXTERNAL MODULE: ./lib/core/app-error.js + 1 modules
var app_error = __webpack_require__(76858);
// EXTERNAL MODULE: ./lib/core/visible.js
var visible = __webpack_require__(59357);
// EXTERNAL MODULE: ./lib/network/address.js
var address = __webpack_require__(27722);
// EXTERNAL MODULE: ./lib/network/failure.js + 4 modules
var failure = __webpack_require__(95348);
// EXTERNAL MODULE: ./lib/network/phases.js
var network_phases = __webpack_require__(44012);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/dns-packet/index.js
var dns_packet = __webpack_require__(14894);
// EXTERNAL MODULE: ./lib/core/bounded.js
var bounded = __webpack_require__(1058);
;// CONCATENATED MODULE: ./lib/checks/dns-layout.js
/** Where the bytes of a DNS message contradict its own counts and lengths, as the end of a sentence about it; undefined
 *  when everything adds up. Decoders read on over such a contradiction and make records of what nobody sent. Only the
 *  places are looked at, each byte once: where a pointer in a name leads is for the decoder to judge. */
function contradictionIn(bytes) {
    if (bytes.length < HEADER_BYTES)
        return 'it is shorter than a header';
    let at = HEADER_BYTES;
    for (let left = bytes.readUInt16BE(4); left > 0; left--) {
        at = nameEnd(bytes, at, bytes.length) + 4;
        if (at > bytes.length)
            return 'it ends within its question';
    }
    let read = 0;
    let options = 0;
    for (const section of SECTIONS) {
        for (let left = bytes.readUInt16BE(section.countAt); left > 0; left--) {
            read += 1;
            const start = nameEnd(bytes, at, bytes.length) + FIXED_BYTES;
            if (start > bytes.length)
                return `it ends within record ${read} of ${recordCount(bytes)}`;
            const type = bytes.readUInt16BE(start - FIXED_BYTES);
            const length = bytes.readUInt16BE(start - 2);
            const end = start + length;
            const name = `record ${read} (${TYPES[type]?.name ?? `type ${type}`})`;
            if (end > bytes.length)
                return `${name} claims ${length} bytes where ${bytes.length - start} are left`;
            if (TYPES[type]?.fits(bytes, start, end) === false)
                return `${name} cannot have ${length} bytes with this content`;
            if (type === OPT)
                options += 1;
            if (options > (section.mayHoldOptions ? 1 : 0))
                return `${name} stands where none may be`;
            at = end;
        }
    }
    return at === bytes.length ? undefined : `${bytes.length - at} bytes follow its last record`;
}
const HEADER_BYTES = 12;
/** Type, class, TTL and length, behind the name of a record. */
const FIXED_BYTES = 10;
const OPT = 41;
const SECTIONS = [
    { countAt: 6, mayHoldOptions: false },
    { countAt: 8, mayHoldOptions: false },
    { countAt: 10, mayHoldOptions: true },
];
const oneName = (name, before = 0) => ({
    name,
    fits: (bytes, at, end) => nameEnd(bytes, at + before, end) === end,
});
/** Types of fixed or nested lengths (RFC 1035, 2782, 3596, 6672, 6891, 8659, 8945). What else there is has the length that it says. */
const TYPES = {
    1: { name: 'A', fits: (_bytes, at, end) => end - at === 4 },
    2: oneName('NS'),
    5: oneName('CNAME'),
    6: { name: 'SOA', fits: (bytes, at, end) => nameEnd(bytes, nameEnd(bytes, at, end), end) + 20 === end },
    12: oneName('PTR'),
    15: oneName('MX', 2),
    16: { name: 'TXT', fits: (bytes, at, end) => end > at && piecesEnd(bytes, at, { end, header: 0, size: 1 }) === end },
    28: { name: 'AAAA', fits: (_bytes, at, end) => end - at === 16 },
    33: oneName('SRV', 6),
    39: oneName('DNAME'),
    [OPT]: { name: 'OPT', fits: (bytes, at, end) => piecesEnd(bytes, at, { end, header: 2, size: 2 }) === end },
    250: { name: 'TSIG', fits: (bytes, at, end) => signatureEnd(bytes, at, end) === end },
    257: { name: 'CAA', fits: (bytes, at, end) => end - at > 2 && at + 2 + bytes.readUInt8(at + 1) <= end },
};
function recordCount(bytes) {
    return SECTIONS.reduce((sum, { countAt }) => sum + bytes.readUInt16BE(countAt), 0);
}
/** The first place behind a name, Infinity when it does not end before `end`. */
function nameEnd(bytes, from, end) {
    let at = from;
    while (at < end) {
        const length = bytes.readUInt8(at);
        if (length === 0)
            return at + 1;
        // The two upper bits: a pointer of two bytes, which ends the name.
        if (length >= 0xc0)
            return at + 2 <= end ? at + 2 : Infinity;
        at += 1 + length;
    }
    return Infinity;
}
/** The first place behind pieces that each begin with `header` bytes and their length in `size` bytes. */
function piecesEnd(bytes, from, { end, header, size }) {
    let at = from;
    while (at < end) {
        const content = at + header + size;
        if (content > end)
            return Infinity;
        at = content + bytes.readUIntBE(at + header, size);
    }
    return at;
}
/** TSIG: algorithm, time (6), fudge (2), MAC, original id (2), error (2), other data. */
function signatureEnd(bytes, from, end) {
    const mac = nameEnd(bytes, from, end) + 8;
    if (mac + 2 > end)
        return Infinity;
    const other = mac + 2 + bytes.readUInt16BE(mac) + 4;
    return other + 2 > end ? Infinity : other + 2 + bytes.readUInt16BE(other);
}

;// CONCATENATED MODULE: ./lib/checks/dns-message.js




/** A question on the wire, with an unpredictable id: with the source port it is what a forger would have to guess.
 *  `withEdns` says that we take more than the 512 bytes of RFC 1035; a few servers do not understand it. */
function encodeQuestion({ name, type }, { withEdns }) {
    const id = (0,external_node_crypto_.randomInt)(0x1_0000);
    const bytes = (0,dns_packet.encode)({
        type: 'query',
        id,
        flags: dns_packet.RECURSION_DESIRED,
        questions: [{ type, name, class: 'IN' }],
        additionals: withEdns ? [EDNS] : [],
    });
    return { id, bytes };
}
/** EDNS0 (RFC 6891). 1232 bytes fit every path without fragments. */
const EDNS = {
    type: 'OPT',
    name: '.',
    udpPayloadSize: 1232,
    flags: 0,
    flag_do: false,
    extendedRcode: 0,
    ednsVersion: 0,
    options: [],
};
/** What servers send at most when a client sets no limit of its own. */
const LARGEST_DATAGRAM = 4096;
/** Reads a message as the answer to the question that was sent with `id`. */
function readAnswer(bytes, id, question) {
    const reason = contradictionIn(bytes);
    // Of a message that does not add up, no more is read than whose it is.
    const packet = tryDecode(reason === undefined ? bytes : questionAlone(bytes));
    if (packet === undefined || packet.type !== 'response' || packet.id !== id)
        return { kind: 'foreign' };
    const responseCode = responseCodeOf(packet, bytes);
    const belonging = belongingTo(question, packet, responseCode);
    if (belonging !== 'own')
        return { kind: belonging };
    if (reason !== undefined)
        return { kind: 'broken', reason };
    const answers = (packet.answers ?? []).filter(isInternet);
    const finalName = endOfChain(question, answers);
    const answer = {
        responseCode,
        isAuthoritative: packet.flag_aa,
        isTruncated: packet.flag_tc,
        isReferral: responseCode === 'NOERROR' && answers.length === 0 && isReferral(packet),
        records: answers.flatMap((answer) => finalName !== undefined && sameName(answer.name, finalName) ? recordFromAnswer(answer, question.type) : []),
        finalName,
    };
    return { kind: 'answer', answer };
}
/** The message with the counts of its records set to zero. */
function questionAlone(bytes) {
    return Buffer.concat([bytes.subarray(0, 6), Buffer.alloc(6), bytes.subarray(12)]);
}
function sameName(a, b) {
    return plainName(a) === plainName(b);
}
function plainName(name) {
    return name.replace(/\.$/, '').toLowerCase();
}
function tryDecode(bytes) {
    try {
        const packet = bytes.length > LARGEST_DATAGRAM ? (0,bounded/* runBounded */.B)(() => (0,dns_packet.decode)(bytes), DECODING_LIMIT_MS) : (0,dns_packet.decode)(bytes);
        // Where it stopped tells whether it read on over an end (NaN included).
        return packet !== bounded/* OUT_OF_TIME */.J && dns_packet.decode.bytes <= bytes.length ? packet : undefined;
    }
    catch {
        // Anything can arrive at a UDP port; what is no DNS message is no answer.
        return undefined;
    }
}
/** 64 KB can hold millions of steps from one compressed name to the next; real answers take a millisecond. */
const DECODING_LIMIT_MS = 250;
/** Case does not count: some servers and resolvers answer in their own. */
function belongingTo(question, packet, responseCode) {
    const [asked, ...more] = packet.questions ?? [];
    // A server that could not read the question may leave it out of its error.
    if (asked === undefined)
        return responseCode === 'NOERROR' || responseCode === 'NXDOMAIN' ? 'anonymous' : 'own';
    const isSame = asked.type === question.type && asked.class === 'IN' && sameName(asked.name, question.name);
    return isSame && more.length === 0 ? 'own' : 'foreign';
}
/** The lower four bits stand in the header, the upper eight in the record of EDNS0. */
function responseCodeOf(packet, bytes) {
    const edns = packet.additionals?.find((record) => record.type === 'OPT');
    const upper = edns?.type === 'OPT' ? edns.extendedRcode : 0;
    if (upper === 0)
        return 'rcode' in packet ? String(packet.rcode) : 'NOERROR';
    const code = upper * 16 + (bytes.readUInt8(3) & 0x0f);
    return EXTENDED_CODES[code] ?? `RCODE_${code}`;
}
/** IANA, "DNS RCODEs": those that an answer to a plain question can carry. */
const EXTENDED_CODES = { 16: 'BADVERS', 23: 'BADCOOKIE' };
/** RFC 2308, section 2.2: name servers without the SOA record that comes with "no such record". */
function isReferral({ flag_aa, authorities = [] }) {
    const hasType = (wanted) => authorities.some(({ type }) => type === wanted);
    return !flag_aa && hasType('NS') && !hasType('SOA');
}
function isInternet(answer) {
    return 'class' in answer && answer.class === 'IN';
}
function endOfChain({ name, type }, answers) {
    if (type === 'CNAME')
        return name;
    const aliases = new Map();
    for (const answer of answers) {
        if (answer.type === 'CNAME' && !aliases.has(plainName(answer.name))) {
            aliases.set(plainName(answer.name), answer.data);
        }
    }
    let current = name;
    const passed = new Set();
    for (;;) {
        const next = aliases.get(plainName(current));
        if (next === undefined)
            return current;
        if (passed.has(plainName(current)))
            return undefined;
        passed.add(plainName(current));
        current = next;
    }
}
/** The record in its text form, or nothing when it is of another type than asked for. */
function recordFromAnswer(answer, type) {
    if (answer.type !== type)
        return [];
    const value = textFormOf(answer);
    if (value === undefined)
        return [];
    const ttl = 'ttl' in answer ? secondsFrom(answer.ttl ?? 0) : 0;
    return [{ name: answer.name, type, ttl, value }];
}
/** RFC 2181, section 8: a value with its first bit set counts as zero. */
function secondsFrom(ttl) {
    return ttl > 0x7fff_ffff ? 0 : ttl;
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
    const pieces = data.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece));
    return Buffer.concat(pieces).toString('utf8');
}

;// CONCATENATED MODULE: ./lib/checks/dns-problem.js



/** DNS_SERVER_ERROR when a server answered that it could not or would not say anything about the name. */
function serverProblem({ responseCode, isReferral }, question, server) {
    const about = `${question.type} of ${quotedName(question.name)}`;
    if (isReferral) {
        const message = `The name server ${(0,address/* authorityOf */.vO)(server)} only names other servers when asked for ${about}, and looks nothing up itself.`;
        return new app_error/* AppError */.uV('DNS_SERVER_ERROR', message, {
            hint: 'Ask a server of the zone itself, or a resolver, as "nameserver".',
        });
    }
    if (responseCode === 'NOERROR' || responseCode === 'NXDOMAIN')
        return undefined;
    const known = Object.hasOwn(REFUSALS, responseCode) ? REFUSALS[responseCode] : undefined;
    const { what, hint } = known ?? { what: 'answered with an error', hint: 'Look into the log of the server.' };
    const message = `The name server ${(0,address/* authorityOf */.vO)(server)} ${what} (${(0,visible/* readable */.HD)(responseCode)}) when asked for ${about}.`;
    return new app_error/* AppError */.uV('DNS_SERVER_ERROR', message, { hint });
}
/** DNS_NAME_NOT_FOUND or DNS_NO_RECORDS when there is nothing to judge; the two are told apart. `asked` is the question of
 *  the step, which `answer` may have led away from. */
function recordProblem(answer, asked, server) {
    if (answer.records.length > 0)
        return undefined;
    const from = `the name server ${(0,address/* authorityOf */.vO)(server)}`;
    const name = quotedName(asked.name);
    const final = quotedName(answer.finalName ?? asked.name);
    const isAlias = final.toLowerCase() !== name.toLowerCase();
    if (answer.responseCode === 'NXDOMAIN') {
        const subject = isAlias ? `The name ${name} leads to ${final}, which` : `The name ${name}`;
        return {
            code: 'DNS_NAME_NOT_FOUND',
            message: `${subject} does not exist (NXDOMAIN), says ${from}.`,
            hint: 'Check "domain" for typing errors. If the name must not exist, assert RECORD_COUNT EQUALS 0.',
            unless: 'RECORD_COUNT',
        };
    }
    const subject = isAlias ? `The name ${name} leads to ${final}, for which` : `The name ${name} exists, but`;
    return {
        code: 'DNS_NO_RECORDS',
        message: `${subject} ${from} gave no ${asked.type} record.`,
        hint: 'If that is as it should be, assert RECORD_COUNT EQUALS 0.',
        unless: 'RECORD_COUNT',
    };
}
/** DNS_CNAME_LOOP. */
function chainProblem(asked, longest) {
    const message = `The CNAME records of ${quotedName(asked.name)} lead in a circle, or through more than ${longest} names.`;
    return new app_error/* AppError */.uV('DNS_CNAME_LOOP', message, {
        hint: 'Correct the CNAME records; no resolver can answer for this name.',
    });
}
/** STEP_TIMEOUT that names the servers, and says when something else than an answer came. */
function silenceProblem(servers, { protocol, timeoutMs, strays: { foreign, anonymous }, }) {
    const who = (0,visible/* readable */.HD)(servers.map(address/* authorityOf */.vO).join(', '));
    const message = `No answer to the question over ${protocol} from ${who} within ${timeoutMs} ms`;
    if (anonymous > 0) {
        const what = anonymous === 1 ? '1 answer without a question section' : `${anonymous} answers without a question section`;
        return new app_error/* AppError */.uV('STEP_TIMEOUT', `${message}; ${what} came and ${wasOrWere(anonymous)} ignored.`, {
            hint: 'Nothing in such an answer says what it is about. Have the server repeat the question, as RFC 1035 has it.',
        });
    }
    if (foreign === 0) {
        return new app_error/* AppError */.uV('STEP_TIMEOUT', `${message}.`, {
            hint: 'Check "nameserver" and "port", and that no firewall keeps this machine from asking it.',
        });
    }
    const what = foreign === 1 ? '1 message' : `${foreign} messages`;
    return new app_error/* AppError */.uV('STEP_TIMEOUT', `${message}; ${what} that did not belong to it came and ${wasOrWere(foreign)} ignored.`, {
        hint: 'Another id, name or type, or no DNS at all: check that a DNS server listens there, and what stands between.',
    });
}
function wasOrWere(count) {
    return count === 1 ? 'was' : 'were';
}
function quotedName(name) {
    return `"${(0,visible/* readable */.HD)(name)}"`;
}
const REFUSALS = {
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
        hint: 'Look into the log of the server, or ask another "nameserver".',
    },
    NOTIMP: { what: 'does not answer this kind of question', hint: 'Ask another "nameserver".' },
};

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: ./lib/network/resolve-host.js
var resolve_host = __webpack_require__(4485);
;// CONCATENATED MODULE: ./lib/checks/dns-servers.js
// The named export stays what it was when a program calls setServers.




/** The servers to ask, by address: those that `nameserver` stands for, each allowed by the policy, else the platform's,
 *  about which no policy is asked, because whoever runs the tool chose them. */
async function nameServers({ nameserver, port }, session) {
    if (nameserver === undefined)
        return systemServers(port);
    const endpoint = { host: nameserver, port: port ?? 53 };
    const addresses = await (0,resolve_host/* resolveHost */.p0)(endpoint, session);
    return addresses.map((host) => ({ host, port: endpoint.port }));
}
/** As Node read them: `192.0.2.1`, `192.0.2.1:5353`, `2001:db8::1`, `[2001:db8::1]:5353`. The step's port wins over theirs. */
function systemServers(port) {
    const servers = external_node_dns_.getServers().map((server) => {
        const bracketed = (0,address/* canonicalAddress */.Z5)(server) === undefined ? server : `[${server}]`;
        const [, host = server, itsPort = '53'] = /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(bracketed) ?? [];
        return { host, port: port ?? Number(itsPort) };
    });
    if (servers.length > 0)
        return servers;
    throw new app_error/* AppError */.uV('DNS_NO_ANSWER', 'The system names no DNS server.', {
        hint: 'Give the step a "nameserver", or configure the resolver of this machine.',
    });
}

// EXTERNAL MODULE: ./lib/network/first-in-turn.js
var first_in_turn = __webpack_require__(57464);
// EXTERNAL MODULE: ./lib/network/dial.js
var dial = __webpack_require__(97602);
;// CONCATENATED MODULE: ./lib/checks/dns-tcp.js




/** The answer of one server over TCP (RFC 7766). Rejects with DNS_NO_ANSWER when the server closes the connection without
 *  one, with what the system said, or with the signal's reason. */
async function askOverTcp(question, server, asking) {
    const { signal, withEdns, onStray } = asking;
    const socket = await (0,dial/* dial */.z)([server.host], server.port, asking);
    let hasAnonymous = false;
    try {
        const { id, bytes } = encodeQuestion(question, { withEdns });
        socket.write(withLength(bytes));
        for await (const message of messagesFrom(socket, signal)) {
            const reading = readAnswer(message, id, question);
            if (reading.kind === 'answer')
                return whole(reading.answer, server);
            if (reading.kind === 'broken')
                throw brokenAnswer(reading.reason, server);
            hasAnonymous ||= reading.kind === 'anonymous';
            onStray(reading.kind);
        }
    }
    finally {
        socket.destroy();
    }
    const what = hasAnonymous ? 'after an answer without a question section' : 'without a complete answer to the question';
    throw new app_error/* AppError */.uV('DNS_NO_ANSWER', `The name server ${(0,address/* authorityOf */.vO)(server)} closed the TCP connection ${what}.`, {
        hint: 'Check "nameserver" and "port": is a DNS server listening there, and does it answer over TCP?',
    });
}
/** Over TCP nothing gets lost on the way: it was sent like this. */
function brokenAnswer(reason, server) {
    const message = `The answer of the name server ${(0,address/* authorityOf */.vO)(server)} contradicts itself: ${reason}.`;
    return new app_error/* AppError */.uV('DNS_NO_ANSWER', message, {
        hint: 'Look into the log of the server, and at what stands between; no record of such an answer is believed.',
    });
}
/** Only part of the records would be judged otherwise. */
function whole(answer, server) {
    if (!answer.isTruncated)
        return answer;
    throw new app_error/* AppError */.uV('DNS_NO_ANSWER', `The answer of the name server ${(0,address/* authorityOf */.vO)(server)} is cut off even over TCP.`, {
        hint: 'Look into the log of the server; no client can read this answer.',
    });
}
function withLength(message) {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    return Buffer.concat([length, message]);
}
/** The messages on a connection, each behind two bytes that say its length, until it ends. */
async function* messagesFrom(socket, signal) {
    const onAbort = () => void socket.destroy(signal.reason);
    if (signal.aborted)
        onAbort();
    signal.addEventListener('abort', onAbort, { once: true });
    try {
        let pieces = [];
        let size = 0;
        let wanted = 2;
        for await (const chunk of socket) {
            pieces.push(chunk);
            size += chunk.length;
            while (size >= wanted) {
                const received = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
                const end = 2 + received.readUInt16BE(0);
                pieces = [received];
                wanted = end;
                if (size < end)
                    break;
                yield received.subarray(2, end);
                pieces = [received.subarray(end)];
                size -= end;
                wanted = 2;
            }
        }
    }
    finally {
        signal.removeEventListener('abort', onAbort);
    }
}

// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/checks/dns-udp.js



/** How long the first datagram may stay unanswered before it is sent again; doubled each time. */
const RESEND_AFTER_MS = 1000;
/** The last one goes out after 255 s; no step lasts longer than 300 s. */
const MOST_RESENDS = 8;
const FOREIGN = { kind: 'foreign' };
/** The answer of one server. Sends the question again while none comes, since datagrams get lost; a late answer to an
 *  earlier one counts as well. Rejects with what the system said (a closed port), or the signal's reason. */
function askOverUdp(question, server, asking) {
    const { signal, clock, withEdns, onStray } = asking;
    return new Promise((resolve, reject) => {
        if (signal.aborted) {
            reject(signal.reason);
            return;
        }
        const { id, bytes } = encodeQuestion(question, { withEdns });
        const socket = (0,external_node_dgram_.createSocket)((0,external_node_net_.isIPv6)(server.host) ? 'udp6' : 'udp4');
        const over = new AbortController();
        const end = (settle) => {
            if (over.signal.aborted)
                return;
            over.abort();
            signal.removeEventListener('abort', onAbort);
            socket.close();
            settle();
        };
        const fail = (reason) => end(() => reject(reason));
        const onAbort = () => fail(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        socket.on('error', fail);
        socket.on('message', (message) => {
            const reading = message.length > LARGEST_DATAGRAM ? FOREIGN : readAnswer(message, id, question);
            if (reading.kind === 'answer' || reading.kind === 'broken')
                end(() => resolve(reading));
            else
                onStray(reading.kind);
        });
        socket.once('connect', () => {
            sendUntil(over.signal, { send: () => socket.send(bytes), clock });
        });
        // Connected: the system drops what comes from another address, and reports a closed port.
        socket.connect(server.port, server.host);
    });
}
function sendUntil(over, { send, clock }) {
    const sendAndWait = async () => {
        for (let resends = 0; resends <= MOST_RESENDS && !over.aborted; resends++) {
            send();
            await clock.sleep(RESEND_AFTER_MS * 2 ** resends, over);
        }
    };
    // The only thing that rejects is the end of the sleep, by which the question is settled already.
    sendAndWait().catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/checks/dns-transport.js






/** How long a server may stay silent before the next one is asked as well. */
const HEAD_START_MS = 1000;
/** The first usable answer, and who gave it: the next server is asked when one is silent, cannot be reached, or answers
 *  with an error (SERVFAIL and the like, but not NXDOMAIN). Rejects with the signal's reason, or, when all failed, with
 *  what the first server answered, else with what went wrong with the first. */
async function ask(question, transport) {
    const { servers, signal, clock } = transport;
    const askOne = async (server, race) => {
        const answer = await askServer(question, server, { ...transport, signal: race.signal });
        const problem = serverProblem(answer, question, server);
        if (problem !== undefined)
            throw problem;
        return { answer, server };
    };
    try {
        return await (0,first_in_turn/* firstInTurn */.b)(servers, askOne, { headStartMs: HEAD_START_MS, signal, clock });
    }
    catch (error) {
        if (!(error instanceof AggregateError))
            throw error;
        const failures = error.errors;
        throw failures.find((failure) => failure instanceof app_error/* AppError */.uV && failure.code === 'DNS_SERVER_ERROR') ?? failures[0];
    }
}
/** What a server says that does not understand EDNS0 (RFC 6891, section 7), or not the version of it. */
const EDNS_NOT_UNDERSTOOD = new Set(['FORMERR', 'NOTIMP', 'BADVERS']);
async function askServer(question, server, transport) {
    try {
        const answer = await exchange(question, server, { ...transport, withEdns: true });
        if (!EDNS_NOT_UNDERSTOOD.has(answer.responseCode))
            return answer;
        return await exchange(question, server, { ...transport, withEdns: false });
    }
    catch (cause) {
        throw transport.explain(cause, server);
    }
}
async function exchange(question, server, how) {
    if (how.protocol === 'TCP')
        return askOverTcp(question, server, how);
    const reading = await askOverUdp(question, server, how);
    if (reading.kind === 'broken')
        return askInFull(question, server, { ...how, found: `contradicts itself (${reading.reason})` });
    const { answer } = reading;
    return answer.isTruncated ? askInFull(question, server, { ...how, found: 'does not fit into a datagram' }) : answer;
}
/** What did not come whole in a datagram. `found` says of the answer why not. */
async function askInFull(question, server, how) {
    try {
        return await askOverTcp(question, server, how);
    }
    catch (cause) {
        if (how.signal.aborted)
            throw cause;
        const why = how.explain(cause, server).message;
        const message = `The answer of the name server ${(0,address/* authorityOf */.vO)(server)} ${how.found}, and over TCP there is none: ${why}`;
        throw new app_error/* AppError */.uV('DNS_NO_ANSWER', message, {
            hint: 'Open the port of the name server for TCP too; DNS needs both (RFC 7766).',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/checks/observe-dns.js









/** How many times an answer may lead on to another name that has to be asked for; resolvers give up at about the same. */
const LONGEST_CHAIN = 10;
/** Asks for the records of a name. An answer without any is a problem unless the step counts records (RECORD_COUNT), so that
 *  no other assertion passes on an empty answer. RESPONSE_TIME is the time of the question (of all, when a chain takes several). */
async function observeDns(step, timeoutMs, { network, redactor, signal }) {
    const phases = new network_phases/* Phases */.V(network.clock);
    const session = { policy: network, redactor, signal, phases };
    const question = questionOf(step);
    const named = { host: step.nameserver ?? 'the name servers of this machine', port: step.port ?? 53 };
    const servers = await nameServers(step, session).catch((cause) => {
        throw (0,failure/* explainFailure */.S)(cause, { endpoint: named, session, timeoutMs });
    });
    const strays = { foreign: 0, anonymous: 0 };
    const transport = {
        servers,
        protocol: step.protocol ?? 'UDP',
        signal,
        clock: network.clock,
        onStray: (kind) => {
            strays[kind] += 1;
        },
        explain: (cause, endpoint) => (0,failure/* explainFailure */.S)(cause, { endpoint, session, timeoutMs }),
    };
    phases.enter('firstByte');
    const { answer, server } = await follow(question, transport).catch((cause) => {
        if (!hasTimedOut(signal))
            throw transport.explain(cause, servers[0] ?? named);
        throw silenceProblem(servers, { protocol: transport.protocol, timeoutMs, strays });
    });
    phases.end();
    return { ...observationOf(answer, server, phases), problem: recordProblem(answer, question, server) };
}
/** Throws RESOLVED_VALUE_INVALID for a name that cannot be put into a question (RFC 1035, section 2.3.4). */
function questionOf({ domain, recordType = 'A' }) {
    const name = domain.replace(/\.$/, '');
    if (name.length <= 253 && name.split('.').every((label) => label.length >= 1 && label.length <= 63)) {
        return { name, type: recordType };
    }
    throw new app_error/* AppError */.uV('RESOLVED_VALUE_INVALID', `No server can be asked for "${(0,visible/* readable */.HD)(domain)}".`, {
        hint: 'Between the dots of a domain name there are 1 to 63 characters, and 253 in all.',
    });
}
/** Asks on for the name a chain ends at when the server did not add its records, as authoritative servers do for names
 *  of other zones. The AA flag is that of the last answer. */
async function follow(question, transport) {
    let current = question;
    const seen = new Set();
    for (let hops = 0; hops <= LONGEST_CHAIN; hops++) {
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
    throw chainProblem(question, LONGEST_CHAIN);
}
function hasTimedOut({ aborted, reason }) {
    return aborted && reason instanceof app_error/* AppError */.uV && reason.code === 'STEP_TIMEOUT';
}
function observationOf(answer, server, phases) {
    const totalMs = phases.spentMs('firstByte') ?? 0;
    return {
        checkerType: 'DNS',
        timings: { dnsMs: totalMs, connectMs: null, tlsMs: null, firstByteMs: null, totalMs },
        server: (0,address/* authorityOf */.vO)(server),
        responseCode: answer.responseCode,
        isAuthoritative: answer.isAuthoritative,
        records: answer.records,
    };
}


/***/ })

};
