import { expect, test } from '@jest/globals'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { dayMs, monday } from './decide/story.fixture.ts'
import { named, reportOf } from './subject.fixture.ts'
import { memoryDiscord, memoryDocuments, telling } from './world.fixture.ts'

const repository = (name: string, complete = true): FlakeReport['repositories'][number] => ({
  ...{ name, url: `https://github.com/${name}`, defaultBranch: 'main', complete, notes: [] }
})
const flake = (name: string, of: string): SubjectReport => ({ ...named(name), repository: of })

/** Analyses of an organisation, one a day; the title of each message as it stands. */
async function told(reports: readonly { of: FlakeReport['repositories']; subjects: readonly SubjectReport[] }[]) {
  const [ledger, discord] = [memoryDocuments(), memoryDiscord()]
  const titles: string[][] = []
  for (const [day, { of, subjects }] of reports.entries()) {
    const before = discord.messages.size
    const report = reportOf(subjects, { repositories: of, generatedAt: new Date(monday + day * dayMs).toISOString() })
    await telling({ report, ledger, http: discord.http, now: monday + day * dayMs, by: `run ${day}` })
    titles.push([...discord.messages.values()].slice(before).map((versions) => versions.at(-1)?.title ?? ''))
  }
  return titles
}

const [app, lib] = ['octo/app', 'octo/lib']

test('a first look at several repositories is one overview', async () => {
  const both = [repository(app), repository(lib)]
  expect(await told([{ of: both, subjects: [flake('a', app), flake('b', lib)] }])).toEqual([
    [expect.stringContaining('Flaky: 2 tests in the last 30 days')]
  ])
})

test('a repository that joins later has its own, and the others go on', async () => {
  const both = [repository(app), repository(lib)]
  const titles = await told([
    { of: [repository(app)], subjects: [flake('a', app)] },
    { of: both, subjects: [flake('a', app), flake('b', lib), flake('c', app)] }
  ])
  expect(titles[1]).toEqual([expect.stringContaining('Flaky: 1 test in the last 30 days'), expect.stringContaining('Flaky: c')])
})

test('one that is not read to its end waits alone', async () => {
  const subjects = [flake('a', app), flake('b', lib)]
  const titles = await told([
    { of: [repository(app), repository(lib, false)], subjects },
    { of: [repository(app), repository(lib)], subjects }
  ])
  expect(titles).toEqual([[expect.stringContaining('Flaky: 1 test')], [expect.stringContaining('Flaky: 1 test')]])
})

test('the same test of two repositories is two', async () => {
  const both = [repository(app), repository(lib)]
  const [one, other] = [flake('a', app), { ...flake('a', lib), id: 'other-repository' }]
  expect(
    (
      await told([
        { of: both, subjects: [] },
        { of: both, subjects: [one, other] }
      ])
    )[1]
  ).toHaveLength(2)
})

test('a repository that the report does not list is nobody’s news', async () => {
  expect(
    await told([
      { of: [repository(app)], subjects: [flake('b', lib)] },
      { of: [repository(app)], subjects: [flake('b', lib)] }
    ])
  ).toEqual([[], []])
})
