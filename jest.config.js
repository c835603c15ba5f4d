// Kinds of tests, by folder. What a project needs beyond Node: `unit` nothing, `host` the local Apps Script, `bundle` what the
// build makes of src/, `browser` a Chromium, too. `property` needs nothing but time: long random stories of the core.
const folders = {
  host: ['host', 'sandbox', 'playground'],
  bundle: ['bundle', 'build', 'bench'],
  browser: ['browser'],
};
const longStories = '.property.test.ts';
const inFolders = names => names.map(name => `<rootDir>/test/${name}/**/*.test.ts`);

const project = displayName => ({
  displayName,
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
});

/** @type {import('jest').Config} */
module.exports = {
  // By default jest leaves one core of two idle.
  maxWorkers: '100%',
  // Read from here alone: a project's own is passed over.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  projects: [
    {
      ...project('unit'),
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: [
        ...Object.values(folders)
          .flat()
          .map(name => `<rootDir>/test/${name}/`),
        longStories,
      ],
    },
    { ...project('property'), testMatch: [`<rootDir>/test/**/*${longStories}`] },
    ...Object.entries(folders).map(([name, names]) => ({ ...project(name), testMatch: inFolders(names) })),
  ],
};
