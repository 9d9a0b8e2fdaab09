import { expect, test } from '@jest/globals'
import { get, send, withSim } from './testing.ts'

const path = '/repos/octo/app/issues'
const titles = (body: unknown) => (body as { title: string }[]).map(({ title }) => title)

test('an issue lives: created, labelled, closed, reopened, and its timeline tells it', async () => {
  await withSim({ seed: { labels: ['Bug'] } }, async (sim) => {
    const created = await send(sim, 'POST', path, { body: { title: 'It broke', labels: ['bug', 'new'] } })
    expect(created).toMatchObject({
      status: 201,
      body: { number: 1, state: 'open', labels: [{ name: 'Bug' }, { name: 'new', color: 'ededed' }] }
    })
    await send(sim, 'POST', `${path}/1/comments`, { body: { body: 'looking' } })
    const closed = await send(sim, 'PATCH', `${path}/1`, { body: { state: 'closed', labels: ['new'] } })
    expect(closed.body).toMatchObject({
      state: 'closed',
      state_reason: 'completed',
      comments: 1,
      closed_by: { login: 'github-actions[bot]', type: 'Bot' }
    })
    const opened = await send(sim, 'PATCH', `${path}/1`, { body: { state: 'open', title: 'It broke again' } })
    expect(opened.body).toMatchObject({ state: 'open', state_reason: 'reopened', closed_at: null, title: 'It broke again' })
    const { body } = await get(sim, `${path}/1/timeline`)
    expect((body as { event: string }[]).map(({ event }) => event)).toEqual([
      'labeled',
      'labeled',
      'commented',
      'unlabeled',
      'closed',
      'renamed',
      'reopened'
    ])
    sim.assertClean()
  })
})

const seed = {
  issues: [
    { title: 'one', labels: ['a'], at: '2026-01-01T00:00:00Z' },
    { title: 'two', labels: ['a', 'b'], at: '2026-01-02T00:00:00Z', author: 'ada' },
    { title: 'three', state: 'closed' as const, at: '2026-01-03T00:00:00Z' }
  ]
}
const lists: [query: string, found: string[]][] = [
  ['', ['two', 'one']],
  ['?state=all', ['three', 'two', 'one']],
  ['?state=closed', ['three']],
  ['?labels=A', ['two', 'one']],
  ['?labels=a,b', ['two']],
  ['?creator=ada', ['two']],
  ['?assignee=none&direction=asc', ['one', 'two']],
  ['?assignee=*', []],
  ['?since=2026-01-02T00:00:00Z', ['two']],
  ['?state=all&per_page=1&page=2', ['two']]
]
test.each(lists)('the list %s holds %j', async (query, found) => {
  await withSim({ seed }, async (sim) => {
    expect(titles((await get(sim, `${path}${query}`)).body)).toEqual(found)
    sim.assertClean()
  })
})

const searches: [q: string, found: string[]][] = [
  ['is:issue is:open', ['two', 'one']],
  ['label:a -label:b', ['one']],
  ['author:ada', ['two']],
  ['tw in:title', ['two']],
  ['"three"', ['three']],
  ['state:closed', ['three']],
  ['created:2026-01-02..2026-01-03', ['three', 'two']],
  ['created:>=2026-01-02 is:open', ['two']],
  ['is:pr', []]
]
test.each(searches)('the search %s finds %j', async (q, found) => {
  await withSim({ seed }, async (sim) => {
    const { body } = await get(sim, `/search/issues?q=${encodeURIComponent(`repo:octo/app ${q}`)}`)
    expect(titles((body as { items: unknown }).items)).toEqual(found)
    sim.assertClean()
  })
})

