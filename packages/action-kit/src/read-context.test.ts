import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readContext } from './read-context.ts'

const env = {
  GITHUB_ACTOR: 'ada',
  GITHUB_API_URL: 'https://ghe.example/api/v3/',
  GITHUB_BASE_REF: '',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_HEAD_REF: '',
  GITHUB_JOB: 'build',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REPOSITORY: 'octo/app',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '12345678901',
  GITHUB_RUN_NUMBER: '42',
  GITHUB_SERVER_URL: 'https://ghe.example/',
  GITHUB_SHA: 'abc',
  GITHUB_TRIGGERING_ACTOR: 'lin',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/dependabot/npm/@types/node',
  GITHUB_WORKSPACE: '/work'
}

function read(changes: Record<string, string | undefined> = {}, readFile = (_path: string) => '{"ref":"refs/heads/main"}') {
  const warnings: string[] = []
  const { payload, ...context } = readContext({ env: { ...env, ...changes }, readFile, warn: (message) => warnings.push(message) })
  return { context, payload, warnings }
}

test('the whole run is known from the environment', () => {
  expect(read().context).toEqual({
    eventName: 'push',
    repository: 'octo/app',
    owner: 'octo',
    repo: 'app',
    serverUrl: 'https://ghe.example',
    apiUrl: 'https://ghe.example/api/v3',
    runId: 12345678901,
    runNumber: 42,
    runAttempt: 1,
    runUrl: 'https://ghe.example/octo/app/actions/runs/12345678901',
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    job: 'build',
    actor: 'ada',
    triggeringActor: 'lin',
    sha: 'abc',
    ref: 'refs/heads/main',
    refName: 'main',
    headRef: '',
    baseRef: '',
    workspace: '/work'
  })
})

test('the event is read from its file', () => {
  expect(read().payload.text('ref')).toBe('refs/heads/main')
})

const rows: [name: string, changes: Record<string, string | undefined>, expected: object][] = [
  [
    'a second attempt has its own page',
    { GITHUB_RUN_ATTEMPT: '2' },
    { runUrl: 'https://ghe.example/octo/app/actions/runs/12345678901/attempts/2' }
  ],
  [
    'no server means github.com',
    { GITHUB_SERVER_URL: '', GITHUB_API_URL: undefined },
    { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' }
  ],
  ['an old server names no triggering actor', { GITHUB_TRIGGERING_ACTOR: undefined }, { triggeringActor: 'ada' }],
  ['no workflow ref', { GITHUB_WORKFLOW_REF: undefined }, { workflowPath: '' }],
  [
    'a workflow with an @ in the name of its file',
    { GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/deploy@eu.yml@refs/heads/a@b.yml' },
    { workflowPath: '.github/workflows/deploy@eu.yml' }
  ],
  [
    'a workflow of another repository',
    { GITHUB_WORKFLOW_REF: 'octo/ci/.github/workflows/x.yml@v1' },
    { workflowPath: 'octo/ci/.github/workflows/x.yml' }
  ],
  [
    'numbers that are none',
    { GITHUB_RUN_ID: '1e9', GITHUB_RUN_ATTEMPT: 'x', GITHUB_RUN_NUMBER: undefined },
    { runId: 0, runAttempt: 1, runNumber: 0 }
  ]
]
test.each(rows)('%s', (_, changes, expected) => {
  expect(read(changes).context).toMatchObject(expected)
})

test.each(['', 'octo', 'octo/app/x', '../..\n'])('a repository named %j is refused', (GITHUB_REPOSITORY) => {
  expect(() => read({ GITHUB_REPOSITORY })).toThrow(
    /^GITHUB_REPOSITORY is (?:not set|".*", not owner\/name)\n→ Run this as a step of a workflow/
  )
})

const broken: [name: string, readFile: () => string][] = [
  [
    'is missing',
    () => {
      throw new Error('ENOENT: no such file')
    }
  ],
  ['is no JSON', () => '{"a":'],
  [
    'is too large',
    () => {
      throw new Error('the file is larger than 26214400 bytes')
    }
  ]
]
test.each(broken)('an event file that %s is a warning and an empty event', (_, readFile) => {
  const { payload, warnings } = read({}, readFile)
  expect([payload.value, warnings]).toEqual([
    {},
    [expect.stringMatching(/^The event file cannot be read, so the message will lack its details \(.+\)\.$/)]
  ])
})

test('no event file is no event', () => {
  const { payload, warnings } = read({ GITHUB_EVENT_PATH: '' })
  expect([payload.value, warnings]).toEqual([{}, []])
})

test('a real file is read, up to its limit', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  const at = () => readContext({ env: { ...env, GITHUB_EVENT_PATH: path }, warn: () => undefined }).payload
  writeFileSync(path, '\ufeff{"action":"opened"}')
  expect(at().text('action')).toBe('opened')
  writeFileSync(path, `{"action":"${'x'.repeat(26 * 1024 * 1024)}"}`)
  expect(at().has('action')).toBe(false)
})

interface Examples {
  name: string
  examples: object[]
}

test('every official example of an event can be read', () => {
  const file = createRequire(import.meta.url).resolve('@octokit/webhooks-examples/api.github.com/index.json')
  const events = JSON.parse(readFileSync(file, 'utf8')) as Examples[]
  const payloads = events.flatMap(({ examples }) => examples.map((example) => JSON.stringify(example)))
  expect(payloads.length).toBeGreaterThan(300)
  for (const text of payloads) {
    const { payload, warnings } = read({}, () => text)
    expect([warnings, payload.value]).toEqual([[], JSON.parse(text)])
  }
})
