import { expect, test } from '@jest/globals'
import type { AlertState } from './alert-state.ts'
import { credible } from './credible.ts'
import { monday } from './drawn.fixture.ts'
import { full, row, track } from './full-state.fixture.ts'

const hourMs = 3_600_000
const ahead = (ms: number): AlertState => {
  const late = monday + ms
  const heard = { on: true, since: 1, row: { ...row, last: late } }
  return {
    ...full,
    at: late,
    staleUntil: late,
    tracks: [
      {
        ...track,
        at: late,
        bad: heard,
        down: heard,
        changes: [
          { at: 1, to: 'up' },
          { at: late, to: 'down' }
        ],
        calls: [
          { at: 1, severity: 'P0' },
          { at: late, severity: 'P0' }
        ]
      }
    ],
    watches: [{ key: 'slo:all', heard }]
  }
}

test('what is at most an hour ahead is believed', () => expect(credible(ahead(hourMs), monday)).toEqual(ahead(hourMs)))

test('what is further ahead is not, and the rest is', () => {
  const { at: _, staleUntil: __, ...rest } = full
  const heard = { on: true, since: 1 }
  expect(credible(ahead(hourMs + 1), monday)).toEqual({
    ...rest,
    tracks: [{ ...track, at: -1, bad: heard, down: heard, changes: [{ at: 1, to: 'up' }], calls: [{ at: 1, severity: 'P0' }] }],
    watches: [{ key: 'slo:all', heard }]
  })
})
