import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { folderWith } from '@tocsin/testkit'
import { flakeJson } from '../json/flake-json.ts'
import { ranked } from '../judge/rank.ts'
import type { FlakeReport } from '../model/report.ts'
import { empty, sample } from '../shown/sample.fixture.ts'
import { merged } from './merge.ts'
import { readParts } from './read-parts.ts'

/** The sample with its subjects dealt out to so many parts. */
const partsOf = (count: number): FlakeReport[] =>
  Array.from({ length: count }, (_, part) => ({
    ...sample,
    repositories: sample.repositories.map((one) => ({ ...one, shard: `${part + 1}/${count}` })),
    subjects: sample.subjects.filter((_, index) => index % count === part)
  }))

test('parts come together to the ranking of the whole', () => {
  const whole = ranked(sample.subjects)
  expect(merged(partsOf(3)).subjects).toEqual(whole)
})

test('what is counted adds up, and what is the same is there once', () => {
  const { totals, audit, graphs, causes, trend, repositories } = merged(partsOf(3))
  expect(totals.runs).toBe(3 * sample.totals.runs)
  expect(totals.byState.flaky).toBe(3 * sample.totals.byState.flaky)
  expect(totals.waste.cost).toBeCloseTo(3 * sample.totals.waste.cost)
  expect([audit.length, graphs.length]).toEqual([sample.audit.length, sample.graphs.length])
  expect(causes.map(({ failures }) => failures)).toEqual(sample.causes.map(({ failures }) => 3 * failures).toSorted((a, b) => b - a))
  expect(trend.map(({ week, runs }) => [week, runs])).toEqual(sample.trend.map(({ week, runs }) => [week, 3 * runs]))
  expect(repositories.map(({ shard }) => shard)).toEqual(['1/3', '2/3', '3/3'])
})

test('a part alone stays what it is, but for its order', () => {
  const alone = merged([empty])
  expect(alone).toEqual({ ...empty, left: empty.left ?? [] })
})

test('the limit of sight is that of the part where least was seen', () => {
  const seen = (runs: number): FlakeReport => ({ ...empty, power: { test: { runs, leastRate: 1 / runs } } })
  expect(merged([seen(100), seen(40), seen(70)]).power).toEqual({ test: { runs: 40, leastRate: 1 / 40 } })
})

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = folderWith({})
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const quiet = { warn: () => undefined }

test('parts are read as they were written', async () => {
  const parts = partsOf(2)
  const folder = folderOf({
    'parts/a/flake-report.json': flakeJson(parts[0] as FlakeReport),
    'parts/b/flake-report.json': flakeJson(parts[1] as FlakeReport)
  })
  expect(await readParts(['parts/**/flake-report.json'], folder, quiet)).toEqual(parts)
})

test.each<[what: string, files: Readonly<Record<string, string>>, error: RegExp]>([
  ['no file', {}, /no file fits "parts\/\*\.json"/],
  ['no JSON', { 'parts/a.json': '{' }, /parts\/a\.json is no report of this action/],
  ['another JSON', { 'parts/a.json': '{"version":1}' }, /parts\/a\.json is no report of this action\./],
  ['a list', { 'parts/a.json': '[]' }, /parts\/a\.json is no report of this action\./],
  ['a text', { 'parts/a.json': '"x"' }, /parts\/a\.json is no report of this action\./],
  ['a report of an earlier version', { 'parts/a.json': flakeJson({ ...empty, version: 0 as 1 }) }, /is no report of this action\./]
])('%s is refused with what to do', async (_, files, error) => {
  await expect(readParts(['parts/*.json'], folderOf(files), quiet)).rejects.toThrow(error)
  await expect(readParts(['parts/*.json'], folderOf(files), quiet)).rejects.toThrow(/→ Name the `flake-report\.json` of each part/)
})

const [subject] = sample.subjects as [FlakeReport['subjects'][number]]
const withSubject = (changes: object) => ({ subjects: [subject, { ...subject, ...changes }] })

test.each<[what: string, changes: object, words: string]>([
  ['that is not there', { generatedAt: undefined }, 'generatedAt is missing'],
  ['deep inside that is not there', withSubject({ rate: { ...subject.rate, q05: undefined } }), 'subjects.1.rate.q05 is missing'],
  ['of another kind', { repositories: {} }, 'repositories is no array'],
  ['deep inside of another kind', withSubject({ score: 'x' }), 'subjects.1.score is no number'],
  ['that is none of those it may be', withSubject({ state: 'odd' }), 'subjects.1.state is none of infra, broken, flaky, slow, healthy'],
  ['that is too small', { omitted: -1 }, 'omitted is out of its range'],
  ['that an attacker named', { testNames: { '\u001b[31m\n::error::': 1 } }, 'testNames.']
])('of a part with a member %s the error names file, member and fix', async (_, changes, words) => {
  const folder = folderOf({ 'parts/a.json': JSON.stringify({ ...sample, ...changes }) })
  const error = await readParts(['parts/*.json'], folder, quiet).catch(({ message }) => message)
  expect(error).toContain(`The reports of \`merge\` cannot be joined: in parts/a.json ${words}`)
  expect(error).toMatch(
    /^[^\n\p{Cc}]*\n→ Join the files as the analyses wrote them, each by the same version of this action: analyse that part anew\.$/u
  )
})

