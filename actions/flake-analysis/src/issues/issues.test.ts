import { expect, test } from '@jest/globals'
import { Octokit } from '@octokit/core'
import { issueTransport, readOnly } from '@tocsin/action-kit'
import type { Documents } from '@tocsin/notifier'
import { type GithubSim, type GithubSimOptions, startGithubSim } from '@tocsin/testkit'
import type { FlakeReport } from '../model/report.ts'
import { type Drawn, dayMs, monday, reportAt } from '../tell/decide/story.fixture.ts'
import { named, reportOf } from '../tell/subject.fixture.ts'
import { type Given, memoryDocuments, portsFor, sceneOf, toOf } from '../tell/world.fixture.ts'
import { keepIssues } from './issues.ts'
import { issuesKey, knownIssues, withIssues } from './known.ts'

const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const token = 'ghs_0123456789'

interface World {
  sim: GithubSim
  clock: { now: number }
  ledger: Documents
  keep(report: FlakeReport, given?: Partial<Given>): ReturnType<typeof keepIssues>
  issues(): readonly string[]
}

/** A GitHub with a clock of its own that checks every request. */
async function world(act: (world: World) => Promise<void>, options: GithubSimOptions = {}) {
  const clock = { now: monday }
  const sim = await startGithubSim({ seed: { roles: { ada: 'write', lin: 'write' } }, clock: () => clock.now, ...options })
  const octokit = new Octokit({ baseUrl: sim.url, auth: token, log: quiet, request: { log: quiet } })
  const context = { owner: 'octo', repo: 'app', apiUrl: sim.url }
  const ledger = memoryDocuments()
  let steps = 0
  const keep: World['keep'] = (report, given = {}) => {
    steps += 1
    const github = issueTransport({ github: async () => octokit, context, token, now: () => clock.now }) as never
    const { ports } = portsFor({ ledger, github, now: clock.now, ...given })
    return keepIssues(sceneOf(report), toOf({ by: `run ${steps}`, ...given }), ports)
  }
  const issues = () => (sim.state.repos.get('octo/app')?.issues ?? []).map(shown)
  try {
    await act({ sim, clock, ledger, keep, issues })
    sim.assertClean()
  } finally {
    await sim.close()
  }
}

type SimIssue = NonNullable<ReturnType<GithubSim['state']['repos']['get']>>['issues'][number]

function shown({ number, versions, comments }: SimIssue) {
  const { title, state, labels, assignees } = versions.at(-1)?.facts ?? { title: '', state: '', labels: [], assignees: [] }
  const told = comments.map(({ body }) => /\*\*(.*?)\*\*/.exec(body)?.[1])
  return `#${number} ${title} [${labels}] @${assignees.join(' @')} ${state}${told.length > 0 ? `: ${told.join(' | ')}` : ''}`
}

const story = async (drawn: Drawn, { keep, clock }: World) => {
  const days = Math.max(...Object.values(drawn).map(({ length }) => length))
  for (let day = 0; day < days; day++) {
    clock.now = monday + day * dayMs
    await keep(reportAt(drawn, day))
  }
}

test('a flake has one issue for ever: opened, closed, reopened, with its owners', async () => {
  await world(async (one) => {
    await story({ a: 'FF' }, one)
    expect(one.issues()).toEqual(['#1 Flaky: a [flaky-test] @ada open'])
    await story({ a: 'FF.' }, one)
    expect(one.issues()).toEqual(['#1 Flaky: a [flaky-test] @ada closed: ✅ recovered'])
    one.clock.now = monday + 60 * dayMs
    await one.keep(reportOf([named('a')], { generatedAt: new Date(one.clock.now).toISOString() }))
    expect(one.issues()).toEqual(['#1 Flaky: a [flaky-test] @ada open: 🔵 P3 Low, firing'])
  })
})

test('what it costs GitHub: one call for a new one, none while nothing changes', async () => {
  await world(async (one) => {
    await story({ a: 'FFF' }, one)
    expect(one.sim.requests.map(({ operation }) => operation)).toEqual(['issues/create'])
  })
})

test('what changes is edited, without a comment; what somebody wrote below stays', async () => {
  await world(async (one) => {
    await story({ a: 'F' }, one)
    const facts = one.sim.state.repos.get('octo/app')?.issues[0]?.versions.at(-1)?.facts
    if (facts) facts.body = `${facts.body}\n\nI am on it.`
    await story({ a: 'FD' }, one)
    const body = one.sim.state.repos.get('octo/app')?.issues[0]?.versions.at(-1)?.facts.body
    expect([body?.includes('45 \\%'), body?.includes('I am on it.')]).toEqual([true, true])
  })
})

test('five new ones a run, the costliest first', async () => {
  await world(async (one) => {
    await story(Object.fromEntries([...'abcdefg'].map((name) => [name, 'FF'])), one)
    expect(one.issues().map((line) => line.split(' ')[2])).toEqual([...'abcdefg'])
  })
})

