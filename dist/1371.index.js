export const id = 1371;
export const ids = [1371,819];
export const modules = {

/***/ 81371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _core_style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36750);
/* harmony import */ var _core_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59357);
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70819);



/** For people: each canary with its changes and what to know about it, then one line that sums up. One line a change,
 *  whatever is in it; a colour only repeats what a sign says. */
const planText = (plans, { colour = false } = {}) => {
    const style = (0,_core_style_js__WEBPACK_IMPORTED_MODULE_0__/* .createStyle */ ._)({ colour });
    const blocks = [...plans.map((plan) => planLines(plan, style)), [style.bold(`Plan: ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .summaryOf */ .YG)(plans)}.`)]];
    return blocks.map((lines) => lines.map((line) => `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .defuseCommands */ .pq)(line)}\n`).join('')).join('\n');
};
function planLines(plan, style) {
    const { name, path, blueprintPath, blueprintSha256, notes } = plan;
    const title = `${_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ACTION_SYMBOLS */ .$3[plan.action]} ${style.bold((0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(name))} ${(0,_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .actionText */ .K2)(plan)}`;
    return [
        `${accentOf(plan, style)(title)} ${style.dim(`(${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(path)})`)}`,
        ...(plan.action === 'blocked' ? [`  ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(plan.reason)}`, `  hint: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(plan.hint)}`] : []),
        ...(plan.action === 'update' ? plan.changes.flatMap((change) => changeLines(change, style)) : []),
        ...notes.map((note) => `  note: ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(note)}`),
        style.dim(`  ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(blueprintPath)} sha256 ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(blueprintSha256)}`),
    ];
}
function accentOf({ action }, style) {
    switch (action) {
        case 'create':
            return style.green;
        case 'update':
            return style.yellow;
        case 'unchanged':
            return style.dim;
        case 'blocked':
            return style.red;
    }
}
function changeLines(change, style) {
    const { field, kind, because } = change;
    const accent = { added: style.green, changed: style.yellow, removed: style.red }[kind];
    const values = valuesOf(change);
    return [
        `  ${accent(`${_plan_words_js__WEBPACK_IMPORTED_MODULE_1__/* .CHANGE_SYMBOLS */ .$i[kind]} ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(field)}`)}${values === '' ? '' : `: ${values}`} ${style.dim(`(${kind})`)}`,
        ...(because === undefined ? [] : [`      because ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(because)}`]),
    ];
}
function valuesOf({ from, to }) {
    if (from === undefined)
        return to === undefined ? '' : (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(to);
    return to === undefined ? (0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(from) : `${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(from)} → ${(0,_core_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .readable */ .HD)(to)}`;
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


/***/ })

};
