import { expect, test } from '@jest/globals'
import { keepRound } from './history/gateway.ts'
import { jsonOf, keptFrom, keptKey } from './kept/kept.ts'
import { discordSim, endpoints, type Given, memory, minuteMs, monday, step } from './testing.ts'

const secondMs = 1_000

interface Play {
  /** Between one place and the next, in ms. */
  apartMs?: number
  inputs?: Given['inputs']
  quorum?: { of: number; down: number }
  /** Of an objective, in percent. */
  target?: number
}

/** Rounds of three places five minutes apart, for each place its marks; a space where it does not look. What was told, by round and place. */
async function played(drawn: readonly string[], { apartMs = 3 * secondMs, inputs = {}, quorum = { of: 3, down: 2 }, target }: Play = {}) {
  const [ledger, { http, bodies }] = [memory(), discordSim()]
  const slo = target === undefined ? [] : [{ name: 'api availability', endpoints: ['api'], target }]
  const config = { sections: { health: { vantages: quorum }, slo } } as NonNullable<Given['config']>
  await keepYesterday(ledger, drawn.length)
  const told: string[] = []
  const ends: Awaited<ReturnType<typeof step>>[] = []
  for (let round = 0; round < Math.max(...drawn.map((marks) => marks.length)); round++)
    for (const [place, marks] of drawn.entries()) {
      const mark = marks[round] ?? ' '
      if (mark === ' ') continue
      const [before, now] = [bodies.length, monday + round * 5 * minuteMs + place * apartMs]
      const end = await step({
        ...{ ledger, http, config, now, runId: 100 + round * 10 + place, seen: { api: mark } },
        inputs: { endpoints: endpoints(['api']), vantage: `v${place}`, ...inputs }
      })
      ends.push(end)
      expect(end.problem).toBeUndefined()
      // An end is told anew and put into the message that called.
      const titles = new Set(bodies.slice(before).map((body) => JSON.parse(body).embeds[0].title))
      for (const title of titles) told.push(`${round}.${place} ${title}`)
    }
  return { told, last: ends.at(-1)?.outputs ?? {}, ends }
}

/** On its first day a monitor judges no budget. */
const keepYesterday = (ledger: ReturnType<typeof memory>, places: number) => {
  const times = [monday - 26 * 60 * minuteMs, monday - 5 * minuteMs]
  const rows = times.flatMap((at) =>
    Array.from({ length: places }, (_, place) => ({ at, endpoint: 'api', verdict: 'up' as const, ms: 9, vantage: `v${place}` }))
  )
  return keepRound(ledger, rows, { now: monday, key: keptKey, fn: () => jsonOf(keptFrom(undefined)) })
}

const apart: readonly [name: string, ms: number][] = [
  ['at one moment', 0],
  ['3 s apart', 3 * secondMs],
  ['30 s apart', 30 * secondMs]
]

