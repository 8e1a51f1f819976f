export const id = 4066;
export const ids = [4066,819];
export const modules = {

/***/ 84066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planJson: () => (/* binding */ planJson)
/* harmony export */ });
/* harmony import */ var _plan_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70819);

/** `plan --format json`, schema version 1: one JSON document, line feed at its end.
 *
 *  `{"schemaVersion":1,"canaries":[{"name","path","blueprintPath","blueprintSha256","action":"create|update|unchanged|blocked",
 *  "resumes":true|false,"changes":[{"field","kind":"added|changed|removed","from","to","because"}],"notes":[text],
 *  "reason","hint"}],"hasChanges":true|false}`
 *
 *  It is ASCII, and no line of it is a command to the GitHub runner.
 *
 *  `resumes`: the creation of the canary was interrupted and goes on. `from`, `to` and `because` are left out when there is
 *  none, or when it cannot be known; `reason` and `hint` when nothing is in the way. */
const planJson = (plans) => {
    const document = { schemaVersion: 1, canaries: plans.map(canaryOf), hasChanges: (0,_plan_words_js__WEBPACK_IMPORTED_MODULE_0__.hasChanges)(plans) };
    return `${inert(JSON.stringify(document, undefined, 2))}\n`;
};
/** The members by name: whatever else a plan may come to carry is not part of the contract. */
function canaryOf(plan) {
    const { name, path, blueprintPath, blueprintSha256, action, notes } = plan;
    return {
        name,
        path,
        blueprintPath,
        blueprintSha256,
        action,
        resumes: plan.action === 'create' && plan.resumes !== undefined,
        changes: plan.action === 'update' ? plan.changes.map(changeOf) : [],
        notes,
        ...(plan.action === 'blocked' ? { reason: plan.reason, hint: plan.hint } : {}),
    };
}
function changeOf({ field, kind, from, to, because }) {
    return { field, kind, from, to, because };
}
/** The same JSON, with nothing in it that a terminal or the runner obeys: what is no plain ASCII, and `##[`, are escaped. */
function inert(json) {
    return json
        .replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '#\\u0023[');
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