test('an issue that somebody closed by hand stays closed', async () => {
  await world(async (one) => {
    await story({ a: 'F' }, one)
    const facts = one.sim.state.repos.get('octo/app')?.issues[0]?.versions.at(-1)?.facts
    Object.assign(facts ?? {}, { state: 'closed', closedAt: new Date(monday).toISOString() })
    await one.keep(reportOf([named('a', { causes: [] })], { generatedAt: new Date(monday + 2 * dayMs).toISOString() }))
    expect(one.issues()).toEqual([expect.stringMatching(/^#1 .* closed: 🔵 P3 Low, firing/)])
  })
})

test('an answer that is lost makes no second issue', async () => {
  await world(async (one) => {
    one.sim.fail({ operation: 'issues/create', cut: 'after' })
    const { receipts } = await one.keep(reportAt({ a: 'F' }, 0))
    expect([receipts.map(({ outcome }) => outcome), one.issues()]).toEqual([['delivered'], ['#1 Flaky: a [flaky-test] @ada open']])
  })
})

test('a flake whose issue could not be opened has it opened by a later step', async () => {
  await world(async (one) => {
    const down = async () => Promise.reject(new Error('no answer'))
    const first = await one.keep(reportAt({ a: 'F' }, 0), { github: down })
    expect(first.receipts.map(({ outcome }) => outcome)).toEqual(['pending'])
    one.clock.now += dayMs
    const second = await one.keep(reportAt({ a: 'FF' }, 1))
    expect([second.receipts.map(({ outcome }) => outcome), one.issues()]).toEqual([['delivered'], ['#1 Flaky: a [flaky-test] @ada open']])
  })
})

test('a token that may not write costs the issue alone, and is a problem that says what to do', async () => {
  await world(
    async (one) => {
      const { receipts } = await one.keep(reportAt({ a: 'F' }, 0))
      expect(receipts).toMatchObject([{ fix: expect.stringContaining('issues: write'), outcome: 'lost' }])
    },
    { grant: { permissions: { issues: 'read' } } }
  )
})

test('a dry run shows the issue and opens none', async () => {
  await world(async (one) => {
    const { receipts } = await one.keep(reportAt({ a: 'F' }, 0), { ledger: readOnly(one.ledger), inputs: { 'dry-run': true } })
    expect([receipts.map(({ outcome }) => outcome), one.issues(), await one.ledger.read(issuesKey)]).toEqual([['dry-run'], [], undefined])
  })
})

test('without a ledger there are none, and that is said', async () => {
  const { ports, said } = portsFor({ ledger: undefined })
  const { receipts } = await keepIssues(sceneOf(reportOf([named('a')])), toOf({ inputs: { ledger: 'none' } }), ports)
  expect([receipts, said]).toEqual([[], ['No flake has an issue: without a ledger nobody knows which has one already.']])
})

test('a ledger that cannot be read is a problem, and no exception', async () => {
  const fail = async () => Promise.reject(new Error('no ledger'))
  const { ports } = portsFor({ ledger: { read: fail, update: fail } })
  const { problems } = await keepIssues(sceneOf(reportOf([named('a')])), toOf(), ports)
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('no ledger')])
})

test('what is over before its issue was opened has none', async () => {
  await world(async (one) => {
    const end = Promise.withResolvers<void>()
    const deliver = () => {
      end.resolve()
      return new Promise<never>(() => undefined)
    }
    void one.keep(reportAt({ a: 'F' }, 0), { ports: { deliver } })
    await end.promise
    one.clock.now += dayMs
    const { receipts } = await one.keep(reportAt({ a: 'F.' }, 1))
    expect([receipts.map(({ outcome }) => outcome), one.issues()]).toEqual([['accepted'], []])
  })
})

test('the other parts of a report find the issues', async () => {
  await world(async (one) => {
    await story({ a: 'F' }, one)
    const found = await knownIssues(one.ledger, 'https://github.com/octo/app')
    expect([...found]).toEqual([[named('a').id, 'https://github.com/octo/app/issues/1']])
    const { subjects } = withIssues(reportOf([named('a'), named('b')]), found)
    expect(subjects.map(({ issue }) => issue)).toEqual(['https://github.com/octo/app/issues/1', undefined])
  })
})

test('an issue that a stranger planted is not taken for it', async () => {
  await world(async (one) => {
    await story({ a: 'F' }, one)
    const body = one.sim.state.repos.get('octo/app')?.issues[0]?.versions.at(-1)?.facts.body ?? ''
    one.sim.seed({ issues: [{ title: 'Flaky: a', body, author: 'mallory', labels: ['flaky-test'] }] })
    await story({ a: 'F.' }, one)
    expect(one.issues()).toEqual([expect.stringContaining('closed'), '#2 Flaky: a [flaky-test] @ open'])
  })
})
