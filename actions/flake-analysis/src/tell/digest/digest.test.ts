import { expect, test } from '@jest/globals'
import { plain, type Transport } from '@tocsin/notifier'
import type { FlakeReport, TrendWeek } from '../../model/report.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { dayMs, reportAt } from '../decide/story.fixture.ts'
import { named, reportOf, weekOf } from '../subject.fixture.ts'
import { tellKey } from '../tell.ts'
import { type Given, memoryDiscord, memoryDocuments, portsFor, sceneOf, telling, toOf } from '../world.fixture.ts'
import { composeDigest } from './compose.ts'
import { tellDigest } from './digest.ts'
import { comparedWith, lastWeeks } from './weeks.ts'

const monday = Date.UTC(2026, 0, 5, 8)
const hour = 3_600_000

const twoWeeks = [weekOf('2025-12-22'), weekOf('2025-12-29')]
test.each<[what: string, trend: readonly TrendWeek[], last: string | undefined, before: string | undefined, from?: string]>([
  ['two weeks that are over', twoWeeks, '2025-12-29', '2025-12-22'],
  ['a week of which the window holds all', twoWeeks, '2025-12-29', '2025-12-22', '2025-12-22T00:00:00Z'],
  ['a week of which the window holds a part', twoWeeks, '2025-12-29', undefined, '2025-12-22T08:00:00Z'],
  ['a week that has just begun', [weekOf('2025-12-29'), weekOf('2026-01-05')], '2025-12-29', undefined],
  ['in any order', [weekOf('2025-12-29'), weekOf('2025-12-22')], '2025-12-29', '2025-12-22'],
  ['a week without runs between', [weekOf('2025-12-15'), weekOf('2025-12-29')], '2025-12-29', undefined],
  ['weeks long ago', [weekOf('2025-12-15'), weekOf('2025-12-22')], undefined, undefined],
  ['no weeks', [], undefined, undefined],
  ['what is no week', [weekOf('soon')], undefined, undefined]
])('of %s', (_, trend, last, before, from = '2025-12-06T08:00:00Z') => {
  const weeks = lastWeeks({ trend, window: { from, to: new Date(monday).toISOString(), days: 30 } }, monday)
  expect([weeks.last?.week, weeks.before?.week]).toEqual([last, before])
})

test.each<[why: string, now: number, before: number | undefined, words: string | undefined]>([
  ['less', 80, 100, '20 % less than in the week before'],
  ['more', 150, 100, '50 % more than in the week before'],
  ['about the same', 100, 100.2, 'as in the week before'],
  ['just below twice', 198, 100, '98 % more than in the week before'],
  ['twice', 200, 100, '2 × as much as in the week before'],
  ['rounded to twice', 199.7, 100, '2 × as much as in the week before'],
  ['many times', 523, 100, '5.2 × as much as in the week before'],
  ['very many times', 123_456, 100, '1,235 × as much as in the week before'],
  ['nothing is left: "no time lost" says it all', 0, 100, undefined],
  ['the least that is compared', 30, 20, '50 % more than in the week before'],
  ['one failure of a short job: any other number is many times as much', 100, 19.9, undefined],
  ['nothing before', 100, 0, undefined],
  ['no week before', 100, undefined, undefined]
])('%s: %d after %s is %s', (_, now, before, words) => expect(comparedWith(now, before, 20)).toBe(words))

interface Drawn {
  subjects?: readonly SubjectReport[]
  began?: readonly string[]
  fixed?: readonly string[]
  report?: Partial<FlakeReport>
}

function read({ subjects = [], began = [], fixed = [], report = {} }: Drawn) {
  const event = (name: string) => ({ id: name, name, at: '2026-01-02T09:00:00.000Z' })
  const old = { id: 'old', name: 'old', at: '2025-12-20T09:00:00.000Z' }
  const state = { began: [...began.map(event), old], fixed: [...fixed.map(event), old] }
  const { title, summary, fields } = composeDigest({ ...sceneOf(reportOf(subjects, report)), at: monday, state })
  return [title, plain(summary), ...fields.map(({ name, value }) => `${name}: ${plain(value)}`)].join('\n')
}

const suspect = (name: string, changes: Partial<SubjectReport> = {}) => named(name, { certainty: 'suspected', ...changes })
const suspects = [suspect('s'), suspect('t'), suspect('j', { explainedBy: [{ id: 's', share: 1 }] })]

test('what runs of forks alone make suspect is in no digest', () => {
  const forged = suspect('log in at evil.example', { ofForks: true })
  expect(read({ subjects: [forged] })).toBe(read({}))
  expect(read({ subjects: [suspect('s'), forged] })).toBe(read({ subjects: [suspect('s')] }))
})

