export const id = 4494;
export const ids = [4494];
export const modules = {

/***/ 54494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   none: () => (/* binding */ none)
/* harmony export */ });
/** Sends the request as it is. */
function none() {
    return async (request, isRetry) => (isRetry ? undefined : request);
}


/***/ })

};
