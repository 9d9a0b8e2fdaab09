import { expect, test } from '@jest/globals'
import { endpointOf } from '../endpoint.fixture.ts'
import type { Ports } from '../ports.ts'
import { declaredMaintenance } from './maintenance.ts'

const now = Date.UTC(2026, 0, 5)
const issue = (number: number, changes: object = {}) => ({
  ...{
    number,
    title: `Move ${number}`,
    body: '',
    created_at: '2026-01-04T12:00:00Z',
    html_url: `https://github.com/octo/app/issues/${number}`
  },
  ...{ author_association: 'NONE', user: { login: `user-${number}`, type: 'User' } },
  ...changes
})

async function declared(issues: readonly object[], roles: Readonly<Record<string, object>> = {}) {
  const [asked, said, warned]: [string[], string[], string[]] = [[], [], []]
  const request = async (route: string, { username = '' }: { username?: string }) => {
    if (route.endsWith('/issues')) return { data: issues }
    asked.push(username)
    if (!roles[username]) throw new Error('Not Found')
    return { data: roles[username] }
  }
  const ports = {
    context: { owner: 'octo', repo: 'app' },
    github: async () => ({ request }),
    now: () => now,
    progress: (line: string) => said.push(line),
    warn: (line: string) => warned.push(line)
  }
  const { maintenance, problem } = await declaredMaintenance(
    [endpointOf('api', { group: 'Shop' })],
    'maintenance',
    ports as unknown as Ports
  )
  expect(problem).toBeUndefined()
  return { titles: maintenance.map(({ title }) => title), asked, said, warned }
}

const trusted: [who: string, changes: object, roles?: Record<string, object>][] = [
  ['the owner', { author_association: 'OWNER' }],
  ['a member', { author_association: 'MEMBER' }],
  ['a collaborator', { author_association: 'COLLABORATOR' }],
  ['an app that is installed', { user: { login: 'planner[bot]', type: 'Bot' } }],
  ['a member in private', { author_association: 'CONTRIBUTOR' }, { 'user-1': { permission: 'write', role_name: 'write' } }],
  ['one who may triage', {}, { 'user-1': { permission: 'read', role_name: 'triage' } }]
]
test.each(trusted)('an issue of %s declares maintenance', async (_, changes, roles = {}) => {
  expect(await declared([issue(1, changes)], roles)).toMatchObject({ titles: ['Move 1'], said: [] })
})

const strangers: [who: string, changes: object, roles?: Record<string, object>][] = [
  ['anybody, whom a template gave the label', {}],
  ['who can only read', {}, { 'user-1': { permission: 'read', role_name: 'read' } }],
  ['a contributor', { author_association: 'CONTRIBUTOR' }],
  ['who is called like an app', { user: { login: 'planner[bot]', type: 'User' } }],
  ['an account that is gone', { user: null }]
]
test.each(strangers)('an issue of %s silences nothing, and it is said', async (_, changes, roles = {}) => {
  expect(await declared([issue(1, changes)], roles)).toMatchObject({
    titles: [],
    said: ['Not taken for maintenance, since who opened it has no say in this repository: #1.']
  })
})

test('a flood of strangers costs few calls, hides nobody else and no page of log', async () => {
  const flood = Array.from({ length: 99 }, (_, index) => issue(index + 2))
  const { titles, asked, said } = await declared([...flood, issue(1, { author_association: 'OWNER' })])
  expect([titles, asked.length, said.length]).toEqual([['Move 1'], 5, 1])
  expect(said[0]?.length).toBeLessThan(200)
})

test('who opened several is asked about once, and pull requests are none', async () => {
  const user = { login: 'ada', type: 'User' }
  const issues = [issue(1, { user }), issue(2, { user }), issue(3, { author_association: 'OWNER', pull_request: {} })]
  expect(await declared(issues, { ada: { permission: 'admin' } })).toEqual({
    titles: ['Move 1', 'Move 2'],
    asked: ['ada'],
    said: [],
    warned: []
  })
})

const own = { author_association: 'OWNER' }

test('a typo silences nothing, and each issue with one is a warning', async () => {
  const bodies = ['end: tomorrow', 'endpoints: Shop', 'endpoints: api', 'endpoints: web']
  const { titles, warned } = await declared(bodies.map((body, index) => issue(index + 1, { ...own, body })))
  expect(titles).toEqual(['Move 2', 'Move 3'])
  expect(warned).toEqual([
    expect.stringContaining('issue #1 is not applied: line 1, "end: tomorrow": write a date'),
    expect.stringContaining('issue #4 is not applied: line 1, "endpoints: web": this step has no such endpoint')
  ])
})

test('of strangers nothing is repeated, and of many issues a few', async () => {
  expect((await declared([issue(1, { body: 'end: tomorrow' })])).warned).toEqual([])
  const { warned } = await declared(Array.from({ length: 100 }, (_, index) => issue(index + 1, { ...own, body: 'end: tomorrow' })))
  expect(warned).toHaveLength(11)
  expect(warned.at(-1)).toBe('The maintenance of 90 more issues is not applied as it is written, either.')
})
