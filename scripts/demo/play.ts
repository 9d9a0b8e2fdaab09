import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JobResult, runAction, runWorkflow, type StepResult } from '@tocsin/testkit'
import { endOf } from './ended.ts'
import { mirror, type RunFacts } from './mirror.ts'
import { dated } from './payload.ts'
import { checkout, setupNode } from './project.ts'
import { deployPages, downloadArtifacts, uploadArtifact, uploadPages } from './published.ts'
import type { Scene } from './scene.ts'
import { repository, root, type Stage, tokens } from './stage.ts'
import { difference, issueDifference, issueTally, pingTally, tally, wronglyPinged } from './tally.ts'

/** Plays one scene on the stage. Gives what went wrong, in words; nothing when all was as written. */
export async function play(written: Scene, stage: Stage): Promise<string | undefined> {
  const { discord, clock, hosts } = stage
  clock.leap(written.after ?? 7)
  hosts.behave(written.hosts ?? {})
  await written.before?.(stage)
  const scene = onMain(written.ended ? { ...written, event: await endOf(written.ended, stage) } : written, stage)
  discord.script((scene.refuses ?? []).map((seconds) => refusal(seconds)))
  const [before, pingedBefore, issuesBefore] = [tally(discord.messages()), pingTally(discord.messages()), issueTally(app(stage)?.issues)]
  const { conclusion, said } =
    scene.example === undefined ? await playAction(scene, stage) : await playWorkflow(scene, scene.example, stage)
  const { concludes = 'success', tells } = scene
  if (conclusion !== concludes) return `it ended as ${conclusion}, not as ${concludes}:\n${said}`
  const odd =
    difference(tells, before, tally(discord.messages())) ??
    wronglyPinged(tells.pings ?? [], pingedBefore, pingTally(discord.messages())) ??
    issueDifference(tells.issues ?? {}, issuesBefore, issueTally(app(stage)?.issues)) ??
    written.leaves?.(stage)
  return odd && `${odd}\n${said}`
}

/** As on GitHub, what no push starts runs on the newest commit of the default branch. What probes reads its configuration there. */
const onMain = (scene: Scene, stage: Stage): Scene => {
  const sha = app(stage)?.git.refs.get('refs/heads/main')
  const isThere = ['workflow_run', 'schedule'].includes(scene.event.name) || scene.hosts !== undefined
  return isThere && sha !== undefined ? { ...scene, run: { sha, ...scene.run } } : scene
}

const app = ({ github }: Stage) => github.state.repos.get(repository)

const refusal = (seconds: number) => ({
  kind: 'answer' as const,
  status: 429,
  headers: { 'content-type': 'application/json', 'retry-after': String(Math.ceil(seconds)), 'x-ratelimit-scope': 'shared' },
  body: JSON.stringify({ message: 'The resource is being rate limited.', retry_after: seconds, global: false })
})

interface Played {
  conclusion: string
  /** The last lines of what the steps printed. */
  said: string
}

async function playWorkflow(scene: Scene, example: string, stage: Stage): Promise<Played> {
  const run = runOf(scene, example)
  const result = await runWorkflow({
    ...common(scene, stage),
    repository,
    file: join('docs/examples', example),
    runId: run.id,
    runNumber: run.number,
    runAttempt: run.attempt,
    substitutes: {
      'actions/checkout': checkout(scene.commands ?? {}, scene.files),
      'actions/setup-node': setupNode,
      'actions/labeler': () => ({}),
      'actions/upload-artifact': uploadArtifact(stage.artifacts),
      'actions/download-artifact': downloadArtifacts(stage.artifacts),
      'actions/upload-pages-artifact': uploadPages(stage.published),
      'actions/deploy-pages': deployPages
    },
    ...(scene.inputs && { inputs: scene.inputs }),
    onProgress: mirror(stage.github, repository, run, stage.clock.now)
  })
  finish(stage, run, result.conclusion)
  if (!result.triggered) return { conclusion: 'never started', said: [result.reason, ...result.problems].join('\n') }
  return {
    conclusion: result.conclusion,
    said: Object.values(result.jobs)
      .flatMap(stepsOf)
      .map(({ log }) => log)
      .join('\n')
      .slice(-2000)
  }
}

const stepsOf = ({ steps }: JobResult): readonly StepResult[] => steps

async function playAction(scene: Scene, stage: Stage): Promise<Played> {
  const { outcome, log } = await runAction({
    ...common(scene, stage),
    action: join(root, 'actions/notify-discord'),
    with: { 'discord-webhook': '${{ secrets.DISCORD_WEBHOOK }}', ...scene.with }
  })
  return { conclusion: outcome, said: log.slice(-2000) }
}

const common = (
  { event, example, channel = 'events', run, withoutSecrets, hosts: probed }: Scene,
  { github, discord, clock, hosts, ledger, machineEnv, secrets, vars }: Stage
) => ({
  root,
  event: dated(event, clock.now()),
  ...run,
  apiUrl: github.url,
  machineEnv: { ...machineEnv, ...(probed && hosts.env()) },
  standingInputs: { now: new Date(clock.now()).toISOString(), ...(ledger && { ledger }) },
  secrets: { GITHUB_TOKEN: tokenFor(example), ...(!withoutSecrets && { ...secrets, DISCORD_WEBHOOK: discord.webhook(channel) }) },
  vars
})

const textOf = (example: string) => readFileSync(join(root, 'docs/examples', example), 'utf8')

function tokenFor(example: string | undefined): string {
  const text = example === undefined ? '' : textOf(example)
  if (/^ +pull-requests: write\b/m.test(text)) return tokens.withPulls
  const [, access] = /^ +issues: (read|write)\b/m.exec(text) ?? []
  if (access === undefined) return tokens.ofJob
  return access === 'write' ? tokens.withIssues : tokens.readingIssues
}

/** A scene without a run of its own gets one that nobody asks about. */
function runOf({ event: { name: event, payload }, run }: Scene, example: string): RunFacts {
  const text = (value: unknown, otherwise: string) => (typeof value === 'string' && value !== '' ? value : otherwise)
  const name = /^name: (.+)$/m.exec(textOf(example))?.[1] ?? example
  const {
    runId: id = nextRun(),
    runNumber: number = id - 4900,
    sha = text(payload.after, '0'.repeat(40)),
    runAttempt: attempt = 1,
    actor = 'ada'
  } = run ?? {}
  const branch = text(payload.ref, 'main').replace(/^refs\/(heads|tags)\//, '')
  return { id, number, attempt, workflow: example, workflowName: name, event, branch, sha, actor }
}

let lastRun = 5000
function nextRun(): number {
  lastRun += 1
  return lastRun
}

function finish({ github }: Stage, { id }: RunFacts, conclusion: 'success' | 'failure' | 'cancelled' | 'skipped'): void {
  const attempt = github.state.repos
    .get(repository)
    ?.runs.find((run) => run.id === id)
    ?.attempts.at(-1)
  if (attempt) Object.assign(attempt, { status: 'completed', conclusion })
}
