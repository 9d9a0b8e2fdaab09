import { expect, test } from '@jest/globals'
import { ActionError, readContext } from '@tocsin/action-kit'
import { noConfig, type Receipt } from '@tocsin/notifier'
import { audience, undelivered, type Who } from './audience.ts'

const webhook = 'https://discord.com/api/webhooks/11/token'

interface Around {
  event?: string
  payload?: object
  env?: Readonly<Record<string, string>>
  config?: Partial<Who['config']>
}

/** With what was said. */
async function asked(inputs: object, { event = 'schedule', payload = {}, env = {}, config }: Around = {}) {
  const said: string[] = []
  const context = readContext({
    env: { GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: 'event.json' },
    readFile: () => JSON.stringify(payload),
    warn: () => undefined
  })
  const to = {
    inputs: { alerts: true, 'discord-webhook': [webhook], reports: [], merge: [], quarantine: [], digest: 'off', ...inputs },
    config: { ...noConfig, ...config },
    by: '1/1'
  } as unknown as Who
  const found = await audience(to, { context, env, notice: (line: string) => void said.push(line) } as never)
  return { ...found, said }
}

const fork = { pull_request: { head: { repo: { full_name: 'stranger/app', fork: true } }, base: { repo: { full_name: 'octo/app' } } } }

test('whoever has a webhook is told', async () => {
  expect(await asked({})).toEqual({ alerts: true, unusable: undefined, said: [] })
})

test.each<[what: string, inputs: object]>([
  ['alerts are not asked for', { alerts: false }],
  ['this is a part', { shard: '1/2' }],
  ['a list is all that is asked for', { 'read-runs': 'never', quarantine: ['jest'] }]
])('where %s nobody is told, and nothing is said', async (_, inputs) => {
  expect(await asked(inputs)).toEqual({ alerts: false, said: [] })
  expect(await asked({ ...inputs, 'discord-webhook': [] })).toEqual({ alerts: false, said: [] })
})

test.each<[what: string, inputs: object]>([
  ['reports', { reports: ['*.xml'] }],
  ['parts', { merge: ['*.json'] }],
  ['a digest', { digest: 'now' }],
  ['runs', { 'read-runs': 'auto' }],
  ['no list', { quarantine: [] }]
])('a step that has %s beside a list tells as any other', async (_, inputs) => {
  expect(await asked({ 'read-runs': 'never', quarantine: ['jest'], ...inputs })).toMatchObject({ alerts: true })
})

test('a run of a fork has no secrets: that nobody is told is said', async () => {
  const { alerts, said } = await asked({ 'discord-webhook': [] }, { event: 'pull_request', payload: fork })
  expect([alerts, said]).toEqual([false, [expect.stringMatching(/^Nobody is told of flakes: .*fork/)]])
})

const receipt = (outcome: string, index: number): Receipt =>
  ({ id: `${index}`, alertKey: 'a', transition: 't', channel: `c${index}`, outcome, detail: 'answered 404' }) as Receipt

test.each<[failOn: string | undefined, configured: string | undefined, outcomes: string[], fails: boolean]>([
  [undefined, undefined, ['delivered'], false],
  [undefined, undefined, ['lost'], true],
  [undefined, undefined, ['delivered', 'lost'], false],
  [undefined, 'any', ['delivered', 'lost'], true],
  ['all', 'any', ['delivered', 'lost'], false],
  ['any', undefined, ['delivered', 'lost'], true],
  ['none', 'any', ['lost'], false],
  ['any', undefined, [], false]
])('with fail-on %s, %s in the configuration and %j the step fails: %s', (failOn, configured, outcomes, fails) => {
  const errors: string[] = []
  const to = { inputs: { 'fail-on': failOn }, config: { ...noConfig, defaults: { failOn: configured } }, by: '1/1' } as unknown as Who
  const problem = undelivered(outcomes.map(receipt), to, { error: (line) => void errors.push(line) })
  expect([problem instanceof ActionError, errors.length]).toEqual([fails, fails ? 0 : outcomes.filter((one) => one === 'lost').length])
})
