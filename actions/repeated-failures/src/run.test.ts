import { expect, test } from '@jest/globals'
import { ActionError, type GitHub } from '@tocsin/action-kit'
import { policyOf } from '@tocsin/notifier'
import { discordSim, drawn, githubWith, memory, minuteMs, monday, step } from './testing.ts'

/** One step for each run, in the order in which their events arrive. Gives the decisions. */
async function arriving(history: string, order: readonly number[], inputs: Readonly<Record<string, string>> = {}) {
  const { http, titles } = discordSim()
  const ledger = memory()
  const runs = drawn(history)
  const decisions: unknown[] = []
  const heard = new Set<number>()
  for (const [index, about] of order.entries()) {
    heard.add(about)
    const known = runs.filter(({ run_number }) => heard.has(run_number))
    decisions.push((await step({ runs: known, about, ledger, http, inputs, now: monday + index * minuteMs })).outputs.decision)
  }
  return { decisions, titles: titles() }
}

test('the decision of a step and all that later steps may read', async () => {
  const { outputs } = await step({ runs: drawn('✓✗✗✗'), about: 4, ledger: memory() })
  expect(outputs).toEqual({
    decision: 'alert',
    streak: 3,
    severity: 'P2',
    episode: 2,
    'alert-key': 'octo/app/.github/workflows/ci.yml/main/1002',
    'issue-number': '',
    delivered: expect.stringContaining('"outcome":"delivered"')
  })
})

const withoutTimes = (title: string) => title.replace(/ \(.*/, '')

test('events that come out of order, twice or not at all end in the same messages', async () => {
  const inOrder = await arriving('✗✗✗✗✗✓', [1, 2, 3, 4, 5, 6])
  const shuffled = await arriving('✗✗✗✗✗✓', [5, 2, 2, 1, 4, 3, 6, 3])
  expect(inOrder.decisions).toEqual(['quiet', 'quiet', 'alert', 'quiet', 'escalated', 'recovered'])
  expect(shuffled.titles.map(withoutTimes)).toEqual(inOrder.titles.map(withoutTimes))
})

test('a re-run that passes takes the alert back', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  await step({ runs: drawn('✗✗✗'), about: 3, ledger, http })
  const { outputs } = await step({ runs: drawn('✗✗r'), about: 3, ledger, http, now: monday + minuteMs })
  expect([outputs.decision, titles()]).toEqual(['retracted', [expect.stringContaining('Retracted')]])
})

test('a sweep finds what no event told', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  const first = await step({ runs: drawn('✗✗✗'), ledger, http })
  const second = await step({ runs: drawn('✗✗✗'), ledger, http })
  expect([first.outputs.decision, second.outputs.decision, titles().length]).toEqual(['alert', 'quiet', 1])
})

test('without a ledger a sweep cannot know what was told, and adds nothing', async () => {
  expect((await step({ runs: drawn('✗✗✗') })).outputs.decision).toBe('quiet')
})

const policies: [inputs: Record<string, string>, history: string, decision: string, severity: string][] = [
  [{ 'alert-at': '2' }, '✗✗', 'alert', 'P2'],
  [{ kind: 'deploy' }, '✗✗', 'alert', 'P2'],
  [{ window: '{ failures: 3, runs: 5 }' }, '✗✓✗✓✗', 'alert', 'P2'],
  [{ escalate: '{ P1: 3 }' }, '✗✗✗', 'alert', 'P1'],
  [{ 'recover-after': '2' }, '✗✗✗✓', 'quiet', 'P2'],
  [{ workflows: 'deploy.yml' }, '✗✗✗', 'quiet', 'P3'],
  [{ branch: 'next' }, '✗✗✗', 'quiet', 'P3']
]
test.each(policies)('with %j, %s is %s %s', async (inputs, history, decision, severity) => {
  expect((await step({ runs: drawn(history), about: history.length, inputs })).outputs).toMatchObject({ decision, severity })
})

test.each([
  ['✗✗✗', 'quiet'],
  ['✗✗✗✗', 'alert']
])('where the configuration begins P2 at 4 failures, %s is %s', async (history, decision) => {
  const config = { policy: policyOf({ repeated: { failures: { P2: 4 } } }) }
  expect((await step({ runs: drawn(history), about: history.length, config })).outputs.decision).toBe(decision)
})

