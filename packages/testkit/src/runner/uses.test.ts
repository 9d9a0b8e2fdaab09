import { expect, test } from '@jest/globals'
import { folderWith } from './folder.ts'
import type { WorkflowRequest } from './request.ts'
import type { JobResult, StepResult } from './result.ts'
import { runWorkflow } from './run-workflow.ts'

const say = (script: string) => `const { appendFileSync } = require('node:fs'); ${script}`
const stages = (name: string) =>
  say(
    `console.log('${name} ' + (process.env.INPUT_NAME ?? '') + ' ' + (process.env.STATE_seen ?? '-')); appendFileSync(process.env.GITHUB_STATE, 'seen=${name}\\n')`
  )

const root = folderWith({
  'actions/staged/action.yml': 'inputs: { name: {} }\nruns: { using: node24, pre: pre.js, main: main.js, post: post.js }\n',
  'actions/staged/pre.js': stages('pre'),
  'actions/staged/main.js': stages('main'),
  'actions/staged/post.js': stages('post'),
  'actions/tidy/action.yml':
    'inputs: { status: { default: "${{ job.status }}" } }\nruns: { using: node24, main: main.js, post: main.js, post-if: failure() }\n',
  'actions/tidy/main.js': say('console.log(process.env.INPUT_STATUS)'),
  'actions/fail/action.yml': 'outputs: { half: {} }\nruns: { using: node24, main: main.js }\n',
  'actions/fail/main.js': say(
    "appendFileSync(process.env.GITHUB_OUTPUT, 'half=done\\n'); console.log('::error::no'); process.exitCode = 1"
  ),
  'actions/env/action.yml': 'runs: { using: node20, main: main.mjs }\n',
  'actions/env/main.mjs': 'console.log(JSON.stringify(process.env)); console.log(process.cwd(), process.execPath)',
  'actions/both/action.yml': `
inputs: { who: { default: you } }
outputs: { said: { value: "\${{ steps.hello.outputs.text }}" }, path: { value: "\${{ github.action_path }}" } }
runs:
  using: composite
  steps:
    - id: hello
      run: echo "text=hello $WHO from \${{ inputs.who }}" >> "$GITHUB_OUTPUT"; echo "<$INPUT_WHO> $OUTER"
      shell: bash
      env: { WHO: '\${{ inputs.who }}' }
    - uses: octo/tocsin/actions/staged@v1
      with: { name: inner }
    - if: failure()
      run: echo "never"
      shell: bash
`,
  'actions/breaks/action.yml': `
runs:
  using: composite
  steps:
    - run: exit 7
      shell: sh
    - run: echo skipped
      shell: sh
    - if: always()
      run: 'echo "status is \${{ github.action_status }}; ::warning::w"; echo "::warning::inner"'
      shell: sh
`,
  'actions/inner/action.yml': 'runs: { using: composite, steps: [{ uses: ./actions/tidy }, { uses: ./actions/noisy }] }\n',
  'actions/slow/action.yml': `
runs:
  using: composite
  steps:
    - run: trap 'echo asked; exit 0' INT; while :; do sleep 0.02; done
      shell: bash
    - run: echo never
      shell: bash
`,
  'actions/noisy/action.yml': 'runs: { using: node24, main: main.js, post: post.js }\n',
  'actions/noisy/main.js': 'console.log("::warning::main")',
  'actions/noisy/post.js': 'console.log("::warning::post")',
  'actions/shellless/action.yml': 'runs: { using: composite, steps: [{ run: echo }] }\n'
})

