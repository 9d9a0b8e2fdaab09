import { expect, test } from '@jest/globals'
import { ask, withSim } from './testing.ts'

/** One call of a script. `keep` names a field whose value later calls refer to as `{name}`; `show` lists the fields that must agree. */
interface Step {
  call: string
  body?: unknown
  keep?: { as: string; field: string }
  show: readonly string[]
}

const file = { path: 'a.txt', mode: '100644', type: 'blob' }
const issueFields = [
  'number',
  'title',
  'body',
  'state',
  'state_reason',
  'locked',
  'comments',
  'labels.0.name',
  'labels.1.name',
  'pull_request'
]

const scripts: Record<string, readonly Step[]> = {
  issues: [
    { call: 'POST /issues', body: { title: 'one', body: 'text', labels: ['bug'] }, show: issueFields },
    { call: 'POST /issues', body: { title: 'two' }, show: issueFields },
    { call: 'POST /issues', body: { title: 'three', labels: ['bug', 'flaky'] }, show: issueFields },
    { call: 'PATCH /issues/2', body: { state: 'closed', state_reason: 'not_planned' }, show: issueFields },
    { call: 'GET /issues/2', show: issueFields },
    { call: 'PATCH /issues/2', body: { state: 'open' }, show: ['state', 'state_reason', 'closed_at'] },
    { call: 'PATCH /issues/2', body: { state: 'closed' }, show: ['state', 'state_reason'] },
    { call: 'PATCH /issues/1', body: { title: 'renamed', labels: ['flaky'] }, show: issueFields },
    { call: 'GET /issues', show: ['0.number', '1.number', '2.number'] },
    { call: 'GET /issues?state=closed', show: ['0.number', '1.number'] },
    { call: 'GET /issues?labels=flaky,bug', show: ['0.number', '1.number'] },
    { call: 'GET /issues?state=all&sort=created&direction=asc&per_page=2', show: ['0.number', '1.number', '2.number'] },
    { call: 'GET /issues/99', show: ['message'] }
  ],
  labels: [
    { call: 'POST /issues', body: { title: 'one' }, show: ['number'] },
    {
      call: 'POST /labels',
      body: { name: 'P0', color: 'ff0000', description: 'worst' },
      show: ['name', 'color', 'description', 'default']
    },
    { call: 'POST /labels', body: { name: 'P0', color: '00ff00' }, show: [] },
    { call: 'GET /labels/P0', show: ['name', 'color'] },
    { call: 'GET /labels/none', show: ['message'] },
    { call: 'POST /issues/1/labels', body: { labels: ['P0'] }, show: ['0.name', '1.name'] },
    { call: 'POST /issues/1/labels', body: { labels: ['P0', 'other'] }, show: ['0.name', '1.name', '2.name'] },
    { call: 'DELETE /issues/1/labels/P0', show: ['0.name', '1.name'] },
    { call: 'DELETE /issues/1/labels/P0', show: [] }
  ],
  comments: [
    { call: 'POST /issues', body: { title: 'one' }, show: ['number'] },
    { call: 'POST /issues/1/comments', body: { body: 'first' }, keep: { as: 'comment', field: 'id' }, show: ['body'] },
    { call: 'POST /issues/1/comments', body: { body: 'second' }, show: ['body'] },
    { call: 'PATCH /issues/comments/{comment}', body: { body: 'edited' }, show: ['body'] },
    { call: 'GET /issues/1/comments', show: ['0.body', '1.body', '2.body'] },
    { call: 'GET /issues/1', show: ['comments'] },
    { call: 'POST /issues/99/comments', body: { body: 'x' }, show: ['message'] }
  ],
  'git data': [
    { call: 'GET /git/ref/heads/main', keep: { as: 'main', field: 'object.sha' }, show: ['ref', 'object.type'] },
    { call: 'POST /git/blobs', body: { content: 'aGk=', encoding: 'base64' }, keep: { as: 'blob', field: 'sha' }, show: [] },
    {
      call: 'POST /git/trees',
      body: { tree: [{ ...file, sha: '{blob}' }] },
      keep: { as: 'tree', field: 'sha' },
      show: ['tree.0.path', 'tree.0.mode', 'tree.0.type', 'truncated']
    },
    {
      call: 'POST /git/commits',
      body: { message: 'orphan', tree: '{tree}', parents: [] },
      keep: { as: 'orphan', field: 'sha' },
      show: ['message', 'parents.0']
    },
    {
      call: 'POST /git/commits',
      body: { message: 'child', tree: '{tree}', parents: ['{main}'] },
      keep: { as: 'child', field: 'sha' },
      show: ['message']
    },
    { call: 'POST /git/refs', body: { ref: 'refs/heads/data', sha: '{orphan}' }, show: ['ref', 'object.type'] },
    { call: 'POST /git/refs', body: { ref: 'refs/heads/data', sha: '{orphan}' }, show: ['message'] },
    { call: 'POST /git/refs', body: { ref: 'refs/heads/topic', sha: '{child}' }, show: ['ref'] },
    { call: 'PATCH /git/refs/heads/main', body: { sha: '{child}', force: false }, show: ['ref'] },
    { call: 'PATCH /git/refs/heads/main', body: { sha: '{orphan}', force: false }, show: [] },
    { call: 'PATCH /git/refs/heads/data', body: { sha: '{main}', force: true }, show: ['ref'] },
    { call: 'GET /git/commits/{child}', show: ['message', 'parents.1'] },
    { call: 'DELETE /git/refs/heads/data', show: [] },
    { call: 'GET /git/ref/heads/data', show: ['message'] }
  ],
  compare: [
    { call: 'GET /git/ref/heads/main', keep: { as: 'main', field: 'object.sha' }, show: [] },
    { call: 'GET /git/commits/{main}', keep: { as: 'root', field: 'tree.sha' }, show: [] },
    {
      call: 'POST /git/trees',
      body: { base_tree: '{root}', tree: [{ ...file, content: 'one\n' }] },
      keep: { as: 'tree', field: 'sha' },
      show: []
    },
    {
      call: 'POST /git/commits',
      body: { message: 'ahead', tree: '{tree}', parents: ['{main}'] },
      keep: { as: 'ahead', field: 'sha' },
      show: []
    },
    { call: 'POST /git/refs', body: { ref: 'refs/heads/topic', sha: '{ahead}' }, show: [] },
    {
      call: 'GET /compare/main...topic',
      show: ['status', 'ahead_by', 'behind_by', 'total_commits', 'commits.0.commit.message', 'files.0.filename', 'files.0.status']
    },
    { call: 'GET /compare/topic...main', show: ['status', 'ahead_by', 'behind_by', 'total_commits'] },
    { call: 'GET /compare/main...main', show: ['status', 'ahead_by', 'behind_by'] },
    { call: 'GET /compare/main...none', show: ['message'] },
    { call: 'GET /contents/a.txt?ref=topic', show: ['type', 'name', 'path', 'size', 'encoding'] },
    { call: 'GET /contents/none.txt', show: ['message'] },
    { call: 'GET /commits?sha=topic', show: ['0.commit.message'] }
  ]
}

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce(
      (inner: unknown, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
      value
    )

/** What a script's calls answer: status, the shown fields, and which pages are linked. */
async function play(api: string, script: readonly Step[]): Promise<unknown[]> {
  const kept = new Map<string, string>()
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => kept.get(name) ?? whole)
  const told: unknown[] = []
  for (const { call, body, keep, show } of script) {
    const [method = '', path = ''] = fill(call).split(' ')
    const sent = body === undefined ? undefined : (JSON.parse(fill(JSON.stringify(body))) as unknown)
    const headers = { authorization: 'Bearer any', ...(sent === undefined ? {} : { 'content-type': 'application/json' }) }
    const reply = await ask(`${api}/repos/octo/app${path}`, { method, body: sent, headers })
    if (keep) kept.set(keep.as, String(at(reply.body, keep.field)))
    const pages = [...String(reply.headers.link ?? '').matchAll(/rel="(\w+)"/g)].map(([, rel]) => rel).sort()
    told.push([call, reply.status, Object.fromEntries(show.map((field) => [field, at(reply.body, field) ?? null])), pages])
  }
  return told
}

async function startEmulate() {
  try {
    const { createEmulator } = await import('emulate')
    const seed = { github: { users: [{ login: 'octo' }], repos: [{ owner: 'octo', name: 'app', auto_init: true }] } }
    const emulator = await createEmulator({ service: 'github', port: 0, seed })
    return { api: emulator.url.replace('localhost', '127.0.0.1'), close: () => emulator.close() }
  } catch (error) {
    return { skipped: `Not compared with emulate: it does not start here (${error instanceof Error ? error.message : error})` }
  }
}

test.each(Object.keys(scripts))('%s behave as in a second implementation', async (name) => {
  const emulate = await startEmulate()
  if ('skipped' in emulate) return process.stdout.write(`${emulate.skipped}\n`)
  try {
    await withSim({ seed: {} }, async (sim) => {
      const script = scripts[name] ?? []
      expect(await play(sim.url, script)).toEqual(await play(emulate.api, script))
      sim.assertClean()
    })
  } finally {
    await emulate.close()
  }
  return undefined
})
