import { expect, test } from '@jest/globals'
import { ActionError, readOnly } from '@tocsin/action-kit'
import { type Documents, loadConfig, type Transport } from '@tocsin/notifier'
import { tellStateFrom } from './decide/state-json.ts'
import { type Drawn, dayMs, monday, reportAt } from './decide/story.fixture.ts'
import { named, reportOf } from './subject.fixture.ts'
import { tellKey } from './tell.ts'
import { type Given, memoryDiscord, memoryDocuments, telling } from './world.fixture.ts'

/** A story with a step for each day; what each message showed, one version after the other. */
async function story(drawn: Drawn, given: (day: number) => Partial<Given> = () => ({})) {
  const [ledger, discord] = [memoryDocuments(), memoryDiscord()]
  const steps = []
  const days = Math.max(...Object.values(drawn).map(({ length }) => length))
  for (let day = 0; day < days; day++) {
    const shared = { ledger, http: discord.http, now: monday + day * dayMs, by: `run ${day}` }
    steps.push(await telling({ report: reportAt(drawn, day), ...shared, ...given(day) }))
  }
  const messages = [...discord.messages.values()].map((versions) => versions.map(({ title }) => title))
  return { messages, steps, bodies: discord.bodies, state: tellStateFrom(await ledger.read(tellKey)) }
}

test('a flake begins and ends in one message, below which its end is called', async () => {
  const { messages, state } = await story({ a: '.FFF.' })
  expect(messages).toEqual([['🔵 Flaky: a (12 % of tries)', '✅ No longer flaky: a'], ['✅ No longer flaky: a']])
  expect(state.alerts).toEqual([])
})

test('a first look is one message, and what was there then is never told again', async () => {
  const { messages } = await story({ a: 'FF.', b: 'FFF', c: 'FFF', d: '.FF' })
  expect(messages).toEqual([[expect.stringContaining('Flaky: 3 tests in the last 30 days')], ['🔵 Flaky: d (12 % of tries)']])
})

test('forty new ones are one message, which is edited as they leave', async () => {
  const drawn = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`t${index}`, index < 5 ? '.F.' : '.FF']))
  const { messages } = await story(drawn)
  expect(messages).toEqual([['🔵 Flaky: 40 tests, such as t0', '🔵 Flaky: 35 tests, such as t5']])
})

test('of many that end at once three are called, and all are mended', async () => {
  const begin = (day: number) => `${'.'.repeat(day)}${'F'.repeat(4 - day)}.`
  const { messages, state } = await story({ a: begin(1), b: begin(1), c: begin(1), d: begin(2), e: begin(2), f: begin(3) })
  expect(messages.map((versions) => versions.at(-1))).toEqual([...[...'abcdef', ...'abc'].map((name) => `✅ No longer flaky: ${name}`)])
  expect(state.alerts).toEqual([])
})

test('what breaks is called, in yellow', async () => {
  const { messages } = await story({ a: '.FB' })
  expect(messages).toEqual([['🔵 Flaky: a (12 % of tries)', '🟡 Broken: a'], ['🟡 Broken: a']])
})

test('the severity has its reason in the message', async () => {
  const { bodies } = await story({ a: '.D' })
  expect(bodies[0]).toContain('P2 Medium: fails 45.2 % of its tries on the default branch by chance')
})

const down: Transport = async () => ({ status: 503, headers: {}, body: '' })

test('what an outage kept back is told by the next step, once', async () => {
  const { messages, steps } = await story({ a: '.FFF' }, (day) => (day === 1 ? { http: down } : {}))
  expect(messages).toEqual([['🔵 Flaky: a (12 % of tries)']])
  expect(steps.map(({ receipts }) => receipts.map(({ outcome }) => outcome))).toEqual([[], ['pending'], ['delivered'], []])
})

test('what was lost is told again', async () => {
  const refused: Transport = async () => ({ status: 404, headers: {}, body: '{"code":10015,"message":"Unknown Webhook"}' })
  const { messages, steps } = await story({ a: '.FFF' }, (day) => (day === 1 ? { http: refused } : {}))
  expect(steps.map(({ receipts }) => receipts.map(({ outcome }) => outcome))).toEqual([[], ['lost'], ['delivered'], []])
  expect(messages).toEqual([['🔵 Flaky: a (12 % of tries)']])
})

test.each<[when: string, diesAfter: boolean, messages: readonly string[][]]>([
  ['before it told a flake', false, []],
  ['after it told a flake', true, [['🔵 Flaky: a (12 % of tries)', '✅ No longer flaky: a']]]
])('where a step died %s that is over by now, only what is shown is mended', async (_, diesAfter, messages) => {
  const [ledger, discord] = [memoryDocuments(), memoryDiscord()]
  const given = { ledger, http: discord.http }
  await telling({ report: reportAt({ a: '.' }, 0), ...given, by: 'run 0' })
  // It is decided, and perhaps sent, but nobody notes it.
  const end = Promise.withResolvers<void>()
  const dies = () => {
    end.resolve()
    return new Promise<never>(() => undefined)
  }
  const updates: string[] = []
  const update: Documents['update'] = (key, fn) => (key === tellKey && updates.push(key) > 1 ? dies() : ledger.update(key, fn))
  const dying = { ledger: { read: ledger.read, update }, ...(!diesAfter && { ports: { deliver: dies } }) }
  void telling({ report: reportAt({ a: '.F' }, 1), ...given, ...dying, by: 'run 1' })
  await end.promise
  await telling({ report: reportAt({ a: '.F.' }, 2), ...given, by: 'run 2', now: monday + dayMs })
  expect([...discord.messages.values()].map((versions) => versions.map(({ title }) => title))).toEqual(messages)
  expect(tellStateFrom(await ledger.read(tellKey)).alerts).toEqual([])
})