test('a week with everything in it', () => {
  const subjects = [named('z', { state: 'broken' }), ...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => named(name)), ...suspects]
  const infra = [
    {
      from: '2026-01-03T00:00:00Z',
      to: '2026-01-03T02:00:00Z',
      sign: 'the runner lost communication',
      runs: 4,
      jobs: 12,
      url: 'https://github.com/octo/app'
    },
    { from: '2025-12-03T00:00:00Z', to: '2025-12-03T02:00:00Z', sign: 'another', runs: 4, jobs: 99, url: 'https://github.com/octo/app' }
  ]
  const trend = [weekOf('2025-12-22', { minutesWasted: 400, cost: 4 }), weekOf('2025-12-29')]
  expect(read({ subjects, began: ['a', 'b'], fixed: ['x', 'y', 'v', 'w', 'u', 't'], report: { infra, trend } })).toMatchInlineSnapshot(`
"The week: 6 flaky, 1 broken, 2 new, 6 fixed
5 h lost, 25 % less than in the week before: 9 of 20 failures were noise.
First: z: open the newest failure: it fails every time.
• z (https://github.com/octo/app/actions/runs/42/job/7): broken since 2025-12-28T00:00:00.000Z
• a (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• b (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• c (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
• d (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
… and 2 more
2 more suspected: they failed alone between passes
New: a, b
Fixed: x, y, v, w, u, and 1 more
Billed for noise: $2.40, 40 % less than in the week before
Infrastructure: 12 jobs lost: the runner lost communication
Runs: 200"
`)
})

test('a quiet week', () => {
  expect(read({ report: { trend: [weekOf('2025-12-29', { minutesWasted: 0, cost: 0, flakyFailures: 0 })] } })).toMatchInlineSnapshot(`
"The week: nothing is flaky
No time lost: none of 20 failures was noise.
Nothing to mend.
Runs: 200"
`)
})

test.each([
  [0, 0, '5 h lost: nothing failed.'],
  [1, 0, '5 h lost: the only failure was no noise.'],
  [1, 1, '5 h lost: the only failure was noise.'],
  [20, 1, '5 h lost: 1 of 20 failures was noise.'],
  [2000, 1500, '5 h lost: 1,500 of 2,000 failures were noise.']
])('of %d failures %d were noise', (failures, flakyFailures, words) => {
  const trend = [weekOf('2025-12-29', { failures, flakyFailures })]
  expect(read({ report: { trend } }).split('\n')[1]).toBe(words)
})

test('a bill of cents is compared with none', () => {
  const trend = (before: number) => [weekOf('2025-12-22', { cost: before }), weekOf('2025-12-29', { cost: 0.52 })]
  expect(read({ report: { trend: trend(0.1) } })).toContain('Billed for noise: $0.52\n')
  expect(read({ report: { trend: trend(1.04) } })).toContain('Billed for noise: $0.52, 50 % less than in the week before\n')
})

test('a first week, of which nothing is known yet', () =>
  expect(read({ subjects: [named('a'), suspect('s')] })).toMatchInlineSnapshot(`
"The week: 1 flaky
First: a: retry the request, or let a stand-in answer for the service: the network fails.
• a (https://github.com/octo/app/actions/runs/42/job/7): 12 % ± 4, 42 min a week
1 more suspected: s failed 9 times alone between passes
Looked at: 30 days"
`))

/** The titles of digests of steps at these hours since Monday, 08:00. */
async function titlesAfter(hours: readonly number[], digest: 'weekly' | 'now', given: Partial<Given> = {}) {
  const [ledger, discord] = [memoryDocuments(), memoryDiscord()]
  const problems: unknown[] = []
  for (const at of hours) {
    const { ports } = portsFor({ ledger, http: discord.http, now: monday + at * hour, ...given })
    const told = await tellDigest(digest, sceneOf(reportOf([named('a')])), toOf(given), ports)
    problems.push(...told.problems.map(({ message }) => message))
  }
  return { titles: discord.shown().map(({ title }) => title), problems }
}

test.each<[name: string, hours: number[], digest: 'weekly' | 'now', count: number]>([
  ['one a week', [-1, 0.1, 0.2, 23, 100, 167.9], 'weekly', 1],
  ['and the next one with the next Monday', [0, 1, 169, 170], 'weekly', 2],
  ['on demand, each time', [50, 51], 'now', 2]
])('%s', async (_, hours, digest, count) => {
  const { titles } = await titlesAfter(hours, digest)
  expect(titles).toEqual(Array(count).fill(expect.stringContaining('The week: 1 flaky')))
})

