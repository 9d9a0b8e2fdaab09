import { expect, test } from '@jest/globals'
import { column, drawn, job, sheetOf } from '../history/sheet.fixture.ts'
import type { Sheet } from '../history/sheet.ts'
import { candidatesOf } from './candidates.ts'

const sheet = sheetOf(column(10, { test: 'P' }), column(20, { test: 'F', lint: 'P' }), column(30, { test: 'P', lint: 'P' }))
const since = '2026-01-05T00:00:00.000Z'

test('each subject is one, with what the window has of it', () => {
  expect(drawn(sheet)).toEqual({ test: 'PFP', lint: '-PP' })
  const inWindow = (from: number) =>
    candidatesOf([sheet], { before: {}, since: from * 3600 }).map(({ subject, track }) => [
      subject.job,
      track.executions.map(({ run }) => run)
    ])
  const whole = [10, 20, 30]
  expect(inWindow(0)).toEqual([
    ['test', whole],
    ['lint', whole]
  ])
  expect(inWindow(20)).toEqual([
    ['test', [20, 30]],
    ['lint', [20, 30]]
  ])
  expect(inWindow(31)).toEqual([])
})

test.each<[what: string, before: unknown, kept: unknown]>([
  ['nothing', undefined, undefined],
  ['a state', { state: 'flaky', since }, { state: 'flaky', since }],
  ['a state that rests on forks', { state: 'flaky', since, ofForks: true }, { state: 'flaky', since, ofForks: true }],
  ['a mark that is none', { state: 'flaky', since, ofForks: 'yes' }, { state: 'flaky', since }],
  ['a state that nobody knows', { state: 'cursed', since }, undefined],
  ['no time', { state: 'flaky' }, undefined],
  ['a time that is none', { state: 'flaky', since: 'long ago' }, undefined],
  ['a number', 7, undefined],
  ['a list', ['flaky', since], undefined]
])('of what was kept, %s', (_, before, kept) => {
  const found = candidatesOf([sheet], { before: { [job('test').id]: before }, since: 0 })
  expect(found.map((one) => one.kept)).toEqual([kept, undefined])
})

const ofVariant = (variant: string, ...runs: readonly (readonly [run: number, more?: object])[]): Sheet => ({
  ...sheetOf(...runs.map(([run, more]) => column(run, { test: 'P' }, more))),
  variant
})
const heard = (...sheets: readonly Sheet[]) => candidatesOf(sheets, { before: {}, since: 0 }).map((one) => one.heard)

test('tests know when reports of their workflow were read, of whichever variant', () => {
  const both = [36_000, 72_000, 108_000]
  expect(heard(ofVariant('node20', [10], [20]), ofVariant('node22', [10], [30]))).toEqual([both, both])
  expect(heard(ofVariant('node20', [10]), { ...ofVariant('node22', [30]), workflow: 'other.yml' })).toEqual([[36_000], [108_000]])
})

test('one list serves all tests of a workflow', () => {
  const [first, second] = heard(ofVariant('node20', [10]), ofVariant('node22', [30]))
  expect(first).toBe(second)
})

test('neither a stranger nor what was not read says that a variant is over', () => {
  expect(heard(ofVariant('node20', [10]), ofVariant('node22', [20], [30, { read: false }], [40, { place: 'fork' }]))).toEqual([
    [36_000, 72_000],
    [36_000, 72_000]
  ])
})

test('jobs are judged by their own workflow alone', () => {
  expect(heard(sheetOf(column(10, { test: 'P' })), ofVariant('node22', [30]))).toEqual([undefined, [108_000]])
})
