import { expect, test } from '@jest/globals'
import { objectiveOf } from './objective.ts'

const endpoints = [{ name: 'api', group: 'core' }, { name: 'web' }, { name: 'login', group: 'core' }, { name: 'core' }]
const slo = { name: 'availability', target: 99.9 }

const rows: [names: string[], expected: string[]][] = [
  [['web'], ['web']],
  [['core'], ['api', 'login', 'core']],
  [
    ['login', 'core', 'web', 'web'],
    ['login', 'api', 'core', 'web']
  ]
]
test.each(rows)('endpoints and groups %j', (names, expected) => {
  expect(objectiveOf({ ...slo, endpoints: names }, endpoints).endpoints).toEqual(expected)
})

test('a window is 30 days, what was said, or a part of the calendar somewhere', () => {
  const windows = [
    {},
    { window: 604_800_000 },
    { window: 'month' as const },
    { window: 'week' as const, timeZone: 'Europe/Berlin' },
    { timeZone: 'Europe/Berlin' }
  ].map((given) => objectiveOf({ ...slo, endpoints: ['web'], ...given }, endpoints).window)
  expect(windows).toEqual([
    { kind: 'rolling', ms: 2_592_000_000 },
    { kind: 'rolling', ms: 604_800_000 },
    { kind: 'month', timeZone: 'UTC' },
    { kind: 'week', timeZone: 'Europe/Berlin' },
    { kind: 'rolling', ms: 2_592_000_000 }
  ])
})

test('a name of nothing is refused with what was meant', () => {
  expect(() => objectiveOf({ ...slo, endpoints: ['ap'] }, endpoints)).toThrow(
    'The objective "availability" names "ap", which is no endpoint and no group.\n→ Did you mean "api"?'
  )
  expect(() => objectiveOf({ ...slo, endpoints: ['checkout'] }, endpoints)).toThrow('→ Correct `endpoints` of the objective')
})