const partOf = (name: string, changes: object = {}) =>
  ({ ...reportOf().repositories[0], name, ...changes }) as FlakeReport['repositories'][number]

/** Which steps send a digest: one after the other, each with the parts that its report has. */
async function sentBy(steps: readonly (readonly [hours: number, ...parts: FlakeReport['repositories']])[]) {
  const [ledger, discord] = [memoryDocuments(), memoryDiscord()]
  const counts: number[] = []
  for (const [hours, ...repositories] of steps) {
    const before = discord.shown().length
    const { ports } = portsFor({ ledger, http: discord.http, now: monday + hours * hour })
    await tellDigest('weekly', sceneOf(reportOf([], { repositories })), toOf(), ports)
    counts.push(discord.shown().length - before)
  }
  return counts
}

test('each repository, and each choice of workflows, has a digest of its own', async () => {
  const [app, web, deploys] = [partOf('octo/app'), partOf('octo/web'), partOf('octo/app', { workflows: ['deploy.yml'] })]
  expect(
    await sentBy([
      [0, app],
      [0, web],
      [0, deploys],
      [1, app],
      [1, web],
      [2, deploys],
      [168, web],
      [169, app]
    ])
  ).toEqual([1, 1, 1, 0, 0, 0, 1, 1])
})

test('a part that was missing on Monday makes no second digest of the others', async () => {
  const [app, web] = [partOf('octo/app'), partOf('octo/web')]
  expect(
    await sentBy([
      [0, app],
      [1, app, web],
      [168, app, web],
      [169, web]
    ])
  ).toEqual([1, 0, 1, 0])
})

test('a digest that an older version sent is one of whichever repository', async () => {
  const [ledger, discord] = [memoryDocuments(), memoryDiscord()]
  await ledger.update(tellKey, () => ({ version: 1, digestAt: monday }))
  for (const hours of [1, 168]) {
    const { ports } = portsFor({ ledger, http: discord.http, now: monday + hours * hour })
    await tellDigest('weekly', sceneOf(reportOf([])), toOf(), ports)
  }
  expect(discord.shown()).toHaveLength(1)
})

test('the digest of one repository names what began and ended there, and what an older version noted', () => {
  const event = (name: string, look?: string) => ({ id: name, name, at: '2026-01-02T09:00:00.000Z', ...(look !== undefined && { look }) })
  const state = { began: [event('a', 'octo/app'), event('b', 'octo/web'), event('c')], fixed: [event('d', 'octo/web')] }
  expect(composeDigest({ ...sceneOf(reportOf([])), at: monday, state }).title).toBe('The week: nothing is flaky, 2 new')
})

test('without a ledger there is one on demand alone', async () => {
  expect((await titlesAfter([0, 1], 'weekly', { ledger: undefined, inputs: { ledger: 'none' } })).titles).toEqual([])
  expect((await titlesAfter([0], 'now', { ledger: undefined, inputs: { ledger: 'none' } })).titles).toHaveLength(1)
})

test('one that is lost is sent by the next step', async () => {
  const ledger = memoryDocuments()
  const gone: Transport = async () => ({ status: 404, headers: {}, body: '{"code":10015,"message":"Unknown Webhook"}' })
  const discord = memoryDiscord()
  for (const [http, at] of [
    [gone, 0],
    [discord.http, 1],
    [discord.http, 2]
  ] as const) {
    const { ports } = portsFor({ ledger, http, now: monday + at * hour })
    await tellDigest('weekly', sceneOf(reportOf([])), toOf(), ports)
  }
  expect(discord.shown()).toHaveLength(1)
})

test('a ledger that cannot be read is a problem, and no exception', async () => {
  const fail = async () => Promise.reject(new Error('no ledger'))
  const { problems } = await titlesAfter([0], 'weekly', { ledger: { read: fail, update: fail } })
  expect(problems).toEqual([expect.stringContaining('no ledger')])
})

test('what was told in the week is what the digest names', async () => {
  const [ledger, discord] = [memoryDocuments(), memoryDiscord()]
  const drawn = { a: 'F.', b: '.F' }
  for (const day of [0, 1]) await telling({ report: reportAt(drawn, day), ledger, by: `run ${day}` })
  const { ports } = portsFor({ ledger, http: discord.http, now: monday + 2 * dayMs })
  await tellDigest('now', sceneOf(reportAt(drawn, 1)), toOf(), ports)
  expect(discord.shown().map(({ title, description }) => [title, description])).toEqual([
    [expect.stringContaining('The week: 1 flaky, 1 new, 1 fixed'), expect.stringMatching(/\*\*New:\*\* b[\s\S]*\*\*Fixed:\*\* a/)]
  ])
})
