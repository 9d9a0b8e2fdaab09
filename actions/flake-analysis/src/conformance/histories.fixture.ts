import { expect } from '@jest/globals'
import { type ArtifactSeed, folderWith, type RepoSeed, type RunSeed, startGithubSim } from '@tocsin/testkit'
import { at } from '../e2e/analysis.fixture.ts'
import { defaultWorkspaceLimits, workspaceReports } from '../reports/workspace/workspace.ts'
import { hourMs, type MemoryLedger, memory, monday, type Stepped, step } from '../testing.ts'

const letters: Readonly<Record<string, string>> = { F: '<failure message="no"/>' }
const tests = (count: number, letter = 'P', name = 'steady') =>
  Array.from({ length: count }, (_, index) => `<testcase name="${name} ${index}x" time="1">${letters[letter] ?? ''}</testcase>`).join('')
const report = (...inside: string[]) => `<testsuite name="cart">${inside.join('')}</testsuite>`
const artifact = (hours: number, text: string, name = 'junit'): ArtifactSeed => ({ name, files: { 'a.xml': text }, at: at(hours) })

/** A run of one job on main, with a report of each attempt. */
function runOf(hours: number, reports: readonly [failed: boolean, text: string][], more: readonly ArtifactSeed[] = []): RunSeed {
  const jobAt = (failed: boolean, index: number) => {
    const conclusion = failed ? 'failure' : 'success'
    return { at: at(hours + index / 4), jobs: [{ name: 'test', conclusion, at: at(hours + index / 4) } as const] }
  }
  return {
    ...{ id: 1000 + hours, workflow: 'ci.yml', branch: 'main', at: at(hours), sha: `${hours}`.padStart(8, 'a').padEnd(40, '0') },
    attempts: reports.map(([failed], index) => jobAt(failed, index)),
    artifacts: [...reports.map(([, text], index) => artifact(hours + index / 4 + 0.1, text)), ...more]
  }
}

const quiet = { artifacts: 'junit', alerts: 'false', audit: 'false', logs: '0', 'max-calls': '900' }

/** What analyses of a repository come to, one after another, and what each asked GitHub. */
async function analysed(runs: RunSeed[], hours: readonly number[]): Promise<(Stepped & { asked: readonly (string | undefined)[] })[]> {
  const clock = { ms: monday }
  const limits = { perHour: 1_000_000, pointsPerMinute: 1_000_000 }
  const seed: RepoSeed = { workflows: [{ file: 'ci.yml', name: 'CI' }], runs }
  const sim = await startGithubSim({ seed, clock: () => clock.ms, limits })
  const ledger: MemoryLedger = memory()
  const all: (Stepped & { asked: readonly (string | undefined)[] })[] = []
  for (const hour of hours) {
    clock.ms = monday + hour * hourMs
    const before = sim.requests.length
    const stepped = await step({ sim, now: clock.ms, ledger, inputs: quiet })
    all.push({ ...stepped, asked: sim.requests.slice(before).map(({ operation }) => operation) })
  }
  await sim.close()
  return all
}

export async function reportsCounted(): Promise<void> {
  const runs = Array.from({ length: 10 }, (_, index) => runOf(index, [[false, report(tests(20))]]))
  const [first] = await analysed(runs, [12])
  expect(first?.error).toBeUndefined()
  expect(first?.report.totals).toMatchObject({ runs: 10, reports: 10, testCases: 200 })
}

/** Of 390 artifacts those of the name are found: the lists of a history take four calls, and the next analysis asks for next to nothing. */
export async function manyArtifacts(): Promise<void> {
  const others = (hours: number) => ['coverage', 'logs'].map((name) => artifact(hours, 'x', name))
  const runs = Array.from({ length: 130 }, (_, index) => runOf(index, [[false, report(tests(10))]], others(index)))
  const [first, next] = await analysed(runs, [131, 132])
  expect([first?.error, next?.error]).toEqual([undefined, undefined])
  expect(first?.report.totals).toMatchObject({ runs: 130, reports: 130, testCases: 1300 })
  const lists = first?.asked.filter((one) => /^actions\/list-(?:workflow-runs|artifacts)/.test(one ?? ''))
  expect(lists).toHaveLength(4)
  expect(next?.asked.length).toBeLessThanOrEqual(5)
}

export async function notSearched(): Promise<void> {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`src/${index % 20}/Test${index}.java`, '']))
  const classes = Array.from({ length: 200 }, (_, index) => `<testcase classname="a.Test${index}" name="t"><failure/></testcase>`)
  const root = folderWith({ ...many, 'out/a.xml': report(...classes) })
  const { reports, problems } = await workspaceReports(['out/*.xml'], root, { ...defaultWorkspaceLimits, entries: 25 })
  expect([reports.map(({ file }) => file), problems]).toEqual([['out/a.xml'], []])
}

/** Of 60 flakes the summary shows the first ones, and all are counted. */
export async function shownAndCounted(): Promise<void> {
  const both = (failed: boolean): [boolean, string] => [failed, report(tests(340), tests(60, failed ? 'F' : 'P', 'flaky'))]
  const runs = Array.from({ length: 16 }, (_, index) => runOf(index, index % 4 === 2 ? [both(true), both(false)] : [both(false)]))
  const [first] = await analysed(runs, [20])
  expect(first?.error).toBeUndefined()
  expect(first?.report.totals.byLevel?.test).toMatchObject({ flaky: 60, healthy: 340 })
  expect(JSON.parse(first?.outputs.flaky ?? '[]')).toHaveLength(63)
  const summary = first?.summaries.join('\n') ?? ''
  expect([summary.match(/flaky \d+x<\/code><br>/g)?.length, summary.includes('… and 50 more flaky tests')]).toEqual([10, true])
}

/** What a step says of reports in the workspace, of which some cannot be read. */
export async function unreadable(): Promise<void> {
  const sim = await startGithubSim({ seed: { workflows: [{ file: 'ci.yml', name: 'CI' }], runs: [] }, clock: () => monday })
  const stepped = (files: Readonly<Record<string, string>>, ifNone: string) =>
    step({
      ...{ sim, now: monday, ledger: memory(), event: { name: 'push', payload: {} } },
      env: { GITHUB_WORKSPACE: folderWith(files), GITHUB_SHA: 'a'.repeat(40) },
      inputs: { ...quiet, reports: 'out/*.xml', 'read-runs': 'never', 'if-no-reports': ifNone, variant: 'all' }
    })
  const [whole, cut] = [report(tests(2)), report(tests(3)).slice(0, -9)]
  const some = await stepped({ 'out/a.xml': whole, 'out/b.xml': cut }, 'error')
  const none = await stepped({ 'out/a.xml': '<testsuite', 'out/b.xml': 'out of memory' }, 'error')
  await sim.close()
  expect([some.error, some.report.totals.testCases]).toEqual([undefined, 5])
  expect(some.said[0]).toBe('out/b.xml: line 1: the file ends inside a closing tag')
  expect(some.summaries[0]).toMatch(/^\*\*Nothing flaky was found in what could be read\*\*/)
  expect(some.files.get('flake-report/badges/flaky.json')).toContain('unknown')
  expect(none.error?.message).toMatch(/^No test was found in any report: out\/a\.xml line 1: .*; out\/b\.xml begins with "out of memory"/)
}