test('a list and a search lag behind what a direct read shows', async () => {
  let now = Date.parse('2026-01-01T00:00:00Z')
  await withSim({ seed: {}, clock: () => now, lagMs: 6_000, searchLagMs: 30_000 }, async (sim) => {
    await send(sim, 'POST', path, { body: { title: 'fresh' } })
    const seen = async () => {
      const listed = (await get(sim, path)).body as unknown[]
      const found = (await get(sim, '/search/issues?q=repo:octo/app+fresh')).body as { total_count: number }
      return [(await get(sim, `${path}/1`)).status, listed.length, found.total_count]
    }
    expect(await seen()).toEqual([200, 0, 0])
    now += 6_000
    expect(await seen()).toEqual([200, 1, 0])
    now += 24_000
    expect(await seen()).toEqual([200, 1, 1])
    await send(sim, 'PATCH', `${path}/1`, { body: { state: 'closed' } })
    expect(await seen()).toEqual([200, 1, 1])
    now += 6_000
    expect(await seen()).toEqual([200, 0, 1])
  })
})

test('without push access labels and assignees are dropped in silence', async () => {
  await withSim({ seed: { roles: { ada: 'write' } }, grant: { push: false } }, async (sim) => {
    const { status, body } = await send(sim, 'POST', path, { body: { title: 'x', labels: ['incident'], assignees: ['ada'] } })
    expect([status, body]).toMatchObject([201, { labels: [], assignees: [] }])
  })
})

test('an assignee who may not be one is dropped in silence', async () => {
  await withSim({ seed: { roles: { ada: 'write', bob: 'read' } } }, async (sim) => {
    const { body } = await send(sim, 'POST', path, { body: { title: 'x', assignees: ['ada', 'bob', 'eve'] } })
    expect(body).toMatchObject({ assignee: { login: 'ada' }, assignees: [{ login: 'ada' }] })
  })
})

const refusals: [name: string, method: string, path: string, body: unknown, status: number, message: RegExp][] = [
  ['a body of 65,537 characters', 'POST', '', { title: 'x', body: 'x'.repeat(65_537) }, 422, /Validation Failed/],
  ['a comment of 65,537 characters', 'POST', '/1/comments', { body: 'x'.repeat(65_537) }, 422, /Validation Failed/],
  ['a title of 257 characters', 'POST', '', { title: 'x'.repeat(257) }, 422, /Validation Failed/],
  ['no title', 'POST', '', { title: '' }, 422, /Validation Failed/],
  ['no such issue', 'PATCH', '/99', { state: 'closed' }, 404, /Not Found/],
  ['no such comment', 'PATCH', '/comments/99', { body: 'x' }, 404, /Not Found/],
  ['a label that it has not', 'DELETE', '/1/labels/zzz', undefined, 404, /Label does not exist/]
]
test.each(refusals)('refused: %s', async (_, method, rest, body, status, message) => {
  await withSim({ seed }, async (sim) => {
    const reply = await send(sim, method, `${path}${rest}`, { body })
    expect(reply).toMatchObject({ status, body: { message: expect.stringMatching(message) } })
    sim.assertClean()
  })
})

test('65,536 characters are taken, counted as people count and not in UTF-16', async () => {
  await withSim({ seed }, async (sim) => {
    expect((await send(sim, 'POST', path, { body: { title: 'x', body: '😀'.repeat(65_536) } })).status).toBe(201)
  })
})

test('a label goes by its name whatever its case, and a reaction counts once', async () => {
  await withSim({ seed: { labels: ['P0'], issues: [{ title: 'x', comments: [{ body: 'c' }] }] } }, async (sim) => {
    const label = await send(sim, 'POST', '/repos/octo/app/labels', { body: { name: 'p0' } })
    expect(label).toMatchObject({ status: 422, body: { errors: [{ code: 'already_exists' }] } })
    const comment = sim.state.repos.get('octo/app')?.issues[0]?.comments[0]
    const react = () => send(sim, 'POST', `${path}/comments/${comment?.id}/reactions`, { body: { content: 'eyes' } })
    expect([(await react()).status, (await react()).status]).toEqual([201, 200])
    sim.assertClean()
  })
})

test('what the simulator cannot do is a loud failure, not a wrong answer', async () => {
  await withSim({ seed }, async (sim) => {
    expect((await get(sim, `${path}?milestone=1`)).status).toBe(500)
    expect(() => sim.assertClean()).toThrow('The simulator knows no query "milestone"')
  })
})
