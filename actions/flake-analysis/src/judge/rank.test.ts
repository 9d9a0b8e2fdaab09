import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { drawn, hour, optionsWith, start, subjectWith } from './drawn.fixture.ts'
import { judgeAll } from './judge-all.ts'
import type { JudgedSubject } from './options.ts'
import { ranked } from './rank.ts'

const one = (id: string, more: Partial<JudgedSubject> & { q05?: number; failures?: number } = {}): JudgedSubject => ({
  ...subjectWith({ id }),
  ...{ state: 'flaky', certainty: 'confirmed', since: '', isNew: true, rule: '', tiers: [], evidence: [], flipRate: 0, entropy: 0 },
  ...{
    strip: '',
    runsPerWeek: 10,
    minutesPerFailure: 0,
    score: 0,
    waste: { minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 },
    explainedBy: []
  },
  rate: { failures: more.failures ?? 1, runs: 10, mean: 0.1, q05: more.q05 ?? 0.1, q50: 0.1, q95: 0.2 },
  ...more
})

const rows: [why: string, first: JudgedSubject, second: JudgedSubject][] = [
  ['what is sure', one('z'), one('a', { certainty: 'suspected', score: 9 })],
  ['what own runs make suspect', one('z', { certainty: 'suspected' }), one('a', { certainty: 'suspected', ofForks: true, score: 9 })],
  ['what costs more', one('z', { score: 2 }), one('a', { score: 1 })],
  ['at the same cost, what fails more often', one('z', { q05: 0.3 }), one('a')],
  ['in more runs', one('z', { runsPerWeek: 20 }), one('a')],
  ['what failed more times', one('z', { failures: 2 }), one('a')],
  ['what is broken before what flakes', one('z', { state: 'broken' }), one('a')],
  ['by name', one('a'), one('z')]
]
test.each(rows)('%s comes first', (_, first, second) => {
  expect(ranked([second, first])).toEqual([first, second])
})

test('the order does not depend on that of the input', () => {
  const anyOne = fc.tuple(fc.nat(3), fc.nat(3)).map(([score, failures]) => ({ score, failures }))
  fc.assert(
    fc.property(
      fc
        .array(anyOne, { maxLength: 8 })
        .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list.keys()], { minLength: list.length }))),
      ([list, order]) => {
        const subjects = list.map((more, index) => one(`${index}`, more))
        const shuffled = order.flatMap((index) => subjects[index] ?? [])
        expect(ranked(shuffled)).toEqual(ranked(subjects))
      }
    )
  )
})

test('one failure of one run never outranks forty of two hundred', () => {
  const often = { subject: subjectWith({ id: 'often' }), track: drawn('4PF>P'.repeat(40)) }
  for (const young of ['F>P', 'L', 'F=P', 'LLL', 'L10P', 'F>P9P']) {
    const born = { subject: subjectWith({ id: 'born' }), track: drawn(young) }
    const now = start + 201 * hour
    const { subjects } = judgeAll([born, often], optionsWith({ now }))
    expect(subjects[0]?.id).toBe('often')
  }
})
