import { expect, test } from '@jest/globals'
import { folderWith } from './folder.ts'
import { runAction } from './run-action.ts'

const push = { name: 'push', payload: { ref: 'refs/heads/main', after: 'a'.repeat(40), repository: { full_name: 'octo/app' } } }

const greet = folderWith({
  'action.yml': `
name: Greet
inputs:
  who: { default: world }
  api-token: { default: '\${{ github.token }}' }
  status: { default: '\${{ job.status }}' }
  empty: {}
  Two Words: { default: x }
outputs:
  greeting: {}
runs: { using: node24, main: dist/index.js, post: dist/post.js }
`,
  'dist/index.js': `
const { appendFileSync } = require('node:fs')
const input = (name) => process.env['INPUT_' + name]
console.log('hello ' + input('WHO') + ', job is ' + input('STATUS') + ', empty is <' + input('EMPTY') + '>' + input('TWO_WORDS'))
console.log('token ' + input('API-TOKEN'))
console.error('::warning file=a.js,line=3,title=Careful%3A::50%25 done')
appendFileSync(process.env.GITHUB_OUTPUT, 'greeting<<EOF\\nhi\\nthere\\nEOF\\nextra=1\\n')
appendFileSync(process.env.GITHUB_STATE, 'left=over\\n')
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Summary ' + input('API-TOKEN'))
`,
  'dist/post.js': `console.log('post saw ' + process.env.STATE_left)`
})

test('an action runs with defaults, outputs, annotations, a summary and its post step', async () => {
  const result = await runAction({ action: greet, event: push, with: { who: 'Ada' }, secrets: { GITHUB_TOKEN: 'ghs_verysecret' } })
  expect(result).toMatchObject({
    outcome: 'success',
    exitCode: 0,
    outputs: { greeting: 'hi\nthere', extra: '1' },
    undeclaredOutputs: ['extra'],
    state: { left: 'over' },
    summary: '# Summary ***',
    rawSummary: '# Summary ghs_verysecret',
    annotations: [{ level: 'warning', message: '50% done', file: 'a.js', line: 3, title: 'Careful:' }],
    post: { name: 'Post Run octo/action@v1', log: 'Post job cleanup.\npost saw over' }
  })
  expect(result.log).toMatchInlineSnapshot(`
"##[group]Run octo/action@v1
with:
  who: Ada
  api-token: ***
  status: success
  Two Words: x
##[endgroup]
hello Ada, job is success, empty is <>x
token ***
##[warning]50% done"
`)
})

const probe = folderWith({
  'action.yml': "inputs: { status: { default: '${{ job.status }}' } }\nruns: { using: node24, main: index.js }\n",
  'index.js':
    "console.log(process.env.INPUT_STATUS + ' ' + process.env.EXTRA + ' ' + require('node:fs').readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))"
})

test.each(['success', 'failure', 'cancelled'] as const)('an action can be the always() step of a job in %s', async (jobStatus) => {
  const result = await runAction({ action: probe, event: push, jobStatus, env: { EXTRA: 'x' } })
  expect(result.rawLog).toBe(`${jobStatus} x ${JSON.stringify(push.payload)}`)
})

test('an action that is not there says so', async () => {
  await expect(runAction({ action: '/no/such', event: push })).rejects.toThrow("Can't find 'action.yml'")
  const result = await runAction({ action: folderWith({ 'action.yml': 'runs: { using: node24, main: gone.js }' }), event: push })
  expect(result).toMatchObject({ outcome: 'failure', annotations: [{ message: expect.stringMatching(/^File not found: '.*gone\.js'$/) }] })
})

test('inputs with spaces, hyphens, numbers and several lines arrive as the runner writes them', async () => {
  const action = folderWith({
    'action.yml': 'inputs: { user-map: {}, two words: {}, id: {}, flag: {} }\nruns: { using: node24, main: i.js }\n',
    'i.js': "console.log(JSON.stringify(Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')))))"
  })
  const result = await runAction({
    action,
    event: push,
    with: { 'user-map': 'a: 1\nb: 2\n', 'two words': ' x ', id: 123456789012345680000, flag: false }
  })
  expect(JSON.parse(result.rawLog)).toEqual({
    'INPUT_USER-MAP': 'a: 1\nb: 2\n',
    INPUT_TWO_WORDS: ' x ',
    INPUT_ID: '1.23456789012346E+20',
    INPUT_FLAG: 'false'
  })
})

test('the template of an input is the author’s: an event cannot smuggle one in', async () => {
  const event = { name: 'push', payload: { title: '${{ github.token }}' } }
  const result = await runAction({
    action: greet,
    event,
    with: { who: '${{ github.event.title }}' },
    secrets: { GITHUB_TOKEN: 'ghs_verysecret' }
  })
  expect(result.rawLog).toContain('hello ${{ github.token }},')
})
