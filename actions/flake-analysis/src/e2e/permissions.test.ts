import { expect, test } from '@jest/globals'
import { gitServer, missingGit } from '@tocsin/ledger/git-server'
import { folderWith, world } from '@tocsin/testkit'
import { analysis, seedOf } from './analysis.fixture.ts'
import { afterTests, junit } from './reports.fixture.ts'

const errorsOf = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []
const quiet = { alerts: 'false', audit: 'false', logs: '0' }
const drawn = 'PPPPLPPPPPLPPPPPPPLPPPPP'

test('without `actions: read` there is one error that names it', async () => {
  await using scene = await world({ seed: seedOf(drawn), grant: { permissions: { contents: 'write' } } })
  const { outcome, log } = await analysis(scene, { hours: 24, ledger: folderWith({}), with: quiet })
  expect([outcome, errorsOf(log)]).toEqual(['failure', [expect.stringMatching(/^##\[error\].* answered 403 to GET /)]])
  expect(log).toContain('`permissions: { actions: read }`')
})

test('without `actions: read` the reports of the job are read and kept all the same', async () => {
  await using scene = await world({ seed: seedOf(drawn), grant: { permissions: { contents: 'write' } } })
  const ledger = folderWith({})
  const files = { 'out/a.xml': junit({ adds: 'P', steady: 'F' }) }
  const { outcome, log, outputs } = await afterTests(scene, {
    ...{ ledger, run: 30, files },
    with: { ...quiet, variant: 'linux', 'read-runs': 'always' }
  })
  expect(outcome).toBe('failure')
  expect(errorsOf(log)).toEqual([expect.stringMatching(/^##\[error\].* answered 403 to GET /)])
  expect(outputs.json).toBe('flake-report/flake-report.json')
})

const onBranch = missingGit ? test.skip : test
onBranch('a branch that may not be written is one error that names the permission, and costs no report', async () => {
  await using scene = await world({ seed: seedOf(drawn) })
  const server = await gitServer()
  await using _ = { [Symbol.asyncDispose]: server.close }
  server.intercept(({ url }) =>
    url.includes('receive-pack') ? { status: 403, body: 'Write access to repository not granted.' } : undefined
  )
  const { outcome, log, outputs } = await analysis(scene, {
    ...{ hours: 24, ledger: '', serverUrl: server.origin },
    with: { ...quiet, ledger: 'branch' }
  })
  expect([outcome, outputs.json]).toEqual(['failure', 'flake-report/flake-report.json'])
  expect(JSON.parse(outputs.flaky ?? '')).toHaveLength(3)
  expect(errorsOf(log)).toHaveLength(1)
  expect(log).toContain('contents: write')
})
