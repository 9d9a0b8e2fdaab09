import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { loadConfig } from '@tocsin/notifier'
import { type DiscordSim, folderWith, repoSeed, runWorkflow, startDiscordSim, startGithubSim, type WorkflowResult } from '@tocsin/testkit'
import { parse } from 'yaml'
import type { Block, Kind } from './blocks.ts'
import { allBlocks, root } from './pages.ts'
import { isProbing, nearby, probing } from './probing.ts'
import { eventsOf, secretsIn, stubs, tamed, workflowOf } from './workflow.ts'

/** By URL: what an action keeps to itself is read from its sources. */
const sourceOf = <T>(path: string): Promise<T> => import(pathToFileURL(join(root, 'actions/health-check/src', path)).href)

const { settingsOf } = await sourceOf<typeof import('../../actions/health-check/src/gather/settings.ts')>('gather/settings.ts')
const { checkEndpoints } = await sourceOf<typeof import('../../actions/health-check/src/gather/check.ts')>('gather/check.ts')
const { checkObjectives } =
  await sourceOf<typeof import('../../actions/health-check/src/gather/check-objectives.ts')>('gather/check-objectives.ts')
const { imported } = await sourceOf<typeof import('../../actions/health-check/src/import/import.ts')>('import/import.ts')
const { importOpenSlo } = await sourceOf<typeof import('../../actions/health-check/src/slo/openslo/import.ts')>('slo/openslo/import.ts')
const { exportOpenSlo } = await sourceOf<typeof import('../../actions/health-check/src/slo/openslo/export.ts')>('slo/openslo/export.ts')

const blocks = allBlocks()
const rowsOf = (...kinds: Kind[]) => blocks.filter(({ kind }) => kinds.includes(kind)).map((block) => [block.place, block] as const)

const noFile = { env: {}, file: () => Promise.reject(new Error('no file')), summary: () => {}, warn: () => {}, error: () => {} }

/** What a step would find wrong before its first probe. */
async function check(config: Awaited<ReturnType<typeof loadConfig>>, inputs: { endpoints?: string; secrets: readonly string[] }) {
  const settings = await settingsOf(inputs as Parameters<typeof settingsOf>[0], config, noFile)
  await checkEndpoints(settings, Date.UTC(2026, 0, 5))
  checkObjectives(settings)
}

const watching = rowsOf('config').filter(([, { text }]) => parse(text)?.health?.endpoints)

test.each(watching)('%s has endpoints and objectives that can be probed and met', async (place, { text }) => {
  await check(await loadConfig(text, place), { secrets: [] })
})

test.each(rowsOf('endpoints'))('%s are endpoints', async (_, { text }) => {
  const secrets = [...text.matchAll(/\$\{([A-Z]\w*)\}/g)].flatMap(([, name]) => name ?? [])
  await check(await loadConfig('version: 1', ''), { endpoints: text, secrets })
})

test.each(rowsOf('import'))('%s comes to what stands below it', async (place, { text }) => {
  const next = blocks[blocks.findIndex((block) => block.place === place) + 1]
  const { sections } = await loadConfig(next?.text ?? '', place)
  const { read, secrets } = await imported(text, place)
  expect({ endpoints: read, secrets }).toEqual({ endpoints: sections.health?.endpoints, secrets: sections.health?.secrets })
})

test.each(rowsOf('openslo'))('%s is read, and written as it was', async (place, { text }) => {
  const slos = await importOpenSlo(text, place)
  expect(slos).toHaveLength(1)
  expect(await importOpenSlo(await exportOpenSlo(slos), place)).toEqual(slos)
})

/** The web, as far as the pages name it: everything answers alike, but for what takes metrics. */
async function startWeb(status: number) {
  const server = createServer(({ url = '' }, response) =>
    response.writeHead(url.startsWith('/otlp.') ? 200 : status, { 'content-type': 'application/json' }).end('{}')
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => new Promise((resolve) => server.close(resolve)) }
}

interface Played {
  discord: DiscordSim
  result: WorkflowResult | undefined
}

async function play(block: Block & { kind: Kind }, status: number): Promise<Played> {
  const [web, github] = await Promise.all([startWeb(status), startGithubSim({ seed: repoSeed({ runs: [] }) })])
  const text = tamed(probing(workflowOf(block, block.kind), web.url, status === 200 ? {} : { 'fail-after': '1' }), 'pass')
  const names = secretsIn(text)
  const discord = await startDiscordSim({ channels: Object.fromEntries([...names, 'DISCORD_WEBHOOK'].map((name) => [name, {}])) })
  const config =
    'version: 1\nslo: { name: all, endpoints: web, target: 99 }\nhealth: { endpoints: [{ name: web, url: "https://www.example.com" }] }'
  const sites = 'sites: [{ name: web, url: "https://www.example.com" }]'
  const file = text.includes('import:') ? { '.upptimerc.yml': nearby(sites, web.url) } : { '.github/tocsin.yml': nearby(config, web.url) }
  const workspace = folderWith(file)
  const secrets = { GITHUB_TOKEN: 'ghs_docs', ...Object.fromEntries(names.map((name) => [name, discord.webhook(name)])) }
  const [event = { name: 'push', payload: {} }] = eventsOf(text)
  const places = { root, workspace, apiUrl: github.url, repository: 'octo/app' }
  const result = await runWorkflow({ ...places, text, event, substitutes: stubs(text), secrets })
  await Promise.all([github.close(), discord.close(), web.close()])
  return { discord, result }
}

const runnable = rowsOf('workflow', 'steps').filter(([, { text }]) => isProbing(text))

const stepsOf = ({ result }: Played) => Object.values(result?.jobs ?? {}).flatMap((job) => job.steps)

test.each(runnable)(
  '%s probes what is well',
  async (_, block) => {
    const played = await play(block, 200)
    const probed = stepsOf(played).filter(({ outputs }) => outputs.results !== undefined)
    expect([
      played.result?.conclusion,
      stepsOf(played)
        .flatMap(({ annotations }) => annotations)
        .filter(({ level }) => level === 'error')
    ]).toEqual(['success', []])
    expect(probed.length).toBeGreaterThan(0)
    for (const { outputs } of probed) expect(outputs).toMatchObject({ status: 'up', down: '[]' })
    expect(played.discord.messages()).toEqual([])
    played.discord.assertClean()
  },
  60_000
)

test.each(runnable)(
  '%s tells of what is not',
  async (_, block) => {
    const played = await play(block, 503)
    expect(played.discord.messages().length > 0).toBe(!/dry-run: true/.test(block.text))
    expect(stepsOf(played).flatMap(({ outputs }) => outputs.status ?? [])).toContain('down')
    played.discord.assertClean()
  },
  60_000
)
