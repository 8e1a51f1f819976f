/** `json-p3`, loaded when first asked for. CommonJS on purpose: a `require` here is synchronous, a bundler follows it,
 *  and it costs a fraction of an ESM import (docs/decisions/small-choices.md).
 *  @returns {typeof import('json-p3')} */
exports.loadJsonP3 = function loadJsonP3() {
  return require('json-p3')
}
