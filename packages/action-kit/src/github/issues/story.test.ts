import { expect, test } from '@jest/globals'
import { TransportError } from '@tocsin/notifier'
import { bed, type Repo } from './bed.fixture.ts'
import { senderFor } from './github.fixture.ts'
import { wishOf } from './issue.fixture.ts'
import { bodyFor, statusFor } from './marker.ts'

const hour = 3_600_000

const bare = (path: string) => path.replace(/\?.*$/, '')

test('the life of an issue: opened, told, escalated, closed, reopened, and another one after the cool-down', async () => {
  const { sim, clock, send, calls, issues, repo } = await bed()
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }

  const opened = await send({ assignees: ['ada'] })
  expect(opened).toEqual({
    kind: 'done',
    number: 1,
    url: expect.stringContaining('/octo/app/issues/1'),
    dropped: { labels: [], assignees: [] }
  })
  expect(calls().map(bare)).toEqual(['GET /issues', 'GET /issues/1', 'GET /issues/2', 'POST /issues'])
  expect(issues()).toEqual(['#1 open, 0 comments'])

  const remote = { id: '1' }
  await send({ remote, body: 'It failed 4 times.' })
  expect(issues()).toEqual(['#1 open, 0 comments'])

  const told = await send({ remote, severity: 'P1', body: 'It failed 5 times.', status: '**P1**' })
  expect(told).toMatchObject({ kind: 'done', number: 1, comment: expect.any(Number) })
  const thread = told.kind === 'done' ? String(told.comment) : ''
  expect(repo().issues[0]?.comments.map(({ body }) => body)).toEqual([statusFor(wishOf({ status: '**P1**' }))])

  const before = calls().length
  await send({ remote: { id: '1', thread }, severity: 'P1', state: 'closed', status: '✅' })
  expect(calls().slice(before).map(bare)).toEqual([
    'GET /issues/1',
    'GET /issues/1/comments',
    `PATCH /issues/comments/${thread}`,
    'PATCH /issues/1'
  ])
  expect(issues()).toEqual(['#1 closed completed, 1 comments'])

  clock.now += 2 * hour
  await send({ remote })
  expect(issues()).toEqual(['#1 open reopened, 1 comments'])

  await send({ remote, state: 'closed' })
  clock.now += 25 * hour
  await send({ remote })
  expect(issues()).toEqual(['#1 closed completed, 1 comments', '#2 open, 0 comments'])
  sim.assertClean()
})

test('what a person closed stays closed until the severity rises, and the comment says so', async () => {
  const { sim, clock, send, issues, repo } = await bed()
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  await send()
  const issue = repo().issues[0]
  const facts = issue?.versions.at(-1)?.facts
  if (issue && facts)
    issue.versions.push({
      at: clock.now,
      facts: { ...facts, state: 'closed', stateReason: 'not_planned', closedAt: '2026-01-05T09:00:00Z' }
    })

  await send({ remote: { id: '1' }, body: 'Still.' })
  await send({ remote: { id: '1' }, body: 'Still and still.' })
  expect(issues()).toEqual(['#1 closed not_planned, 1 comments'])
  expect(repo().issues[0]?.comments[0]?.body).toContain('Somebody closed this issue while the alert fires')

  await send({ remote: { id: '1' }, severity: 'P1' })
  expect(issues()).toEqual(['#1 open reopened, 1 comments'])
  expect(repo().issues[0]?.comments[0]?.body).toContain('the severity rose')
  sim.assertClean()
})

const planted: [what: string, author: string, body: string][] = [
  ['a stranger', 'mallory', bodyFor(wishOf({}))],
  ['a bot that quotes a stranger', 'github-actions[bot]', `> ${bodyFor(wishOf({}))}`]
]
test.each(planted)('a marker planted by %s is not followed', async (_, author, body) => {
  const { sim, send } = await bed({ seed: { issues: [{ title: 'Mine', body, author, labels: ['incident'] }] } })
  await using _sim = { [Symbol.asyncDispose]: () => sim.close() }
  expect(await send()).toMatchObject({ kind: 'done', number: 2 })
  sim.assertClean()
})

const marked = bodyFor(wishOf({}))
const forged: [what: string, author: string, body: string][] = [
  ['of somebody else', 'mallory', 'My own words'],
  ['of somebody else with our marker', 'mallory', marked],
  ['of ours about something else', 'github-actions[bot]', bodyFor(wishOf({ key: 'f'.repeat(24) }))]
]
test.each(forged)('an issue %s is left alone, whatever a ledger says', async (_, author, body) => {
  const { sim, send, repo } = await bed({ seed: { issues: [{ title: 'Mine', body, author }] } })
  await using _sim = { [Symbol.asyncDispose]: () => sim.close() }
  expect(await send({ remote: { id: '1' } })).toMatchObject({ kind: 'done', number: 2 })
  await send({ remote: { id: '1' }, state: 'closed' })
  expect(repo().issues[0]?.versions.at(-1)?.facts).toMatchObject({ title: 'Mine', body, state: 'open' })
  sim.assertClean()
})

test('no comment of somebody else or of another issue is overwritten, whatever a ledger says', async () => {
  const { sim, clock, send, repo } = await bed()
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  await send()
  await send({ key: 'f'.repeat(24) })
  const [first, second] = repo().issues
  const at = new Date(clock.now).toISOString()
  const said = (id: number, author: string) => ({ id, body: 'My words', author, createdAt: at, updatedAt: at, reactions: [] })
  const [theirs, elsewhere] = [said(901, 'mallory'), said(902, 'github-actions[bot]')]
  first?.comments.push(theirs)
  second?.comments.push(elsewhere)
  await send({ remote: { id: '1', thread: '901' }, severity: 'P1' })
  await send({ remote: { id: '1', thread: '902' }, severity: 'P0' })
  expect([theirs.body, elsewhere.body, first?.comments.length]).toEqual(['My words', 'My words', 2])
  sim.assertClean()
})

