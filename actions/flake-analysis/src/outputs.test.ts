import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { isExplained } from './model/explained.ts'
import { writeOutputs } from './outputs.ts'
import { empty, sample } from './shown/sample.fixture.ts'

function written(report: typeof sample, quarantine: readonly string[] = []) {
  const outputs: Record<string, unknown> = {}
  const place = { folder: 'site', json: 'site/flake-report.json', quarantine }
  writeOutputs({ report, receipts: [], ...place }, { output: (name, value) => void Object.assign(outputs, { [name]: value }) })
  return outputs
}

const ids = (json: unknown) => JSON.parse(String(json)).map(({ id }: { id: string }) => id)

test('what is flaky is what is confirmed, in the order of the report', () => {
  const { flaky, broken } = written(sample)
  const of = (state: string) => sample.subjects.filter((one) => one.state === state)
  const inOrder = (some: typeof sample.subjects) =>
    [...some.filter((one) => !isExplained(one)), ...some.filter(isExplained)].map(({ id }) => id)
  expect(ids(flaky)).toEqual(inOrder(of('flaky').filter(({ certainty }) => certainty === 'confirmed')))
  expect(ids(broken)).toEqual(inOrder(of('broken')))
})

test('what only shows the flakes of its parts says so, and comes after them', () => {
  const [one] = sample.subjects
  const entry = (id: string, share: number) =>
    ({ ...one, id, state: 'flaky', certainty: 'confirmed', explainedBy: [{ id: 'test', share }] }) as (typeof sample.subjects)[number]
  const { flaky } = written({ ...sample, subjects: [entry('workflow', 1), entry('job', 0.6), entry('test', 0), entry('step', 0.4)] })
  expect(JSON.parse(String(flaky)).map(({ id, explained = '-' }: { id: string; explained?: unknown }) => [id, explained])).toEqual([
    ['test', '-'],
    ['step', '-'],
    ['workflow', true],
    ['job', true]
  ])
})

test('nothing is an empty list, and no list has no path', () => {
  expect(written(empty)).toMatchObject({ flaky: '[]', broken: '[]', infra: '[]', report: 'site', quarantine: '', delivered: '[]' })
  expect(written(empty, ['site/list.txt']).quarantine).toBe('site/list.txt')
  expect(written(empty, ['site/a.txt', 'site/b.txt']).quarantine).toBe('site/a.txt\nsite/b.txt')
})

test('an output holds no more than five hundred names', () => {
  const [one] = sample.subjects
  const subjects = Array.from({ length: 600 }, (_, index) => ({
    ...one,
    id: String(index),
    state: 'broken'
  })) as unknown as typeof sample.subjects
  expect(ids(written({ ...sample, subjects }).broken)).toHaveLength(500)
})

test('action.yml names what an entry of the list may have', () => {
  const members = new Set(
    sample.subjects.flatMap((one) =>
      Object.keys(JSON.parse(String(written({ ...sample, subjects: [{ ...one, state: 'broken' }] }).broken))[0])
    )
  )
  const action = readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8')
  const [, named = ''] = /What is flaky, worst first, as JSON: `\[\{ ([^}]*) \}\]`/.exec(action) ?? []
  expect(named.split(', ').toSorted()).toEqual([...members].toSorted())
})
