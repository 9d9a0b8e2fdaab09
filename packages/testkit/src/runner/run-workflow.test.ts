import { expect, test } from '@jest/globals'
import { folderWith } from './folder.ts'
import type { Progress, WorkflowRequest } from './request.ts'
import { runWorkflow } from './run-workflow.ts'

const called = `
on:
  workflow_call:
    inputs: { who: { type: string, default: you }, loud: { type: boolean, default: false } }
    secrets: { KEY: { required: false } }
    outputs: { said: { value: '\${{ jobs.greet.outputs.said }}' } }
jobs:
  greet:
    runs-on: x
    outputs: { said: '\${{ steps.s.outputs.said }}' }
    steps:
      - id: s
        run: echo "said=hi \${{ inputs.who }} \${{ inputs.loud }} \${{ secrets.KEY != '' }}" >> "$GITHUB_OUTPUT"
`

const root = folderWith({
  '.github/workflows/called.yml': called,
  '.github/workflows/ci.yml':
    'name: From a file\non: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo "$GITHUB_WORKFLOW in $GITHUB_WORKFLOW_REF"\n'
})
const push = { name: 'push', payload: { ref: 'refs/heads/main', after: 'a'.repeat(40) } }

/** `jobs` is the text below `jobs:`. */
const run = (jobs: string, request: Partial<WorkflowRequest> = {}, head = '') =>
  runWorkflow({ root, event: push, text: `on: [push, workflow_dispatch]\n${head}jobs:\n${jobs}`, ...request })

const say = (text: string) => `runs-on: x\n    steps:\n      - run: echo "${text}"\n`
const fail = 'runs-on: x\n    steps: [{ run: exit 1 }]\n'

async function conclusions(jobs: string, request: Partial<WorkflowRequest> = {}): Promise<string> {
  const result = await run(jobs, request)
  expect(result.problems).toEqual([])
  return [...Object.entries(result.jobs).map(([key, job]) => `${key} ${job.conclusion}`), `= ${result.conclusion}`].join(', ')
}

const graphs: [why: string, jobs: string, expected: string][] = [
  ['a chain', `  b:\n    needs: a\n    ${say('b')}  a:\n    ${say('a')}`, 'a success, b success, = success'],
  ['a failed need skips', `  a:\n    ${fail}  b:\n    needs: a\n    ${say('b')}`, 'a failure, b skipped, = failure'],
  ['always() runs', `  a:\n    ${fail}  b:\n    needs: a\n    if: always()\n    ${say('b')}`, 'a failure, b success, = failure'],
  [
    'failure() runs after a failure further up',
    `  a:\n    ${fail}  b:\n    needs: a\n    ${say('b')}  c:\n    needs: b\n    if: failure()\n    ${say('c')}`,
    'a failure, b skipped, c success, = failure'
  ],
  [
    'a skip further up skips by default',
    `  a:\n    if: false\n    ${say('a')}  b:\n    needs: a\n    if: always()\n    ${say('b')}  c:\n    needs: b\n    ${say('c')}`,
    'a skipped, b success, c skipped, = success'
  ],
  [
    'needs.result can be asked for',
    `  a:\n    ${fail}  b:\n    needs: [a]\n    if: \${{ !cancelled() && needs.a.result == 'failure' }}\n    ${say('b')}`,
    'a failure, b success, = failure'
  ],
  [
    'continue-on-error of a job',
    `  a:\n    continue-on-error: true\n    ${fail}  b:\n    needs: a\n    ${say('b')}`,
    'a failure, b success, = success'
  ],
  [
    'a matrix',
    `  a:\n    strategy: { matrix: { n: [1, 2], os: [x] } }\n    ${say('$N')}  b:\n    needs: a\n    ${say('b')}`,
    'a (1, x) success, a (2, x) success, b success, = success'
  ],
  [
    'fail-fast cancels the other legs',
    `  a:\n    strategy: { matrix: { n: [1, 2] } }\n    ${fail}`,
    'a (1) failure, a (2) cancelled, = failure'
  ],
  [
    'fail-fast: false runs them',
    `  a:\n    strategy: { fail-fast: false, matrix: { n: [1, 2] } }\n    ${fail}`,
    'a (1) failure, a (2) failure, = failure'
  ],
  [
    'a leg that may fail',
    `  a:\n    strategy: { matrix: { n: [1, 2] } }\n    continue-on-error: \${{ matrix.n == 1 }}\n    runs-on: x\n    steps: [{ run: 'exit \${{ matrix.n == 1 }}' }]\n  b:\n    needs: a\n    ${say('b')}`,
    'a (1) failure, a (2) failure, b skipped, = failure'
  ],
  [
    'a matrix from an output',
    `  a:\n    runs-on: x\n    outputs: { list: '\${{ steps.s.outputs.list }}' }\n    steps: [{ id: s, run: 'echo list=[7,8] >> "$GITHUB_OUTPUT"' }]\n  b:\n    needs: a\n    strategy: { matrix: { n: '\${{ fromJSON(needs.a.outputs.list) }}' } }\n    ${say('b')}`,
    'a success, b (7) success, b (8) success, = success'
  ],
  [
    'a matrix that cannot be evaluated',
    `  a:\n    strategy: { matrix: '\${{ fromJSON(github.ref) }}' }\n    ${say('a')}`,
    'a failure, = failure'
  ],
  ['a container is refused', `  a:\n    container: alpine\n    ${say('a')}`, 'a failure, = failure']
]

