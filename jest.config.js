import { availableParallelism } from 'node:os'

export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  roots: ['<rootDir>/actions', '<rootDir>/packages', '<rootDir>/scripts'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  // GitHub's parser of workflows, Discord's schemas and the languages of zod alone; everything else runs as it is, for Node strips the types.
  transform: {
    '/@actions/workflow-parser/.*-schema\\.js$': '<rootDir>/scripts/jest/json-attribute.js',
    '/discord-api-spec/.*\\.zod\\.js$': '<rootDir>/scripts/jest/discord-schemas.js',
    '/zod/v4/locales/index\\.js$': '<rootDir>/scripts/jest/no-locales.js'
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/|discord-api-spec/|zod/v4/locales/index)'],
  coverageProvider: 'v8',
  setupFiles: ['<rootDir>/scripts/jest/one-line.js'],
  // What starts programs and servers waits for them, and longer on a busy machine.
  testTimeout: 30_000,
  // Twice the cores of a small machine: many tests wait for processes, servers and clocks.
  maxWorkers: Math.max(4, availableParallelism() - 1),
  // Modules of one test file stay in memory with the next: a full heap makes all work slow, and each start of a process, which copies its map.
  workerIdleMemoryLimit: '400MB',
  testSequencer: '<rootDir>/scripts/jest/sequencer.js',
  globalSetup: '<rootDir>/scripts/jest/temporary-folder.js',
  reporters: ['default', '<rootDir>/scripts/closing-line.reporter.js']
}
