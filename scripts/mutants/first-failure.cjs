const { writeSync } = require('node:fs')
const { relative } = require('node:path')

/** A reporter for Jest in one process: the first test that fails ends it, since a mutant has to be noticed only once. */
module.exports = class FirstFailure {
  /** The exit code then. */
  static KILLED = 77

  onTestCaseResult({ path }, { status, fullName }) {
    if (status !== 'failed') return
    writeSync(1, `${relative('.test-build', path)}: ${fullName}\n`)
    process.exit(FirstFailure.KILLED)
  }
}
