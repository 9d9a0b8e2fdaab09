import { describe, expect, test } from '@jest/globals'
import type { Octokit } from '@octokit/core'
import type { RunSeed } from '@tocsin/testkit'
import fc from 'fast-check'
import type { GitHubPort } from '../port.ts'
import { type Place, readRunsPage } from './listing.ts'
import { readStream } from './read-stream.ts'
import { drawn, minute, repository, withGithub } from './sim.fixture.ts'

const main = { ...repository, workflow: 7, branch: 'main', mostPages: 1000 }

interface Created {
  number: number
  second: number
}

interface Behaviour {
  /** GitHub may count no further than it shows. */
  cappedTotal: boolean
  /** A run that arrives before each call. */
  arriving?: boolean
}

const timeOf = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString().replace('.000', '')

/** GitHub's listing as documented: newest first, 100 a page, no more than 1,000 for one search. */
function listingOf(runs: readonly Created[], { cappedTotal, arriving = false }: Behaviour) {
  const asked: string[] = []
  const port: GitHubPort = {
    async request(_, { page = 1, created = '*..*' } = {}) {
      asked.push(String(created))
      const [from = '', to = ''] = String(created).split('..')
      const late = arriving ? asked.map((_, at) => ({ number: runs.length + at + 1, second: 100_000 + at })) : []
      const found = [...runs, ...late]
        .filter(({ second }) => (from === '*' || timeOf(second) >= from) && (to === '*' || timeOf(second) <= to))
        .toSorted((a, b) => b.second - a.second || b.number - a.number)
      const shown = found.slice(0, 1000).slice((Number(page) - 1) * 100, Number(page) * 100)
      return {
        data: { total_count: cappedTotal ? Math.min(1000, found.length) : found.length, workflow_runs: shown.map(json) },
        headers: {}
      }
    }
  }
  return { port, asked }
}

const json = ({ number, second }: Created) => ({
  id: number,
  run_number: number,
  event: 'push',
  head_branch: 'main',
  head_repository: { full_name: 'octo/app' },
  status: 'completed',
  conclusion: 'failure',
  created_at: timeOf(second)
})

/** Runs whose times rise by so many seconds each. */
const risen = (steps: readonly number[]): Created[] => {
  let second = 0
  return steps.map((step, index) => {
    second += step
    return { number: index + 1, second }
  })
}

const lengths: [count: number, calls: number][] = [
  [999, 10],
  [1000, 11],
  [1001, 11],
  [1500, 16],
  [2500, 26]
]
test.each(lengths)('%i runs are all read past the end of one search, in %i calls', async (count, calls) => {
  for (const cappedTotal of [true, false]) {
    const { port, asked } = listingOf(risen(Array.from({ length: count }, () => 1)), { cappedTotal })
    const { runs, complete } = await readStream(port, main)
    expect([runs.length, complete, asked.length]).toEqual([count, true, calls])
  }
})

test('however the runs lie in time, and whatever arrives meanwhile: each is told once, in order, without a gap', async () => {
  const steps = fc.array(fc.constantFrom(0, 0, 1, 60), { minLength: 900, maxLength: 2300, size: 'max' })
  await fc.assert(
    fc.asyncProperty(steps, fc.boolean(), fc.boolean(), async (rises, cappedTotal, arriving) => {
      const { port, asked } = listingOf(risen(rises), { cappedTotal, arriving })
      const { runs, complete } = await readStream(port, main)
      const numbers = runs.map(({ number }) => number).filter((number) => number <= rises.length)
      expect(complete).toBe(true)
      expect(numbers).toEqual(rises.map((_, index) => rises.length - index))
      expect(asked.length).toBeLessThanOrEqual(Math.ceil(rises.length / 100) + 4)
    }),
    { numRuns: 25 }
  )
})

test('more runs in one second than a search shows are told as a history that is not whole', async () => {
  const { port, asked } = listingOf(risen(Array.from({ length: 1200 }, () => 0)), { cappedTotal: false })
  const { runs, complete } = await readStream(port, main)
  expect([runs.length, complete, asked.length]).toEqual([1000, false, 20])
})

test('a start is kept through all searches', async () => {
  const { port, asked } = listingOf(risen(Array.from({ length: 1300 }, () => 1)), { cappedTotal: false })
  const { runs } = await readStream(port, { ...main, since: timeOf(101) })
  expect(runs).toHaveLength(1200)
  expect(new Set(asked)).toEqual(new Set([`${timeOf(101)}..*`, `${timeOf(101)}..${timeOf(301)}`]))
})

test('the simulated GitHub agrees', async () => {
  await withGithub({ runs: drawn('✗'.repeat(1050), { jobs: [] }) }, async (port, sim) => {
    const { runs, complete } = await readStream(port, { ...main, workflow: 'ci.yml', since: minute(0) })
    expect(runs.map(({ number }) => number)).toEqual(Array.from({ length: 1050 }, (_, index) => 1050 - index))
    expect([complete, sim.requests.length]).toEqual([true, 11])
  })
})

describe('the runs of all workflows', () => {
  const at = (count: number): RunSeed => ({ ...drawn('✓')[0], id: count, number: count, at: minute(count), workflow: `w${count % 3}.yml` })
  const readAll = async (port: Octokit, since?: string) => {
    const ids: number[] = []
    for (let place: Place = { page: 1 }; ; ) {
      const page = await readRunsPage(port, { ...repository, ...(since && { since }) }, place)
      ids.push(...page.runs.map(({ id }) => id))
      if (page.state !== 'open') return { ids, state: page.state }
      place = page.next
    }
  }

  test('are all there past the end of a search, at one page more', async () => {
    const runs = Array.from({ length: 1150 }, (_, index) => at(index + 1))
    await withGithub({ runs }, async (port, sim) => {
      const { ids, state } = await readAll(port, minute(0))
      expect(state).toBe('whole')
      expect([...new Set(ids)].toSorted((a, b) => a - b)).toEqual(runs.map(({ id }) => id))
      expect(sim.requests.map(({ operation }) => operation)).toEqual(Array(12).fill('actions/list-workflow-runs-for-repo'))
    })
  })
})