test.each(graphs)('%s', async (_why, jobs, expected) => {
  expect(await conclusions(jobs)).toBe(expected)
})

test('only the jobs asked for run; what they need is what the caller says', async () => {
  const jobs = `  a:\n    ${fail}  b:\n    needs: a\n    ${say('got ${{ needs.a.outputs.v }} ${{ needs.a.result }}')}`
  const result = await run(jobs, { jobs: ['b'], needs: { a: { outputs: { v: '7' } } } })
  expect(Object.keys(result.jobs)).toEqual(['b'])
  expect(result.jobs.b?.steps[0]?.rawLog).toBe('got 7 success')
})

test('names, matrix, strategy and permissions of a leg', async () => {
  const jobs = `  a:\n    name: Test \${{ matrix.n }}\n    permissions: { issues: write }\n    strategy: { matrix: { n: [5] } }\n    ${say('${{ matrix.n }} ${{ strategy.job-index }}/${{ strategy.job-total }} ${{ strategy.fail-fast }}')}  b:\n    ${say('b')}`
  const result = await run(jobs, {}, 'permissions: read-all\n')
  expect(result.jobs['a (5)']).toMatchObject({ id: 'a', name: 'Test 5', matrix: { n: 5 }, permissions: { issues: 'write' } })
  expect(result.jobs['a (5)']?.steps[0]?.rawLog).toBe('5 0/1 true')
  expect([result.permissions, result.jobs.b?.permissions]).toEqual(['read-all', 'read-all'])
})

test('each job has a machine of its own, unless the caller gives a workspace', async () => {
  const jobs = `  a:\n    runs-on: x\n    steps: [{ run: touch here }]\n  b:\n    needs: a\n    runs-on: x\n    steps: [{ run: ls | wc -l }]\n`
  const [apart, shared] = await Promise.all([run(jobs), run(jobs, { workspace: folderWith({}) })])
  expect([apart, shared].map((result) => result.jobs.b?.steps[0]?.rawLog.trim())).toEqual(['0', '1'])
})

test('an output that holds a secret is left out', async () => {
  const jobs = "  a:\n    runs-on: x\n    outputs: { open: ok, shut: 'x-${{ secrets.KEY }}', none: '' }\n    steps: [{ run: 'true' }]\n"
  const result = await run(jobs, { secrets: { KEY: 'hunter2' } })
  expect(result.jobs.a).toMatchObject({
    outputs: { open: 'ok' },
    annotations: [{ level: 'warning', message: "Skip output 'shut' since it may contain secret." }]
  })
})

test('a job over its time is cancelled', async () => {
  const jobs = `  a:\n    timeout-minutes: 3\n    runs-on: x\n    steps:\n      - run: trap 'exit 0' INT; while :; do sleep 0.02; done\n      - if: always()\n        run: echo clean\n  b:\n    needs: a\n    if: always()\n    ${say('${{ needs.a.result }}')}`
  const result = await run(jobs, { minuteMs: 100 })
  expect(result.conclusion).toBe('cancelled')
  expect(result.jobs.a?.steps.map(({ conclusion }) => conclusion)).toEqual(['cancelled', 'success'])
  expect(result.jobs.a?.annotations).toEqual([{ level: 'error', message: 'The job has exceeded the maximum execution time of 3 minutes.' }])
  expect(result.jobs.b?.steps[0]?.rawLog).toBe('cancelled')
})