test('the threshold that a long history asked for holds while something fails, whatever is listed later', async () => {
  const history = `${'r✓✓✓✓✓✓✓✓✓'.repeat(6)}✗✗✗✗`
  const inputs = { 'alert-at': 'auto' }
  const ledger = memory()
  const decided = async (about: number, listed: number, kept = ledger) =>
    (await step({ runs: drawn(history.slice(0, about)).slice(-listed), about, ledger: kept, inputs, now: monday + about * minuteMs }))
      .outputs.decision
  expect([await decided(62, 62), await decided(63, 6), await decided(64, 6)]).toEqual(['quiet', 'quiet', 'alert'])
  expect(await decided(63, 6, memory())).toBe('alert')
})

test.each(['{ failures: 3 }', '{ failures: 5, runs: 3 }', 'often'])('a window %s is refused', async (window) => {
  await expect(step({ runs: [], about: 1, inputs: { window } })).rejects.toThrow('Input "window" is not valid')
})

test('an alert that nobody could be told fails the step', async () => {
  const http = async () => ({ status: 404, headers: {}, body: '{"message": "Unknown Webhook", "code": 10015}' })
  await expect(step({ runs: drawn('✗✗✗'), about: 3, ledger: memory(), http })).rejects.toThrow('fail-on')
})

test('once its channel works again, an alert that nobody was told is told', async () => {
  const ledger = memory()
  const { http, titles } = discordSim()
  const gone = async () => ({ status: 404, headers: {}, body: '{"message": "Unknown Webhook", "code": 10015}' })
  const first = await step({ runs: drawn('✗✗✗'), about: 3, ledger, http: gone, inputs: { 'fail-on': 'none' } })
  const second = await step({ runs: drawn('✗✗✗'), ledger, http, now: monday + 10 * minuteMs })
  const third = await step({ runs: drawn('✗✗✗'), ledger, http, now: monday + 20 * minuteMs })
  expect([first, second, third].map(({ outputs }) => outputs.decision)).toEqual(['alert', 'alert', 'quiet'])
  expect(titles()).toEqual([expect.stringContaining('failed 3 times')])
})

