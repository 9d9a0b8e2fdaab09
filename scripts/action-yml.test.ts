import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { type Inputs, inputsSection } from '@tocsin/action-kit'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '..')
const folders = readdirSync(join(root, 'actions'), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

interface ActionFile {
  name: string
  inputs: object
  outputs: Record<string, { description: string }>
  runs: object
}

const actionOf = (folder: string): ActionFile => parse(readFileSync(join(root, 'actions', folder, 'action.yml'), 'utf8'))

const shared = ['github-token', 'config', 'discord-webhook', 'fail-on', 'dry-run']

/** Workflows out there use these names: more may come, none may go. */
const promised: Readonly<Record<string, { name: string; inputs: readonly string[]; outputs: readonly string[] }>> = {
  'flake-analysis': {
    name: 'tocsin: flake analysis',
    inputs: [
      ...['days', 'workflows', 'branch', 'reports', 'artifacts', 'report-dir', 'comment', 'issues', 'quarantine', 'fail-on-new-flake'],
      ...['shard', 'merge', 'ledger', 'data-branch', 'now']
    ],
    outputs: ['flaky', 'broken', 'infra', 'minutes-wasted', 'cost', 'report', 'json', 'quarantine', 'delivered']
  },
  'health-check': {
    name: 'tocsin: health check',
    inputs: [
      ...['endpoints', 'concurrency', 'timeout', 'retries', 'fail-after', 'recover-after', 'samples', 'shard', 'vantage', 'ledger'],
      ...['data-branch', 'status-page', 'metrics-file', 'now']
    ],
    outputs: ['status', 'down', 'degraded', 'results', 'budget-left', 'uptime', 'delivered']
  },
  'notify-discord': {
    name: 'tocsin: notify Discord',
    inputs: [
      ...['status', 'event', 'when', 'title', 'description', 'content', 'color', 'url', 'fields', 'buttons', 'image', 'files', 'username'],
      ...['avatar-url', 'mention', 'user-map', 'severity', 'environment', 'version', 'thumbnail', 'footer', 'layout', 'thread-id'],
      ...['thread-name', 'tags', 'key', 'message-id', 'ledger', 'silent', 'timeout']
    ],
    outputs: ['delivered', 'message-id', 'channel-id', 'message-url', 'thread-id', 'severity', 'skipped']
  },
  'repeated-failures': {
    name: 'tocsin: repeated failures',
    inputs: [
      ...['workflows', 'branch', 'kind', 'alert-at', 'window', 'escalate', 'recover-after', 'remind-every', 'ledger', 'data-branch', 'now'],
      'mention'
    ],
    outputs: ['decision', 'streak', 'severity', 'episode', 'alert-key', 'issue-number', 'delivered']
  }
}

test('every action has made its promises', () => expect(Object.keys(promised)).toEqual(folders))

test.each(folders)('action.yml of %s documents exactly the inputs that its table of fields reads', async (folder) => {
  const { Inputs }: { Inputs: Inputs } = await import(pathToFileURL(join(root, 'actions', folder, 'src/inputs.ts')).href)
  expect(actionOf(folder).inputs).toEqual(inputsSection(Inputs))
})

test.each(folders)('action.yml of %s keeps what was promised, each output with its description', (folder) => {
  const { inputs, outputs, name } = actionOf(folder)
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining([...shared, ...(promised[folder]?.inputs ?? [])]))
  expect(Object.keys(outputs).toSorted()).toEqual(promised[folder]?.outputs.toSorted())
  for (const { description } of Object.values(outputs)) expect(description).toMatch(/\S.*\.$/)
  expect(name).toBe(promised[folder]?.name)
})

test.each(folders)('%s runs its bundle on Node 24', (folder) => {
  expect(actionOf(folder).runs).toEqual({ using: 'node24', main: `../../dist/${folder}/index.js` })
})
