import { expect, test } from '@jest/globals'
import { ActionError } from '@tocsin/action-kit'
import type { Ledger } from '@tocsin/ledger'
import fc from 'fast-check'
import { contextOf, discordSim, endpoints, type Given, memory, minuteMs, monday, step, story } from './testing.ts'

const refused = () => Promise.reject(new ActionError('The ledger refuses.', { fix: 'Allow it.' }))
const unreadable = (ledger: Ledger): Ledger => ({ ...ledger, read: refused, lines: refused, readAll: refused, keysUnder: refused })
const unwritable = (ledger: Ledger): Ledger => ({ ...ledger, update: refused, append: refused, change: refused })
const broken = (ledger: Ledger): Ledger => unreadable(unwritable(ledger))

test.each([
  ['cannot be read', unreadable],
  ['cannot be written', unwritable],
  ['can neither be read nor written', broken]
])('a ledger that %s costs no alert, and the step is red', async (_, breaking) => {
  const ledger = breaking(memory())
  const { http, titles } = discordSim()
  const ends = []
  for (const minutes of [0, 5]) ends.push(await step({ seen: { 'api.example.com': 'D' }, ledger, http, now: monday + minutes * minuteMs }))
  expect(titles()).toContain('🔴 api.example.com is down')
  expect(ends.map(({ problem }) => problem?.split('\n')[0])).toEqual(['The ledger refuses.', 'The ledger refuses.'])
  expect(ends.at(-1)?.outputs).toMatchObject({ status: 'down', down: '["api.example.com"]' })
})

test('a past that cannot be read ends no alert of a percentile: nobody could look at it', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  const inputs = { endpoints: endpoints(['api'], ', latency: { p95: 10ms }') }
  const round = (index: number, kept: Ledger) =>
    step({ ledger: kept, http, inputs, now: monday + index * 5 * minuteMs, runId: 100 + index })
  for (let index = 0; index < 8; index++) await round(index, ledger)
  expect(titles()).toEqual(['api is slow: p95 42 ms, limit 10 ms'].map((title) => expect.stringContaining(title)))
  for (let index = 8; index < 12; index++) await round(index, { ...ledger, readAll: refused })
  expect(titles().filter((title) => title.includes('fast again'))).toEqual([])
})

test('nor does a runner that is offline', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  const inputs = { endpoints: endpoints(['api'], ', latency: { p95: 10ms }') }
  const round = (index: number, given: Partial<Given>) =>
    step({ ledger, http, inputs, now: monday + index * 5 * minuteMs, runId: 100 + index, ...given })
  for (let index = 0; index < 8; index++) await round(index, {})
  for (let index = 8; index < 30; index++) {
    const { said, outputs } = await round(index, { seen: { api: 'X' }, ports: { reach: async () => false } })
    expect([said.join('\n').includes('the runner is offline'), outputs.status]).toEqual([true, 'inconclusive'])
  }
  expect(titles()).toEqual([expect.stringContaining('api is slow')])
})

test('what cannot be kept for a time is told once it can, and is over then', async () => {
  const [ledger, { http, titles }] = [memory(), discordSim()]
  const at = (minutes: number, mark: string, kept: Ledger) =>
    step({ seen: { 'api.example.com': mark }, ledger: kept, http, now: monday + minutes * minuteMs })
  await at(0, 'U', ledger)
  await at(5, 'D', ledger)
  await at(10, 'D', ledger)
  await at(15, 'U', unwritable(ledger))
  expect(titles()).toEqual(['🔴 api.example.com is down'])
  await at(20, 'U', ledger)
  await at(25, 'U', ledger)
  expect(titles()).toEqual(['✅ api.example.com is up again after 15 m', '✅ api.example.com is up again after 15 m'])
})

test('without a ledger each round is judged by itself', async () => {
  const { told } = await story({ drawn: { api: 'UDDU' }, ledger: undefined })
  expect(told).toEqual([[], ['🔴 api is down'], ['🔴 api is down'], []])
})

