import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'
import { loadConfig } from '@tocsin/notifier'
import {
  type DiscordSim,
  folderWith,
  type GithubSim,
  type RunSeed,
  repoSeed,
  runSeed,
  runWorkflow,
  startDiscordSim,
  startGithubSim,
  type WorkflowEvent,
  type WorkflowResult
} from '@tocsin/testkit'
import { parse } from 'yaml'
import type { Block, Kind } from './docs-blocks/blocks.ts'
import { anchorsOf, linksOf } from './docs-blocks/links.ts'
import { allBlocks, pages, root, textOf } from './docs-blocks/pages.ts'
import { isProbing } from './docs-blocks/probing.ts'
import { eventsOf, ourSteps, secretsIn, stepsOf, stubs, tamed, workflowOf } from './docs-blocks/workflow.ts'

const blocks = allBlocks()
const rowsOf = (...kinds: Kind[]) => blocks.filter(({ kind }) => kinds.includes(kind)).map((block) => [block.place, block] as const)
const runnable = rowsOf('workflow', 'steps').filter(([, block]) => ourSteps(workflowOf(block, block.kind)).length > 0)

test('there are pages with workflows, steps, configurations, endpoints, and what other tools read', () => {
  expect(pages).toContain('actions/notify-discord/README.md')
  const kinds: readonly Kind[] = ['workflow', 'steps', 'config', 'endpoints', 'before', 'import', 'openslo']
  expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(kinds))
})

test.each(rowsOf('config'))('%s is a configuration', async (place, { text }) => {
  await expect(loadConfig(text, place)).resolves.toMatchObject({ channels: expect.anything() })
})

test.each(rowsOf('before'))('%s is a step of another action', (_, { text }) => {
  const uses = (parse(text) as { uses: string }[]).map((step) => step.uses)
  expect(uses).toEqual([expect.not.stringContaining('your-org/tocsin')])
})

test.each(rowsOf('workflow', 'steps'))('%s is what GitHub accepts', async (_, block) => {
  const nothing = { name: 'nothing', payload: {} }
  const { problems } = await runWorkflow({ text: workflowOf(block, block.kind), event: nothing, root })
  expect(problems).toEqual([])
})

test.each(runnable)('%s gives our actions inputs that they have', (_, block) => {
  for (const { folder, inputs } of ourSteps(workflowOf(block, block.kind))) {
    const known = Object.keys((parse(textOf(`${folder}/action.yml`)) as { inputs: object }).inputs)
    expect(known).toEqual(expect.arrayContaining([...inputs]))
  }
})

test.each(rowsOf('workflow', 'steps'))('%s pins the actions of others', (_, block) => {
  const others = stepsOf(workflowOf(block, block.kind)).flatMap(({ uses = '' }) =>
    uses === '' || uses.startsWith('your-org/') ? [] : uses
  )
  for (const uses of others) expect(uses).toMatch(/@[0-9a-f]{40}$/)
})

/** Ids in the pages are made up: the simulated Discord gives its own. */
async function discordFor(workflow: string): Promise<{ discord: DiscordSim; text: string }> {
  const names = secretsIn(workflow)
  const forum = { type: 'forum', tags: ['first'] } as const
  const discord = await startDiscordSim({ channels: Object.fromEntries(names.map((name) => [name, /FORUM/.test(name) ? forum : {}])) })
  const text = workflow
    .replace(/(thread-id: )"\d+"/, (_, key) => `${key}"${discord.createThread('thread', names[0])}"`)
    .replace(/(tags: )"\d+"/, (_, key) => `${key}"${discord.tagId(names[0] ?? '', 'first')}"`)
  return { discord, text }
}

const junit = '<testsuite name="cart"><testcase classname="shop.CartTest" name="adds" time="0.1"/></testsuite>'
const counts = { tests: 1, passed: 1, failed: 0, skipped: 0, pending: 0, other: 0, start: 0, stop: 1 }
const ctrf = { results: { tool: { name: 'jest' }, summary: counts, tests: [{ name: 'adds', status: 'passed', duration: 100 }] } }
const files = {
  'coverage/summary.txt': 'Lines: 97 %\n',
  'junit.xml': junit,
  'build/test-results/test/TEST-cart.xml': junit,
  'ctrf/report.json': JSON.stringify(ctrf)
}

interface Ran {
  discord: DiscordSim
  results: readonly WorkflowResult[]
}

