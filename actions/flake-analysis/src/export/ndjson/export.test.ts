import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { reading, report, tests } from '../sample.fixture.ts'
import { exportNdjson } from './export.ts'

test('an analysis becomes a file of records, without secrets', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'ndjson-')), 'flakes.ndjson')
  const told = { repository: 'octo/shop', executions: [reading({ branch: 'hunter22' })], tests: [tests()], report: report() }
  const counts = await exportNdjson(path, [told], (text) => text.replaceAll('hunter22', '***'))
  expect(counts).toEqual({ run: 1, job: 1, test: 2, subject: 1, finding: 1, cause: 1, cache: 1 })
  const lines = readFileSync(path, 'utf8').split('\n')
  expect([lines.length, lines.at(-1)]).toEqual([9, ''])
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ schema: 'tocsin.flake.run/1', branch: '***' })
})