async function job(steps: string, request: Partial<WorkflowRequest> = {}): Promise<JobResult> {
  const text = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`
  const result = await runWorkflow({ root, event: { name: 'push', payload: { ref: 'refs/heads/main' } }, text, ...request })
  const only = result.jobs.job
  if (!only) throw new Error(result.problems.join('\n'))
  return only
}

const drawn = (steps: readonly StepResult[]) => steps.map(({ name, conclusion, rawLog }) => `${name}: ${conclusion} ${rawLog}`.trim())

test('pre, main and post of an action share their state; post runs in reverse', async () => {
  const { steps } = await job(
    '    - uses: octo/tocsin/actions/staged@v1\n      with: { name: a }\n    - uses: octo/tocsin/actions/staged@v1\n      name: Second\n      with: { name: b }\n'
  )
  expect(drawn(steps)).toEqual([
    'Pre Run octo/tocsin/actions/staged@v1: success pre a -',
    'Pre Second: success pre b -',
    'Run octo/tocsin/actions/staged@v1: success main a pre',
    'Second: success main b pre',
    'Post Second: success post b main',
    'Post Run octo/tocsin/actions/staged@v1: success post a main'
  ])
})

test('a standing input goes to the actions that declare it, unless their step gives another', async () => {
  const { steps } = await job(
    '    - uses: ./actions/staged\n    - uses: ./actions/staged\n      with: { name: b }\n    - uses: ./actions/tidy\n',
    {
      standingInputs: { name: 'a' }
    }
  )
  expect(drawn(steps.slice(0, 2))).toEqual(['Run ./actions/staged: success main a -', 'Run ./actions/staged: success main b -'])
  expect(steps.map(({ annotations }) => annotations)).toEqual(steps.map(() => []))
})

test('a local action has no pre', async () => {
  const { steps } = await job('    - uses: ./actions/staged\n')
  expect(drawn(steps)).toEqual(['Run ./actions/staged: success main  -', 'Post Run ./actions/staged: success post  main'])
})

test('post-if sees how the job went, and so does job.status in a default', async () => {
  const [well, ill] = await Promise.all([job('    - uses: ./actions/tidy\n'), job('    - uses: ./actions/tidy\n    - run: exit 1\n')])
  expect(drawn(well.steps)).toEqual(['Run ./actions/tidy: success success', 'Post Run ./actions/tidy: skipped'])
  expect(drawn(ill.steps)).toEqual([
    'Run ./actions/tidy: success success',
    'Run exit 1: failure',
    'Post Run ./actions/tidy: success failure'
  ])
})

test('a skipped action has no post', async () => {
  const { steps } = await job('    - if: false\n      uses: ./actions/staged\n')
  expect(drawn(steps)).toEqual(['Run ./actions/staged: skipped'])
})

test('files count after a failure too', async () => {
  const { steps } = await job(
    '    - id: f\n      uses: ./actions/fail\n      continue-on-error: true\n    - run: echo "${{ steps.f.outputs.half }} ${{ steps.f.outcome }}"\n'
  )
  expect(steps[0]).toMatchObject({ exitCode: 1, outcome: 'failure', conclusion: 'success', annotations: [{ message: 'no' }] })
  expect(steps[1]?.rawLog).toBe('done failure')
})

test('the environment of a JavaScript action', async () => {
  const request = { runtimeEnv: { ACTIONS_RESULTS_URL: 'http://localhost:1/' }, repository: 'o/r', runId: 42 }
  const { steps } = await job('    - uses: octo/tocsin/actions/env@v9\n      id: look\n', request)
  const [json = '', where = ''] = steps[0]?.rawLog.split('\n') ?? []
  expect(JSON.parse(json)).toMatchObject({
    GITHUB_ACTION: 'look',
    GITHUB_ACTION_REPOSITORY: 'octo/tocsin',
    GITHUB_ACTION_REF: 'v9',
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_RUN_ID: '42',
    GITHUB_ACTIONS: 'true',
    CI: 'true',
    ACTIONS_RESULTS_URL: 'http://localhost:1/'
  })
  expect(JSON.parse(json)).not.toHaveProperty('GITHUB_TOKEN')
  expect(where).toMatch(new RegExp(`/work ${process.execPath}$`))
})

test('a composite action has inputs, outputs and nested actions of its own', async () => {
  const { steps } = await job(
    '    - id: c\n      uses: ./actions/both\n      with: { who: Ada }\n      env: { OUTER: outer }\n    - name: Show\n      run: echo "${{ steps.c.outputs.said }} ${{ steps.hello.outputs.text }}"\n'
  )
  expect(steps.map(({ name }) => name)).toEqual(['Run ./actions/both', 'Show', 'Post Run octo/tocsin/actions/staged@v1'])
  expect(steps[0]).toMatchObject({ outputs: { said: 'hello Ada from Ada', path: `${root}/actions/both` }, undeclaredOutputs: [] })
  expect(steps[0]?.steps.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'skipped'])
  expect(steps[0]?.rawLog).toBe('<> outer\nmain inner -')
  expect(steps[1]?.rawLog).toBe('hello Ada from Ada ')
  expect(steps[2]?.rawLog).toBe('post inner main')
})

test('a failure inside a composite fails it, and always() still runs there', async () => {
  const { steps, conclusion } = await job('    - uses: ./actions/breaks\n')
  expect(conclusion).toBe('failure')
  expect(steps[0]?.steps.map((step) => step.conclusion)).toEqual(['failure', 'skipped', 'success'])
  expect(steps[0]?.rawLog).toContain('status is failure')
  expect(steps[0]?.annotations.map(({ message }) => message)).toEqual(['Process completed with exit code 7.', 'inner'])
})

test('a composite must name the shell', async () => {
  const { steps } = await job('    - uses: ./actions/shellless\n')
  expect(steps[0]?.annotations[0]?.message).toBe('Required property is missing: shell')
})

test('an action of somebody else is replaced by what the caller gives', async () => {
  const substitutes = {
    'actions/checkout': ({ with: given }: { with: Readonly<Record<string, string>> }) => ({
      outputs: { ref: `at ${given.ref}` },
      env: { OUT: 'yes' },
      log: 'checked out'
    }),
    'actions/labeler': () => ({ failure: 'no permission' }),
    'some/other': `${root}/actions/tidy`
  }
  const steps =
    '    - id: co\n      uses: actions/checkout@v6\n      with: { ref: main }\n    - run: echo "${{ steps.co.outputs.ref }} $OUT"\n    - uses: some/other@v1\n    - uses: actions/labeler@v6\n'
  const result = await job(steps, { substitutes })
  expect(drawn(result.steps)).toEqual([
    'Run actions/checkout@v6: success',
    'Run echo "at main $OUT": success at main yes',
    'Run some/other@v1: success success',
    'Run actions/labeler@v6: failure',
    'Post Run some/other@v1: success failure'
  ])
  expect(result.steps[0]?.log).toContain('checked out')
  expect(result.steps[3]?.annotations).toEqual([{ level: 'error', message: 'no permission' }])
})

test('the post step of an action inside a composite sees the job, and has a log of its own', async () => {
  const { steps } = await job('    - uses: ./actions/inner\n    - run: exit 1\n')
  expect(drawn(steps)).toEqual([
    'Run ./actions/inner: success success\n::warning::main',
    'Run exit 1: failure',
    'Post Run ./actions/noisy: success ::warning::post',
    'Post Run ./actions/tidy: success failure'
  ])
  expect(steps.map(({ annotations }) => annotations.map(({ message }) => message))).toEqual([
    ['main'],
    ['Process completed with exit code 1.'],
    ['post'],
    []
  ])
})

test('a composite over its time takes its steps with it', async () => {
  const { steps } = await job('    - uses: ./actions/slow\n      name: Slow\n      timeout-minutes: 3\n', { minuteMs: 100 })
  expect(steps[0]).toMatchObject({ outcome: 'failure', rawLog: 'asked', steps: [{ outcome: 'cancelled' }, { outcome: 'skipped' }] })
  expect(steps[0]?.log).toContain("##[error]The action 'Slow' has timed out after 3 minutes.")
})
