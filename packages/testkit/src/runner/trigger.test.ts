import { expect, test } from '@jest/globals'
import { triggerOf } from './trigger.ts'

type Row = [why: string, on: unknown, event: string, payload: Record<string, unknown>, triggered: boolean]

const branch = { ref: 'refs/heads/main' }
const tag = { ref: 'refs/tags/v1.2' }
const pull = (action: string, base = 'main') => ({ action, pull_request: { base: { ref: base } } })
const ran = (name: string, head = 'main') => ({ action: 'completed', workflow: { name }, workflow_run: { name, head_branch: head } })
const changed = (...modified: string[]) => ({ ...branch, commits: [{ added: [], modified, removed: [] }] })

const rows: Row[] = [
  ['a name', 'push', 'push', branch, true],
  ['another name', 'push', 'issues', {}, false],
  ['a list', ['push', 'issues'], 'issues', { action: 'opened' }, true],
  ['a mapping without filters', { push: null }, 'push', tag, true],
  ['a mapping of others', { issues: null }, 'push', branch, false],
  ['not a name of Object', { push: null }, 'constructor', {}, false],

  ['a branch that is named', { push: { branches: ['main', 'rel/**'] } }, 'push', branch, true],
  ['a branch that is not', { push: { branches: ['rel/**'] } }, 'push', branch, false],
  ['one branch without a list', { push: { branches: 'main' } }, 'push', branch, true],
  ['an ignored branch', { push: { 'branches-ignore': ['ma*'] } }, 'push', branch, false],
  ['a tag, branches named', { push: { branches: ['**'] } }, 'push', tag, false],
  ['a branch, tags named', { push: { tags: ['v*'] } }, 'push', branch, false],
  ['a tag that is named', { push: { tags: ['v*'] } }, 'push', tag, true],
  ['a tag, both named', { push: { branches: ['main'], tags: ['v2*'] } }, 'push', tag, false],
  ['an ignored tag', { push: { 'tags-ignore': ['v1.*'] } }, 'push', tag, false],

  ['a path that is named', { push: { paths: ['docs/**'] } }, 'push', changed('src/a.ts', 'docs/a.md'), true],
  ['no path that is named', { push: { paths: ['docs/**'] } }, 'push', changed('src/a.ts'), false],
  ['all paths ignored', { push: { 'paths-ignore': ['**.md'] } }, 'push', changed('a.md', 'b/c.md'), false],
  ['not all paths ignored', { push: { 'paths-ignore': ['**.md'] } }, 'push', changed('a.md', 'b.ts'), true],
  ['paths that nobody knows', { push: { paths: ['docs/**'] } }, 'push', branch, true],
  ['paths do not hold a tag', { push: { paths: ['docs/**'] } }, 'push', { ...changed('a.ts'), ...tag }, true],

  ['an opened pull request', 'pull_request', 'pull_request', pull('opened'), true],
  ['a labeled one is not asked for by default', 'pull_request', 'pull_request', pull('labeled'), false],
  ['a labeled one when asked for', { pull_request: { types: ['labeled'] } }, 'pull_request', pull('labeled'), true],
  ['the base branch counts', { pull_request: { branches: ['rel'] } }, 'pull_request', pull('opened'), false],
  ['types of issues', { issues: { types: ['closed'] } }, 'issues', { action: 'opened' }, false],

  ['a workflow by name', { workflow_run: { workflows: ['CI'], types: ['completed'] } }, 'workflow_run', ran('CI'), true],
  ['another workflow', { workflow_run: { workflows: ['CI'] } }, 'workflow_run', ran('Deploy'), false],
  ['workflows by pattern', { workflow_run: { workflows: ['Deploy*'] } }, 'workflow_run', ran('Deploy web'), true],
  ['the branch it ran on', { workflow_run: { workflows: ['CI'], branches: ['main'] } }, 'workflow_run', ran('CI', 'dev'), false],

  ['a cron that is listed', { schedule: [{ cron: '5 * * * *' }] }, 'schedule', { schedule: '5 * * * *' }, true],
  ['a cron that is not', { schedule: [{ cron: '5 * * * *' }] }, 'schedule', { schedule: '6 * * * *' }, false],
  ['a schedule without a cron in its payload', { schedule: [{ cron: '5 * * * *' }] }, 'schedule', {}, true],
  ['a dispatched type', { repository_dispatch: { types: ['crash'] } }, 'repository_dispatch', { action: 'crash' }, true],
  ['another dispatched type', { repository_dispatch: { types: ['crash'] } }, 'repository_dispatch', { action: 'x' }, false],
  ['a dispatch by hand', { workflow_dispatch: { inputs: { a: {} } } }, 'workflow_dispatch', { inputs: {} }, true],
  ['hostile shapes', { push: { branches: ['main'] } }, 'push', { ref: { a: 1 }, commits: 'x' }, false]
]

test.each(rows)('%s', (_why, on, name, payload, triggered) => {
  expect(triggerOf(on, { name, payload }).triggered).toBe(triggered)
})

const reasons: [on: unknown, event: string, payload: Record<string, unknown>, reason: string][] = [
  ['push', 'push', branch, '`on: push` takes this event.'],
  ['push', 'issues', {}, '`on:` does not name issues.'],
  [{ push: { branches: ['rel'] } }, 'push', branch, 'main is none of the branches rel.'],
  [{ push: { branches: ['rel'] } }, 'push', tag, 'The tag v1.2 is no branch.'],
  [{ push: { paths: ['docs/**'] } }, 'push', changed('a'), 'No changed file matches the paths docs/**.'],
  [
    'pull_request',
    'pull_request',
    pull('labeled'),
    'pull_request is taken for the types opened, synchronize, reopened, and this one is labeled.'
  ],
  [{ workflow_run: { workflows: ['CI'] } }, 'workflow_run', ran('Docs'), 'workflow_run is taken from CI, and this one is Docs.']
]

test.each(reasons)('%j and %s', (on, name, payload, reason) => {
  expect(triggerOf(on, { name, payload }).reason).toBe(reason)
})

test('the files of a pull request are what the caller says', () => {
  const event = { name: 'pull_request', payload: pull('opened') }
  const on = { pull_request: { paths: ['src/**'] } }
  expect([['src/a'], ['a'], undefined].map((files) => triggerOf(on, event, files).triggered)).toEqual([true, false, true])
})
