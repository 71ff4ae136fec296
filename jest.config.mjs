// Jest over the same TypeScript that runs: types stripped, modules as ESM, one PostgreSQL for all suites.
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/jest/strip-types.mjs' },
  globalSetup: '<rootDir>/test/jest/global-setup.mjs',
  globalTeardown: '<rootDir>/test/jest/global-teardown.mjs',
  setupFiles: ['<rootDir>/test/jest/property-seed.mjs'],
  testMatch: ['**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.data/'],
  testTimeout: 60_000,
  // Modules of finished suites stay in memory: a process that holds many of them makes way for a fresh one.
  workerIdleMemoryLimit: '1200MB',
};
