import { existsSync, readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { folderWith } from './folder.ts'
import type { WorkflowRequest } from './request.ts'
import type { JobResult, StepResult } from './result.ts'
import { runWorkflow } from './run-workflow.ts'

const push = { name: 'push', payload: { ref: 'refs/heads/main' } }

/** Runs the steps of one job; they are indented by four spaces. */
async function job(steps: string, request: Partial<WorkflowRequest> = {}, head = ''): Promise<JobResult> {
  const text = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${head}    steps:\n${steps}`
  const result = await runWorkflow({ root: folderWith({}), event: push, text, ...request })
  expect(result.problems).toEqual([])
  const only = result.jobs.job
  if (!only) throw new Error(result.reason)
  return only
}

const shown = (steps: readonly StepResult[]) =>
  steps.map(({ outcome, conclusion }) => (outcome === conclusion ? outcome : `${outcome}→${conclusion}`))

const flows: [why: string, steps: string, conclusions: string[], job: string][] = [
  ['all is well', '    - run: "true"\n    - run: "true"', ['success', 'success'], 'success'],
  ['a failure skips what follows', '    - run: exit 1\n    - run: "true"', ['failure', 'skipped'], 'failure'],
  [
    'always() and failure() run after it',
    '    - run: exit 1\n    - if: always()\n      run: "true"\n    - if: failure()\n      run: "true"',
    ['failure', 'success', 'success'],
    'failure'
  ],
  ['failure() does not run without one', '    - if: failure()\n      run: "true"', ['skipped'], 'success'],
  ['continue-on-error', '    - run: exit 1\n      continue-on-error: true\n    - run: "true"', ['failure→success', 'success'], 'success'],
  [
    'continue-on-error as an expression',
    "    - run: exit 1\n      continue-on-error: ${{ github.ref == 'refs/heads/x' }}",
    ['failure'],
    'failure'
  ],
  [
    'outcome and conclusion can be asked for',
    "    - id: a\n      run: exit 1\n      continue-on-error: true\n    - if: steps.a.outcome == 'failure' && steps.a.conclusion == 'success'\n      run: \"true\"",
    ['failure→success', 'success'],
    'success'
  ],
  ['bash stops at the first failure', '    - run: |\n        false\n        true', ['failure'], 'failure'],
  ['the default shell does not mind a broken pipe', '    - run: "false | true"', ['success'], 'success'],
  ['shell: bash does', '    - run: "false | true"\n      shell: bash', ['failure'], 'failure'],
  ['an expression that fails', '    - run: echo ${{ fromJSON(github.ref) }}', ['failure'], 'failure'],
  ['a condition that fails', "    - if: fromJSON(github.ref)\n      run: 'true'", ['failure'], 'failure']
]

test.each(flows)('%s', async (_why, steps, conclusions, conclusion) => {
  const result = await job(`${steps}\n`)
  expect(shown(result.steps)).toEqual(conclusions)
  expect(result.conclusion).toBe(conclusion)
})

test('what the reader sees of a script', async () => {
  const { steps } = await job('    - run: |\n        echo "hello $WHO"\n        exit 3\n      env: { WHO: Ada }\n', { env: { TOP: 'x' } })
  expect(steps[0]?.name).toBe('Run echo "hello $WHO"')
  expect(steps[0]?.log).toMatchInlineSnapshot(`
"##[group]Run echo "hello $WHO"
echo "hello $WHO"
exit 3
shell: bash -e {0}
env:
  TOP: x
  WHO: Ada
##[endgroup]
hello Ada
##[error]Process completed with exit code 3."
`)
})

test('python scripts, working directories and defaults', async () => {
  const head = '    defaults: { run: { working-directory: sub, shell: python } }\n'
  const { steps } = await job(
    '    - run: import os; print(os.path.basename(os.getcwd()))\n    - run: pwd\n      shell: sh\n      working-directory: .\n',
    { workspace: folderWith({ 'sub/x': '' }) },
    head
  )
  expect(shown(steps)).toEqual(['success', 'success'])
  expect(steps[0]?.rawLog).toBe('sub')
  expect(steps[1]?.rawLog).toMatch(/folder-\w+$/)
})

test('env: machine, workflow, job, step, each over the one before; GITHUB_ENV over workflow and job', async () => {
  const steps = `
    - run: |
        echo "$A $B $C"
        echo "B=set" >> "$GITHUB_ENV"
        echo "GITHUB_SHA=forged" >> "$GITHUB_ENV"
        echo "RUNNER_OS=forged" >> "$GITHUB_ENV"
        echo "/extra/bin" >> "$GITHUB_PATH"
      env: { C: step }
    - run: echo "$A $B $C \${{ env.B }} $RUNNER_OS \${PATH%%:*} $GITHUB_SHA"
`
  const result = await job(steps, { env: { A: 'caller', B: 'caller', C: 'caller' }, sha: 'f'.repeat(40) }, '    env: { B: job }\n')
  expect(result.steps.map((step) => step.rawLog)).toEqual(['caller job step', `caller set caller set Linux /extra/bin ${'f'.repeat(40)}`])
  expect(result.steps[0]?.env).toEqual({ B: 'set', GITHUB_SHA: 'forged', RUNNER_OS: 'forged' })
})

test('nothing of the parent environment is passed on but what the runner would', async () => {
  process.env.HARNESS_CANARY = 'leaked'
  const { steps } = await job('    - run: env | sort | cut -d= -f1\n', { machineEnv: { HTTPS_PROXY: 'http://proxy' } })
  delete process.env.HARNESS_CANARY
  const names = steps[0]?.rawLog.split('\n') ?? []
  const given = names.filter((name) => /^(GITHUB|RUNNER)_/.test(name))
  expect(names.filter((name) => !given.includes(name))).toEqual([
    'CI',
    'HOME',
    'HTTPS_PROXY',
    'LANG',
    'PATH',
    'PWD',
    'SHLVL',
    'TMPDIR',
    '_'
  ])
  expect(given.join(' ')).toMatchInlineSnapshot(
    `"GITHUB_ACTION GITHUB_ACTIONS GITHUB_ACTION_REF GITHUB_ACTION_REPOSITORY GITHUB_ACTOR GITHUB_ACTOR_ID GITHUB_API_URL GITHUB_BASE_REF GITHUB_ENV GITHUB_EVENT_NAME GITHUB_EVENT_PATH GITHUB_GRAPHQL_URL GITHUB_HEAD_REF GITHUB_JOB GITHUB_OUTPUT GITHUB_PATH GITHUB_REF GITHUB_REF_NAME GITHUB_REF_PROTECTED GITHUB_REF_TYPE GITHUB_REPOSITORY GITHUB_REPOSITORY_ID GITHUB_REPOSITORY_OWNER GITHUB_REPOSITORY_OWNER_ID GITHUB_RETENTION_DAYS GITHUB_RUN_ATTEMPT GITHUB_RUN_ID GITHUB_RUN_NUMBER GITHUB_SERVER_URL GITHUB_SHA GITHUB_STATE GITHUB_STEP_SUMMARY GITHUB_TRIGGERING_ACTOR GITHUB_WORKFLOW GITHUB_WORKFLOW_REF GITHUB_WORKFLOW_SHA GITHUB_WORKSPACE RUNNER_ARCH RUNNER_ENVIRONMENT RUNNER_NAME RUNNER_OS RUNNER_TEMP RUNNER_TOOL_CACHE RUNNER_TRACKING_ID RUNNER_WORKSPACE"`
  )
})

test('secrets are hidden in the log, the summary and the annotations, and stand in the raw texts', async () => {
  const steps = `
    - run: |
        echo "token \${{ secrets.KEY }}"
        echo "::error::$VALUE"
        echo "$VALUE" | base64
        echo "key $VALUE" >> "$GITHUB_STEP_SUMMARY"
      env: { VALUE: '\${{ secrets.KEY }}' }
`
  const {
    steps: [step]
  } = await job(steps, { secrets: { KEY: 'hunter2-hunter2' } })
  expect(step?.log).not.toContain('hunter2')
  expect(step?.log).toContain('token ***')
  expect(step).toMatchObject({
    annotations: [{ level: 'error', message: '***' }],
    summary: 'key ***\n',
    rawSummary: 'key hunter2-hunter2\n'
  })
  expect(step?.rawLog).toContain('hunter2-hunter2')
})

test('a hostile title in an environment variable reaches no shell and no expression', async () => {
  const title = '"; echo INJECTED; ${{ secrets.KEY }} $(echo INJECTED) `echo INJECTED`\n::error::INJECTED'
  const event = { name: 'push', payload: { ref: 'refs/heads/main', head_commit: { message: title } } }
  const { steps } = await job(
    "    - run: printf '%s' \"$TITLE\" | head -1\n      env: { TITLE: '${{ github.event.head_commit.message }}' }\n",
    { event, secrets: { KEY: 'hunter2' } }
  )
  expect(steps[0]?.rawLog).toBe(title.split('\n')[0])
  expect(steps[0]?.annotations).toEqual([])
})

test('a step over its time is asked to end and fails; the job goes on', async () => {
  const steps = `
    - name: Slow
      run: trap 'echo asked; exit 0' INT; while :; do sleep 0.02; done
      timeout-minutes: 2
    - if: failure()
      run: echo next
`
  const result = await job(steps, { minuteMs: 100 })
  expect(shown(result.steps)).toEqual(['failure', 'success'])
  expect(result.steps[0]).toMatchObject({ rawLog: 'asked', annotations: [{ message: "The action 'Slow' has timed out after 2 minutes." }] })
})

test('a cancelled run ends the step, skips the next and runs always() and cancelled()', async () => {
  const steps = `
    - run: trap 'exit 0' INT; while :; do sleep 0.02; done
    - run: echo never
    - if: always()
      run: echo always
    - if: cancelled()
      run: echo cancelled
    - if: failure()
      run: echo failed
`
  const result = await job(steps, { cancelAfterMs: 300 })
  expect(shown(result.steps)).toEqual(['cancelled', 'skipped', 'success', 'success', 'skipped'])
  expect(result.conclusion).toBe('cancelled')
  expect(result.steps[0]?.log).toContain('##[error]The operation was canceled.')
})

test('a cancelled run spares a running always() step', async () => {
  const result = await job('    - if: always()\n      run: sleep 0.6; echo survived\n', { cancelAfterMs: 100 })
  expect(result.steps[0]).toMatchObject({ rawLog: 'survived', outcome: 'success' })
  expect(result.conclusion).toBe('cancelled')
})

test('the time of the whole run spares nothing', async () => {
  const steps = "    - if: always()\n      run: trap '' INT TERM; while :; do sleep 0.02; done\n    - if: always()\n      run: echo never\n"
  const result = await job(steps, { timeoutMs: 300, graceMs: { interrupt: 50, terminate: 50 } })
  expect(shown(result.steps)).toEqual(['cancelled', 'cancelled'])
  expect(result.steps[0]?.exitCode).toBe(137)
})

test('a background process lives on for the next step and ends with the run', async () => {
  const steps = `
    - run: |
        sleep 60 > /dev/null 2>&1 &
        echo "PID=$!" >> "$GITHUB_ENV"
    - run: kill -0 "$PID" && echo alive
`
  const { steps: done } = await job(steps)
  expect(done[1]?.rawLog).toBe('alive')
  const commandLine = `/proc/${done[0]?.env.PID}/cmdline`
  const isAlive = () => existsSync(commandLine) && readFileSync(commandLine, 'utf8') !== ''
  // The kernel ends what was killed when it comes to it.
  for (let tries = 0; isAlive() && tries < 100; tries += 1) await setTimeout(50)
  expect(isAlive()).toBe(false)
})

test('ACTIONS_STEP_DEBUG shows debug lines and sets RUNNER_DEBUG', async () => {
  const steps = '    - run: echo "::debug::deep"; echo "<$RUNNER_DEBUG>"\n'
  const [quiet, loud] = await Promise.all([job(steps), job(steps, { vars: { ACTIONS_STEP_DEBUG: 'true' } })])
  expect(quiet.steps[0]?.log.split('\n').slice(-1)).toEqual(['<>'])
  expect(loud.steps[0]?.log.split('\n').slice(-2)).toEqual(['##[debug]deep', '<1>'])
})

test('a secret in the name of a step is hidden', async () => {
  const { steps } = await job('    - name: Send to ${{ vars.WHERE }}\n      run: "true"\n', {
    secrets: { KEY: 'hunter2' },
    vars: { WHERE: 'hunter2' }
  })
  expect(steps[0]?.name).toBe('Send to ***')
})

test('a continue-on-error that cannot be evaluated leaves the failure', async () => {
  const { steps, conclusion } = await job('    - run: exit 1\n      continue-on-error: ${{ fromJSON(github.ref) }}\n')
  expect([conclusion, steps[0]?.annotations.length]).toEqual(['failure', 2])
})
