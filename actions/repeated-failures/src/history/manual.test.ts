import { describe, expect, test } from '@jest/globals'
import { type Run, runOf } from '@tocsin/ci-history'
import type { RepeatedFailures } from '@tocsin/notifier'
import { type ApiRun, discordSim, drawn, memory, minuteMs, monday, step } from '../testing.ts'
import { countsManual } from './manual.ts'

/** `x` failed, `o` passed and `R` passed when it was run again, all started by hand. */
const history = (marks: string): ApiRun[] =>
  drawn(marks.replaceAll('x', '✗').replaceAll('o', '✓').replaceAll('R', 'r')).map((run, index) =>
    'xoR'.includes(marks[index] ?? '') ? { ...run, event: 'workflow_dispatch' } : run
  )
const runs = (marks: string): readonly Run[] => history(marks).map(runOf).toReversed()

const ci = { manual: 'auto', kind: 'ci' } as const
const deploy = { manual: 'auto', kind: 'deploy' } as const
const rows: [watch: Parameters<typeof countsManual>[0], marks: string, counts: boolean][] = [
  [ci, 'xxxx', false],
  [{ ...ci, manual: 'count' }, '✓', true],
  [deploy, '', false],
  [deploy, 'x', true],
  [deploy, 'oxxo', true],
  [deploy, 'oxxooxxo✓o', true],
  [deploy, 'oxxo✓o', false],
  [deploy, '✓✗x', false],
  [{ ...deploy, manual: 'ignore' }, 'xxxx', false]
]
test.each(rows)('with %j, failures by hand of %s count: %s', (watch, marks, counts) => {
  expect(countsManual(watch, runs(marks))).toBe(counts)
})

test('the newest hundred runs show how a workflow is started', () => {
  expect(countsManual(deploy, runs(`${'✓'.repeat(50)}${'o'.repeat(100)}`))).toBe(true)
})

interface Asked {
  inputs?: Readonly<Record<string, string>>
  ledger?: boolean
  policies?: readonly object[]
}

/** What each event in turn decides. */
async function decided(marks: string, { inputs = {}, ledger = true, policies = [] }: Asked = {}) {
  const all = history(marks)
  const kept = ledger ? memory() : undefined
  const { http } = discordSim()
  const config = { sections: { repeatedFailures: policies as readonly RepeatedFailures[] } }
  const decisions: unknown[] = []
  for (const about of all.keys()) {
    const known = { runs: all.slice(0, about + 1), about: about + 1, now: monday + (about + 1) * minuteMs }
    decisions.push((await step({ ...known, http, ledger: kept, inputs, config })).outputs.decision)
  }
  return decisions.join(' ')
}

const stories: [name: string, marks: string, asked: Asked, said: string][] = [
  ['a failure by hand is nobody’s alert', '✗✗x', {}, 'quiet quiet quiet'],
  ['and does not lengthen one', '✗x✗✗', {}, 'quiet quiet quiet alert'],
  ['a pass by hand ends an alert', '✗✗✗o', {}, 'quiet quiet alert recovered'],
  ['also where failures by hand are ignored', '✗✗✗xo', { inputs: { manual: 'ignore' } }, 'quiet quiet alert quiet recovered'],
  ['and begins a streak anew', '✗✗o✗', {}, 'quiet quiet quiet quiet'],
  ['failures by hand that are to count do', '✗x✗', { inputs: { manual: 'count' } }, 'quiet quiet alert'],
  ['by a policy as well', '✗x✗', { policies: [{ workflows: ['*'], manual: 'count' }] }, 'quiet quiet alert'],
  [
    'which an input overrides',
    '✗x✗',
    { policies: [{ workflows: ['*'], manual: 'count' }], inputs: { manual: 'auto' } },
    'quiet quiet quiet'
  ],
  ['a deploy that people start is watched', 'oxxo', { inputs: { kind: 'deploy' } }, 'quiet quiet alert recovered'],
  ['unless it is not to be', 'oxxo', { inputs: { kind: 'deploy', manual: 'ignore' } }, 'quiet quiet quiet quiet'],
  ['one that pushes start leaves out what people try', '✓✗x', { inputs: { kind: 'deploy' } }, 'quiet quiet quiet'],
  ['a failure by hand that is left out cannot be taken back', '✗✗R', {}, 'quiet quiet quiet']
]
describe.each([true, false])('with a ledger: %s', (ledger) => {
  test.each(stories)('%s: %s', async (_, marks, asked, said) => expect(await decided(marks, { ...asked, ledger })).toBe(said))
})

test('a sweep finds a pass by hand, and the failures of a deploy that people start', async () => {
  const { http, titles } = discordSim()
  const ledger = memory()
  for (const marks of ['xxx', 'xxxo'])
    await step({ runs: history(marks), ledger, http, inputs: { kind: 'deploy' }, now: monday + marks.length * minuteMs })
  expect(titles()).toEqual([expect.stringContaining('recovered'), expect.stringContaining('recovered')])
})

test('an event of a failure by hand asks GitHub nothing, and one of a pass little', async () => {
  const asked = async (marks: string) => (await step({ runs: history(marks), about: marks.length, ledger: memory() })).asked.length
  expect([await asked('✗✗x'), await asked('✗✗✗o')]).toEqual([0, 2])
})