async function runs(block: Block & { kind: Kind }, ends: 'pass' | 'fail'): Promise<Ran> {
  const { discord, text } = await discordFor(tamed(workflowOf(block, block.kind), ends))
  const github = await startGithubSim({ seed: repoSeed({ runs: ended(ends) }) })
  const secrets = Object.fromEntries(secretsIn(text).map((name) => [name, discord.webhook(name)]))
  const results: WorkflowResult[] = []
  const told = ourSteps(text).some(({ folder }) => folder.endsWith('repeated-failures'))
  const config = blocks.find(({ kind, place }) => kind === 'config' && place.startsWith('docs/configuration.md'))?.text ?? ''
  const workspace = folderWith({ ...files, ...(text.includes('DISCORD_WEBHOOK_ALERTS:') && { '.github/tocsin.yml': config }) })
  for (const asked of eventsOf(text)) {
    const event = told && asked.name === 'workflow_run' ? await endOf(github) : asked
    const places = { root, workspace, apiUrl: github.url, repository: 'octo/app' }
    results.push(await runWorkflow({ ...places, text, event, substitutes: stubs(text), secrets: { GITHUB_TOKEN: 'ghs_docs', ...secrets } }))
  }
  await Promise.all([github.close(), discord.close()])
  return { discord, results }
}

/** Three runs of CI, the newest last. */
const ended = (ends: 'pass' | 'fail'): RunSeed[] =>
  [1, 2, 3].map((number) => runSeed({ id: number, number, ...(ends === 'pass' && { conclusion: 'success', jobs: [] }) }))

/** The event that tells of the newest of them. */
async function endOf({ url }: GithubSim): Promise<WorkflowEvent> {
  const answer = await fetch(`${url}/repos/octo/app/actions/runs/3`, { headers: { authorization: 'token docs' } })
  const workflow_run = (await answer.json()) as { workflow_id: number; name: string; path: string }
  const workflow = { id: workflow_run.workflow_id, name: workflow_run.name, path: workflow_run.path }
  const repository = { full_name: 'octo/app', default_branch: 'main' }
  return { name: 'workflow_run', payload: { action: 'completed', workflow, workflow_run, repository, sender: { login: 'ada' } } }
}

/** What is silent after a pass speaks after a failure, unless it never speaks. */
async function speaksUp(block: Block & { kind: Kind }): Promise<void> {
  const { discord } = await runs(block, 'fail')
  expect(discord.messages()).toHaveLength(/dry-run: true/.test(block.text) ? 0 : 1)
  discord.assertClean()
}

const isAnalysing = (text: string) => text.includes('flake-analysis@')

/** What probes is played in docs-blocks/health.test.ts. */
const telling = runnable.filter(([, { text }]) => !isProbing(text))

test.each(telling)(
  '%s runs and delivers',
  async (_, block) => {
    const { discord, results } = await runs(block, 'pass')
    const steps = results.flatMap(({ jobs }) => Object.values(jobs)).flatMap((job) => job.steps)
    const told = steps.filter(({ outputs }) => outputs.delivered !== undefined)

    expect(results.map(({ reason, conclusion }) => `${conclusion}: ${reason}`)).toEqual(
      results.map(() => expect.stringMatching(/^success/))
    )
    expect(steps.flatMap(({ annotations }) => annotations).filter(({ level }) => level === 'error')).toEqual([])
    expect(told).toHaveLength(ourSteps(workflowOf(block, block.kind)).length * results.length)
    // Three runs are too few for a flake: it is played whole in the demo.
    if (discord.messages().length === 0 && !isAnalysing(block.text)) await speaksUp(block)
    discord.assertClean()
  },
  60_000
)

const watching = runnable.filter(([, { text }]) => text.includes('repeated-failures@') && text.includes('workflow_run:'))

test.each(watching)('%s hears of the runs of a merge queue', async (_, block) => {
  const github = await startGithubSim({ seed: repoSeed({ runs: ended('pass') }) })
  const { name, payload } = await endOf(github)
  const { workflow_run, ...rest } = payload as { workflow_run: object }
  const queued = { ...workflow_run, event: 'merge_group', head_branch: 'gh-readonly-queue/main/pr-7-0123abc' }
  const event = { name, payload: { ...rest, workflow_run: queued } }
  const text = tamed(workflowOf(block, block.kind), 'pass')
  const secrets = { GITHUB_TOKEN: 'ghs_docs' }
  const places = { root, workspace: folderWith({}), apiUrl: github.url, repository: 'octo/app' }
  const { reason, jobs } = await runWorkflow({ ...places, text, event, substitutes: stubs(text), secrets })
  await github.close()
  expect([reason, Object.keys(jobs)]).toEqual([expect.any(String), ['watch']])
})

const links = pages.flatMap((page) => linksOf(textOf(page)).map((link) => [`${page} → ${link}`, page, link] as const))

test.each(links)('%s is there', (_, page, link) => {
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? join(root, page) : join(root, dirname(page), path)
  expect(existsSync(file) ? [] : [relative(root, file)]).toEqual([])
  if (anchor !== undefined) expect([...anchorsOf(readFileSync(file, 'utf8'))]).toContain(anchor)
})
