import { expect, test } from '@jest/globals'
import { discordSim, endpoints, type Given, memory, minuteMs, monday, step, story } from './testing.ts'

/** What each round sent, `·` for nothing. What goes out twice is an edit and the short message that calls. */
const short = (told: readonly (readonly string[])[]) => told.map((titles) => titles.join(' + ') || '·').join(' | ')
const marks: Readonly<Record<string, string>> = { up: 'U', down: 'D', degraded: 'G', inconclusive: 'I' }

const over = (lasted: string) => `✅ api is up again after ${lasted} + ✅ api is up again after ${lasted}`

const histories: [drawn: string, status: string, told: string][] = [
  ['UUU', 'UUU', '· | · | ·'],
  ['UDU', 'UDU', '· | · | ·'],
  ['UDDU', 'UDDU', '· | · | 🔴 api is down | ·'],
  ['DDUU', 'DDUU', `· | 🔴 api is down | · | ${over('10 m')}`],
  ['DDUDUU', 'DDUDUU', `· | 🔴 api is down | · | · | · | ${over('20 m')}`],
  ['UGGUU', 'UGGUU', `· | · | 🔵 api is degraded | · | ${over('10 m')}`],
  ['GGDDUU', 'GGDDUU', `· | 🔵 api is degraded | · | 🔴 api is down + 🔴 api is down | · | ${over('20 m')}`],
  ['DIIDUU', 'DIIDUU', `· | · | · | 🔴 api is down | · | ${over('20 m')}`],
  ['IIII', 'IIII', '· | · | · | ·'],
  ['UDUDUDU', 'UDUDUDU', '· | · | · | · | · | 🔴 api is flapping | ·']
]
test.each(histories)('%s', async (drawn, status, told) => {
  const { ends, told: said } = await story({ drawn: { api: drawn } })
  expect(ends.map(({ problem }) => problem).filter(Boolean)).toEqual([])
  expect([ends.map(({ outputs }) => marks[String(outputs.status)]).join(''), short(said)]).toEqual([status, told])
})

test('one message stands for an outage in the end, and one call for each time that people are to look', async () => {
  const { titles, messages, bodies } = await story({ drawn: { api: 'UDDDDDUUU' } })
  expect([titles(), messages.size, bodies.length]).toEqual([['✅ api is up again after 25 m', '✅ api is up again after 25 m'], 2, 3])
})

test('what cannot be judged for half an hour is told once, until it can', async () => {
  const { told, ends, bodies } = await story({ drawn: { api: 'UIIIIIIIIIIU', web: 'UUUUUUUUUUUU' } })
  const again = '✅ api can be judged again after 50 m'
  expect(short(told)).toBe(`${'· | '.repeat(7)}🟡 api cannot be judged: it says no | · | · | · | ${again} + ${again}`)
  expect(ends.map(({ problem }) => problem).filter(Boolean)).toEqual([])
  expect(JSON.stringify(bodies)).toContain('an outage of it would go unnoticed')
})

test('a shard that died is told, and its outage stays open until it looks again', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  const names = ['api', 'web', 'far', 'off']
  const round = async (minutes: number, shards: readonly number[], mark: string) => {
    const at = { ledger, http, now: monday + minutes * minuteMs, runId: 100 + minutes, seen: { web: mark } }
    const inputs = { endpoints: endpoints(names), 'fail-after': '1', 'recover-after': '1' }
    for (const shard of shards) await step({ ...at, inputs: { ...inputs, shard: `${shard}/2` } })
    // Another step of the repository has endpoints of its own, and leaves those of both shards alone.
    await step({ ...at, inputs: { ...inputs, endpoints: endpoints(['docs']) } })
  }
  await round(0, [1, 2], 'D')
  for (let minutes = 5; minutes <= 180; minutes += 5) await round(minutes, [1], 'D')
  expect(titles()).toEqual(['🟡 web is down', '🟡 No checks by shard 2/2 for 1 h'])
  await round(185, [1, 2], 'U')
  const ends = ['✅ web is up again after 3 h 5 m', '✅ The endpoints of shard 2/2 are checked again after 3 h 5 m']
  expect(titles().toSorted()).toEqual([...ends, ...ends].toSorted())
})

test('a place that looks no longer is told', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  const config = { sections: { health: { vantages: { of: 2, down: 2 } } } } as NonNullable<Given['config']>
  const look = (vantage: string, minutes: number) =>
    step({
      ledger,
      http,
      config,
      now: monday + minutes * minuteMs,
      runId: 100 + minutes,
      inputs: { endpoints: endpoints(['api']), vantage }
    })
  await look('us', 0)
  for (let minutes = 0; minutes <= 120; minutes += 5) await look('eu', minutes)
  expect(titles()).toEqual(['🟡 No checks by place us for 1 h'])
  await look('us', 125)
  expect(titles()).toEqual(Array.from({ length: 2 }, () => '✅ Place us checks again after 2 h 5 m'))
})

