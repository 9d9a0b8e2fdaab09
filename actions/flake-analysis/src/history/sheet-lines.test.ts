import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { places } from '../model/sighting.ts'
import { withColumns } from './add.ts'
import type { Column } from './column.ts'
import { aTest, column, emptySheet, execution, job, sheetOf, step } from './sheet.fixture.ts'
import { linesOf, sheetFrom } from './sheet-lines.ts'

const detail = {
  job: { id: 77, seconds: 61, os: 'macos' as const, selfHosted: true },
  failure: { message: 'connect ECONNREFUSED', signature: 'abc', category: 'network', rule: 'connection refused' }
}

const full = withColumns(emptySheet, [
  column(1, { test: 'P', lint: 'L' }, { seconds: 300, place: 'pull' }),
  {
    execution: execution(2, { attempt: 2, excluded: 'mass-failure', read: false, place: 'other' }),
    sights: [
      { subject: job('test'), outcome: 'fail', detail },
      { subject: step('npm test'), outcome: 'fail', detail: { infra: 'lost its runner' }, onlyIfBad: true }
    ]
  },
  column(3, { test: 'P' }, { excluded: 'infra' })
])

test('a sheet comes back from its lines as it was', () => {
  expect(sheetFrom(linesOf(full))).toEqual(full)
})

test('one that counts weeks, as the first ones did, is read without them', () => {
  const [head = '', ...rest] = linesOf(full)
  const weeks = { '2026-01-05': { executions: 7, failures: 2 } }
  expect(sheetFrom([JSON.stringify({ ...JSON.parse(head), weeks }), ...rest])).toEqual(full)
})

test.each(places)('an execution of the place %s comes back', (place) => {
  const sheet = withColumns(emptySheet, [column(1, { test: 'P' }, { place, excluded: 'infra' })])
  expect(sheetFrom(linesOf(sheet))?.executions).toMatchObject([{ place, excluded: 'infra', read: true }])
})

test.each(['pass', 'fail'] as const)('an execution whose report was left unread, of a job with %s, comes back', (end) => {
  const columns = [true, false].map((read, run) => ({
    execution: execution(run, { read, job: end, excluded: 'mass-failure' }),
    sights: []
  }))
  const sheet = { ...withColumns(emptySheet, columns), variant: 'unit' }
  expect(sheetFrom(linesOf(sheet))).toEqual(sheet)
})

test('an execution whose job had its report analysed comes back', () => {
  const sheet = { ...withColumns(emptySheet, [{ execution: execution(1, { own: true, place: 'other' }), sights: [] }]), variant: 'unit' }
  expect(sheetFrom(linesOf(sheet))).toEqual(sheet)
  const of = withColumns(emptySheet, [{ execution: execution(1, { place: 'other' }), sights: [] }])
  expect(sheetFrom(linesOf(of))?.executions[0]).not.toHaveProperty('own')
})

test('so does one of tests, whatever they are called', () => {
  const names = ['"', '\n', '__proto__', '😀', '</script>', 'a'.repeat(1000), '']
  const sheet = {
    ...withColumns({ ...emptySheet, variant: 'unit' }, [
      { execution: execution(1), sights: names.map((name) => ({ subject: aTest(name), outcome: 'fail' as const })) }
    ])
  }
  expect(sheetFrom(linesOf(sheet))).toEqual(sheet)
})

test('no line holds a line break', () => {
  expect(linesOf(full).filter((line) => /[\r\n]/.test(line))).toEqual([])
})

test.each<[what: string, lines: readonly string[]]>([
  ['nothing', []],
  ['no JSON', ['rubbish', '{']],
  ['an older version', [JSON.stringify({ v: 0, repository: 'octo/app', workflow: 'ci.yml' })]],
  ['no repository', [JSON.stringify({ v: 1, workflow: 'ci.yml' })]],
  ['a list', ['[1,2,3]']]
])('%s is no sheet', (_, lines) => {
  expect(sheetFrom(lines)).toBeUndefined()
})

