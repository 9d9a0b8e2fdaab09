import { expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import { ActionError, type GitHub, readContext } from '@tocsin/action-kit'
import { type GithubSim, type GithubSimOptions, type RepoSeed, startGithubSim } from '@tocsin/testkit'
import { named, reportOf } from '../tell/subject.fixture.ts'
import { type CommentPorts, comment } from './comment.ts'
import type { RunSeen } from './run-seen.ts'
import { failed, runOf } from './seen.fixture.ts'

const sha = 'f'.repeat(40)
const seed: RepoSeed = {
  files: { 'a.ts': 'one' },
  commits: [{ message: 'A topic', branch: 'topic', from: 'main', files: { 'b.ts': 'two' }, sha }],
  pulls: [{ number: 7, title: 'Add b', head: 'topic' }]
}

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

interface Event {
  name: string
  payload: object
}

const own: Event = { name: 'pull_request', payload: { pull_request: { number: 7, head: { repo: { id: 1 } }, base: { repo: { id: 1 } } } } }
const fork: Event = { name: 'pull_request', payload: { pull_request: { number: 7, head: { repo: { id: 2 } }, base: { repo: { id: 1 } } } } }
const ended = (changes: object = {}): Event => ({
  name: 'workflow_run',
  payload: {
    workflow_run: {
      event: 'pull_request',
      head_sha: sha,
      head_branch: 'topic',
      head_repository: { owner: { login: 'mallory' } },
      pull_requests: [],
      ...changes
    }
  }
})

const contextOf = ({ name, payload }: Event, sim: GithubSim) =>
  readContext({
    env: { GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: 'event.json', GITHUB_API_URL: sim.url },
    readFile: () => JSON.stringify({ repository: { full_name: 'octo/app' }, ...payload }),
    warn: () => undefined
  })

interface Given {
  event?: Event
  dry?: boolean
  ports?: Partial<CommentPorts>
}

/** Runs of a pull request one after the other, over a GitHub that checks every request. */
async function commenting(runs: readonly (readonly [RunSeen, Given?])[], options: GithubSimOptions = {}) {
  const sim = await startGithubSim({ seed, ...options })
  const said: string[] = []
  const kinds: string[] = []
  try {
    const octokit = new Octokit({ baseUrl: sim.url, auth: 'ghs_0123456789', log: quiet, request: { log: quiet } })
    for (const [run, { event = own, dry = false, ports = {} } = {}] of runs) {
      const all: CommentPorts = {
        ...{
          context: contextOf(event, sim),
          github: async () => octokit as unknown as GitHub,
          token: 'ghs_0123456789',
          redact: (text) => text
        },
        progress: (line) => void said.push(`progress: ${line}`),
        notice: (line) => void said.push(`notice: ${line}`),
        warn: (line) => void said.push(`warn: ${line}`),
        ...ports
      }
      const kind = await comment(run, reportOf([named('flake')]), { 'dry-run': dry }, all)
      kinds.push(kind)
    }
    sim.assertClean()
    const issue = sim.state.repos.get('octo/app')?.issues.find(({ number }) => number === 7)
    const shown = issue?.comments.map(({ body }) => /^### (.*)$/m.exec(body)?.[1])
    return { kinds, shown, said, calls: sim.requests.map(({ operation }) => operation) }
  } finally {
    await sim.close()
  }
}

const red = (run: number, ...names: string[]) =>
  runOf(
    names.map((name) => failed(name)),
    { run, sha }
  )

test('a failure, its repetition and its end are one comment', async () => {
  const { kinds, shown } = await commenting([[red(1, 'mine', 'flake')], [red(2, 'flake')], [red(3)]])
  expect([kinds, shown]).toEqual([['created', 'edited', 'edited'], ['No failures']])
})

test('a run that is green from the start has none', async () => {
  const { kinds, shown, calls } = await commenting([[red(1)]])
  expect([kinds, shown, calls]).toEqual([['nothing'], [], ['issues/list-comments']])
})

test('an older run that ends late says nothing over a newer one', async () => {
  const { kinds, shown } = await commenting([[red(2, 'flake')], [red(1, 'mine')]])
  expect([kinds, shown]).toEqual([['created', 'newer'], ['The failure is a known flake']])
})

test('each workflow has its comment', async () => {
  const other = { ...red(2, 'mine'), workflow: '.github/workflows/e2e.yml' }
  expect((await commenting([[red(1, 'flake')], [other]])).shown).toEqual(['The failure is a known flake', '1 failure: perhaps yours'])
})

test('the end of a run of a fork is told by its branch and its commit', async () => {
  const pulls = [{ number: 7, title: 'Add b', head: 'topic', fork: 'mallory' }]
  const { kinds, shown } = await commenting([[red(1, 'flake'), { event: ended() }]], { seed: { ...seed, pulls } })
  expect([kinds, shown]).toEqual([['created'], ['The failure is a known flake']])
})

test('of a commit that is no longer the newest nothing is said', async () => {
  const event = ended({ pull_requests: [{ number: 7, head: { sha: 'e'.repeat(40) } }] })
  const { kinds, said } = await commenting([[red(1, 'flake'), { event }]])
  expect([kinds, said]).toEqual([['skipped'], ['notice: No comment: there is a newer commit on pull request 7 than that of this run.']])
})

test('a run of no pull request costs nothing', async () => {
  const { kinds, calls, said } = await commenting([[red(1, 'flake'), { event: { name: 'schedule', payload: {} } }]])
  expect([kinds, calls, said]).toEqual([['none'], [], []])
})

test('in a run of a fork, whose token only reads, that is said and nothing is asked', async () => {
  const { kinds, calls, said } = await commenting([[red(1, 'flake'), { event: fork }]])
  expect([kinds, calls, said]).toEqual([['skipped'], [], [expect.stringMatching(/^notice: No comment: GitHub gives a run of a fork/)]])
})

test('with pull_request_target a fork has its comment', async () => {
  const { kinds } = await commenting([[red(1, 'flake'), { event: { ...fork, name: 'pull_request_target' } }]])
  expect(kinds).toEqual(['created'])
})

test('a permission that is missing is said, and fails nothing', async () => {
  const { kinds, said } = await commenting([[red(1, 'flake')]], { grant: { permissions: { 'pull-requests': 'read' } } })
  expect([kinds, said]).toEqual([['skipped'], [expect.stringMatching(/^notice: The pull request has no comment: .*pull-requests: write/)]])
})

test('an outage and a bug are warnings', async () => {
  const down = async () => {
    throw new ActionError('api.github.com answered 502', { fix: 'Try again.' })
  }
  const bug = async () => {
    throw new TypeError('x is not a function')
  }
  const { kinds, said } = await commenting([down, bug].map((github) => [red(1, 'flake'), { ports: { github } }] as const))
  expect([kinds, said]).toEqual([
    ['skipped', 'skipped'],
    ['warn: The pull request has no comment: api.github.com answered 502', 'warn: The pull request has no comment: x is not a function']
  ])
})

test('a dry run shows the comment and writes none', async () => {
  const { kinds, calls, said } = await commenting([[red(1, 'flake'), { dry: true }]])
  expect([kinds, calls, said[0]]).toEqual([
    ['dry-run'],
    [],
    expect.stringMatching(/^progress: Would comment on pull request 7:\n### The failure is a known flake/)
  ])
})
