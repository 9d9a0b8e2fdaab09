import { describe, expect, test } from '@jest/globals'
import type { GithubSim } from '@tocsin/testkit'
import type { Documents } from '../ports.ts'
import { clientOf, lasting, many, runsOf, withGithub } from '../sim.fixture.ts'
import { discordSim, memory, step } from '../testing.ts'

const day = { 'stale-after': '100' }

interface Asked {
  ledger?: Documents
  token?: string
  inputs?: Readonly<Record<string, string>>
  http?: ReturnType<typeof discordSim>['http']
  elapsed?: () => number
}

/** One sweep: what it asked GitHub for, with the status of each answer, and what it said. */
async function sweep(sim: GithubSim, { ledger, token = lasting, inputs = {}, http, elapsed = () => 0 }: Asked = {}) {
  const errors: string[] = []
  const judged: string[] = []
  const summary: string[] = []
  const begin = sim.requests.length
  const client = await clientOf(sim, token)
  const ports = {
    github: async () => client,
    elapsed,
    error: (line: string) => void errors.push(line),
    progress: (line: string) => void judged.push(line),
    summary: (line: string) => void summary.push(line)
  }
  const ended = await step({ runs: [], ledger, ...(http && { http }), inputs: { ...day, 'github-token': token, ...inputs }, ports }).then(
    ({ outputs }) => String(outputs.decision),
    (error: Error) => error.message
  )
  const order = judged.flatMap((line) => /^\d+\/\d+ (W\d+) /.exec(line)?.[1] ?? [])
  return { statuses: sim.requests.slice(begin).map(({ status }) => status), order, errors, summary, ended }
}

/** A ledger that counts what is written to it. */
function counted() {
  const [{ read, update }, written] = [memory(), [] as string[]]
  const ledger: Documents = { read, update: (key, fn) => update(key, fn).finally(() => written.push(key)) }
  return { ledger, written }
}