test('a dry run says what it would send, sends nothing and keeps nothing', async () => {
  const ledger = memory()
  const { dryLedger } = await import('@tocsin/ledger')
  const pushed: string[] = []
  const inputs = { 'dry-run': 'true', 'fail-after': '1', 'otlp-endpoint': 'https://otlp.example.com/v1/metrics' }
  const send: Given['http'] = async ({ url }) => {
    pushed.push(url)
    return { status: 200, headers: {}, body: '{}' }
  }
  const { http, bodies } = discordSim()
  const { said, problem } = await step({ seen: { 'api.example.com': 'D' }, ledger: dryLedger(ledger), http, inputs, ports: { send } })
  expect([bodies, pushed, problem]).toEqual([[], [], undefined])
  expect(said.join('\n')).toContain('api.example.com is down')
  expect(await ledger.keysUnder('health')).toEqual({ documents: [], lists: [] })
})

const outage = () => {
  throw new ActionError('api.github.com answered 503', { fix: 'Wait.' })
}
const forbidden = () => {
  const request = { method: 'GET', url: 'https://api.github.com/repos/octo/app/issues', headers: {} }
  const response = { status: 403, headers: {}, data: { message: 'Resource not accessible by integration' } }
  const cause = Object.assign(new Error('Resource not accessible by integration'), { name: 'HttpError', status: 403, request, response })
  throw new ActionError('The token may not do this', { fix: 'Grant it.', cause })
}

test('an outage of GitHub while issues are read costs no alert; a step that could not ask is red', async () => {
  const { told, ends } = await story({ drawn: { api: 'DD' }, issues: outage })
  expect([told.flat(), ends[1]?.problem]).toEqual([['🔴 api is down'], 'api.github.com answered 503\n→ Wait.'])
})

test('an answer that nobody foresaw costs no alert, either', async () => {
  const odd = () => {
    throw new TypeError('x is not a function')
  }
  const { told, ends } = await story({ drawn: { api: 'DD' }, issues: odd })
  expect([told.flat(), ends[1]?.problem]).toEqual([['🔴 api is down'], expect.stringContaining('This is a bug')])
})

test('a token without issues: read is none of its business', async () => {
  const { told, ends } = await story({ drawn: { api: 'DD' }, issues: forbidden })
  expect([told.flat(), ends.map(({ problem }) => problem)]).toEqual([['🔴 api is down'], [undefined, undefined]])
  expect(ends[0]?.said.join('\n')).toContain('lacks `issues: read`')
})

test('without a token there are no issues, and alerts all the same', async () => {
  const github = () => Promise.reject(new ActionError('There is no GitHub token', { fix: 'Pass one.' }))
  const { told, ends } = await story({ drawn: { api: 'DD' }, ports: { github } })
  expect([told.flat(), ends[1]?.problem]).toEqual([['🔴 api is down'], 'There is no GitHub token\n→ Pass one.'])
})

test('a missing webhook is a mistake', async () => {
  const missing = await step({ inputs: { 'discord-webhook': '' } })
  expect([missing.problem, missing.probed]).toEqual([expect.stringContaining('There is no Discord webhook'), []])
})

const fork = { pull_request: { head: { repo: { fork: true, full_name: 'eve/app' } }, base: { repo: { full_name: 'octo/app' } } } }

test('a fork has no secrets, and nothing is probed', async () => {
  const context = contextOf(9, { name: 'pull_request', payload: fork })
  const quiet = await step({ inputs: { 'discord-webhook': '' }, ports: { context } })
  expect([quiet.problem, quiet.probed, quiet.outputs.status]).toEqual([undefined, [], 'inconclusive'])
  expect(quiet.said.join('\n')).toContain('of a fork')
})

const withSecret = {
  inputs: { endpoints: '- { name: api, url: "https://api.example.com", headers: { Authorization: "${TOKEN}" } }', secrets: 'TOKEN' }
}

test('a missing secret of an endpoint is said before anything is probed', async () => {
  const { problem, probed } = await step(withSecret)
  expect([problem, probed]).toEqual([expect.stringContaining('Empty or missing in the environment: TOKEN'), []])
  expect((await step({ ...withSecret, env: { TOKEN: 'x' } })).problem).toBeUndefined()
})

