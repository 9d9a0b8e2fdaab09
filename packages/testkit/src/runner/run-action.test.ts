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
