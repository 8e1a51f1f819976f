const staging = process.env.STAGING_URL

/** The service's own tests, and, when there is a staging environment, the same blueprint against that. */
export default {
  projects: [
    { displayName: 'service', testMatch: ['**/*.test.js'], transform: {} },
    ...(staging === undefined
      ? []
      : [
          {
            displayName: 'staging',
            runner: 'canary-preflight/jest-runner',
            testMatch: ['**/blueprint-config.json'],
            globals: { canaryPreflight: { rewrites: { 'https://orders.example.com': staging }, retries: 1 } },
          },
        ]),
  ],
}