test('a channel without its secret costs the others no alert, nor the page', async () => {
  const config: Given['config'] = {
    channels: { alerts: { type: 'discord', webhook: 'ALERTS' }, pages: { type: 'discord', webhook: 'PAGES' } } as never,
    routes: [
      { match: { labels: { endpoint: ['api'] } }, to: ['pages'], continue: false },
      { match: {}, to: ['alerts'], continue: false }
    ] as never
  }
  const env = { ALERTS: 'https://discord.com/api/webhooks/12/other' }
  const inputs = { 'discord-webhook': '', 'status-page': 'page' }
  const { told, ends } = await story({
    drawn: { api: 'DD', web: 'GG', far: 'UU', off: 'UU' },
    config,
    env,
    inputs: { ...inputs, endpoints: endpoints(['api', 'web', 'far', 'off']) }
  })
  expect(told.flat()).toEqual(['🔵 web is degraded'])
  expect(ends[1]?.problem).toContain('PAGES')
  expect(ends[1]?.files.has('page/index.html')).toBe(true)
  expect(ends[1]?.outputs.status).toBe('down')
})

const full = () => Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }))
const offline: Given['http'] = async () => ({ status: 503, headers: {}, body: '' })

test.each<[name: string, inputs: Readonly<Record<string, string>>, ports: Given['ports'], problem: string]>([
  ['the metrics', { 'metrics-file': 'metrics.txt' }, { writeFile: full }, 'The file "metrics.txt" cannot be written (ENOSPC).'],
  ['the objectives', { 'openslo-file': 'slo.yml' }, { writeFile: full }, 'The file "slo.yml" cannot be written (ENOSPC).'],
  [
    'the page',
    { 'status-page': 'page' },
    { writePage: () => Promise.reject(new ActionError('The status page cannot be written.', { fix: 'Move it.' })) },
    'The status page cannot be written.'
  ],
  [
    'the push',
    { 'otlp-endpoint': 'https://otlp.example.com/v1/metrics' },
    { send: offline, now: clock() },
    'The metrics could not be pushed: otlp.example.com'
  ]
])('when %s fail, alerts go out, the rest is written, and the step is red', async (_, inputs, ports, problem) => {
  const all = { ...(!ports?.writeFile && { 'metrics-file': 'metrics.txt' }), 'fail-after': '1', ...inputs }
  const { http, titles } = discordSim()
  const end = await step({ seen: { 'api.example.com': 'D' }, ledger: memory(), http, inputs: all, ...(ports && { ports }) })
  expect([titles(), end.problem?.startsWith(problem)]).toEqual([['🔴 api.example.com is down'], true])
  expect(end.outputs.status).toBe('down')
  if (!ports?.writeFile) expect([...end.files.keys()]).toContain('metrics.txt')
})

/** One that goes on by itself. */
function clock(): () => number {
  const time = { now: monday }
  return () => {
    time.now += 1_000
    return time.now
  }
}

test('a job summary that cannot be written costs nothing', async () => {
  const summary = () => {
    throw new Error('EACCES')
  }
  const { outputs, said, problem } = await step({ ledger: memory(), ports: { summary } })
  expect([outputs.status, problem, said.join('\n').includes('The job summary could not be written')]).toEqual(['up', undefined, true])
})

test('whatever the ledger holds, the round goes on, and an outage is told', async () => {
  const any = fc.jsonValue({ maxDepth: 4 })
  const document = fc.oneof(
    any,
    fc.record({ alerts: any, incidents: any, pending: any, vantages: any, repeats: any, paces: any, digestAt: any })
  )
  await fc.assert(
    fc.asyncProperty(document, async (planted) => {
      const [ledger, { http, titles }] = [memory(), discordSim()]
      await ledger.update('health/state', () => planted as never)
      for (const minutes of [0, 5, 10]) {
        const end = await step({ seen: { 'api.example.com': 'D' }, ledger, http, now: monday + minutes * minuteMs })
        expect(end.problem).toBeUndefined()
      }
      expect(titles()).toContain('🔴 api.example.com is down')
    }),
    { numRuns: 60 }
  )
})
