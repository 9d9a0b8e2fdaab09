import { expect, test } from '@jest/globals'
import { inputVariable, readContext, readInputs } from '@tocsin/action-kit'
import { Inputs } from './inputs.ts'
import { type Scope, scopeOf } from './scope.ts'

const now = Date.UTC(2026, 0, 31, 12) + 789

/** With the calls that were made. */
async function scoped(
  given: Readonly<Record<string, string>> = {},
  payload: object = { repository: { full_name: 'octo/app', default_branch: 'main' } }
) {
  const calls: object[] = []
  const all = { 'discord-webhook': 'https://discord.com/api/webhooks/11/token', 'github-token': 'ghp_x', 'write-token': 'ghp_x', ...given }
  const env = Object.fromEntries(Object.entries(all).map(([name, value]) => [inputVariable(name), value]))
  const inputs = readInputs(Inputs, { env, warn: () => undefined, mask: () => undefined })
  const context = readContext({
    env: {
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_EVENT_PATH: 'event.json',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_SERVER_URL: 'https://ghe.example.com'
    },
    readFile: () => JSON.stringify(payload),
    warn: () => undefined
  })
  const request = async (_: string, place: object) => {
    calls.push(place)
    return { data: { default_branch: 'trunk' } }
  }
  return { scope: await scopeOf(inputs, { context, now: () => now, github: async () => ({ request }) as never }), calls }
}

const usual: Scope = {
  ...{ repository: 'octo/app', owner: 'octo', repo: 'app', url: 'https://ghe.example.com/octo/app', branch: 'main' },
  ...{ now: Date.UTC(2026, 0, 31, 12) / 1000, since: Date.UTC(2026, 0, 1, 12) / 1000, days: 30 },
  ...{ prices: { perMinute: 0.006, multipliers: { linux: 1, windows: 2, macos: 10 } }, currency: 'USD' }
}

test.each<[what: string, given: Readonly<Record<string, string>>, scope: Partial<Scope>]>([
  ['nothing', {}, {}],
  ['days', { days: '7' }, { days: 7, since: Date.UTC(2026, 0, 24, 12) / 1000 }],
  ['a branch', { branch: 'develop' }, { branch: 'develop', otherBranch: 'develop' }],
  ['the default branch', { branch: 'main' }, {}],
  ['a price', { 'minute-price': '0.01 EUR' }, { prices: { ...usual.prices, perMinute: 0.01 }, currency: 'EUR' }],
  [
    'multipliers of one system',
    { 'minute-multipliers': '{ macos: 12.5 }' },
    { prices: { perMinute: 0.006, multipliers: { linux: 1, windows: 2, macos: 12.5 } } }
  ],
  ['multipliers of none', { 'minute-multipliers': '{}' }, {}]
])('where the inputs name %s', async (_, given, scope) => {
  expect(await scoped(given)).toEqual({ scope: { ...usual, ...scope }, calls: [] })
})

test('of another repository GitHub is asked for its default branch, also where one is named', async () => {
  const other = { repository: 'else/where', owner: 'else', repo: 'where', url: 'https://ghe.example.com/else/where' }
  expect(await scoped({ repository: 'else/where' })).toEqual({
    scope: { ...usual, ...other, branch: 'trunk' },
    calls: [{ owner: 'else', repo: 'where' }]
  })
  expect(await scoped({ repository: 'else/where', branch: 'dev' })).toEqual({
    scope: { ...usual, ...other, branch: 'dev', otherBranch: 'dev' },
    calls: [{ owner: 'else', repo: 'where' }]
  })
})

test('where the event does not name the default branch, GitHub is asked', async () => {
  expect(await scoped({}, {})).toEqual({ scope: { ...usual, branch: 'trunk' }, calls: [{ owner: 'octo', repo: 'app' }] })
})

test.each([
  ['{ linux: -1 }', /minute-multipliers.*linux/s],
  ['{ linux: 1001 }', /minute-multipliers.*linux/s],
  ['{ bsd: 1 }', /minute-multipliers.*bsd/s],
  ['[1, 2]', /minute-multipliers/],
  ['{ linux: 1', /minute-multipliers/]
])('multipliers such as %s are refused', async (text, error) => {
  await expect(scoped({ 'minute-multipliers': text })).rejects.toThrow(error)
})