const stories: [what: string, drawn: string[], told: string[], given?: Play][] = [
  ['all see it: a round alone says nothing', ['UDUUU', 'UDUUU', 'UDUUU'], []],
  [
    'it is told in the second round by the place that completes the quorum, and its end likewise',
    ['UDDDUUU', 'UDDDUUU', 'UDDDUUU'],
    ['2.1 🔴 api is down', '5.1 ✅ api is up again after 15 m']
  ],
  [
    'two of three see it, the last of them completes it',
    ['UDDUUU', 'UUUUUU', 'UDDUUU'],
    ['2.2 🔴 api is down', '4.1 ✅ api is up again after 10 m']
  ],
  ['one place lies, the first', ['DDDDDD', 'UUUUUU', 'UUUUUU'], []],
  ['one place lies, in the middle', ['UUUUUU', 'DDDDDD', 'UUUUUU'], []],
  ['one place lies, the last', ['UUUUUU', 'UUUUUU', 'DDDDDD'], []],
  ['one place says that it is well while it is not', ['UUUUUU', 'DDDDDD', 'DDDDDD'], ['1.2 🔴 api is down']],
  ['other places fail each round, and never two of them', ['DUUDUU', 'UDUUDU', 'UUDUUD'], []],
  [
    'two of three see an outage from different rounds',
    ['UDDDUUUU', 'UUDDDUUU', 'UUUUUUUU'],
    ['3.1 🔴 api is down', '5.1 ✅ api is up again after 10 m']
  ],
  ['a round in between is well', ['DUDU', 'DUDU', 'UUUU'], []],
  [
    'a place dies, and the two others are a quorum',
    ['UDDUU', 'UDDUU', 'U    '],
    ['2.1 🔴 api is down', '4.1 ✅ api is up again after 10 m']
  ],
  [
    'each round counts where one is enough',
    ['UDU', 'UDU', 'UDU'],
    ['1.1 🔴 api is down', '2.1 ✅ api is up again after 5 m'],
    { inputs: { 'fail-after': '1', 'recover-after': '1' } }
  ],
  [
    'one place lies in the very first round where one is enough',
    ['DDD', 'UUU', 'UUU'],
    [],
    { inputs: { 'fail-after': '1', 'recover-after': '1' } }
  ]
]

test.each(apart.flatMap(([name, ms]) => stories.map(([what, ...rest]) => [what, name, ms, ...rest] as const)))(
  '%s (%s)',
  async (_, __, apartMs, drawn, told, given = {}) => {
    expect((await played(drawn, { ...given, apartMs })).told).toEqual(told)
  }
)

const spread: typeof stories = [
  ['all see it', ['UDDDUUU', 'UDDDUUU', 'UDDDUUU'], ['2.0 🔴 api is down', '4.2 ✅ api is up again after 13 m']],
  ['one place lies', ['UUUUUU', 'DDDDDD', 'UUUUUU'], []],
  ['another place lies', ['DDDDDD', 'UUUUUU', 'UUUUUU'], []]
]
test.each(spread)('places that are spread over the interval: %s', async (_, drawn, told) => {
  expect((await played(drawn, { apartMs: 100 * secondMs })).told).toEqual(told)
})

const burning = { inputs: { 'fail-after': '50' }, target: 99.9 }

test.each(apart)('a budget burns in the same minute as with one place (%s)', async (_, apartMs) => {
  const marks = `${'U'.repeat(14)}DDDD`
  const alone = await played([marks], { quorum: { of: 1, down: 1 }, ...burning })
  const [first] = alone.told
  expect(first).toMatch(/^15\.0 .*budget/i)
  const { told, last } = await played([marks, marks, marks], { apartMs, ...burning })
  expect(told[0]).toBe(first?.replace('15.0', '15.1'))
  expect(last['budget-left']).toBe(alone.last['budget-left'])
})

const liars = apart.flatMap(([name, ms]) => [0, 1, 2].map((liar) => [liar, name, ms] as const))
test.each(liars)(
  'place %i alone sees an outage (%s): nobody is told, the budget is full, and so is the uptime',
  async (liar, _, apartMs) => {
    const drawn = [0, 1, 2].map((place) => (place === liar ? 'D' : 'U').repeat(14))
    const { told, last, ends } = await played(drawn, { apartMs, target: 99.9 })
    expect(told).toEqual([])
    expect(last).toMatchObject({ status: 'up', down: '[]', 'budget-left': 100, uptime: 100 })
    expect(ends.every(({ outputs }) => outputs.down === '[]')).toBe(true)
  }
)

test('the outputs of a place tell what all of them say', async () => {
  const { ends } = await played(['DD', 'DU', 'DU'])
  const said = ends.map(({ outputs: { status, down, results } }) => [status, down, JSON.parse(String(results))[0].verdict])
  const [up, down, unknown] = [
    ['up', '[]', 'up'],
    ['down', '["api"]', 'down'],
    ['inconclusive', '[]', 'inconclusive']
  ]
  expect(said).toEqual([unknown, down, down, down, down, up])
})
