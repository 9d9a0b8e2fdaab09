import { expect, test } from '@jest/globals'
import { ActionError, type GitHub } from '@tocsin/action-kit'
import { stateOf } from '../kept/state-json.ts'
import type { Documents } from '../ports.ts'
import { discordSim, drawn, githubWith, memory, minuteMs, monday, step } from '../testing.ts'

/** A ledger that shows what is kept of the only stream. */
function shownLedger() {
  const { read, update } = memory()
  const keys = new Set<string>()
  const ledger: Documents = { read, update: (key, fn) => update(key, fn).finally(() => keys.add(key)) }
  const looks = async () => stateOf(await read([...keys].find((key) => key.startsWith('streaks/')) ?? '')).looks.map(({ run }) => run)
  return { ledger, looks }
}

type Broken = 'jobs' | 'log'

/** GitHub, but that something of a failed run cannot be read. */
function withoutAnswer(runs: Parameters<typeof githubWith>[0], broken: Broken) {
  const { github } = githubWith(runs)
  const fail = async () => {
    throw new ActionError('GitHub answered 502', { fix: 'Try again.' })
  }
  const request = (route: string, parameters: Record<string, unknown>) =>
    route.endsWith('/jobs') ? fail() : github.request(route, parameters)
  const part = broken === 'log' ? { jobLog: fail } : { request }
  return { github: async () => ({ ...github, ...part }) as unknown as GitHub }
}

test.each<Broken>(['jobs', 'log'])('a failure whose %s could not be read is told, and looked at again by the next step', async (broken) => {
  const { http, messages } = discordSim()
  const { ledger, looks } = shownLedger()
  const runs = drawn('✓✗✗✗')
  const first = await step({ runs, about: 4, ledger, http, ports: withoutAnswer(runs, broken) })
  expect([first.outputs.decision, first.said.filter((line) => line.includes('502')).length, await looks()]).toEqual(['alert', 1, []])

  const second = await step({ runs, ledger, http, now: monday + 10 * minuteMs })
  expect(second.asked).toEqual(expect.arrayContaining(['log']))
  expect([await looks(), messages.size]).toEqual([[1004, 1001], 1])
})

