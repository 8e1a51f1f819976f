/** The tests run as compiled by `tsc`, against `lib/`: what is tested is what is shipped. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/.test-build'],
  testMatch: ['**/*.test.js'],
  transform: {},
  // Not of `npm test`: what installs the product as npm would publish it, which takes minutes (`npm run test:packed`), and
  // what needs servers from Debian packages (`npm run test:system`). CI runs both.
  testPathIgnorePatterns: ['/packed/', '/system/'],
  // A longer run of the properties (`PROPERTY_TIMES`) takes longer in proportion.
  testTimeout: 20_000 * Number(process.env.PROPERTY_TIMES ?? 1),
  // Many tests wait for a process of their own: on two cores one worker would leave one idle.
  maxWorkers: '100%',
}
