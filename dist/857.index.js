export const id = 857;
export const ids = [857,3313];
export const modules = {

/***/ 84348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ consoleLink)
/* harmony export */ });
/** The page of a canary in the CloudWatch console of its partition; undefined for a partition whose console is not public. */
function consoleLink({ arn }) {
    const [, partition = '', , region = '', , , name = ''] = arn.split(':');
    const host = CONSOLES[partition];
    return host === undefined
        ? undefined
        : `https://${region}.${host}/cloudwatch/home?region=${region}#synthetics:canary/detail/${name}`;
}
const CONSOLES = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};


/***/ }),

/***/ 10857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployMarkdown: () => (/* binding */ deployMarkdown)
/* harmony export */ });
/* harmony import */ var _reporters_markdown_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87021);
/* harmony import */ var _reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73313);
/* harmony import */ var _console_link_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84348);
/* harmony import */ var _deploy_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32627);




/** For the job summary: what became of each canary, why, and where to look. */
function deployMarkdown(outcomes, options) {
    return (0,_reporters_markdown_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)({
        head: '\n## Canary deploy\n',
        maxBytes: options.maxBytes,
        sections: [
            {
                noun: 'canary',
                open: '\n| | Canary | Outcome | Live now | Dry run |\n|---|---|---|---|---|\n',
                items: outcomes.map(row),
                close: '',
            },
            {
                noun: 'failure',
                open: '\n### Why\n\n',
                items: outcomes.flatMap((outcome) => whyItems(outcome, options)),
                close: '',
            },
            {
                noun: 'note',
                open: '\n### What to know about the deploy\n\n',
                items: outcomes.flatMap(({ name, notices }) => notices.map((text) => `- ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name)}: ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.markdownText)(text)}\n`)),
                close: '',
            },
        ],
    });
}
function row(outcome) {
    const cells = [
        (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)((0,_deploy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .symbolOf */ .wX)(outcome)),
        (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(outcome.name, outcome.live === 'absent' ? undefined : (0,_console_link_js__WEBPACK_IMPORTED_MODULE_3__/* .consoleLink */ .i)(outcome)),
        (0,_deploy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .actionWords */ .Iv)(outcome),
        (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.markdownText)((0,_deploy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .liveWords */ .Kk)(outcome)),
        outcome.dryRunId === undefined ? '' : (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeCell */ .MZ)(outcome.dryRunId),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function whyItems(outcome, { sources, linkTo }) {
    const { name, failure, error } = outcome;
    const source = sources.find(({ path }) => path === outcome.path);
    const why = [];
    if (failure !== undefined && source !== undefined) {
        const { path, range } = (0,_deploy_words_js__WEBPACK_IMPORTED_MODULE_2__/* .blamedPlace */ .lL)(outcome, source);
        const place = (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownLink */ .iQ)(`${path}:${range.line}`, linkTo(path, range.line));
        why.push(`- ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name)}, ${place}: ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.markdownText)(failure.reason)}\n`);
        why.push(...failure.details.map((line) => `  - ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(line)}\n`));
        if (failure.artifacts !== undefined)
            why.push(`  - artifacts: ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(failure.artifacts)}\n`);
    }
    if (error !== undefined) {
        const hint = error.hint === undefined ? '' : ` ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.markdownText)(error.hint)}`;
        why.push(`- ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(name)} (${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .codeSpan */ .SS)(error.code)}): ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__.markdownText)(error.message)}${hint}\n`);
    }
    return why;
}


/***/ }),

/***/ 87021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/** `head` and as many items as fit into `maxBytes` of UTF-8, in their order; what does not fit is counted at the end.
 *  With less room than `head` takes, its first line; with less than that, nothing. */
function folded({ head, sections, maxBytes }) {
    const filled = sections.filter(({ items }) => items.length > 0);
    const whole = head + filled.map(({ open, items, close }) => open + items.join('') + close).join('');
    if (bytesOf(whole) <= maxBytes)
        return whole;
    const left = new Map();
    for (const { noun, items } of filled)
        left.set(noun, (left.get(noun) ?? 0) + items.length);
    const room = maxBytes - bytesOf(noteOf(left, maxBytes));
    if (bytesOf(head) > room) {
        const firstLine = `${head.split('\n', 1)[0]}\n`;
        return bytesOf(firstLine) <= maxBytes ? firstLine : '';
    }
    let text = head;
    let taken = bytesOf(head);
    let isFull = false;
    for (const { noun, open, items, close } of filled) {
        let part = open;
        let partBytes = bytesOf(open) + bytesOf(close);
        let count = 0;
        for (const item of items) {
            const itemBytes = bytesOf(item);
            isFull ||= taken + partBytes + itemBytes > room;
            if (isFull)
                break;
            part += item;
            partBytes += itemBytes;
            count += 1;
        }
        if (count > 0) {
            text += part + close;
            taken += partBytes;
        }
        left.set(noun, (left.get(noun) ?? 0) - count);
    }
    return text + noteOf(left, maxBytes);
}
/** Longest when nothing was written yet, which is what the room for it is measured with. */
function noteOf(left, maxBytes) {
    const missing = [...left]
        .filter(([, count]) => count > 0)
        .map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`);
    return `\n> Left out to stay within ${maxBytes} bytes: ${missing.join(', ')}. The JSON report holds everything.\n`;
}
function bytesOf(text) {
    return Buffer.byteLength(text);
}


/***/ }),

/***/ 73313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ codeCell),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   iQ: () => (/* binding */ markdownLink),
/* harmony export */   markdownText: () => (/* binding */ markdownText)
/* harmony export */ });
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59357);

/** A person reads no more of one value; the JSON report has the rest. */
const LONGEST_TEXT = 500;
/** Text as plain Markdown text: no markup, HTML, link, image, mention, reference, emoji or table cell can come of it.
 *  Entities stop CommonMark, at the start of a list item too. GitHub's own filters look at the text after that, so `@`, `#`, `://` and the like are
 *  parted from what follows by a zero-width space, as dependency bots do it. */
function markdownText(text) {
    return (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, LONGEST_TEXT))
        .replace(/^[-+=\s]|(?<=^\d+)[.)]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[&<>\\`*[\]|~$^]/g, (sign) => `&#${sign.charCodeAt(0)};`)
        .replace(/(?<![&])#|@|:(?=\/\/|(?:100|1234|[\w+-]*[a-z+-][\w+-]*):)|\b(?:www(?=\.)|GH(?=-\d)|(?:mailto|xmpp)(?=:))/gi, `$&${APART}`);
}
/** Text as a code span: exactly what it was, nothing in it is looked at. For values, so that they can be copied. */
function codeSpan(text) {
    const shown = (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text, LONGEST_TEXT));
    if (shown === '')
        return '*(empty)*';
    const longestRun = Math.max(0, ...(shown.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longestRun + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A code span inside a table, where a pipe ends the cell whatever stands around it: it is written as `\x7c`. */
function codeCell(text) {
    return codeSpan(text.replaceAll('|', '\\x7c'));
}
/** A link to `url`, or the text alone when there is none. */
function markdownLink(text, url) {
    if (url === undefined || !/^https?:\/\//.test(url))
        return markdownText(text);
    const target = (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(url).replace(/[\s<>()[\]\\|`"'*_~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
    return `[${markdownText(text)}](${target})`;
}
const APART = '&#8203;';


/***/ })

};