test('of a part that a later version wrote the fix is to use one version', async () => {
  const folder = folderOf({ 'parts/a.json': flakeJson({ ...empty, version: 2 as 1 }) })
  await expect(readParts(['parts/*.json'], folder, quiet)).rejects.toThrow(
    'parts/a.json was written by a later version of this action.\n→ Use the same version of this action in every job.'
  )
})

test('members that a later version 1 adds are no hindrance', async () => {
  const [one] = partsOf(1) as [FlakeReport]
  const added = { ...one, added: 1, subjects: one.subjects.map((each) => ({ ...each, added: {} })), totals: { ...one.totals, added: [] } }
  expect(await readParts(['parts/*.json'], folderOf({ 'parts/a.json': JSON.stringify(added) }), quiet)).toEqual([one])
})

test('a file of more than 64 MiB is refused for its size', async () => {
  const folder = folderOf({ 'parts/a.json': '' })
  truncateSync(join(folder, 'parts/a.json'), 64 * 2 ** 20 + 1)
  await expect(readParts(['parts/*.json'], folder, quiet)).rejects.toThrow('parts/a.json has more than 64 MiB.')
})

test('the same report in several files counts once, and that is said', async () => {
  const [one, other] = partsOf(2).map(flakeJson) as [string, string]
  const again = JSON.stringify(JSON.parse(one), null, 2)
  const said: string[] = []
  const folder = folderOf({ 'parts/a.json': one, 'parts/b.json': other, 'parts/c.json': again })
  const parts = await readParts(['parts/*.json'], folder, { warn: (line) => void said.push(line) })
  expect(merged(parts).totals).toEqual(merged(partsOf(2)).totals)
  expect(merged(parts).repositories).toHaveLength(2)
  expect(said).toEqual(['parts/c.json and parts/a.json are the same report: it counts once.'])
})

const { currency: _, ...plain } = empty
const costing = (cost: number, currency?: string): FlakeReport => ({
  ...plain,
  ...(currency !== undefined && { currency }),
  totals: { ...empty.totals, waste: { ...empty.totals.waste, cost } }
})

test.each<[what: string, parts: FlakeReport[], currency: string | undefined]>([
  ['of one currency', [costing(1, 'EUR'), costing(2, 'EUR')], 'EUR'],
  ['that name none', [costing(1), costing(2)], undefined],
  ['of which one has no costs', [costing(0, 'USD'), costing(2, 'EUR')], 'EUR'],
  ['without costs', [costing(0, 'EUR'), costing(0)], 'EUR']
])('parts %s have it together', (_what, parts, currency) => expect(merged(parts).currency).toBe(currency))

test.each([
  [costing(1, 'EUR'), costing(1)],
  [costing(1, 'EUR'), costing(1, 'USD')]
])('costs in two currencies have no sum', async (euros, dollars) => {
  const folder = folderOf(
    Object.fromEntries(
      [euros, costing(0, 'CHF'), dollars, costing(2, 'EUR')].map((one, index) => [`parts/${'abcd'[index]}.json`, flakeJson(one)])
    )
  )
  await expect(readParts(['parts/*.json'], folder, quiet)).rejects.toThrow(
    'The reports of `merge` cannot be joined: their costs are in several currencies, EUR in parts/a.json and USD in parts/c.json.\n→ Give the analysis of each part a `minute-price`'
  )
})

const judging = (branch?: string, workflows?: string[]): FlakeReport => ({
  ...empty,
  repositories: empty.repositories.map((one) => ({ ...one, ...(branch !== undefined && { branch }), ...(workflows && { workflows }) }))
})
const [{ name: repository = '', defaultBranch = '' } = {}] = empty.repositories
test.each<[what: string, parts: FlakeReport[], problem: string | undefined]>([
  ['one branch', [judging('release'), { ...judging('release'), omitted: 1 }], undefined],
  ['the default branch, by its name and without', [judging(), judging(defaultBranch)], undefined],
  [
    'two branches',
    [judging(), judging('release')],
    `they judge ${repository} by several branches, ${defaultBranch} in 0.json and release in 1.json.\n→ Join the parts of each branch`
  ],
  ['two branches, of which each has its workflows', [judging(undefined, ['ci.yml']), judging('release', ['deploy.yml'])], undefined]
])('a repository is judged by %s', async (_, parts, problem) => {
  const folder = folderOf(Object.fromEntries(parts.map((part, index) => [`${index}.json`, flakeJson(part)])))
  const reading = readParts(['*.json'], folder, quiet)
  if (problem === undefined) expect(await reading).toHaveLength(2)
  else await expect(reading).rejects.toThrow(problem)
})
