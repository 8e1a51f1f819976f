export const id = 3313;
export const ids = [3313];
export const modules = {

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
