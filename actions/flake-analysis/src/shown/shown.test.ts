import { expect, test } from '@jest/globals'
import { shortSha } from '../model/short-sha.ts'
import type { AuditFinding } from '../model/workflow-report.ts'
import { findingGroups } from './findings.ts'
import { missingOf } from './incomplete.ts'
import { fileLink, fileWords, issueWords } from './links.ts'
import { empty, partial, sample } from './sample.fixture.ts'
import { sightOf, sightWords } from './sight.ts'
import { spansOf } from './spans.ts'
import { marksOf, outcomesOf, stripWords } from './strip.ts'

const links: [place: { repository?: string; file: string; line?: number }, url: string | undefined][] = [
  [{ file: 'a/b.ts', line: 4 }, 'https://github.com/acme/shop/blob/main/a/b.ts#L4'],
  [{ file: 'b.ts' }, 'https://github.com/acme/shop/blob/main/b.ts'],
  [{ repository: 'acme/shop', file: 'a b#c?.ts' }, 'https://github.com/acme/shop/blob/main/a%20b%23c%3F.ts'],
  [{ repository: 'other/one', file: 'b.ts' }, undefined],
  [{ file: '../../../evil/repo/b.ts' }, undefined],
  [{ file: '/etc/passwd' }, undefined],
  [{ file: 'a//b' }, undefined],
  [{ file: '' }, undefined],
  [{ file: '\ud800' }, 'https://github.com/acme/shop/blob/main/%EF%BF%BD']
]
test.each(links)('%j is at %s', (place, url) => expect(fileLink(sample, place)).toBe(url))

test('of several repositories, a file without one is in none', () => {
  expect(fileLink(partial, { file: 'a.ts' })).toBeUndefined()
  expect(fileLink(partial, { repository: 'acme/web', file: 'a.ts' })).toBe('https://github.com/acme/web/blob/trunk/a.ts')
})

test.each([
  [{ file: 'a/b.ts', line: 4 }, 'a/b.ts:4'],
  [{ file: 'b.ts' }, 'b.ts'],
  [{ file: `${'a/'.repeat(100)}b.ts`, line: 1 }, `…${'a/'.repeat(58)}b.ts:1`]
])('%j', (place, words) => expect(fileWords(place)).toBe(words))

test.each([
  ['https://github.com/acme/shop/issues/812', '#812'],
  ['https://tracker.example/browse/ACME-7', 'an issue'],
  ['https://tracker.example/7/', '#7'],
  ['', 'an issue']
])('the issue at %s is shown as %s', (url, words) => expect(issueWords(url)).toBe(words))

test.each([
  ['9f3c2ab41d7e', '9f3c2ab'],
  ['<b>9', 'b9'],
  ['', '']
])('the commit %j is shown as %j', (sha, words) => expect(shortSha(sha)).toBe(words))

const strips: [strip: string, marks: string, words: string][] = [
  ['PFL-', '▁█▅·', 'Newest 4 tries: 1 passed, 1 flaky, 1 failed, 1 left out. The newest: left out.'],
  ['P', '▁', 'Newest try: 1 passed. The newest: passed.'],
  ['xF', '·█', 'Newest 2 tries: 1 failed, 1 left out. The newest: failed.'],
  ['', '', 'No tries are known.']
]
test.each(strips)('the strip %j', (strip, marks, words) => {
  expect([marksOf(strip), stripWords(outcomesOf(strip, 60))]).toEqual([marks, words])
})

test('of a long strip the newest are shown', () => {
  expect(outcomesOf(`${'F'.repeat(100)}PP`, 3)).toEqual(['F', 'P', 'P'])
  expect([...marksOf('P'.repeat(1_000))]).toHaveLength(24)
})

const spans: [text: string, parts: unknown[]][] = [
  ['Write `a`.', ['Write ', { code: 'a' }, '.']],
  ['`a`', [{ code: 'a' }]],
  ['a ` b', ['a ` b']],
  ['`a` and `', ['`a` and `']],
  ['', []]
]
test.each(spans)('%j', (text, parts) => expect(spansOf(text, 100)).toEqual(parts))

const finding = (given: Partial<AuditFinding>): AuditFinding => ({ ...(sample.audit[6] as AuditFinding), ...given })

test('findings of a rule are one group, the riskiest and costliest first', () => {
  const groups = findingGroups([
    finding({ rule: 'low' }),
    finding({ rule: 'often', risk: 'medium', line: 1 }),
    finding({ rule: 'often', risk: 'medium', line: 2 }),
    finding({ rule: 'once', risk: 'medium' }),
    finding({ rule: 'dear', risk: 'medium', cost: { words: 'a', minutes: 3 } }),
    finding({ rule: 'often', risk: 'medium', fix: 'Another.' }),
    finding({ rule: 'high', risk: 'high' })
  ])
  expect(groups.map(({ rule, cost, findings }) => [rule, cost?.minutes ?? 0, findings.length])).toEqual([
    ['high', 0, 1],
    ['dear', 3, 1],
    ['often', 0, 2],
    ['once', 0, 1],
    ['often', 0, 1],
    ['low', 0, 1]
  ])
  expect(findingGroups([])).toEqual([])
  const costs = [{ words: 'Few.', minutes: 1 }, undefined, { words: 'Most.', minutes: 3 }]
  expect(findingGroups(costs.map((cost) => finding(cost ? { cost } : {}))).map(({ cost }) => cost)).toEqual([
    { minutes: 4, words: 'Most. It is the costliest of 2 places.' }
  ])
})

test('how far one can see, at each level', () => {
  expect(sightOf(sample).map(({ levels }) => levels)).toEqual([['workflow'], ['job', 'step'], ['test']])
  expect(sightWords(sample)).toBe(
    'With 41 tries of each, a flake of 1 in 14 or more would have shown itself (95 % sure); a rarer one may hide.'
  )
  expect(sightWords({ ...sample, power: { job: { runs: 2, leastRate: 1 } } })).toBe('2 tries of each are too few to see any flake.')
  expect(sightWords({ ...sample, power: { job: { runs: 1, leastRate: 0.9 } } })).toBe('1 try of each is too few to see any flake.')
  expect(sightWords({ ...sample, power: { job: { runs: 0, leastRate: 0 } } })).toBe('0 tries of each are too few to see any flake.')
  expect(sightWords(empty)).toBe('')
})

test('what is missing is said, and nothing where all is there', () => {
  expect(missingOf(sample)).toEqual([])
  expect(missingOf(empty)).toEqual([])
  expect(missingOf(partial)).toEqual([
    'acme/shop, shard 1/4: GitHub allows no more requests until 07:00 UTC: 180 of 412 runs were read.',
    'acme/shop, shard 1/4: Logs of jobs that are older than 90 days are gone.',
    'No test reports are known: jobs and steps were judged, tests were not.',
    '174 more subjects cost less and are not in this report.',
    'Not in this report: 40 more subjects that only runs of forks make suspect.'
  ])
  const cut = sample.repositories.map((one) => ({ ...one, complete: false }))
  expect(missingOf({ ...sample, repositories: cut })).toEqual(['A limit ended the reading early; the next run goes on.'])
})
