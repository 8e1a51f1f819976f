export const id = 173;
export const ids = [173];
export const modules = {

/***/ 1173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unsupported: () => (/* binding */ unsupported)
/* harmony export */ });
/* harmony import */ var _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6858);

/** Refuses to send the request: without its credential it would verify something else than the canary does. */
function unsupported(type) {
    return () => Promise.reject(new _core_app_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AppError */ .u('AUTH_UNSUPPORTED', `This version of canary-preflight cannot perform ${type} authentication.`, {
        hint: 'The step is validated, but not verified. Run the other steps with --step.',
    }));
}


/***/ })

};
