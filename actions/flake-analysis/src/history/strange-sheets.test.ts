import { expect, test } from '@jest/globals'
import type { ReadExecution, ReadTests } from '../model/reading.ts'
import type { Place } from '../model/sighting.ts'
import { sheetKey } from './keys.ts'
import type { News } from './news.ts'
import { emptySheet, execution } from './sheet.fixture.ts'
import type { Sheet } from './sheet.ts'
import { gateTo, mostStrange } from './strange-sheets.ts'

const repository = 'octo/app'
const base = (run: number, place: Place) => ({ execution: execution(run, { place }), workflow: '.github/workflows/ci.yml' })
const read = (run: number, place: Place, workflow = '.github/workflows/ci.yml'): ReadExecution => ({
  ...base(run, place),
  ...{ workflow, workflowName: 'CI', runNumber: run, url: '', branch: 'main', event: 'push', outcome: 'pass' }
})
const tests = (run: number, place: Place, variant: string): ReadTests => ({ ...base(run, place), variant, cases: [], massFailure: false })
const news = (executions: ReadExecution[], ...reports: ReadTests[]): News => ({ repository, executions, tests: reports })
const strange = (count: number, from = 0) => Array.from({ length: count }, (_, index) => tests(9, 'fork', `v${from + index}`))
const kept = ({ tests: all }: News) => all.map(({ variant }) => variant)

test('forks have so many kinds of reports of their own, and no more', () => {
  const gate = gateTo(new Map())
  const first = gate.admit(news([read(9, 'fork')], ...strange(mostStrange + 20), tests(1, 'default', 'unit'), tests(9, 'fork', 'unit')))
  expect([first.executions.length, first.tests.length, kept(first).slice(-2)]).toEqual([1, mostStrange - 1 + 2, ['unit', 'unit']])
  expect(gate.refused()).toBe(21)
  expect(kept(gate.admit(news([read(1, 'default')], ...strange(2), ...strange(2, mostStrange), tests(8, 'fork', 'unit'))))).toEqual([
    ...['v0', 'v1', 'unit']
  ])
})

test('what the own runs have, or the ledger, is not counted', () => {
  const sheetOf = (variant: string, place: Place): [string, Sheet] => [
    sheetKey({ ...emptySheet, variant }),
    { ...emptySheet, variant, executions: [execution(1, { place })] }
  ]
  const known = new Map([...strange(mostStrange).map(({ variant }) => sheetOf(variant, 'fork')), sheetOf('unit', 'default')])
  const gate = gateTo(known)
  const given = [...strange(3), ...strange(3, mostStrange), tests(2, 'fork', 'unit')]
  expect(kept(gate.admit(news([], ...given)))).toEqual(['v0', 'v1', 'v2', 'unit'])
  expect(gate.refused()).toBe(3)
  expect(kept(gate.admit(news([], tests(3, 'pull', `v${mostStrange}`))))).toEqual([`v${mostStrange}`])
  expect(gate.refused()).toBe(2)
})

test('a workflow that a fork adds is one of them', () => {
  const gate = gateTo(new Map())
  gate.admit(news([], ...strange(mostStrange)))
  expect(gate.admit(news([read(9, 'fork', '.github/workflows/evil.yml'), read(1, 'default')])).executions).toMatchObject([
    { workflow: '.github/workflows/ci.yml' }
  ])
})