test('a dry run shows what would be told, and keeps and sends nothing', async () => {
  const ledger = memoryDocuments()
  const { http, bodies } = memoryDiscord()
  await telling({ report: reportAt({ a: '.' }, 0), ledger, http })
  const before = await ledger.read(tellKey)
  const dry = { report: reportAt({ a: '.F' }, 1), ledger: readOnly(ledger), http, inputs: { 'dry-run': true }, by: 'run 2' }
  const { receipts, said } = await telling(dry)
  expect([receipts.map(({ outcome }) => outcome), bodies, await ledger.read(tellKey)]).toEqual([['dry-run'], [], before])
  expect(said.join('\n')).toContain('Flaky: a (12 % of tries)')
})

test('without a ledger nothing is new, and that is said', async () => {
  const { receipts, said } = await telling({ report: reportOf([named('a')]), ledger: undefined, inputs: { ledger: 'none' } })
  expect([receipts, said]).toEqual([[], ['No flake is told as new: without a ledger nobody knows which were there before.']])
})

test('a ledger that cannot be written tells nobody, lest each analysis tell all again', async () => {
  const fail = async () => {
    throw new ActionError('The push was refused', { fix: 'Allow it.' })
  }
  const { http, bodies } = memoryDiscord()
  const { problems, receipts } = await telling({ report: reportOf([named('a')]), ledger: { read: fail, update: fail }, http })
  expect([problems.map(({ message }) => message), receipts, bodies]).toEqual([['The push was refused\n→ Allow it.'], [], []])
})

test('a secret that is missing costs its alert and no other step, and is a problem of this one', async () => {
  const ledger = memoryDocuments()
  await telling({ report: reportAt({ a: '.' }, 0), ledger })
  const config = await loadConfig('version: 1\nchannels: { alerts: { type: discord, webhook: HOOK } }', 'tocsin.yml')
  const { problems, receipts } = await telling({
    report: reportAt({ a: '.F' }, 1),
    ledger,
    config,
    inputs: { 'discord-webhook': [] },
    by: 'run 2'
  })
  expect([problems[0]?.message, receipts]).toEqual([expect.stringContaining('HOOK'), []])
  const { receipts: later } = await telling({ report: reportAt({ a: '.FF' }, 2), ledger, by: 'run 3' })
  expect(later.map(({ outcome }) => outcome)).toEqual(['delivered'])
})

test('routes match a flake by its source, its severity and its labels', async () => {
  const file = `version: 1
channels: { all: { type: discord, webhook: HOOK }, payments: { type: discord, webhook: PAY } }
routes:
  - { match: { source: flake, labels: { owner: "*@octo/payments*" } }, to: [payments] }
  - { match: { source: flake, severity: P2 }, to: [all] }`
  const hook = (id: number) => `https://discord.com/api/webhooks/${id}/token`
  const config = await loadConfig(file, 'tocsin.yml')
  const ledger = memoryDocuments()
  const asked: string[] = []
  const http: Transport = async ({ url }) => {
    asked.push(/webhooks\/(\d+)/.exec(url)?.[1] ?? '')
    return { status: 200, headers: {}, body: '{"id":"1","channel_id":"8"}' }
  }
  const given = { ledger, http, config, inputs: { 'discord-webhook': [] }, ports: { env: { HOOK: hook(1), PAY: hook(2) } } }
  await telling({ report: reportOf([]), ...given })
  const report = reportOf([named('a'), named('b', { owners: [], score: 300 }), named('c', { owners: [] })])
  const { said } = await telling({ report, ...given, by: 'run 2' })
  expect(asked).toEqual(['1', '2'])
  expect(said.filter((line) => line.startsWith('Alert raised, but no route takes it'))).toHaveLength(1)
})

test('secrets that a log put into a report are in no message', async () => {
  const ledger = memoryDocuments()
  const { http, bodies } = memoryDiscord()
  await telling({ report: reportOf([]), ledger })
  const subject = named('a', { causes: [{ signature: 's', category: 'network', share: 1, line: 'token hunter2' }] })
  await telling({ report: reportOf([subject]), ledger, http, by: 'run 2', ports: { redact: (text) => text.replaceAll('hunter2', '***') } })
  expect([bodies.length, bodies.join('').includes('hunter2'), bodies.join('').includes('***')]).toEqual([1, false, true])
})

test('the summary of the job says what was told and what became of it', async () => {
  const { steps } = await story({ a: '.F' })
  expect(steps[1]?.said.join('\n')).toMatch(/### Flaky\\: a \\\(12 \\% of tries\\\)[\s\S]*delivered/)
})
