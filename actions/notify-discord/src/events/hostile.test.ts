import { expect, test } from '@jest/globals'
import { codePoint } from '@tocsin/testkit/texts'
import fc from 'fast-check'
import { tellers } from './index.ts'
import { linksOf, requestFor, spansOf, toldOf } from './testing.ts'

const names = [...Object.keys(tellers), 'milestone', 'gollum', 'sub_issues', 'never_heard_of', 'constructor', '__proto__', '']

/** Keys and values that events have, so that odd ones stand where tellers look. */
const keys = [
  ...[
    'action',
    'number',
    'title',
    'name',
    'login',
    'body',
    'state',
    'status',
    'conclusion',
    'ref',
    'ref_type',
    'before',
    'after',
    'html_url'
  ],
  ...['pull_request', 'issue', 'review', 'comment', 'discussion', 'release', 'deployment', 'deployment_status', 'workflow_run', 'steps'],
  ...[
    'workflow_job',
    'check_run',
    'check_suite',
    'alert',
    'rule',
    'commits',
    'head_commit',
    'id',
    'message',
    'author',
    'repository',
    'pages'
  ],
  ...[
    'sender',
    'inputs',
    'client_payload',
    'labels',
    'label',
    'changes',
    'from',
    'head_sha',
    'sha',
    'environment',
    'created_at',
    'package'
  ],
  ...['url', 'forced', 'created', 'deleted', 'merged', 'draft', 'build', 'merge_group', 'base_ref', '__proto__', 'constructor', '0', '']
]
const values = [
  ...[
    'constructor',
    '__proto__',
    'toString',
    'opened',
    'closed',
    'completed',
    'failure',
    'in_progress',
    'refs/heads/..',
    'refs/tags/\ud83d'
  ],
  ...[
    'https://github.com/octo/app',
    'javascript:alert(1)',
    'https://a:b@evil.example/',
    'a\nb',
    '\u202e',
    '@everyone',
    '2026-01-05T09:00:00Z'
  ]
]
const leaf = fc.oneof(
  fc.constantFrom(...values),
  fc.string({ unit: codePoint, maxLength: 8 }),
  fc.double(),
  fc.boolean(),
  fc.constant(null)
)
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    leaf,
    fc.dictionary(fc.constantFrom(...keys), tie('json'), { maxKeys: 12 }),
    fc.array(tie('json'), { maxLength: 4 })
  )
}))

test.each(names)('%j: any payload gives a title of one line and a message of known spans', (name) => {
  fc.assert(
    fc.property(fc.oneof(json, fc.jsonValue()), (payload) => {
      const told = toldOf(name, payload)
      expect(told.title).toMatch(/^\S(.*\S)?$/u)
      expect(told.title).not.toMatch(/undefined|\[object|function/)
      for (const link of linksOf(told)) expect(new URL(link).protocol).toMatch(/^https?:$/)
      expect(spansOf(told).every(isSpan)).toBe(true)
      expect(JSON.parse(String(requestFor(told).body))).toMatchObject({ embeds: [{ title: expect.stringMatching(/\S/) }] })
    }),
    { numRuns: 100 }
  )
})

const kinds = ['bold', 'italic', 'code', 'link', 'time', 'block']
const isSpan = (span: unknown) =>
  typeof span === 'string' ||
  (typeof span === 'object' && span !== null && kinds.some((kind) => typeof Reflect.get(span, kind) === 'string'))

const trap = '[Sign in](https://evil.example) @everyone <@1> `x` **b**\n# h'
const user = { login: trap, html_url: 'javascript:alert(1)', avatar_url: 'data:text/html,x' }
const page = { html_url: 'javascript:alert(1)', user }
const traps: Readonly<Record<string, unknown>> = {
  pull_request: {
    action: 'labeled',
    label: { name: trap },
    pull_request: { ...page, title: trap, body: trap, head: { ref: trap }, base: { ref: trap } },
    sender: user
  },
  issues: { action: 'opened', issue: { ...page, title: trap, labels: [{ name: trap }] }, sender: user },
  push: {
    ref: `refs/heads/${trap}`,
    compare: 'javascript:alert(1)',
    commits: [{ id: trap, message: trap, url: 'javascript:alert(1)', author: { name: trap } }]
  },
  workflow_run: {
    action: 'completed',
    workflow_run: { ...page, name: trap, head_branch: trap, conclusion: 'failure', head_sha: trap, display_title: trap }
  },
  workflow_job: {
    workflow_job: { ...page, name: trap, conclusion: 'failure', steps: [{ name: trap, conclusion: 'failure' }], runner_name: trap }
  },
  release: { action: 'published', release: { ...page, name: trap, tag_name: trap, target_commitish: trap } },
  deployment_status: { deployment_status: { state: trap, environment: trap, target_url: 'javascript:alert(1)', description: trap } },
  workflow_dispatch: { workflow: trap, ref: trap, inputs: { [trap]: trap } },
  repository_dispatch: { action: trap, client_payload: { [trap]: { [trap]: trap } } },
  pull_request_review_comment: { action: 'created', pull_request: { title: trap }, comment: { ...page, path: trap, diff_hunk: trap } },
  create: { ref: trap, ref_type: 'tag' },
  milestone: { action: trap, milestone: { title: trap } }
}
test.each(Object.entries(traps))('%s: markup in names stays the text that it is, and a script is no link', (name, payload) => {
  const told = toldOf(name, payload)
  expect(told.title).toContain('[Sign in](https://evil.example) @everyone')
  expect(linksOf(told)).toEqual([])
  expect(spansOf(told).filter((span) => typeof span === 'object' && ('markdown' in span || 'link' in span))).toEqual([])
  const { allowed_mentions, embeds } = JSON.parse(String(requestFor(told).body))
  expect(allowed_mentions).toEqual({ parse: [] })
  expect(JSON.stringify(embeds[0].title)).not.toMatch(/[^\\]\[Sign|@everyone/)
})

test('a branch cannot lead out of its repository', () => {
  const repository = { html_url: 'https://github.com/octo/app' }
  const urlOf = (ref: string) => toldOf('create', { ref, ref_type: 'branch', repository }).url
  expect(urlOf('feat/a b#?')).toBe('https://github.com/octo/app/tree/feat/a%20b%23%3F')
  expect(urlOf('feat/\ud83d')).toBe('https://github.com/octo/app/tree/feat/%EF%BF%BD')
  expect(urlOf('../../../evil/app')).toBe(repository.html_url)
})

test('what a dispatch calls a secret is not shown', () => {
  const payload = { client_payload: { api_token: 'abc123', nested: { Password: 'abc123', host: 'db' }, version: 'v1' } }
  expect(JSON.stringify(toldOf('repository_dispatch', payload))).not.toContain('abc123')
  expect(toldOf('repository_dispatch', payload).fields?.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'api token: hidden',
    'nested: {"Password":"hidden","host":"db"}',
    'version: v1'
  ])
})
