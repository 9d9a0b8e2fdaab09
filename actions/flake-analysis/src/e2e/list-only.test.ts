import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { gitServer, missingGit } from '@tocsin/ledger/git-server'
import { folderWith, world } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { analysis } from './analysis.fixture.ts'
import { afterTests, junit } from './reports.fixture.ts'

const said = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []
const quiet = { audit: 'false', ledger: 'branch' }
const reads = { actions: 'read', contents: 'read' } as const

const troubles: [ledger: string, answer: { status: number; body: string } | undefined, warnings: RegExp[], listed: string[]][] = [
  ['may not be written', { status: 403, body: 'Write access to repository not granted.' }, [], ['adds']],
  [
    'answers 503',
    { status: 503, body: 'No server is currently available.' },
    [/^##\[warning\]The ledger branch "tocsin-data" cannot be used: the server could not be reached, or is out of order\.$/],
    []
  ]
]
needs(missingGit, test).each(troubles)(
  'a step that only asks for the list is green with a ledger that %s, and writes nothing to it',
  async (_, answer, warnings, listed) => {
    const server = await gitServer()
    await using _server = { [Symbol.asyncDispose]: server.close }
    await using scene = await world({ grant: { permissions: reads } })
    for (const [index, letter] of [...'FPFPF'].entries()) {
      const files = { 'out/a.xml': junit({ adds: letter, steady: 'P' }) }
      const at = { run: 1, attempt: index + 1, ledger: '', serverUrl: server.origin }
      const step = await afterTests(scene, { ...at, files, with: { ...quiet, variant: 'all', alerts: 'false' } })
      expect([step.outcome, said(step.log)]).toEqual(['success', []])
    }
    const [before, asked] = [server.git('rev-parse', 'tocsin-data'), server.requests.length]
    server.intercept(({ url }) => (answer?.status === 503 || url.includes('receive-pack') ? answer : undefined))

    const workspace = folderWith({})
    const { outcome, log, outputs } = await analysis(scene, {
      ...{ hours: 2, ledger: '', workspace, serverUrl: server.origin },
      with: { ...quiet, 'read-runs': 'never', quarantine: 'json', 'discord-webhook': '' }
    })
    expect([outcome, said(log)]).toEqual(['success', warnings.map((one) => expect.stringMatching(one))])
    const { tests } = JSON.parse(readFileSync(join(workspace, 'flake-report/quarantine.json'), 'utf8'))
    expect(tests.map(({ name }: { name: string }) => name)).toEqual(listed)
    expect(outputs.json).toBe('flake-report/flake-report.json')
    expect(server.requests.slice(asked).filter(({ url }) => url.includes('receive-pack'))).toEqual([])
    expect(server.git('rev-parse', 'tocsin-data')).toBe(before)
  }
)

needs(missingGit, test)('a step that only asks for the list is told of the permission to read', async () => {
  const server = await gitServer()
  await using _server = { [Symbol.asyncDispose]: server.close }
  await using scene = await world({ grant: { permissions: { actions: 'read' } } })
  server.intercept(() => ({ status: 403, body: 'Resource not accessible by integration' }))
  const { outcome, log } = await analysis(scene, {
    ...{ hours: 2, ledger: '', serverUrl: server.origin },
    with: { ...quiet, 'read-runs': 'never', quarantine: 'json', alerts: 'false' }
  })
  expect([outcome, said(log)]).toEqual([
    'success',
    [expect.stringContaining('The ledger branch "tocsin-data" cannot be used: the token may not use it.')]
  ])
  expect(log).toContain('→ Add `permissions: contents: read` to the job that uses this step.')
  expect(log).not.toContain('contents: write')
})

test('the steps beside the tests of two legs write a summary of some lines, and none says what to change', async () => {
  await using scene = await world()
  const folder = folderWith({})
  const list = async (hours: number) =>
    (
      await analysis(scene, {
        ...{ hours, ledger: folder, workspace: folderWith({}) },
        with: { audit: 'false', alerts: 'false', 'read-runs': 'never', quarantine: 'jest' }
      })
    ).summary
  const first = await list(1)
  expect(first).toMatch(/^The history knows no runs yet/)
  for (const [index, letter] of [...'FPFPF'].entries()) {
    const at = { run: 1, attempt: index + 1, ledger: folder, files: { 'out/a.xml': junit({ adds: letter, steady: 'P' }) } }
    const { summary } = await afterTests(scene, { ...at, with: { audit: 'false', variant: 'all' } })
    expect(summary).not.toMatch(/#### /)
    expect(summary).toMatch(/ · the whole report: .* of this job$/m)
  }
  const later = await list(8)
  expect(later).toMatch(/^\*\*1 test is flaky\*\* · 1 run in 30 days · 2 tests · the whole report: /)
  expect(later).toMatch(/Quarantine list\\?:.* 1 flaky test in .*quarantine/)
  expect([first, later].filter((text) => text.includes('####'))).toEqual([])
})

test('a step that fails leaves empty lists, for the tests to run all the same', async () => {
  await using scene = await world({ grant: { permissions: {} } })
  const [ledger, workspace] = [folderWith({}), folderWith({})]
  const files = ['quarantine-jest.txt', 'quarantine-playwright.txt', 'quarantine_pytest.py', 'index.html']
  const textsAfter = async (quarantine: string, readRuns: string) => {
    const asked = { audit: 'false', alerts: 'false', quarantine, 'read-runs': readRuns }
    const { outcome } = await analysis(scene, { hours: 1, ledger, workspace, with: asked })
    const written = files.map((name) => join(workspace, 'flake-report', name)).filter((file) => existsSync(file))
    return { outcome, texts: written.map((file) => readFileSync(file, 'utf8')) }
  }
  const before = await textsAfter('pytest', 'never')
  const [pytest, page] = before.texts
  expect(before).toEqual({ outcome: 'success', texts: [expect.stringContaining('[]'), expect.stringContaining('<html')] })
  expect(await textsAfter('jest, playwright', 'always')).toEqual({ outcome: 'failure', texts: ['^', '/(?!)/', pytest, page] })
})
