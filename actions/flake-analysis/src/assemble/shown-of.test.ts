import { expect, test } from '@jest/globals'
import { subjectWith } from '../judge/drawn.fixture.ts'
import type { JudgedSubject } from '../judge/options.ts'
import { ranked } from '../judge/rank.ts'
import { shownOf } from './shown-of.ts'

const many = (count: number, more: Partial<JudgedSubject>): JudgedSubject[] =>
  Array.from({ length: count }, (_, index) => ({
    ...subjectWith({ id: `${more.state}${more.certainty}${more.ofForks}${index}` }),
    ...{ state: 'flaky', certainty: 'confirmed', since: '', isNew: true, rule: '', tiers: [], evidence: [], flipRate: 0, entropy: 0 },
    ...{
      strip: '',
      runsPerWeek: 10,
      minutesPerFailure: 0,
      score: 0,
      waste: { minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 },
      explainedBy: []
    },
    rate: { failures: 1, runs: 10, mean: 0.1, q05: 0.1, q50: 0.1, q95: 0.2 },
    ...more
  }))

const forged = (count: number) => many(count, { certainty: 'suspected', ofForks: true, score: 999 })
const suspected = (count: number) => many(count, { certainty: 'suspected', score: 99 })
const slow = (count: number) => many(count, { state: 'slow', score: 9 })
const flaky = (count: number) => many(count, {})

const rows: [what: string, subjects: JudgedSubject[], shown: Record<string, number>, omitted: object][] = [
  ['few', [...flaky(3), ...suspected(2), ...forged(1)], { flaky: 3, suspected: 2, forged: 1 }, { omitted: 0 }],
  ['what is forged has little room', [...flaky(3), ...forged(1001)], { flaky: 3, forged: 100 }, { omitted: 901, omittedOfForks: 901 }],
  ['what is suspected has what is left', [...flaky(3), ...suspected(1001)], { flaky: 3, suspected: 997 }, { omitted: 4 }],
  ['all that is flaky for sure', [...flaky(1500), ...suspected(9)], { flaky: 1500 }, { omitted: 9 }],
  ['though what is slow costs more', [...slow(6001), ...flaky(7)], { slow: 1000, flaky: 7 }, { omitted: 5001 }],
  ['a limit for all', [...flaky(5001), ...forged(1)], { flaky: 5000, forged: 1 }, { omitted: 1 }]
]
test.each(rows)('%s', (_, subjects, counts, omitted) => {
  const { shown, ...rest } = shownOf(ranked(subjects))
  const kindOf = ({ state, certainty, ofForks }: JudgedSubject) => (ofForks ? 'forged' : certainty === 'suspected' ? certainty : state)
  expect(Object.fromEntries([...Map.groupBy(shown, kindOf)].map(([kind, all]) => [kind, all.length]))).toEqual(counts)
  expect(rest).toEqual(omitted)
})
