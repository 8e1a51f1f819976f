export const id = 8329;
export const ids = [8329,3313,819];
export const modules = {

/***/ 38329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planMarkdown: () => (/* binding */ planMarkdown)
/* harmony export */ });
/* harmony import */ var _reporters_markdown_fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87021);
/* harmony import */ var _reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73313);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70819);



/** For a job summary or a comment: all canaries in one table, then the changes of each, then what to know. Never longer than
 *  `maxBytes`. */
const planMarkdown = (plans, { maxBytes = ONE_MEBIBYTE } = {}) => (0,_reporters_markdown_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .folded */ .T)({
    head: `## Canary plan: ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(plans)}\n`,
    maxBytes,
    sections: [
        {
            noun: 'blocked deploy',
            open: '\n### What is in the way\n\n',
            items: plans.flatMap(obstacleItem),
            close: '',
        },
        {
            noun: 'plan',
            open: '\n| | Canary | Plan | Manifest | Blueprint |\n|---|---|---|---|---|\n',
            items: plans.map(planRow),
            close: '',
        },
        ...plans.flatMap(changeSection),
        { noun: 'note', open: '\n### What to know\n\n', items: plans.flatMap(noteItems), close: '' },
        {
            noun: 'checksum',
            open: '\n<details>\n<summary>What would be deployed (SHA-256)</summary>\n\n',
            items: plans.map(({ blueprintSha256, blueprintPath }) => `- ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(blueprintSha256)} ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(blueprintPath)}\n`),
            close: '\n</details>\n',
        },
    ],
});
/** GitHub's limit of one step's job summary. */
const ONE_MEBIBYTE = 1_048_576;
function obstacleItem(plan) {
    return plan.action === 'blocked'
        ? [`- ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(plan.name)}: ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(plan.reason)} ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(plan.hint)}\n`]
        : [];
}
function planRow(plan) {
    const { action, name, path, blueprintPath } = plan;
    const cells = [
        (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTION_SYMBOLS */ .$3[action]),
        (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(name),
        (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .actionText */ .K2)(plan),
        ...[path, blueprintPath].map(_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.markdownText),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function changeSection(plan) {
    if (plan.action !== 'update')
        return [];
    return [
        {
            noun: 'change',
            open: `\n### Changes of ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(plan.name)}\n\n| | Member | Now | Then | Why |\n|---|---|---|---|---|\n`,
            items: plan.changes.map(changeRow),
            close: '',
        },
    ];
}
function changeRow({ field, kind, from, to, because }) {
    const values = [from, to].map((value) => (value === undefined ? '' : (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(value)));
    const cells = [`${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_SYMBOLS */ .$i[kind])} ${kind}`, (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeCell */ .MZ)(field), ...values, (0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(because ?? '')];
    return `| ${cells.join(' | ')} |\n`;
}
function noteItems({ name, notes }) {
    return notes.map((note) => `- ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__/* .codeSpan */ .SS)(name)}: ${(0,_reporters_markdown_text_js__WEBPACK_IMPORTED_MODULE_2__.markdownText)(note)}\n`);
}


/***/ }),

/***/ 70819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ ACTION_SYMBOLS),
/* harmony export */   $i: () => (/* binding */ CHANGE_SYMBOLS),
/* harmony export */   K2: () => (/* binding */ actionText),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   hasChanges: () => (/* binding */ hasChanges)
/* harmony export */ });
/** Beside the word, never instead of it. */
const ACTION_SYMBOLS = {
    create: '+',
    update: '~',
    unchanged: '=',
    blocked: '!',
};
const CHANGE_SYMBOLS = { added: '+', changed: '~', removed: '-' };
/** What happens to a canary: `will be updated`. */
function actionText(plan) {
    switch (plan.action) {
        case 'create':
            return plan.resumes === undefined ? 'will be created' : 'was left unfinished, and will be created to its end';
        case 'update':
            return 'will be updated';
        case 'unchanged':
            return 'unchanged';
        case 'blocked':
            return 'cannot be deployed';
    }
}
/** All plans in one sentence: `1 to create, 2 to update, 1 unchanged`. */
function summaryOf(plans) {
    const counts = COUNTED.map(([action, words]) => ({
        words,
        count: plans.filter((plan) => plan.action === action).length,
    }));
    const named = counts.filter(({ count }) => count > 0).map(({ words, count }) => `${count} ${words}`);
    return named.length === 0 ? 'no canary' : named.join(', ');
}
/** Whether a canary is other than what is wanted. One that cannot be deployed counts only when it is broken. */
function hasChanges(plans) {
    return plans.some((plan) => plan.action === 'create' ||
        plan.action === 'update' ||
        (plan.action === 'blocked' && plan.live.Status?.State === 'ERROR'));
}
const COUNTED = [
    ['create', 'to create'],
    ['update', 'to update'],
    ['unchanged', 'unchanged'],
    ['blocked', 'blocked'],
];


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
