import { expect, test } from '@jest/globals'
import type { Transport } from '@tocsin/notifier'
import type { Documents } from './ports.ts'
import { clientOf, seedOf, withGithub } from './sim.fixture.ts'
import { drawn, memory, minuteMs, monday, step } from './testing.ts'

/** A Discord that shows the newest message: its title, and the names of its fields and links. */
function discord() {
  const shown = { title: '', text: '' }
  const http: Transport = async ({ url, body }) => {
    const [embed] = JSON.parse(String(body)).embeds
    Object.assign(shown, { title: embed.title, text: JSON.stringify(JSON.parse(String(body))) })
    return { status: 200, headers: {}, body: JSON.stringify({ id: /\/messages\/(\d+)/.exec(url)?.[1] ?? '100', channel_id: '8' }) }
  }
  return { http, shown }
}

interface Told {
  title: string
  /** Whether it names the run or the commits that the failures began with. */
  begins: boolean
  calls: number
}

/** What the messages say about runs in turn, oldest first, each when it has just ended. */
async function told(history: string, abouts: readonly number[], ledger?: Documents): Promise<Told[]> {
  const said: Told[] = []
  const { http, shown } = discord()
  await withGithub(
    seedOf(history.slice(0, abouts[0])),
    async (sim) => {
      const client = await clientOf(sim)
      for (const [index, about] of abouts.entries()) {
        if (index > 0) sim.seed({ runs: seedOf(history).runs?.slice(abouts[index - 1], about) ?? [] })
        const begin = sim.requests.length
        const given = {
          runs: drawn(history),
          about,
          ledger,
          http,
          now: monday + about * minuteMs,
          inputs: { escalate: '{ P1: 99, P0: 100 }' }
        }
        await step({ ...given, ports: { github: async () => client } })
        const begins = /First bad|Compare|\/compare\/|Likely cause/.test(shown.text)
        said.push({ title: shown.title, begins, calls: sim.requests.length - begin })
      }
    },
    { limits: { perHour: 5000, pointsPerMinute: 5000 } }
  )
  return said
}

test('a streak longer than what was read is told as such, without a beginning, to its end', async () => {
  const all = await told(`✓${'✗'.repeat(320)}✓`, [320, 321, 322], memory())
  expect(all.map(({ title, begins }) => ({ title, begins }))).toEqual([
    { title: expect.stringContaining('CI has failed at least 300 times in a row on main'), begins: false },
    { title: expect.stringContaining('CI has failed at least 301 times in a row on main'), begins: false },
    { title: expect.stringContaining('CI recovered on main after at least 301 failures (at least 5 h'), begins: false }
  ])
  expect(Math.max(...all.map(({ calls }) => calls))).toBeLessThanOrEqual(5)
})

test('one that began with the first run of all is told in full', async () => {
  const [all] = await told('✗'.repeat(120), [120], memory())
  expect(all).toMatchObject({ title: expect.stringContaining('CI has failed 120 times in a row'), begins: true })
})

test('one whose beginning the ledger knows is told in full', async () => {
  const history = `✓${'✗'.repeat(330)}`
  const [, last] = await told(history, [5, 50, 130, 210, 290, 331], memory()).then((all) => [all[0], all.at(-1)])
  expect(last).toMatchObject({ title: expect.stringContaining('CI has failed 330 times in a row'), begins: true })
})