test('a run that outlived its limit is told as a time-out, and stays one in what is told later', async () => {
  const { http, bodies } = discordSim()
  const { ledger } = shownLedger()
  const world = { ledger, http, file: 'on: push\njobs: { test: { timeout-minutes: 12 } }', took: 12.2 * minuteMs }
  for (const about of [2, 3, 4, 5]) await step({ ...world, runs: drawn('✓✗---').slice(0, about), about, now: monday + about * minuteMs })
  const told = bodies.map((text) => [text.includes(' timed out after 12 m at '), /\\?\((\d × [\w ]*), (\d × [\w ]*)/.exec(text)?.slice(1)])
  expect(told).toEqual([
    [true, ['2 × timed out', '1 × failed']],
    [true, ['3 × timed out', '1 × failed']]
  ])
})

test('two steps at once keep what both have learnt', async () => {
  const { http } = discordSim()
  const { ledger, looks } = shownLedger()
  const runs = drawn('✓✗✗✗✗')
  await step({ runs: runs.slice(0, 3), about: 3, ledger, http })
  const { github } = githubWith(runs.slice(0, 4))
  let isFirst = true
  const request = async (route: string, parameters: Record<string, unknown>) => {
    // Between what a step reads and what it keeps, another one hears of a later run.
    if (route.endsWith('/jobs') && isFirst) {
      isFirst = false
      await step({ runs, about: 5, ledger, http, now: monday + 6 * minuteMs })
    }
    return github.request(route, parameters)
  }
  const ports = { github: async () => ({ ...github, request }) as unknown as GitHub }
  await step({ runs: runs.slice(0, 4), about: 4, ledger, http, ports, now: monday + 6 * minuteMs })
  expect(await looks()).toEqual([1005, 1004, 1003, 1001])
})

test('once it is over nothing of it is kept', async () => {
  const { http } = discordSim()
  const { ledger, looks } = shownLedger()
  for (const about of [3, 4]) await step({ runs: drawn('✗✗✗✓').slice(0, about), about, ledger, http, now: monday + about * minuteMs })
  expect(await looks()).toEqual([])
})

test('what is known of the commits stays in the message when one more run fails, and is not asked for again', async () => {
  const { ledger } = shownLedger()
  const { http, bodies } = discordSim()
  const asked: string[] = []
  for (const about of [4, 5])
    asked.push(...(await step({ runs: drawn('✓✗✗✗✗').slice(0, about), about, ledger, http, now: monday + about * minuteMs })).asked)
  expect(bodies.map((text) => text.includes('Change it'))).toEqual([true, true])
  expect(asked.filter((route) => route.endsWith('/{basehead}'))).toHaveLength(1)
})

test('an explanation that fails costs no alert, and a summary that fails no receipt', async () => {
  const { http, titles } = discordSim()
  const redact = (text: string) => {
    if (text.includes('Change it') && text.includes('CI')) throw new TypeError('x is not a function')
    return text
  }
  const summary = () => {
    throw new TypeError('no summary')
  }
  const { outputs, said } = await step({ runs: drawn('✓✗✗✗'), about: 4, ledger: memory(), http, ports: { redact, summary } })
  expect([outputs.decision, titles().length, JSON.parse(String(outputs.delivered))]).toMatchObject(['alert', 1, [{ outcome: 'delivered' }]])
  expect(said.filter((line) => line.includes('This is a bug'))).toEqual([
    'The failures could not be explained: x is not a function\n→ This is a bug, please report it.',
    'The job summary could not be written: no summary\n→ This is a bug, please report it.'
  ])
})

type Jobs = Readonly<Record<string, { runner?: string; error?: string }>>

/** GitHub with jobs of one's own: those with an error failed with it. What is told, step by step, and what each asked for. */
async function toldOf(history: string, jobsOf: (run: number) => Jobs) {
  const { ledger } = shownLedger()
  const { http, descriptions } = discordSim()
  const calls: number[] = []
  for (let about = 2; about <= history.length; about += 1) {
    const runs = drawn(history).slice(0, about)
    const { github, asked } = githubWith(runs)
    const request = async (route: string, parameters: Record<string, unknown>) => {
      const answer = await github.request(route, parameters)
      if (!route.endsWith('/jobs')) return answer
      const [made] = (answer.data as { jobs: Record<string, unknown>[] }).jobs
      const jobs = Object.entries(jobsOf(Number(parameters.run_id) - 1000)).map(([name, { runner, error }], index) => ({
        ...made,
        ...{ id: Number(parameters.run_id) * 10 + index, name, conclusion: error ? 'failure' : 'success', runner_name: runner }
      }))
      return { ...answer, data: { total_count: jobs.length, jobs } }
    }
    const jobLog = async (id: number) => {
      asked.push('log')
      return `##[error]${Object.values(jobsOf(Math.floor(id / 10) - 1000))[id % 10]?.error}`
    }
    const ports = { github: async () => ({ ...github, request, jobLog }) as unknown as GitHub }
    await step({ runs, about, ledger, http, ports, now: monday + about * minuteMs })
    calls.push(asked.length)
  }
  return { texts: descriptions(), calls }
}

test('a workflow of one job that fails on one machine alone is compared with the run that passed', async () => {
  const { texts, calls } = await toldOf('✓✗✗✗', (run) => ({ test: run === 1 ? { runner: 'rig-2' } : { runner: 'rig-7', error: 'Boom' } }))
  expect(texts.at(-1)).toMatch(/Only on the runner rig.{0,2}7: 3 jobs failed there, 1 passed elsewhere/)
  expect(calls).toEqual([4, 3, 5])
})

test('a machine that passes, too, is not blamed', async () => {
  const { texts } = await toldOf('✓✗✗✗', (run) => ({ test: run === 1 ? { runner: 'rig-7' } : { runner: 'rig-7', error: 'Boom' } }))
  expect(texts.at(-1)).not.toContain('the runner')
})

test('of two jobs that fail the errors of both are shown, and "the same" is said of the one that it is known of', async () => {
  const { texts, calls } = await toldOf('✓✗✗✗', (run) =>
    run === 1 ? { test: {}, lint: {} } : { test: { error: 'Boom' }, lint: { error: 'Unexpected var' } }
  )
  expect(texts.at(-1)).toContain('The same error of test in all 3 failures')
  expect(texts.at(-1)).toMatch(/Boom[\s\S]*Unexpected var/)
  expect(calls).toEqual([4, 4, 5])
})

test('a sweep that finds an alert looks at more than the newest failure, where a call is left', async () => {
  const { http } = discordSim()
  const { ledger, looks } = shownLedger()
  // Nothing passed before, so that there are no commits to ask for.
  const { asked } = await step({ runs: drawn('✗✗✗'), ledger, http, now: monday + 4 * minuteMs })
  expect(await looks()).toEqual([1003, 1002])
  expect(asked.filter((route) => !route.endsWith('/workflows') && !route.endsWith('/{repo}'))).toHaveLength(5)
})

test.each([
  [1, /Fixed by \[aaa/],
  [6, /Fixed by one of \[6 commits\]\(<?https:\/\/github.com\/octo\/app\/compare\/a+4\.\.\.a+5>?\) by Lin/]
])('of %d commits between the last failure and the pass', async (total, words) => {
  const { ledger } = shownLedger()
  const { http, descriptions } = discordSim()
  for (const about of [4, 5]) {
    const runs = drawn('✓✗✗✗✓').slice(0, about)
    const { github } = githubWith(runs)
    const request = async (route: string, parameters: Record<string, unknown>) => {
      const answer = await github.request(route, parameters)
      return route.endsWith('/{basehead}') ? { ...answer, data: { ...(answer.data as object), total_commits: total } } : answer
    }
    const ports = { github: async () => ({ ...github, request }) as unknown as GitHub }
    await step({ runs, about, ledger, http, ports, now: monday + about * minuteMs })
  }
  expect(
    descriptions()
      .slice(1)
      .some((text) => words.test(text))
  ).toBe(true)
})