test('the outputs say what was found, and what is known of the past', async () => {
  const { ends } = await story({ drawn: { api: 'UUUDD', web: 'UUUUG' } })
  const { results, ...outputs } = ends.at(-1)?.outputs ?? {}
  expect(outputs).toMatchObject({ status: 'down', down: '["api"]', degraded: '["web"]', 'budget-left': '', uptime: 87.5 })
  expect(JSON.parse(String(results))).toMatchObject([
    { name: 'api', id: 'api', verdict: 'down', fault: expect.any(String), uptime: 75 },
    { name: 'web', id: 'web', verdict: 'degraded', ms: 42, uptime: 100 }
  ])
  expect(JSON.parse(String(outputs.delivered))).toMatchObject([{ channel: 'discord-webhook', outcome: 'delivered' }])
})

test('several with one fault make one message, and the one that joins later goes into it', async () => {
  const { told, messages } = await story({ drawn: { api: 'XXXXX', web: 'XXXXX', cdn: 'UXXXX', far: 'UUUUU' } })
  expect([short(told), messages.size]).toEqual([
    '· | 🟠 2 endpoints are down: api and web | 🟠 3 endpoints are down: api, web and cdn | · | ·',
    1
  ])
})

test('what depends on something that is down is not told, and counts as down', async () => {
  const web = { inputs: { endpoints: `${endpoints(['api'])}\n${endpoints(['web'], ', depends-on: [api]')}\n${endpoints(['far'])}` } }
  const { told, ends } = await story({ drawn: { api: 'DDDD', web: 'DDDD', far: 'UUUU' }, ...web })
  expect([short(told), ends.at(-1)?.outputs.down]).toEqual(['· | 🟠 api is down | · | ·', '["api","web"]'])
})

test('an endpoint of every 15 minutes is probed in each third round of a cron of five', async () => {
  const { ends } = await story({ drawn: { api: 'UUUUUUU' }, inputs: { endpoints: endpoints(['api'], ', every: 15m') } })
  expect(ends.map(({ probed }) => probed.length)).toEqual([1, 0, 0, 1, 0, 0, 1])
  expect(ends.map(({ outputs }) => outputs.status)).toEqual(['up', 'up', 'up', 'up', 'up', 'up', 'up'])
})

test('of several samples the most frequent counts', async () => {
  const { probed } = await step({ inputs: { samples: '3', retries: '0' } })
  expect(probed).toEqual(['api.example.com', 'api.example.com', 'api.example.com'])
})

test('maintenance by an issue is no outage, and what lasts beyond it is one', async () => {
  const until = new Date(monday + 17 * minuteMs).toISOString()
  const issues = [
    {
      author_association: 'MEMBER',
      title: 'Maintenance',
      body: `start: ${new Date(monday).toISOString()}\nend: ${until}`,
      created_at: new Date(monday).toISOString()
    }
  ]
  const { told, ends } = await story({ drawn: { api: 'DDDDDD' }, issues })
  expect(JSON.parse(String(ends[0]?.outputs.results))).toMatchObject([{ verdict: 'maintenance' }])
  expect(short(told)).toBe('· | · | · | · | · | 🔴 api is down')
})

test('the same round once more, as in a replay, changes nothing', async () => {
  const ledger = memory()
  const first = await story({ drawn: { api: 'DD' }, ledger })
  const again = await story({ drawn: { api: 'DD' }, ledger })
  expect([short(first.told), short(again.told)]).toEqual(['· | 🔴 api is down', '· | ·'])
})

test('no secret that a server gives back is kept, told or written', async () => {
  const redact = (text: string) => text.replaceAll('says no', '***')
  const inputs = { endpoints: endpoints(['api']), 'fail-after': '1', 'status-page': 'page', 'metrics-file': 'metrics.txt' }
  const { http, bodies } = discordSim()
  const ledger = memory()
  const { outputs, said, files } = await step({ seen: { api: 'D' }, ledger, http, inputs, ports: { redact } })
  const all = JSON.stringify([outputs, said, [...files], bodies, await ledger.read('health/state')])
  expect([all.includes('says no'), all.includes('it ***')]).toEqual([false, true])
})

test('what was bad is probed first, and told in the order of the configuration', async () => {
  const { ends } = await story({ drawn: { api: 'UU', web: 'DD', db: 'UU' }, inputs: { retries: '0' } })
  expect(ends.map(({ probed }) => probed)).toEqual([
    ['api', 'web', 'db'],
    ['web', 'api', 'db']
  ])
  const results = JSON.parse(String(ends[1]?.outputs.results)) as { name: string }[]
  expect(results.map(({ name }) => name)).toEqual(['api', 'web', 'db'])
})
