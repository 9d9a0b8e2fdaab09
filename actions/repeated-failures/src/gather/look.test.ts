import { describe, expect, test } from '@jest/globals'
import type { GitHub } from '@tocsin/action-kit'
import { discordSim, drawn, githubWith, memory, minuteMs, monday, step } from '../testing.ts'

const file = 'on: push\njobs: { test: { timeout-minutes: 30 }, slow: { timeout-minutes: 12 }, legs: { timeout-minutes: 12 } }'
const hourMs = 60 * minuteMs

const jobLines = (description = '') => description.split('\n').filter((line) => line.startsWith('❌'))

test('of an alert of runs that were all timed out, the jobs of all are told, for they are known', async () => {
  const { http, descriptions } = discordSim()
  const { asked } = await step({ runs: drawn('✓---'), about: 4, ledger: memory(), http, file, took: hourMs })
  expect(jobLines(descriptions()[0])).toEqual([expect.stringMatching(/^❌ \[test\]\(.*\) timed out after 1 h at .*, in all 3 failures$/)])
  expect(asked).toHaveLength(5)
})

test('where too few calls are left to look at a newer failure of another kind, those that timed out are told all the same', async () => {
  const { http, descriptions } = discordSim()
  const { asked } = await step({ runs: drawn('✓--✗'), about: 4, ledger: memory(), http, file, took: hourMs })
  expect(jobLines(descriptions()[0])).toEqual([
    expect.stringMatching(/^❌ \[test\]\(.*\) timed out after 1 h at .*, in both failures looked at$/)
  ])
  expect(asked.length).toBeLessThanOrEqual(5)
})

describe('a job that was cancelled beside one that failed', () => {
  const at = (ms: number) => new Date(monday + ms).toISOString()
  /** What a step about the newest run tells of its jobs, and what it asks for. */
  async function toldOf(cancelled: { name: string; took: number }, before: string, abouts: readonly number[]) {
    const { http, descriptions } = discordSim()
    const ledger = memory()
    let asked: readonly string[] = []
    for (const about of abouts) {
      const runs = drawn(before).slice(0, about)
      const world = githubWith(runs, { file, took: minuteMs })
      asked = world.asked
      const request = async (route: string, parameters: Record<string, unknown>) => {
        const answer = (await world.github.request(route, parameters)) as { data: { jobs: object[] } }
        if (!route.endsWith('/jobs')) return answer
        const [job] = answer.data.jobs
        const times = { started_at: at(0), completed_at: at(cancelled.took) }
        const beside = {
          ...job,
          ...times,
          id: Number(parameters.run_id) * 10 + 1,
          name: cancelled.name,
          conclusion: 'cancelled',
          steps: []
        }
        return { ...answer, data: { total_count: 2, jobs: [{ ...job, name: 'legs (1)' }, beside] } }
      }
      const github = { ...world.github, request } as unknown as GitHub
      await step({ runs, about, ledger, http, now: monday + about * minuteMs, ports: { github: async () => github } })
    }
    return { lines: jobLines(descriptions().findLast((each) => each.includes('❌'))), asked }
  }

  test('is told to have timed out where a call is left for the file', async () => {
    const { lines, asked } = await toldOf({ name: 'slow', took: 12 * minuteMs }, '✓✗✗✗✗✗', [4, 6])
    expect(lines).toContainEqual(expect.stringMatching(/^❌ \[slow\]\(.*\) timed out after 12 m/))
    expect(asked.length).toBeLessThanOrEqual(5)
  })

  test('is left out where it was cancelled sooner', async () => {
    const { lines } = await toldOf({ name: 'slow', took: 11 * minuteMs }, '✓✗✗✗✗✗', [4, 6])
    expect(lines).toEqual([expect.stringContaining('legs')])
  })

  test('costs no call where it is a leg of the failed one', async () => {
    const { asked } = await toldOf({ name: 'legs (2)', took: 12 * minuteMs }, '✓✗✗✗✗✗', [4, 6])
    expect(asked).not.toContain('file')
  })
})
