import { expect, test } from '@jest/globals'
import { discordSim, drawn, memory, minuteMs, monday, step } from './testing.ts'

test('a re-run that passes takes the alert back', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  await step({ runs: drawn('✗✗✗'), about: 3, ledger, http })
  const { outputs } = await step({ runs: drawn('✗✗r'), about: 3, ledger, http, now: monday + minuteMs })
  expect([outputs.decision, titles()]).toEqual(['retracted', [expect.stringContaining('Retracted')]])
})

test('a re-run that goes on leaves what its first attempt decided', async () => {
  const { http } = discordSim()
  const ledger = memory()
  await step({ runs: drawn('✗✗✗'), about: 3, ledger, http })
  const again = drawn('✗✗✗').map((run) =>
    run.run_number === 3 ? { ...run, run_attempt: 2, status: 'in_progress', conclusion: null } : run
  )
  expect((await step({ runs: again, ledger, http, now: monday + minuteMs })).outputs.decision).toBe('quiet')
  expect((await step({ runs: again, ledger: memory() })).outputs).toMatchObject({ decision: 'alert', streak: 3 })
})

test('an end that was none is told: whoever was called hears of it', async () => {
  const ledger = memory()
  const { http, titles } = discordSim()
  const histories = ['✗✗✗', '✗✗✗✓']
  for (const [index, history] of histories.entries())
    await step({ runs: drawn(history), about: history.length, ledger, http, now: monday + index * minuteMs })
  const again = drawn('✗✗✗✗').map((run) => (run.run_number === 4 ? { ...run, run_attempt: 2 } : run))
  const { outputs } = await step({ runs: again, about: 4, ledger, http, now: monday + 3 * minuteMs })
  expect(outputs).toMatchObject({ decision: 'alert', streak: 4, episode: 1 })
  const after = expect.stringContaining('CI is failing on main after all: 4 times in a row')
  expect(titles()).toEqual([after, expect.stringContaining('recovered'), after])
})

test.each([true, false])('an alert is as old as its first failure, however often that is run again (ledger: %s)', async (hasLedger) => {
  const ledger = hasLedger ? memory() : undefined
  const drawnRuns = drawn('✓✓✓✗✗').map((run) => ({ ...run, path: '.github/workflows/deploy.yml', name: 'Deploy' }))
  const [passed, first, second] = [drawnRuns.slice(0, 3), drawnRuns[3], drawnRuns[4]]
  if (!first || !second) throw new Error('five runs were drawn')
  const at = (hours: number) => new Date(monday + hours * 60 * minuteMs).toISOString()
  const again = { ...first, run_attempt: 2, run_started_at: at(6), updated_at: at(6.2) }
  const next = { ...second, created_at: at(6.3), run_started_at: at(6.3), updated_at: at(6.4) }
  const deploy = { ledger, inputs: { kind: 'deploy' } }
  await step({ ...deploy, runs: [...passed, first], about: 4 })
  await step({ ...deploy, runs: [...passed, again], about: 4, now: monday + 6.2 * 60 * minuteMs })
  expect((await step({ ...deploy, runs: [...passed, again, next], about: 5, now: monday + 6.4 * 60 * minuteMs })).outputs).toMatchObject({
    decision: 'alert',
    severity: 'P0'
  })
})
