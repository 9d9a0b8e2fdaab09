import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonOf } from '../../kept/json-checks.ts'
import { noTellings, type TellState } from './state.ts'
import { tellStateFrom } from './state-json.ts'

const full: TellState = {
  version: 1,
  known: { a0: 'flaky', b0: 'broken' },
  places: [
    { repository: 'octo/app', workflow: '.github/workflows/ci.yml', ids: ['a0'] },
    { ...{ repository: 'octo/app', workflow: '.github/workflows/ci.yml' }, branch: 'release', ids: ['b0.1a2b3c4d'] }
  ],
  repositories: {
    'octo/app': {
      since: '2026-01-05T09:00:00.000Z',
      seen: true,
      firstSince: '2026-01-06T09:00:00.000Z',
      truncated: true,
      digestAt: 1_767_500_000_000
    }
  },
  alerts: [
    {
      ...{ id: 'flaky-a0-202601050900', kind: 'flaky', openedAt: '2026-01-05T09:00:00.000Z', severity: 'P3' },
      members: [{ id: 'a0', state: 'left', name: 'checkout > pays' }],
      ...{ more: 3, change: 'worse', turn: 2, told: 1, taken: { by: '9-1', at: 1000 } }
    }
  ],
  fixed: [{ id: 'a0', name: 'a', at: '2026-01-05T09:00:00.000Z' }],
  began: [{ id: 'b0', name: 'b', at: '2026-01-05T09:00:00.000Z', look: 'octo/app 1a2b' }],
  digestAt: 1_767_600_000_000
}

test('what is kept is read as it was', () => expect(tellStateFrom(jsonOf(full))).toEqual(full))

test('what a newer version wrote is not read as if it were known', () => {
  expect(() => tellStateFrom({ ...full, version: 2 })).toThrow('What was told in the ledger was written by a newer version')
})

test.each<[what: string, document: unknown]>([
  ['nothing', undefined],
  ['a text', 'x'],
  ['lists where there are none', { known: [1], repositories: ['x'], alerts: { a: 1 }, fixed: 'x', digestAt: -1 }],
  [
    'alerts that are none',
    { alerts: [{ id: 'a' }, { ...full.alerts[0], severity: 'P9' }, { ...full.alerts[0], turn: -1 }, { ...full.alerts[0], id: '../x' }] }
  ],
  ['names that are too long', { fixed: [{ id: 'a', name: 'x'.repeat(201), at: '2026-01-05T09:00:00.000Z' }] }],
  [
    'places that are none',
    {
      places: [
        'x',
        { repository: 1, workflow: 'x', ids: ['a'] },
        { repository: 'o/a', ids: ['a'] },
        { repository: 'x'.repeat(201), workflow: 'x' }
      ]
    }
  ],
  ['times that are none', { repositories: { 'octo/app': { since: 'soon' } }, began: [{ id: 'a', name: 'x', at: 'soon' }] }]
])('of %s nothing is taken', (_, document) => expect(tellStateFrom(document)).toEqual(noTellings))

test('what an older version kept is read: it knew no places, and one mark for all repositories', () => {
  const older = { version: 1, known: { a0: 'flaky' }, repositories: { 'o/a': { since: full.fixed[0]?.at, seen: true } }, truncated: true }
  expect(tellStateFrom(older)).toMatchObject({
    known: { a0: 'flaky' },
    places: [],
    repositories: { 'o/a': { seen: true, truncated: true } }
  })
})

test('whatever the document is, it is read, and read again the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.object(),
        fc.record({ alerts: fc.array(fc.object()), known: fc.object(), fixed: fc.array(fc.object()), places: fc.array(fc.object()) })
      ),
      (document) => {
        const state = tellStateFrom(document)
        expect(tellStateFrom(jsonOf(state))).toEqual(state)
      }
    )
  )
})

test('nobody fills the ledger: what is more than a monitor can have is left out', () => {
  const alerts = Array.from({ length: 300 }, () => ({
    ...full.alerts[0],
    members: Array.from({ length: 300 }, () => full.alerts[0]?.members[0])
  }))
  const known = Object.fromEntries(Array.from({ length: 6000 }, (_, index) => [`a${index}`, 'flaky']))
  const state = tellStateFrom({ alerts, known })
  expect([state.alerts.length, state.alerts[0]?.members.length, Object.keys(state.known).length]).toEqual([200, 200, 5000])
})
