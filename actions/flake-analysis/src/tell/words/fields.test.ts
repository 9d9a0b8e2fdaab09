import { expect, test } from '@jest/globals'
import { plain } from '@tocsin/notifier'
import type { SubjectReport } from '../../model/subject-report.ts'
import { subjectOf } from '../subject.fixture.ts'
import { causeOf, evidenceOf, rangeOf } from './evidence.ts'
import { costOf, fieldsOf } from './fields.ts'

type Changes = Parameters<typeof subjectOf>[0]

const cost = (score: number, minutes: number, price: number, currency?: string) =>
  plain(costOf({ score, waste: { minutes, waitMinutes: 0, billableMinutes: minutes, cost: price } }, currency))

test.each<[score: number, minutes: number, price: number, currency: string | undefined, words: string]>([
  [42, 126, 1.04, undefined, '42 min a week; 126 min so far ($1.04)'],
  [42, 126, 1.04, 'EUR', '42 min a week; 126 min so far (€1.04)'],
  [400, 6000, 0, undefined, '6.7 h a week; 100 h so far'],
  [0, 10, 0, undefined, '10 min so far'],
  [0.2, 0, 0, undefined, '< 1 min a week'],
  [0, 0, 0, undefined, '']
])('%d a week, %d so far, %d: %s', (score, minutes, price, currency, words) => expect(cost(score, minutes, price, currency)).toBe(words))

const fields = (changes: Changes) => fieldsOf(subjectOf(changes), undefined).map(({ name, value }) => `${name}: ${plain(value)}`)

test.each<[what: string, changes: Changes, expected: readonly string[]]>([
  [
    'a flake',
    {},
    [
      'Rate: 12 % ± 4',
      'Failed: 9 of 74 tries, 3 of them on the default branch',
      'Cost: 42 min a week; 126 min so far ($1.04)',
      'Owner: @ada, @octo/payments'
    ]
  ],
  [
    'a flake that nobody ran again each time',
    { owners: [], rate: { ...subjectOf().rate, mean: 0.16, q95: 0.24, likely: 3.2 } },
    [
      'Rate: 16 % ± 8',
      'Failed: 9 of 74 tries, 3 of them on the default branch; likely 3 more',
      'Cost: 42 min a week; 126 min so far ($1.04)'
    ]
  ],
  [
    'a broken test has no rate',
    { state: 'broken', owners: [], score: 0, waste: { minutes: 0, waitMinutes: 0, billableMinutes: 0, cost: 0 } },
    ['Failed: 9 of 74 runs, 3 of them on the default branch']
  ],
  [
    'one of a single run, in pull requests alone',
    { defaultBranch: { failures: 0, runs: 30 }, rate: { failures: 1, runs: 1, mean: 0.75, q05: 0.2, q50: 0.8, q95: 1 }, owners: undefined },
    ['Rate: 75 % (20–100 %)', 'Failed: 1 of 1 try', 'Cost: 42 min a week; 126 min so far ($1.04)']
  ],
  [
    'all of it on the default branch',
    { defaultBranch: { failures: 9, runs: 30 }, owners: undefined },
    ['Rate: 12 % ± 4', 'Failed: 9 of 74 tries, all of them on the default branch', 'Cost: 42 min a week; 126 min so far ($1.04)']
  ],
  [
    'a single failure, on the default branch',
    { defaultBranch: { failures: 1, runs: 30 }, rate: { failures: 1, runs: 1, mean: 0.75, q05: 0.2, q50: 0.8, q95: 1 }, owners: undefined },
    ['Rate: 75 % (20–100 %)', 'Failed: 1 of 1 try, on the default branch', 'Cost: 42 min a week; 126 min so far ($1.04)']
  ],
  [
    'one whose beginning is known',
    { owners: [], defaultBranch: undefined, change: { at: '2025-12-28T00:00:00.000Z', firstBad: '2222222bbbb', probability: 1 } },
    ['Rate: 12 % ± 4', 'Failed: 9 of 74 tries', 'Cost: 42 min a week; 126 min so far ($1.04)', 'Began: 2222222, 2025-12-28T00:00:00.000Z']
  ]
])('%s', (_, changes, expected) => expect(fields(changes)).toEqual(expected))

