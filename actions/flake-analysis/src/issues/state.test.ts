import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonOf } from '../kept/json-checks.ts'
import { type IssueState, issueStateFrom } from './state.ts'

const at = '2026-01-05T09:00:00.000Z'
const full: IssueState = {
  version: 1,
  tracked: [
    {
      ...{ id: 'a0', open: false, name: 'a', since: at, until: at, rate: 0.1, print: 'x', at: 5, turn: 2, told: 1, number: 7 },
      taken: { by: '9-1', at: 1 },
      place: { repository: 'octo/app', workflow: '.github/workflows/ci.yml' }
    },
    { id: 'b0', open: true, name: 'b', since: at, rate: 1, print: '', at: 0, turn: 1, told: 0 }
  ]
}

test('what is kept is read as it was', () => expect(issueStateFrom(jsonOf(full))).toEqual(full))

test.each<[what: string, changes: object]>([
  ['no name of a subject', { id: '../x' }],
  ['a name that is too long', { name: 'x'.repeat(201) }],
  ['a time that is none', { since: 'soon' }],
  ['a rate that is none', { rate: 2 }],
  ['a turn that is none', { turn: -1 }],
  ['a print that is none', { print: 7 }]
])('%s is left out', (_, changes) => expect(issueStateFrom({ tracked: [{ ...full.tracked[0], ...changes }] }).tracked).toEqual([]))

test('what a newer version wrote is not read as if it were known', () => {
  expect(() => issueStateFrom({ ...full, version: 2 })).toThrow('The list of issues in the ledger was written by a newer version')
})

test('a number that is none leads to no issue', () => {
  const numbers = [7, -1, '7', 1.5].map((number) => issueStateFrom({ tracked: [{ ...full.tracked[0], number }] }).tracked[0]?.number)
  expect(numbers).toEqual([7, undefined, undefined, undefined])
})

test('whatever the document is, it is read, and read again the same', () => {
  fc.assert(
    fc.property(fc.oneof(fc.object(), fc.record({ tracked: fc.array(fc.object()) })), (document) => {
      const state = issueStateFrom(document)
      expect(issueStateFrom(jsonOf(state))).toEqual(state)
    })
  )
})

test('no more are kept than have room', () => {
  expect(issueStateFrom({ tracked: Array.from({ length: 1500 }, () => full.tracked[0]) }).tracked).toHaveLength(1000)
})
