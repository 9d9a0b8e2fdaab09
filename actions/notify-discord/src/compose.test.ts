import { expect, test } from '@jest/globals'
import { defaultPolicy, plain, policyOf } from '@tocsin/notifier'
import { compose, gradeOf, withOwn, withPlaces } from './compose.ts'
import type { Details } from './details.ts'
import type { Subject } from './subject.ts'
import { contextOf } from './testing.ts'

const nothing: Details = { failed: [], evidence: [] }
const subject = (changes: Partial<Subject> = {}): Subject => ({
  told: {
    source: 'ci',
    title: 'CI passed on main',
    summary: ['abc Fix'],
    signal: { kind: 'ci', conclusion: 'failure', defaultBranch: true }
  },
  result: 'good',
  conclusion: 'success',
  ref: { owner: 'octo', repo: 'app', runId: 500, attempt: 1, conclusion: 'success' },
  failedNeeds: [],
  ...changes
})
const composed = (changes: Partial<Subject> = {}, details: Partial<Details> = {}) =>
  compose('k', subject(changes), { ...nothing, ...details }, contextOf(), defaultPolicy)

const states: [result: Subject['result'], transition: Details['transition'], status: string, title: string][] = [
  ['good', undefined, 'info', 'CI passed on main'],
  ['good', 'still-passing', 'info', 'CI passed on main'],
  ['good', 'recovered', 'resolved', 'CI recovered on main'],
  ['bad', 'broke', 'firing', 'CI passed on main'],
  ['other', undefined, 'info', 'CI passed on main'],
  ['running', undefined, 'info', 'CI passed on main'],
  ['none', undefined, 'info', 'CI passed on main']
]
test.each(states)('%s, %s is %s: %s', (result, transition, status, title) => {
  expect(composed({ result }, transition && { transition })).toMatchObject({ status, title })
})

const deploys: [transition: Details['transition'], production: boolean, rule: string][] = [
  ['broke', true, 'deploy-production'],
  ['still-failing', true, 'deploy-production-repeated'],
  ['still-failing', false, 'deploy-repeated'],
  [undefined, false, 'deploy-failed']
]
test.each(deploys)('a deploy that %s, production %s, is weighed by %s', (transition, production, rule) => {
  const signal = { kind: 'deploy', conclusion: 'failure', production } as const
  expect(gradeOf({ source: 'deploy', title: 'Deploy', signal }, defaultPolicy, transition).rule).toBe(rule)
})

test('what failed ends the text, so that its log follows right below', () => {
  const { told } = subject()
  const small = { subtext: ['on push · 3 m'] }
  const summary = ['abc Fix', '\n', small]
  expect(composed({ told: { ...told, summary }, failedNeeds: ['test'] }).summary).toEqual([...summary, '\n', '❌ test'])
  expect(composed({ told: { ...told, summary } }).summary).toEqual(summary)
})

test('a severity comes with the rule that gave it, and a policy may have another', () => {
  const { told } = subject()
  const { severity, rule, reason } = gradeOf(told, defaultPolicy)
  expect(composed()).toMatchObject({ severity, reason })
  expect(gradeOf(told, policyOf({ severities: { [rule]: 'P0' } })).severity).toBe('P0')
  expect(gradeOf({ source: 'release', title: 'v1' }, defaultPolicy).severity).toBe('P3')
})

test('a deploy that fails again weighs more than one that fails; nothing else does', () => {
  const graded = (kind: 'deploy' | 'ci', transition?: 'broke' | 'still-failing') => {
    const signal =
      kind === 'deploy'
        ? ({ kind, conclusion: 'failure', production: false } as const)
        : ({ kind, conclusion: 'failure', defaultBranch: true } as const)
    return gradeOf({ source: kind, title: 't', signal }, defaultPolicy, transition).severity
  }
  expect(graded('deploy', 'broke')).toBe(graded('deploy'))
  expect(graded('deploy', 'still-failing') < graded('deploy')).toBe(true)
  expect(graded('ci', 'still-failing')).toBe(graded('ci'))
})

const leg = { jobId: 1, cause: 'failed', url: 'https://github.com/j/1', steps: [] } as const
const failed = [{ name: 'test', cause: 'failed', legs: [leg], total: 1, cancelled: 0, tolerated: false }] as const

test('failing jobs stand below the words of the event, and in place of the needs', () => {
  const both = composed({ failedNeeds: ['test'] }, { failed, evidence: [{ job: 'test', leg, lines: ['why'] }] })
  expect(plain(both.summary)).toBe('abc Fix\n❌ test (https://github.com/j/1) failed')
  expect(both.excerpts).toEqual([{ title: '', lines: ['why'], url: 'https://github.com/j/1' }])
  expect(plain(composed({ failedNeeds: ['build', 'test'] }).summary)).toBe('abc Fix\n❌ build, test')
})

test('a result is placed by its run, an event by its repository', () => {
  const { ref: _, ...event } = subject()
  expect(composed().context).toBe('octo/app · CI #42')
  expect(compose('k', event, nothing, contextOf(), defaultPolicy).context).toBe('octo/app')
})

test('routes can match on repository and event', () => {
  expect(composed().labels).toEqual({ repository: 'octo/app', event: 'push' })
})

const own = { fields: [] }
test('without words of its own the step changes nothing', () =>
  expect(withPlaces(withOwn(composed(), own), undefined, [])).toEqual(composed()))

test('the words of the step win; its fields and buttons come first', () => {
  const alert = { ...composed(), fields: [{ name: 'A', value: ['1'] }], links: [{ label: 'View run', url: 'https://a.example/' }] }
  const runbook = { label: 'Runbook', url: 'https://wiki.example/ci' }
  const mine = { title: 'Mine', description: [{ markdown: '**x**' }], severity: 'P0' } as const
  expect(withPlaces(withOwn(alert, { ...mine, fields: [{ name: 'B', value: ['2'] }] }), 'https://b.example/', [runbook])).toMatchObject({
    title: 'Mine',
    summary: [{ markdown: '**x**' }],
    url: 'https://b.example/',
    severity: 'P0',
    reason: 'set in the workflow',
    fields: [{ name: 'B' }, { name: 'A' }],
    links: [runbook, { label: 'View run' }]
  })
})

test('an empty title is no title, an empty description is one', () => {
  expect(withOwn(composed(), { ...own, title: '', description: [] })).toMatchObject({ title: 'CI passed on main', summary: [] })
})
