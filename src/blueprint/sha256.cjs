/** Lower-case hex of the SHA-256 of bytes. CommonJS for the `require`: node:crypto takes as long to load as a blueprint to
 *  validate, and most validations print no hash.
 *  @param {Uint8Array} bytes
 *  @returns {string} */
exports.sha256Of = function sha256Of(bytes) {
  return require('node:crypto').createHash('sha256').update(bytes).digest('hex')
}