test('every field is short enough to stand beside another', () => {
  const owners = Array.from({ length: 20 }, (_, index) => `@octo/team-with-a-long-name-${index}`)
  expect(fieldsOf(subjectOf({ owners }), undefined).every(({ value, inline }) => inline === true && plain(value).length <= 200)).toBe(true)
})

type Evidence = SubjectReport['evidence'][number]
type Odd = { [K in keyof Evidence]?: Evidence[K] | undefined }
const evidence = (changes: Odd) => {
  const [newest] = subjectOf().evidence
  const whole = { ...newest, ...changes } as Evidence
  return plain(evidenceOf({ evidence: [whole] }))
}

test.each<[what: string, changes: Odd, words: RegExp]>([
  [
    'a pass beside it',
    {},
    /^It failed \(https.*\/job\/7\) and passed \(https.*\/job\/8\) on a1b2c3d: failed in attempt 1, passed in attempt 2\.$/
  ],
  ['no pass', { passUrl: undefined }, /^It failed \(https.*\/job\/7\) on a1b2c3d: /],
  ['words of their own', { words: 'Attempt 1 failed' }, /: attempt 1 failed\.$/],
  ['many words', { words: 'w'.repeat(900) }, /: w{159}…$/],
  ['a sha that is none', { sha: 'a\nb::error' }, / on abe: /]
])('evidence with %s', (_, changes, words) => expect(evidence(changes)).toMatch(words))

test('without evidence nothing is shown', () => expect(evidenceOf({ evidence: [] })).toEqual([]))

const cause = (category: string, share: number, line = 'x') => plain(causeOf({ causes: [{ signature: 's', category, share, line }] }))
test.each<[category: string, share: number, words: string]>([
  ['network', 0.714, 'network, 71 % of its failures: x'],
  ['', 1, 'unknown, 100 % of its failures: x'],
  ['network', 0.004, 'network, 0.4 % of its failures: x'],
  ['network', 7, 'network, 100 % of its failures: x'],
  ['network', -1, 'network, 0 % of its failures: x'],
  ['a\nb', 0.5, 'a b, 50 % of its failures: x']
])('a cause %j of %d', (category, share, words) => expect(cause(category, share)).toBe(words))

test('a line is data, and short', () => {
  const [, shown] = causeOf({
    causes: [{ signature: 's', category: 'network', share: 1, line: `${'`'.repeat(3)}\n@everyone ${'x'.repeat(500)}` }]
  })
  expect(shown).toEqual({ code: expect.stringMatching(/^``` @everyone x{185,190}…$/) })
})

type Change = NonNullable<SubjectReport['change']>
const range = (changes: Partial<Change>) =>
  rangeOf({ change: { at: '2025-12-28T00:00:00.000Z', firstBad: '2222222bbbb', probability: 1, ...changes } })
const date = { time: '2025-12-28T00:00:00.000Z', style: 'date' }
test.each<[what: string, changes: Partial<Change>, expected: unknown[]]>([
  ['of one commit', {}, [{ code: '2222222' }, ', ', date]],
  ['with the same code', { lastGood: '2222222bbbb' }, [date, ', with the code of 2222222, which had passed']],
  ['of a range', { lastGood: '1111111aaaa' }, [{ code: '1111111..2222222' }, ', ', date]],
  ['that can be opened', { compareUrl: 'https://github.com/x' }, [{ link: '2222222', href: 'https://github.com/x' }, ', ', date]],
  ['that is only likely', { probability: 0.79 }, [{ code: '2222222' }, ' (79 % likely), ', date]],
  ['that is not even likely', { probability: 0.49 }, []],
  ['that is nearly certain', { probability: 0.996 }, [{ code: '2222222' }, ', ', date]]
])('a beginning %s', (_, changes, expected) => expect(range(changes)).toEqual(expected))

test('what began at no known commit says nothing', () => expect(rangeOf({})).toEqual([]))
