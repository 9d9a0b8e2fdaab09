import { expect, test } from '@jest/globals'
import { plain } from '@tocsin/notifier'
import { drawnFacts } from '../judge/drawn.fixture.ts'
import { flakyRule } from '../judge/flaky-rule.ts'
import { leftOf, named, reportOf, subjectOf } from '../tell/subject.fixture.ts'
import { itemOf, sections } from './items.ts'
import type { Opinion } from './opinion.ts'
import { failed, failedJob } from './seen.fixture.ts'

const here = 'https://github.com/octo/app/actions/runs/500/job/9'
const before = 'https://github.com/octo/app/actions/runs/42/job/7'
const causeless = (changes: Parameters<typeof named>[1] = {}) => named('a', { causes: [], evidence: [], ...changes })

const broken = { branch: 'main', since: '2026-01-04T10:00:00.000Z', failures: 1, runs: 1 }
const rows: [what: string, opinion: Opinion, line: string][] = [
  ['one that nobody knows', { kind: 'yours', seen: failed('a') }, `a in test (20) in ci.yml · this failure (${here}) · Expected 1, got 2`],
  [
    'one without a message and a link',
    { kind: 'yours', seen: { subject: failed('a').subject, outcome: 'fail' } },
    'a in test (20) in ci.yml'
  ],
  ['a job', { kind: 'yours', seen: failedJob('lint') }, `job lint in ci.yml · this failure (${here}) · Expected 1, got 2`],
  [
    'one whose cause is behind others',
    { kind: 'yours', seen: failed('a'), shared: { failures: 12, category: 'rate-limit' } },
    `a in test (20) in ci.yml · this failure (${here}) · Expected 1, got 2 · the same cause (rate limit) is behind 12 failures elsewhere`
  ],
  [
    'a flake',
    { kind: 'known', seen: failed('a'), subject: causeless() },
    `a in test (20) in ci.yml: 12 % ± 4 (9 of 74 tries) · this failure (${here})`
  ],
  [
    'a flake of which more is known',
    { kind: 'known', seen: failed('a'), subject: named('a', { issue: 'https://github.com/octo/app/issues/7' }) },
    `a in test (20) in ci.yml: 12 % ± 4 (9 of 74 tries) · this failure (${here}) · seen before (${before}) · issue (https://github.com/octo/app/issues/7) · network, 71 % of its failures: Error: connect ECONNREFUSED 127.0.0.1:5432`
  ],
  [
    'a flake that nobody ran again each time',
    { kind: 'known', seen: failed('a'), subject: causeless({ rate: { ...subjectOf().rate, mean: 0.16, q95: 0.24, likely: 3.2 } }) },
    `a in test (20) in ci.yml: 16 % ± 8 (9 of 74 tries, likely 3 more) · this failure (${here})`
  ],
  [
    'a flake of another leg',
    { kind: 'known', seen: failed('a'), subject: causeless({ variant: 'test (22)' }), elsewhere: true },
    `a in test (20) in ci.yml: 12 % ± 4 (9 of 74 tries, in test (22)) · this failure (${here})`
  ],
  [
    'a broken test',
    { kind: 'broken', seen: failed('a'), subject: causeless({ state: 'broken' }), broken: { ...broken, failures: 9, runs: 10 } },
    `a in test (20) in ci.yml: already broken on main since 2026-01-04T10:00:00.000Z (9 of 10 runs failed) · this failure (${here})`
  ],
  [
    'what the newest run of the default branch failed of',
    { kind: 'broken', seen: failed('a'), broken },
    `a in test (20) in ci.yml: already broken on main since 2026-01-04T10:00:00.000Z (1 run) · this failure (${here}) · Expected 1, got 2`
  ],
  [
    'a lost runner',
    { kind: 'infra', seen: failedJob('lint', { infra: 'The runner was lost' }) },
    `job lint in ci.yml · this failure (${here}) · The runner was lost · Expected 1, got 2`
  ],
  [
    'one that passed when tried again',
    { kind: 'retried', seen: failed('a', { outcome: 'flaky' }) },
    `a in test (20) in ci.yml · this failure (${here}) · Expected 1, got 2`
  ]
]
test.each(rows)('%s', (_, opinion, line) => expect(plain(itemOf(opinion))).toBe(line))

test('a line stays one, and short, whatever a stranger wrote', () => {
  const evil = 'x\n'.repeat(3000)
  const subject = subjectOf({ job: evil, variant: evil, causes: [{ signature: 's', category: evil, share: 1, line: evil }] })
  const seen = failed('a', { subject: { job: evil, workflow: evil }, infra: evil, failure: { message: evil } })
  const line = plain(itemOf({ kind: 'known', seen, subject, elsewhere: true, shared: { failures: 9, category: evil } }))
  const there = plain(itemOf({ kind: 'broken', seen, broken: { ...broken, branch: evil } }))
  expect([there.includes('\n'), there.length < 2000]).toEqual([false, true])
  expect([line.includes('\n'), line.length < 2000]).toEqual([false, true])
})

test.each<[power: Parameters<typeof reportOf>[1], note: string]>([
  [{}, 'perhaps yours'],
  [{ power: { test: { runs: 300, leastRate: 0.01 } } }, 'likely yours; a flake rarer than 1 in 100 would not have been seen yet'],
  [{ power: { job: { runs: 300, leastRate: 0.3 } } }, 'perhaps yours; a flake rarer than 1 in 4 would not have been seen yet'],
  [{ power: { test: { runs: 0, leastRate: 1 } } }, 'perhaps yours'],
  [{ power: { test: { runs: 0, leastRate: 0 } } }, 'likely yours']
])('with %j it says what could not have been seen', (changes, note) => {
  expect(sections(reportOf([], { left: [leftOf()], ...changes }))[0]?.note).toBe(note)
})

test('what is perhaps flaky says what makes it so: two failures alone between passes, where nothing ran the same code again', () => {
  const [note] = sections({ power: {} }).flatMap(({ kind, note: own }) => (kind === 'suspected' ? [own] : []))
  expect(note).toBe('it failed alone between passes at least twice before')
  const certainties = ['9PF9P', '9PF9PF9P'].map((drawing) => flakyRule(drawnFacts(drawing))?.certainty)
  expect(certainties).toEqual([undefined, 'suspected'])
})