describe('an unchanged repository', () => {
  test('costs the second sweep nothing of the limit, and no write', async () => {
    const seed = many(4, '✓✗✓')
    const scheduled = { ...seed, files: { '.github/workflows/w1.yml': 'on: { schedule: [{ cron: "7 3 * * *" }] }\njobs: {}' } }
    await withGithub(
      { ...scheduled, runs: [...(seed.runs ?? []), { ...runsOf('✓', 'w1.yml', 9000)[0], number: 9, event: 'schedule' }] },
      async (sim) => {
        const { ledger, written } = counted()
        expect((await sweep(sim, { ledger })).statuses).toEqual([200, 200, 200, 200, 200, 200])
        expect(written).toEqual([expect.stringMatching(/^sweeps\//)])
        expect((await sweep(sim, { ledger })).statuses).toEqual([304, 304, 304, 304, 304, 304])
        expect(written).toHaveLength(1)
      }
    )
  })

  test('what has changed is read, and told', async () => {
    await withGithub(many(3, '✓✗✗'), async (sim) => {
      const ledger = memory()
      const { http, titles } = discordSim()
      await sweep(sim, { ledger, http })
      sim.seed({ runs: runsOf('✓✗✗✗', 'w2.yml', 2000).slice(3) })
      const { statuses } = await sweep(sim, { ledger, http })
      expect(statuses.slice(0, 3)).toEqual([304, 304, 200])
      expect(titles()).toEqual([expect.stringContaining('W2 has failed 3 times')])
    })
  })

  test('the token of a job is another one the next time: nothing is kept for it', async () => {
    await withGithub(many(2, '✓'), async (sim) => {
      const { ledger, written } = counted()
      for (const token of ['ghs_ofTheFirstJob00000000', 'ghs_ofTheSecondJob0000000'])
        expect((await sweep(sim, { ledger, token })).statuses).toEqual([200, 200, 200])
      expect(written).toEqual([])
    })
  })

  test('of another repository nothing is kept here', async () => {
    await withGithub(many(2, '✓'), async (sim) => {
      const { ledger, written } = counted()
      await sweep(sim, { ledger, inputs: { repository: 'octo/app' } })
      expect([(await sweep(sim, { ledger, inputs: { repository: 'octo/app' } })).statuses, written]).toEqual([[200, 200, 200], []])
    })
  })

  test('a title says which other repository it is of', async () => {
    await withGithub(many(1, '✓✗✗✗'), async (sim) => {
      const { http, titles } = discordSim()
      await sweep(sim, { ledger: memory(), http, inputs: { repository: 'octo/app' } })
      expect(titles()).toEqual([expect.stringContaining('app: W1 has failed 3 times')])
    })
  })

  test('without a ledger there is nothing to compare with', async () => {
    await withGithub(many(2, '✓'), async (sim) => {
      await sweep(sim)
      expect((await sweep(sim)).statuses).toEqual([200, 200, 200])
    })
  })
})

/** A clock on which each look at it takes a minute. */
const slow = () => {
  let minutes = 0
  return () => 60_000 * minutes++
}

describe('a sweep that has no more time', () => {
  test('says how far it came, and the next one begins with the rest', async () => {
    await withGithub(many(5, '✓'), async (sim) => {
      const ledger = memory()
      const given = { ledger, inputs: { 'sweep-budget': '2m' } }
      const first = await sweep(sim, { ...given, elapsed: slow() })
      expect(first.order).toEqual(['W1', 'W2'])
      expect(first.summary).toEqual([
        '2 of 5 workflows were judged. The time of the sweep is used up.',
        expect.stringContaining('nothing is failing')
      ])
      expect(first.errors).toMatchInlineSnapshot(`
[
  "The time of the sweep is used up: 3 of 5 workflows were not judged
→ The next sweep begins with them. If that is too late, give it more time (\`sweep-budget\`) or a token with a higher limit, or name fewer \`workflows\`.",
]
`)
      const orders = [await sweep(sim, { ...given, elapsed: slow() }), await sweep(sim, { ...given, elapsed: slow() })].map(
        ({ order }) => order
      )
      expect(orders).toEqual([
        ['W3', 'W4'],
        ['W5', 'W1']
      ])
      const all = await sweep(sim, given)
      expect([all.order, all.errors, all.summary]).toEqual([
        ['W2', 'W3', 'W4', 'W1', 'W5'],
        [],
        ['5 of 5 workflows were judged.', expect.stringContaining('nothing is failing')]
      ])
      expect((await sweep(sim, given)).order).toEqual(['W1', 'W2', 'W3', 'W4', 'W5'])
    })
  })

  test.each([
    [1, '1m', ['1 of 1 workflow was judged.'], []],
    [2, '1m', ['1 of 2 workflows was judged. The time of the sweep is used up.'], ['1 of 2 workflows was not judged']]
  ])('of %d it counts those that it came to', async (count, budget, reach, rest) => {
    await withGithub(many(count, '✓'), async (sim) => {
      const { summary, errors } = await sweep(sim, { ledger: memory(), inputs: { 'sweep-budget': budget }, elapsed: slow() })
      expect(summary.slice(0, 1)).toEqual(reach)
      expect(errors.map((error) => /: (.*)\n/.exec(error)?.[1])).toEqual(rest)
    })
  })

  test('one of other workflows does not take their turn', async () => {
    await withGithub(many(5, '✓'), async (sim) => {
      const ledger = memory()
      await sweep(sim, { ledger, inputs: { 'sweep-budget': '3m' }, elapsed: slow() })
      await sweep(sim, { ledger, inputs: { workflows: 'w1.yml' } })
      expect((await sweep(sim, { ledger })).order).toEqual(['W4', 'W5', 'W1', 'W2', 'W3'])
    })
  })

  test('fails when it came nowhere', async () => {
    await withGithub(many(2, '✓'), async (sim) => {
      const { ended } = await sweep(sim, { ledger: memory(), elapsed: () => 3_600_000 })
      expect(ended).toMatch(/^The time of the sweep is used up: 2 of 2 workflows were not judged\n/)
    })
  })
})

describe('a sweep that GitHub refuses more', () => {
  test('stops while there is something left for others, and what was judged is told', async () => {
    const runs = [...runsOf('✓✗✗✗', 'w1.yml', 1000), ...[2, 3, 4, 5].flatMap((each) => runsOf('✓', `w${each}.yml`, each * 1000))]
    await withGithub(
      { ...many(5, ''), runs },
      async (sim) => {
        const ledger = memory()
        const { http, titles } = discordSim()
        const { order, errors, ended } = await sweep(sim, { ledger, http })
        expect([order, titles()]).toEqual([['W1', 'W2'], [expect.stringContaining('W1 has failed 3 times')]])
        expect(errors).toEqual([
          expect.stringMatching(/^The rate limit of the token is used up but for 19 calls: 3 of 5 workflows were not judged\n→ /)
        ])
        expect(ended).toBe('alert')
      },
      { limits: { perHour: 26 } }
    )
  })

  test('ends at a refusal, which is no fault of the workflow', async () => {
    await withGithub(many(4, '✓'), async (sim) => {
      const ledger = memory()
      sim.fail({ path: /\/workflows\/3\//, status: 429, headers: { 'retry-after': '600' } })
      const { order, errors, ended } = await sweep(sim, { ledger })
      expect([order, ended]).toEqual([['W1', 'W2', 'W3'], 'quiet'])
      expect(errors.map((line) => line.replaceAll(/127\.0\.0\.1:\d+/g, '<host>'))).toMatchInlineSnapshot(`
[
  "The rate limit of <host> for this token is used up for 10 min: 2 of 4 workflows were not judged
→ The next sweep begins with them. If that is too late, give it more time (\`sweep-budget\`) or a token with a higher limit, or name fewer \`workflows\`.",
]
`)
      expect((await sweep(sim, { ledger })).order).toEqual(['W3', 'W4', 'W1', 'W2'])
    })
  })
})
