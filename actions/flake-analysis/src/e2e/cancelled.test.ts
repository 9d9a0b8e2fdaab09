import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { afterTests, junit } from './reports.fixture.ts'

const quiet = { alerts: 'false', audit: 'false', variant: 'all' }

const rows: [how: string, asked: { jobStatus?: 'cancelled' | 'failure'; with?: object }, flakes: string[]][] = [
  ['was cancelled, as the runner says', { jobStatus: 'cancelled' }, []],
  ['was cancelled, as the input says', { with: { 'job-status': 'cancelled' } }, []],
  ['failed', { jobStatus: 'failure' }, ['adds']]
]
test.each(rows)('a test that fails in a job that %s', async (_, { jobStatus, with: more }, flakes) => {
  await using scene = await world()
  const ledger = folderWith({})
  let report: { subjects: { test?: { name: string } }[] } = { subjects: [] }
  for (const run of [1, 2, 3])
    for (const attempt of [1, 2]) {
      const fails = attempt === 1 && run > 1
      const files = { 'out/a.xml': junit({ adds: fails ? 'F' : 'P', steady: 'P' }) }
      const { outcome, log, workspace } = await afterTests(scene, {
        ...{ ledger, run, attempt, files, with: { ...quiet, ...(fails && more) } },
        ...(fails && jobStatus && { jobStatus })
      })
      expect([outcome, log.match(/##\[(?:error|warning)\].*/g)]).toEqual(['success', null])
      report = JSON.parse(readFileSync(join(workspace, 'flake-report/flake-report.json'), 'utf8'))
    }
  expect(report.subjects.flatMap(({ test: own }) => own?.name ?? [])).toEqual(flakes)
})
