export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  roots: ['<rootDir>/actions', '<rootDir>/packages', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {},
  coverageProvider: 'v8',
  maxWorkers: 2,
  globalSetup: '<rootDir>/scripts/jest/temporary-folder.js',
  reporters: ['default', '<rootDir>/scripts/closing-line.reporter.js']
}