test('what a newer version wrote is not taken for nothing', () => {
  const head = JSON.stringify({ v: 2, repository: 'octo/app', workflow: 'ci.yml' })
  expect(() => sheetFrom([head])).toThrow('The history in the ledger was written by a newer version')
})

test('any JSON in any place costs its line and no more', () => {
  const head = linesOf(full)[0] ?? ''
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.json(), fc.constantFrom(...linesOf(full).slice(1)))), (lines) => {
      const sheet = sheetFrom([head, ...lines])
      expect(sheet).toMatchObject({ repository: 'octo/app', workflowName: 'CI' })
      const again: Column = column(9, { test: 'P' })
      expect(withColumns(sheet ?? emptySheet, [again]).executions.at(-1)?.run).toBeGreaterThanOrEqual(9)
    })
  )
})

test('a line that the ledger would refuse loses its oldest failures, and goes where its name alone is too long', () => {
  const failed =
    (name: string) =>
    (run: number): Column => ({
      execution: execution(run),
      sights: [{ subject: aTest(name), outcome: 'fail', detail: { failure: { message: `${run} ${'x'.repeat(5000)}` } } }]
    })
  const columns = [...Array(20).keys()].map((index) => failed('long')(index + 1))
  const read = sheetFrom(linesOf(sheetOf(...columns, failed('y'.repeat(70_000))(21))))
  expect(read?.lines.map(({ codes, details }) => [codes, details.map(({ run }) => run)])).toEqual([
    ['F20-1', [11, 12, 13, 14, 15, 16, 17, 18, 19, 20]]
  ])
})

test('when a job began costs no more than four bytes for each of the executions that are kept', () => {
  const started = (start: number | undefined) =>
    linesOf(
      sheetOf(
        ...Array.from(
          { length: 200 },
          (_, run): Column => ({
            execution: execution(run + 1),
            sights: [{ subject: job('test'), outcome: 'pass', start: start && start + (run % 9) }]
          })
        )
      )
    ).join('\n').length
  expect(started(100) - started(undefined)).toBeLessThan(140)
})

test.each<[written: string, read: readonly number[]]>([
  ['2700000', [10, 2_700_000, 30]],
  ['3024000', [10, 3_024_000, 30]],
  ['3024001', [10, -1, 30]],
  ['-1', [10, -1, 30]],
  ['-2', [10, -1, 30]],
  ['"x"', [10, -1, 30]],
  ['null', [10, -1, 30]]
])('%s leaves durations and starts at the places of their executions', (written, read) => {
  const lines = linesOf(sheetOf(column(1, { test: 'P' }), column(2, { test: 'P' }), column(3, { test: 'P' })))
  const changed = lines.map((text) => text.replace('"d":[1,2,3],"b":[2,4,6]', `"d":[10,${written},30],"b":[10,${written},30]`))
  expect(sheetFrom(changed)?.lines[0]).toMatchObject({ durations: read, starts: read })
})

test('a test that always passes takes 260 bytes, with its name and the times of twenty executions', () => {
  const sights = Array.from({ length: 1000 }, (_, index) => ({
    subject: aTest(`adds item number ${index} to the cart`),
    outcome: 'pass' as const,
    seconds: index / 1000
  }))
  const columns = Array.from({ length: 20 }, (_, run): Column => ({ execution: execution(run + 1), sights }))
  const text = linesOf(sheetOf(...columns)).join('\n')
  expect(text.length / 1000).toBeLessThan(260)
})

test('of a line that is too long the details of forks go first', () => {
  const failed = (run: number, place: 'default' | 'fork'): Column => ({
    execution: execution(run, { place }),
    sights: [{ subject: job('test'), outcome: 'fail', detail: { failure: { message: 'x'.repeat(4000) } } }]
  })
  const columns = Array.from({ length: 20 }, (_, index) => failed(index + 1, index < 10 ? 'default' : 'fork'))
  const [line] = sheetFrom(linesOf(sheetOf(...columns)))?.lines ?? []
  expect(line?.details.map(({ run }) => run)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})