test('an alert that could not be sent yet is taken back all the same', async () => {
  const ledger = memory()
  const { http, titles } = discordSim()
  const down = async () => ({ status: 503, headers: {}, body: '' })
  await step({ runs: drawn('✗✗✗'), about: 3, ledger, http: down, inputs: { 'fail-on': 'none' } })
  const later = { ledger, http, now: monday + 10 * minuteMs }
  expect((await step({ runs: drawn('✗r✗'), ...later })).outputs.decision).toBe('retracted')
  expect(titles()).toEqual([expect.stringContaining('Retracted')])
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

test('a listing full of runs that do not count is warned of, not taken for peace', async () => {
  const flood = drawn('✗'.repeat(400)).map((run) => ({ ...run, head_repository: { full_name: 'mallory/app' } }))
  const { outputs, said } = await step({ runs: flood, ledger: memory() })
  expect(outputs.decision).toBe('quiet')
  expect(said).toContainEqual(expect.stringContaining('None of the newest runs of "CI" on main counts'))
})

test('a step that tells nothing says why, and which alert is open', async () => {
  const ledger = memory()
  const few = await step({ runs: drawn('✓✗✗'), about: 3, ledger })
  expect(few.said).toEqual(
    expect.arrayContaining(['CI on main: 2 failures, an alert comes at 3 in a row', expect.stringMatching(/^- CI on main.+3 in a row\n$/)])
  )
  expect(few.outputs).toMatchObject({ decision: 'quiet', 'alert-key': '' })
  await step({ runs: drawn('✓✗✗✗'), about: 4, ledger })
  const { outputs, said } = await step({ runs: drawn('✓✗✗✗'), ledger, now: monday + 5 * minuteMs })
  expect(outputs).toMatchObject({ decision: 'quiet', episode: 2, 'alert-key': 'octo/app/.github/workflows/ci.yml/main/1002' })
  expect(said).toContain('CI on main: still P2 with 3 failures, as was told')
})

test('of an alert that lasts, each failure is shown in the one message', async () => {
  const { http, messages } = discordSim()
  const ledger = memory()
  for (const about of [3, 4]) await step({ runs: drawn('✗✗✗✗').slice(0, about), about, ledger, http, now: monday + about * minuteMs })
  const titled = (words: string) => expect.objectContaining({ title: expect.stringContaining(words) })
  expect([...messages.values()]).toEqual([[titled('3 times'), titled('4 times')]])
})

const hourMs = 60 * minuteMs

test('a run that was cancelled for its time-out is a failure, and stays one', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  const file = 'on: push\njobs: { test: { timeout-minutes: 30 } }'
  const decisions: unknown[] = []
  for (const about of [1, 2, 3, 4]) {
    const given = { runs: drawn('---✓').slice(0, about), about, ledger, http, file, took: hourMs, now: monday + about * minuteMs }
    decisions.push((await step(given)).outputs.decision)
  }
  expect([decisions, titles().length]).toEqual([['quiet', 'quiet', 'alert', 'recovered'], 2])
})

const limited = { file: 'on: push\njobs: { test: { timeout-minutes: 30 } }', took: hourMs }

test('an event of a later run finds time-outs that no event told of', async () => {
  const { outputs } = await step({ runs: drawn('✓--✗'), about: 4, ledger: memory(), ...limited })
  expect(outputs).toMatchObject({ decision: 'alert', streak: 3, episode: 2 })
})

test('so does a sweep', async () => {
  const { outputs } = await step({ runs: drawn('✓---'), ledger: memory(), ...limited })
  expect(outputs).toMatchObject({ decision: 'alert', streak: 3, episode: 2 })
})

test('and an event without a ledger', async () => {
  expect((await step({ runs: drawn('✓--✗'), about: 4, ...limited })).outputs).toMatchObject({ decision: 'alert', streak: 3 })
})

/** For each event in turn, how often the workflow file and jobs were read, and the streak in the end. */
async function readings(history: string, abouts: readonly number[], took: number) {
  const ledger = memory()
  const ends = []
  for (const about of abouts) ends.push(await step({ runs: drawn(history).slice(0, about), about, ledger, ...limited, took }))
  const isReading = (route: string) => route === 'file' || route.endsWith('/jobs')
  return { streak: ends.at(-1)?.outputs.streak, calls: ends.map(({ asked }) => asked.filter(isReading).length) }
}

test('what an earlier step has looked at is not asked for again', async () => {
  expect(await readings('✓✗--✗', [2, 3, 4, 5], hourMs)).toEqual({ streak: 4, calls: [2, 2, 2, 1] })
})

test('nor is a run that somebody cancelled', async () => {
  expect(await readings('✓✗-✗✗', [2, 4, 5], minuteMs)).toEqual({ streak: 3, calls: [2, 2, 1] })
})

const costly: [name: string, history: string, took: number, ledger: boolean, most: number][] = [
  ['a success after time-outs', '✓--✓', hourMs, true, 1],
  ['a pass after failures and time-outs', '✓✗✗---✓', hourMs, true, 1],
  ['a time-out that is too few', '✓-', hourMs, true, 4],
  ['an alert of a time-out', '✓✗✗-', hourMs, true, 5],
  ['one that GitHub itself ended', '✓✗✗-', 6 * hourMs, true, 5],
  ['an alert after time-outs that nobody knew of', '✓--✗', hourMs, true, 5],
  ['an alert after more of them', '✓-----✗', hourMs, true, 5],
  ['the same without a ledger', '✓---✗', hourMs, false, 5],
  ['a failure after one', '✓-✗', hourMs, true, 5],
  ['a failure after a run that was cancelled soon', '✓-✗', minuteMs, true, 4],
  ['a run that was cancelled soon', '✓✗✗-', minuteMs, true, 4]
]
test.each(costly)('%s asks GitHub little', async (_, history, took, hasLedger, most) => {
  const given = { runs: drawn(history), about: history.length, ledger: hasLedger ? memory() : undefined }
  expect((await step({ ...given, file: limited.file, took })).asked.length).toBeLessThanOrEqual(most)
})

test('a run that somebody cancelled is no failure', async () => {
  expect((await step({ runs: drawn('✗✗-'), about: 3, ledger: memory() })).outputs).toMatchObject({ decision: 'quiet', streak: 2 })
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

const nightly = drawn('✓').map((run) => ({ ...run, event: 'schedule' }))
const daily = 'on: { schedule: [{ cron: "7 3 * * *" }] }\njobs: {}'

test('a schedule that has stopped is told once, and so is its return', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  const sweep = (days: number, runs = nightly) => step({ runs, ledger, http, file: daily, now: monday + days * 24 * hourMs })
  const back = [
    ...nightly,
    { ...nightly[0], id: 2000, run_number: 2, created_at: new Date(monday + 6 * 24 * hourMs).toISOString() } as (typeof nightly)[0]
  ]
  const decisions = [await sweep(1), await sweep(4), await sweep(5), await sweep(6.1, back)].map(({ outputs }) => outputs.decision)
  expect(decisions).toEqual(['quiet', 'stale', 'quiet', 'recovered'])
  expect(titles()).toEqual([expect.stringContaining('runs again'), expect.stringContaining('runs again')])
})

test('a schedule that has stopped goes where CI that fails goes', async () => {
  const sweep = await step({ runs: nightly, ledger: memory(), file: daily, now: monday + 4 * 24 * hourMs })
  expect(sweep.outputs).toMatchObject({ decision: 'stale', severity: 'P2' })
})

test.each([{ 'stale-after': '0' }, { 'stale-after': '30' }])('with %j a schedule may rest', async (inputs) => {
  const { outputs } = await step({ runs: nightly, ledger: memory(), file: daily, inputs, now: monday + 10 * 24 * hourMs })
  expect(outputs.decision).toBe('quiet')
})

test('one workflow that cannot be read keeps nobody from hearing of the others', async () => {
  const { http, titles } = discordSim()
  const { github } = githubWith(drawn('✗✗✗'))
  const request = async (route: string, parameters: Record<string, unknown>) => {
    const answer = await github.request(route, parameters)
    const broken = { id: 8, name: 'Broken', path: '.github/workflows/broken.yml', state: 'active' }
    if (route.endsWith('/workflows')) return { ...answer, data: { total_count: 2, workflows: [broken, ...answer.data.workflows] } }
    if (parameters.workflow_id === 8) throw new ActionError('GitHub answered 502', { fix: 'Try again.' })
    return answer
  }
  const sweep = step({
    runs: drawn('✗✗✗'),
    ledger: memory(),
    http,
    ports: { github: async () => ({ ...github, request }) as unknown as GitHub }
  })
  await expect(sweep).rejects.toThrow('GitHub answered 502')
  expect(titles()).toEqual([expect.stringContaining('CI has failed 3 times')])
})

test('an alert that Discord would not take is sent by the next step', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  const down = async () => ({ status: 503, headers: {}, body: '' })
  await step({ runs: drawn('✗✗✗'), about: 3, ledger, http: down, inputs: { 'fail-on': 'none' } })
  await step({ runs: drawn('✗✗✗'), ledger, http, now: monday + 10 * minuteMs })
  expect(titles()).toEqual([expect.stringContaining('CI has failed 3 times')])
})

test.each([true, false])('an alert is as old as its first failure, however often that is run again (ledger: %s)', async (hasLedger) => {
  const ledger = hasLedger ? memory() : undefined
  const [first, second] = drawn('✗✗').map((run) => ({ ...run, path: '.github/workflows/deploy.yml', name: 'Deploy' }))
  if (!first || !second) throw new Error('two runs were drawn')
  const at = (hours: number) => new Date(monday + hours * hourMs).toISOString()
  const again = { ...first, run_attempt: 2, run_started_at: at(6), updated_at: at(6.2) }
  const next = { ...second, created_at: at(6.3), run_started_at: at(6.3), updated_at: at(6.4) }
  const deploy = { ledger, inputs: { kind: 'deploy' } }
  await step({ ...deploy, runs: [first], about: 1 })
  await step({ ...deploy, runs: [again], about: 1, now: monday + 6.2 * hourMs })
  expect((await step({ ...deploy, runs: [again, next], about: 2, now: monday + 6.4 * hourMs })).outputs).toMatchObject({
    decision: 'alert',
    severity: 'P0'
  })
})
