export const id = 819;
export const ids = [819];
export const modules = {

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