test('what people say below an issue costs no look at their comments until there is news', async () => {
  const { sim, send, calls, repo } = await bed()
  await using _sim = { [Symbol.asyncDispose]: () => sim.close() }
  await send({ assignees: ['ada'] })
  const add = (body: string) =>
    fetch(`${sim.url}/repos/octo/app/issues/1/comments`, {
      method: 'POST',
      headers: { authorization: 'token x', 'content-type': 'application/json' },
      body: JSON.stringify({ body })
    })
  await add('Looking.')
  const before = calls().length
  await send({ remote: { id: '1' }, body: 'It failed 4 times.' })
  expect(calls().slice(before)).toEqual(['GET /issues/1', 'PATCH /issues/1'])
  await send({ remote: { id: '1' }, severity: 'P1' })
  expect(repo().issues[0]?.comments).toHaveLength(2)
  sim.assertClean()
})

const lost: [what: string, lose: (repo: Repo) => void, expected: string[]][] = [
  ['deleted', ({ issues }) => void issues.shift(), ['#2 open, 0 comments', '#3 open, 0 comments']],
  [
    'locked',
    ({ issues: [first] }) => first && Object.assign(first, { locked: true }),
    ['#1 open, 0 comments', '#2 open, 0 comments', '#3 open, 0 comments']
  ]
]
test.each(lost)('an issue that was %s gets a successor', async (_, lose, expected) => {
  const { sim, send, repo, issues } = await bed()
  await using _sim = { [Symbol.asyncDispose]: () => sim.close() }
  await send()
  await send({ key: 'f'.repeat(24) })
  lose(repo())
  expect(await send({ remote: { id: '1' } })).toMatchObject({ kind: 'done', number: 3 })
  expect(issues()).toEqual(expected)
  sim.assertClean()
})

test('an issue without a ledger is found again by its author and marker, as old as it may be', async () => {
  const others = Array.from({ length: 120 }, (_, index) => ({ title: `other ${index}`, author: 'ada' }))
  const ours = { title: 'CI failed', body: bodyFor(wishOf({})), author: 'github-actions[bot]', labels: ['incident'] }
  const { sim, send } = await bed({ seed: { issues: [ours, ...others] } })
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  expect(await send({ state: 'closed' })).toMatchObject({ kind: 'done', number: 1 })
  sim.assertClean()
})

test('what recovers without an issue opens none', async () => {
  const { sim, send, issues } = await bed()
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  expect(await send({ state: 'closed' })).toEqual({ kind: 'nothing' })
  expect(issues()).toEqual([])
  sim.assertClean()
})

test('labels and assignees that GitHub drops are asked for again, then reported', async () => {
  const { sim, send } = await bed({ grant: { push: false } })
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  expect(await send({ assignees: ['ada'] })).toMatchObject({ kind: 'done', dropped: { labels: ['incident'], assignees: ['ada'] } })
  expect(await send()).toMatchObject({ kind: 'done', number: 1 })
  sim.assertClean()
})

test('a status comment that somebody deleted is written anew', async () => {
  const { sim, send, repo } = await bed()
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  await send()
  await send({ remote: { id: '1' }, severity: 'P1' })
  const thread = String(repo().issues[0]?.comments.shift()?.id)
  expect(await send({ remote: { id: '1', thread }, severity: 'P0' })).toMatchObject({ comment: expect.any(Number) })
  expect(repo().issues[0]?.comments).toHaveLength(1)
  sim.assertClean()
})

test('without permission the answer names it', async () => {
  const { sim, send } = await bed({ grant: { permissions: { issues: 'read' } } })
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  expect(await send()).toMatchObject({ kind: 'refused', status: 403 })
  sim.assertClean()
})

test('a create whose answer is lost is in doubt, and the next try finds the issue however far lists lag', async () => {
  const { sim, send, issues } = await bed({ lagMs: 30_000 })
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  sim.fail({ operation: 'issues/create', cut: 'after' })
  expect(await send()).toMatchObject({ kind: 'doubtful' })
  expect(await send()).toMatchObject({ kind: 'done', number: 1 })
  expect(issues()).toEqual(['#1 open, 0 comments'])
})

test('a transport without time makes no call', async () => {
  const { sim, send, calls } = await bed()
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  sim.fail({ operation: 'issues/list-for-repo', cut: 'hang' })
  const sender = senderFor({ sim })
  const late = sender(wishOf({}), { timeoutMs: 40 })
  await expect(late).rejects.toThrow(TransportError)
  await expect(sender(wishOf({}), { timeoutMs: 10_000, signal: AbortSignal.abort() })).rejects.toMatchObject({
    fault: 'aborted',
    sent: false
  })
  expect(calls()).toHaveLength(1)
  expect(await send()).toMatchObject({ kind: 'done' })
})

test('eight runs without a ledger open eight issues at once and keep one', async () => {
  const { sim, send, repo } = await bed({ lagMs: 30_000 })
  await using _ = { [Symbol.asyncDispose]: () => sim.close() }
  const answers = await Promise.all(Array.from({ length: 8 }, () => send()))
  const open = repo().issues.filter(({ versions }) => versions.at(-1)?.facts.state === 'open')
  expect(open.map(({ number }) => number)).toEqual([1])
  expect(answers.map((answer) => answer.kind === 'done' && answer.number)).toEqual(Array(8).fill(1))
  sim.assertClean()
})
