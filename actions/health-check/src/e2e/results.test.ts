import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { gitServer, missingGit } from '@tocsin/ledger/git-server'
import { parseOpenMetrics } from '@tocsin/metrics/open-metrics-parser'
import { folderWith, titles, type World, world } from '@tocsin/testkit'
import { type Fleet, startFleet } from '@tocsin/testkit/fleet'
import { needs } from '@tocsin/testkit/needs'
import { type Asked, round } from './watch.fixture.ts'

let fleet: Fleet
let scene: World
beforeAll(async () => {
  ;[fleet, scene] = await Promise.all([startFleet(), world()])
})
afterAll(async () => {
  await fleet.close()
  await scene[Symbol.asyncDispose]()
})

const two = () =>
  `- { name: api, url: "${fleet.urls.http}/503?key=s3cret" }\n- { name: web, group: Shop, url: "${fleet.urls.http}/healthy" }`
const once = { 'fail-after': '1', retries: '0' }
const told = async (asked: Asked) => {
  const before = scene.discord.messages().length
  const step = await round(scene, asked)
  return { ...step, messages: titles(scene).slice(before) }
}

test('a round says in its outputs what it found, and writes the page and the metrics', async () => {
  const workspace = folderWith({})
  const given = { endpoints: two(), 'status-page': 'status', 'metrics-file': 'metrics.txt', ...once }
  const { outcome, outputs, log, summary } = await told({ minutes: 0, ledger: folderWith({}), workspace, with: given })
  expect([outcome, outputs.status, outputs.down, outputs.degraded]).toEqual(['success', 'down', '["api"]', '[]'])
  expect(JSON.parse(outputs.results ?? '')).toMatchObject([
    { name: 'api', verdict: 'down', fault: 'status', cause: 'status 503, expected 200-299', status: 503 },
    { name: 'web', id: 'web', verdict: 'up', ms: expect.any(Number), phases: { firstByte: expect.any(Number) } }
  ])
  const page = (path: string) => readFileSync(join(workspace, 'status', path), 'utf8')
  expect(page('index.html')).toContain('503')
  expect(JSON.parse(page('status.json'))).toMatchObject({ state: 'down', summary: 'api is down' })
  const metrics = readFileSync(join(workspace, 'metrics.txt'), 'utf8')
  expect(parseOpenMetrics(metrics).size).toBeGreaterThan(3)
  const said = log.slice(log.indexOf('##[endgroup]')) // Above it the runner shows what the step was given.
  const all = [said, summary, metrics, page('index.html'), page('status.json'), JSON.stringify(outputs)]
  for (const text of all) expect(text).not.toContain('s3cret')
})

test('a dry run sends nothing and keeps nothing', async () => {
  const ledger = folderWith({})
  const { outcome, outputs, log, messages } = await told({ minutes: 0, ledger, with: { endpoints: two(), 'dry-run': 'true', ...once } })
  expect([outcome, outputs.status, messages]).toEqual(['success', 'down', []])
  expect(readdirSync(ledger).filter((name) => !name.startsWith('.lock'))).toEqual([])
  expect(log).toContain('api is down')
})

const withGit = needs(missingGit, test)
withGit('a history that cannot be kept makes the step red, once it has alerted', async () => {
  const git = await gitServer()
  git.intercept(({ url }) => (url.includes('git-receive-pack') ? { status: 403 } : undefined))
  const home = folderWith({ '.gitconfig': `[url "${git.origin}/"]\n\tinsteadOf = https://github.com/\n` })
  const { outcome, log, messages } = await told({
    ...{ minutes: 0, ledger: '', serverUrl: 'https://github.com', machineEnv: { HOME: home } },
    with: { endpoints: two(), ledger: 'branch', ...once }
  })
  await git.close()
  expect([outcome, messages]).toEqual(['failure', ['🟠 api is down']])
  expect(log).toMatch(/##\[error\]The ledger branch[\s\S]*→ Add `permissions: contents: write`/)
})

test('a runner that is offline alerts nobody', async () => {
  const references = '127.0.0.1:1\n127.0.0.1:2'
  const endpoints = `${fleet.urls.refused}/a\n${fleet.urls.refused}/b`
  const { outcome, outputs, messages } = await told({ minutes: 0, ledger: folderWith({}), with: { endpoints, references, ...once } })
  expect([outcome, outputs.status, messages]).toEqual(['success', 'inconclusive', []])
})

const wrong: [endpoints: string, error: RegExp][] = [
  ['example.com', /Input "endpoints", line 1: must begin with https:\/\//],
  ['- { name: api, ulr: "https://a.example" }', /ulr.*did you mean.*url/],
  ['- { name: api, url: "https://a.example/${TOKEN}" }', /TOKEN/],
  ['- { name: api, url: "https://a.example", depends-on: web }', /web/],
  ['- { name: api, url: "https://a.example", expect: { body: { matches: "(" } } }', /matches|pattern|expression/]
]
test.each(wrong)('one clear error for %s', async (endpoints, error) => {
  const { outcome, log, messages } = await told({ minutes: 0, ledger: folderWith({}), with: { endpoints } })
  expect([outcome, messages]).toEqual(['failure', []])
  const errors = log.split('\n').filter((line) => line.startsWith('##[error]'))
  expect(errors).toHaveLength(1)
  expect(log.slice(log.indexOf('##[error]'))).toMatch(error)
  expect(log).not.toMatch(/^ +at /m)
})

test('a folder of somebody else is no place for the page', async () => {
  const workspace = folderWith({ 'site/index.html': 'mine' })
  const given = { endpoints: two(), 'status-page': 'site', ...once }
  const { outcome, messages } = await told({ minutes: 0, ledger: folderWith({}), workspace, with: given })
  expect([outcome, messages]).toEqual(['failure', ['🟠 api is down']])
  expect(readFileSync(join(workspace, 'site/index.html'), 'utf8')).toBe('mine')
  expect(existsSync(join(workspace, 'site/status.json'))).toBe(false)
})

const configuration = (api: string, shop: string) => `version: 1
channels:
  alerts: { type: discord, webhook: DISCORD_WEBHOOK }
  issues: { type: github-issue, labels: [incident] }
routes:
  - { match: { severity: [P0, P1] }, to: issues, continue: true }
  - { to: alerts }
health:
  endpoints:
    - { name: api, url: "${fleet.urls.http}/${api}" }
    - { name: shop, url: "${fleet.urls.http}/${shop}" }
    - { name: web, url: "${fleet.urls.http}/healthy" }
`

test('the issue of an alert that became milder is closed at its end all the same', async () => {
  const [workspace, ledger] = [folderWith({}), folderWith({})]
  const paths = ['503 503', '503 503', '503 healthy', '503 healthy', 'healthy healthy', 'healthy healthy']
  const states: unknown[] = []
  for (const [index, written] of paths.entries()) {
    const [api = '', shop = ''] = written.split(' ')
    writeFileSync(join(workspace, 'tocsin.yml'), configuration(api, shop))
    const env = { DISCORD_WEBHOOK: scene.discord.webhook() }
    await round(scene, { minutes: index * 5, ledger, workspace, env, with: { 'discord-webhook': '', config: 'tocsin.yml', retries: '0' } })
    states.push(scene.github.state.repos.get('octo/app')?.issues.map(({ versions }) => versions.at(-1)?.facts.state))
  }
  expect(states).toEqual([[], ['open'], ['open'], ['open'], ['open'], ['closed']])
})
