import { expect, test } from '@jest/globals'
import { leaseMs } from './lease.ts'
import { taken, withTold } from './outbox.ts'
import { noTellings, type OpenAlert } from './state.ts'

const alertOf = (changes: Partial<OpenAlert> = {}): OpenAlert => ({
  ...{
    id: 'a',
    kind: 'flaky',
    openedAt: '2026-01-05T09:00:00.000Z',
    severity: 'P3',
    members: [],
    more: 0,
    change: 'new',
    turn: 1,
    told: 0
  },
  ...changes
})
const by = (who: string, at: number) => ({ taken: { by: who, at } })

test.each<[what: string, alert: Partial<OpenAlert>, due: boolean]>([
  ['what is new', {}, true],
  ['what was told', { told: 1 }, false],
  ['what was told and has changed', { told: 1, turn: 2, change: 'updated' }, true],
  ['what another one is at', by('other', 1000), false],
  ['what another one was at, and died', by('other', 1000 - leaseMs), true],
  ['what this one is at', by('me', 500), true],
  ['what was lost', by('other', 0), true],
  ['what a clock of a day to come has taken', by('other', 2000), true],
  ['what was over before anybody was at it', { change: 'recovered', turn: 2 }, false],
  ['what was over when somebody had died over it', { change: 'recovered', turn: 2, ...by('other', 1000 - leaseMs) }, true]
])('%s', (_, changes, isDue) => expect(taken([alertOf(changes)], { by: 'me', now: 1000 }).due).toHaveLength(isDue ? 1 : 0))

const ended = (alert: OpenAlert, fate: 'lost' | 'sent' | 'skipped', kept = alert) =>
  withTold({ ...noTellings, alerts: [kept] }, [{ alert, fate }], 'me').alerts

test('what was told is noted, and what is over is forgotten', () => {
  const mine = alertOf(by('me', 1))
  expect(ended(mine, 'sent')).toEqual([alertOf({ told: 1 })])
  expect(ended(mine, 'skipped')).toEqual([alertOf({ told: 1 })])
  expect(ended(mine, 'lost')).toEqual([alertOf(by('me', 0))])
  expect(ended(alertOf({ ...by('me', 1), change: 'recovered', turn: 2, told: 1 }), 'sent')).toEqual([])
  expect(ended(alertOf({ ...by('me', 1), kind: 'overview' }), 'sent')).toEqual([])
  expect(ended(alertOf({ ...by('me', 1), kind: 'overview' }), 'lost')).toEqual([alertOf({ ...by('me', 0), kind: 'overview' })])
})

test('what changed while it was told stays to be told', () => {
  const mine = alertOf({ ...by('me', 1), turn: 2, told: 1, change: 'worse' })
  expect(ended(mine, 'sent', { ...mine, turn: 3, change: 'recovered' })).toEqual([alertOf({ turn: 3, told: 2, change: 'recovered' })])
})

test('who took it over meanwhile keeps it', () => {
  const theirs = alertOf(by('other', 5))
  expect(ended(alertOf(by('me', 1)), 'lost', theirs)).toEqual([theirs])
})

test('the others stay as they are', () => {
  const other = alertOf({ id: 'b', ...by('other', 1) })
  expect(withTold({ ...noTellings, alerts: [other] }, [{ alert: alertOf(), fate: 'sent' }], 'me').alerts).toEqual([other])
})
