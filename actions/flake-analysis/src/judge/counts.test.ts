import { expect, test } from '@jest/globals'
import { byLevel, byState } from './counts.ts'
import type { Candidate, JudgedSubject } from './options.ts'

const judged = (level: string, state: string, certainty = 'confirmed') => ({ level, state, certainty }) as JudgedSubject
const candidates = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts).flatMap(([level, count]) => Array.from({ length: count }, () => ({ subject: { level } }) as Candidate))
const none = { infra: 0, broken: 0, flaky: 0, slow: 0, healthy: 0 }

const rows: [what: string, subjects: JudgedSubject[], counts: Record<string, number>, byLevel: object][] = [
  ['nothing', [], {}, {}],
  ['all healthy', [], { test: 3 }, { test: { ...none, healthy: 3 } }],
  [
    'several levels',
    [judged('test', 'flaky'), judged('test', 'slow'), judged('job', 'broken')],
    { test: 9, job: 1 },
    { job: { ...none, broken: 1 }, test: { ...none, flaky: 1, slow: 1, healthy: 7 } }
  ],
  [
    'a suspect is neither flaky nor healthy',
    [judged('test', 'flaky', 'suspected'), judged('test', 'flaky')],
    { test: 4 },
    { test: { ...none, flaky: 1, healthy: 2 } }
  ]
]
test.each(rows)('of each level: %s', (_, subjects, counts, expected) => expect(byLevel(subjects, candidates(counts))).toEqual(expected))

test('of all: what is judged to be nothing else is healthy', () => {
  expect(byState([judged('test', 'flaky', 'suspected'), judged('job', 'infra')], 5)).toEqual({ ...none, flaky: 1, infra: 1, healthy: 3 })
})
