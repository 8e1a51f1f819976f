/** The tests run as compiled by `tsc`, against `lib/`: what is tested is what is shipped. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/.test-build'],
  testMatch: ['**/*.test.js'],
  transform: {},
  // Installs what npm would publish: minutes, not seconds. `npm run test:packed` and CI run them.
  // Needs servers that someone else wrote, from Debian packages: `npm run test:system`.
  testPathIgnorePatterns: ['/packed/', '/system/'],
  testTimeout: 20_000,
}