test('a cancelled run cancels what has not begun and runs always()', async () => {
  const jobs = `  a:\n    runs-on: x\n    steps: [{ run: 'trap "exit 0" INT; while :; do sleep 0.02; done' }]\n  b:\n    needs: a\n    ${say('b')}  c:\n    needs: a\n    if: always()\n    ${say('c')}`
  expect(await conclusions(jobs, { cancelAfterMs: 300 })).toMatch(/^a cancelled, b cancelled, c (success|cancelled), = cancelled$/)
})

test('inputs of a dispatch: what is given, then defaults, with their types', async () => {
  const text = `
on: { workflow_dispatch: { inputs: { dry: { type: boolean, default: true }, n: { type: number, default: 2 }, env: { type: string } } } }
jobs:
  a:
    runs-on: x
    steps: [{ run: "echo '\${{ toJSON(inputs) }}' '\${{ inputs.dry && 'dry' || 'wet' }}' | tr -d '\\\\n '" }]
`
  const result = await runWorkflow({
    root,
    text,
    event: { name: 'workflow_dispatch', payload: { inputs: { dry: 'false', extra: 'x' } } },
    inputs: { env: 'prod' }
  })
  expect(result.jobs.a?.steps[0]?.rawLog).toBe('{"dry":false,"n":2,"env":"prod","extra":"x"}wet')
})

test('a called workflow runs as part of the job', async () => {
  const jobs =
    '  call:\n    uses: ./.github/workflows/called.yml\n    with: { who: Ada, loud: true }\n    secrets: inherit\n  after:\n    needs: call\n    runs-on: x\n    steps: [{ run: \'echo "${{ needs.call.outputs.said }}"\' }]\n'
  const result = await run(jobs, { secrets: { KEY: 'k3y' } })
  expect(result.jobs.after?.steps[0]?.rawLog).toBe('hi Ada true true')
  expect(Object.keys(result.jobs.call?.jobs ?? {})).toEqual(['greet'])
})

test('a workflow of somebody else cannot be called', async () => {
  const result = await run('  call:\n    uses: octo/other/.github/workflows/x.yml@v1\n')
  expect(result.jobs.call?.annotations[0]?.message).toMatch(/^Unable to call the workflow `octo\/other/)
})

test('an action that nobody has fails the job before its first step', async () => {
  const result = await run('  a:\n    runs-on: x\n    steps: [{ run: echo }, { uses: actions/checkout@v6 }]\n')
  expect(result.jobs.a).toMatchObject({
    conclusion: 'failure',
    steps: [],
    annotations: [{ message: expect.stringContaining('Unable to resolve action `actions/checkout@v6`') }]
  })
})

test('a file by its path below the root', async () => {
  const result = await runWorkflow({ root, event: push, file: '.github/workflows/ci.yml' })
  expect(result.name).toBe('From a file')
  expect(result.jobs.a?.steps[0]?.rawLog).toBe('From a file in octo/app/.github/workflows/ci.yml@refs/heads/main')
})

test('an event that does not start it, and a workflow that is none', async () => {
  expect(await run(`  a:\n    ${say('a')}`, { event: { name: 'issues', payload: {} } })).toMatchObject({
    triggered: false,
    conclusion: 'skipped',
    jobs: {},
    reason: '`on:` does not name issues.'
  })
  expect(await run('  a: {}\n')).toMatchObject({
    triggered: false,
    conclusion: 'failure',
    jobs: {},
    problems: [expect.stringMatching(/^\.github\/workflows\/ci\.yml:3:6: /)]
  })
})

test('progress is told as it happens', async () => {
  const told: string[] = []
  const tell = (progress: Progress) =>
    told.push(
      [progress.kind, progress.job, 'step' in progress ? progress.step : '', 'line' in progress ? progress.line : ''].join(' ').trim()
    )
  await run(`  a:\n    ${say('hi')}`, { onProgress: tell })
  expect(told.filter((line) => !line.startsWith('line') || line.endsWith('hi'))).toEqual([
    'job-started a',
    'step-started a Run echo "hi"',
    'line a Run echo "hi" hi',
    'step-finished a Run echo "hi"',
    'job-finished a'
  ])
})
