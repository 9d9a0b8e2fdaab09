import { expect, test } from '@jest/globals'
import { type Block, blocksOf, type Kind, kindOf } from './blocks.ts'
import { anchorOf, anchorsOf, linksOf } from './links.ts'
import { eventsOf, ourSteps, secretsIn, stepsOf, tamed, workflowOf } from './workflow.ts'

const page = '# A\n\n```yaml\na: 1\n```\n\n```sh\nls\n```\n\n```yaml before\n- uses: x/y@v1\n```\n'

test('blocks of YAML are found with their line and their mark', () => {
  expect(blocksOf('README.md', page)).toEqual([
    { place: 'README.md:4', mark: '', text: 'a: 1\n' },
    { place: 'README.md:12', mark: 'before', text: '- uses: x/y@v1\n' }
  ])
})

const block = (text: string, mark = ''): Block => ({ place: 'README.md:1', mark, text })

const kinds: [text: string, mark: string, kind: Kind][] = [
  ['on: push\njobs: {}', '', 'workflow'],
  ['- uses: a/b@v1\n- run: make', '', 'steps'],
  ['version: 1\ndefaults: {}', '', 'config'],
  ['- { name: api, url: "https://api.example.com" }\n- { name: shop, steps: [] }', '', 'endpoints'],
  ['- uses: a/b@v1', 'before', 'before'],
  ['sites: []', 'import', 'import'],
  ['kind: SLO', 'openslo', 'openslo']
]
test.each(kinds)('%j marked %j is %s', (text, mark, kind) => expect(kindOf(block(text, mark))).toBe(kind))

const strangers: [text: string, mark: string][] = [
  ['a: 1', ''],
  ['- a', ''],
  ['text', ''],
  ['- { url: "https://api.example.com" }', ''],
  ['- run: make', 'after']
]
test.each(strangers)('%j marked %j would leave a reader without help', (text, mark) => {
  expect(() => kindOf(block(text, mark))).toThrow(/^README\.md:1: /)
})

test('steps become the only job of a workflow, behind a command that can pass or fail', () => {
  const text = workflowOf(block('- uses: your-org/tocsin/actions/notify-discord@v1\n  with: { title: x, ledger: none }'), 'steps')
  expect(eventsOf(text).map(({ name }) => name)).toEqual(['push'])
  expect(ourSteps(text)).toEqual([{ folder: 'actions/notify-discord', inputs: ['title', 'ledger'] }])
  expect(stepsOf(tamed(text, 'pass'))[0]).toEqual({ run: 'exit 0' })
  expect(stepsOf(tamed(text, 'fail'))[0]).toEqual({ run: 'exit 1' })
})

test('nothing is installed, and nothing is pushed', () => {
  expect(tamed('- run: npm ci && npm test\n  with:\n    ledger: branch\n', 'pass')).toBe('- run: exit 0\n  with:\n    ledger: file:state\n')
})

test('each event of a workflow comes with a payload of its type', () => {
  const events = eventsOf('on:\n  issues:\n    types: [closed]\n  push:\n  repository_dispatch:\n    types: [crash]\njobs: {}')
  expect(events.map(({ name, payload }) => [name, payload.action, payload.ref])).toEqual([
    ['issues', 'closed', undefined],
    ['push', undefined, 'refs/heads/main'],
    ['repository_dispatch', 'crash', undefined]
  ])
})

test('secrets are named once', () => expect(secretsIn('${{ secrets.A && secrets.B || secrets.A }}')).toEqual(['A', 'B']))

test('links to other sites and links in code are none of ours', () => {
  const text = '[a](b.md#c) ![d](e.png) [f](https://example.com) [g](#h)\n\n```sh\n[i](j)\n```\n'
  expect(linksOf(text)).toEqual(['b.md#c', 'e.png', '#h'])
})

const headings: [heading: string, anchor: string][] = [
  ['What it promises', 'what-it-promises'],
  ['8398a7/action-slack', '8398a7action-slack'],
  ['Four channels: a, b', 'four-channels-a-b'],
  ['`on-error`', 'on-error']
]
test.each(headings)('%s is reached at #%s', (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor)
  expect(anchorsOf(`# ${heading}\n\n\`\`\`sh\n# no heading\n\`\`\`\n`)).toEqual(new Set([anchor]))
})
