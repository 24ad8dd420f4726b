/** Office.js, excelts and Fluent ship modern syntax; only a few packages are ES modules alone and need transforming. */
const esmOnly = ['intl-messageformat', '@formatjs', '@cj-tech-master'];

const shared = {
  transform: {
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/**/*.test.ts', '<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/browser/'],
      setupFilesAfterEnv: ['<rootDir>/scripts/test/patientTests.ts'],
    },
    {
      ...shared,
      displayName: 'dom',
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/scripts/test/patientTests.ts'],
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/scripts/test/prepareBrowserTests.ts',
      setupFilesAfterEnv: ['<rootDir>/scripts/test/retryBrowserTests.ts'],
    },
  ],
};
