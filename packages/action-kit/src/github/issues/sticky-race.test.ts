import { afterAll, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import { startGithubSim } from '@tocsin/testkit'
import { deathWithin, type Kill, lasting, seeded, turns } from '@tocsin/testkit/turns'
import { keepComment } from './sticky-comment.ts'

/** `npm run test:soak` makes more of them. */
const trials = Math.ceil(Number(process.env.TOCSIN_TRIALS ?? 60) / 6)
const patienceMs = 20_000 + 1_000 * trials
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const unlimited = { perHour: 1e9, concurrent: 1e9, pointsPerMinute: 1e9, contentPerMinute: 1e9, contentPerHour: 1e9 }
const key = '0123456789abcdef01234567'

const clock = { now: Date.UTC(2026, 0, 5, 9) }
const sim = await startGithubSim({ clock: () => clock.now, limits: unlimited })
afterAll(async () => {
  await sim.close()
  sim.assertClean()
})
await import('./kept-comment.ts')

/** Runs of one pull request that comment at the same time; in the end the newest one comes by itself. */
async function trial(seed: number, deaths: number) {
  const random = seeded(seed)
  const { process, play } = turns(random)
  const repo = `trial-${seed}-${deaths}`
  const { issues } = sim.seed({ repo: `octo/${repo}`, issues: [{ number: 2, title: 'A pull request', comments: [{ body: 'hi' }] }] })
  const start = (run: number, kill?: Kill) => {
    const timed = lasting(process(kill), 1000, { clock, random })
    const octokit = new Octokit({ baseUrl: sim.url, auth: 'ghs_0123456789', log: quiet, request: { log: quiet } })
    octokit.hook.wrap('request', (request, options) => timed(async () => request(options)))
    const context = { owner: 'octo', repo, apiUrl: sim.url }
    const wish = { number: 2, key, order: [run, 1] as const, body: `run ${run}`, worthMaking: true }
    void keepComment(wish, { github: octokit, context, token: 'ghs_0123456789' }).catch(() => undefined)
  }
  for (let run = 1; run <= 4; run++) start(run, run <= deaths ? deathWithin(6, random) : undefined)
  await play()
  start(5)
  await play()
  return issues[0]?.comments.map(({ body }) => body.split('\n').at(-1))
}

test.each([0, 2])(
  'of four at once, %d of which die, one comment is left, with what the newest run says',
  async (deaths) => {
    for (let seed = 1; seed <= trials; seed++) expect({ seed, shown: await trial(seed, deaths) }).toEqual({ seed, shown: ['hi', 'run 5'] })
  },
  patienceMs
)
