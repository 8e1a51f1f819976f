/** The tests run as compiled by `tsc`, against `lib/`: what is tested is what is shipped. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/.test-build'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testTimeout: 20_000,
}
