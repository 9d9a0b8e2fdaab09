import { expect, test } from '@jest/globals'
import type { Run } from '@tocsin/ci-history'
import { home, minuteMs, runsOf } from '../explain/testing.ts'
import { readAlert } from '../words/testing.ts'
import type { SilenceTurn } from './turns.ts'
import { type Schedule, type SilenceSubject, silenceAlert } from './words.ts'

const dayMs = 1440 * minuteMs
const stale: SilenceTurn = { what: 'stale', since: 1002 }
const resumed: SilenceTurn = { what: 'resumed', since: 1002 }

function subjectOf(state: Schedule['state'], history = '✓✓', name = 'Nightly'): SilenceSubject {
  const runs = runsOf(history)
  return {
    runs,
    schedule: scheduleOf(state, runs[0]),
    stream: { workflow: { id: 7, name, path: '.github/workflows/nightly.yml' }, branch: 'main' },
    ...{ kind: 'ci', repository: 'octo/app', home, severity: 'P2', reason: 'a scheduled workflow has gone silent' }
  }
}

function scheduleOf(state: Schedule['state'], last: Run | undefined): Schedule {
  if (state === 'stopped' || state === 'removed') return { state, last }
  if (!last) throw new Error('What is due has run before')
  return { state, last, forMs: 3.4 * dayMs, everyMs: dayMs }
}

const said = (turn: SilenceTurn, subject: SilenceSubject) => readAlert(silenceAlert(turn, subject))

test('a schedule is not kept', () => {
  expect(said(stale, subjectOf('missed'))).toMatchInlineSnapshot(`
"firing P2 (a scheduled workflow has gone silent)
Nightly has not run for 3 days (expected every day)
See whether the workflow is switched off: in a public repository GitHub does that after 60 days without activity.
🟩🟩
Last run: <#2> · 2026-01-05T09:20:00.000Z
[Workflow]"
`)
})

test('what a step that died was about to tell is told, whatever is planned by then', () => {
  expect(said(stale, subjectOf('kept'))).toContain('Nightly has not run for 3 days (expected every day)')
})

test('GitHub disabled the workflow', () => {
  expect(said(stale, subjectOf('stopped'))).toMatchInlineSnapshot(`
"firing P2 (a scheduled workflow has gone silent)
GitHub has disabled Nightly
Its schedule has stopped: the repository had no activity for 60 days. Open <the workflow> and choose “Enable workflow”, or run gh workflow enable nightly.yml.
🟩🟩
Last run: <#2> · 2026-01-05T09:20:00.000Z
[Workflow]"
`)
})

test('GitHub disabled a workflow of which no run is left', () => {
  expect(said({ what: 'stale', since: 0 }, subjectOf('stopped', '', ''))).toMatchInlineSnapshot(`
"firing P2 (a scheduled workflow has gone silent)
GitHub has disabled a workflow
Its schedule has stopped: the repository had no activity for 60 days. Open <the workflow> and choose “Enable workflow”, or run gh workflow enable nightly.yml.
[Workflow]"
`)
})

test('the schedule is kept again', () => {
  expect(said(resumed, subjectOf('kept'))).toMatchInlineSnapshot(`
"resolved P2 (recovered)
Nightly runs again
Its schedule is kept again.
[Workflow]"
`)
})

test('it had run, and is silent once more', () => {
  expect(said(resumed, subjectOf('missed'))).toMatchInlineSnapshot(`
"resolved P2 (recovered)
Nightly had run again
It has fallen silent once more, which another message tells of.
[Workflow]"
`)
})

test('there is no schedule any more', () => {
  expect(said(resumed, subjectOf('removed'))).toMatchInlineSnapshot(`
"resolved P2 (recovered)
Nightly is no longer scheduled
Nothing is due any more.
[Workflow]"
`)
})

test('one silence is one alert from its beginning to its end, and another one is another', () => {
  const keyOf = (turn: SilenceTurn) => silenceAlert(turn, subjectOf('missed')).key
  expect(keyOf(stale)).toBe('octo/app/.github/workflows/nightly.yml/main/stale/1002')
  expect(keyOf(resumed)).toBe(keyOf(stale))
  expect(keyOf({ what: 'stale', since: 1003 })).not.toBe(keyOf(stale))
  expect(keyOf({ what: 'stale', since: 0 })).toBe('octo/app/.github/workflows/nightly.yml/main/stale/never')
})

test('whoever named the workflow and its file writes one line of them', () => {
  const named = subjectOf('stopped', '✓', 'Night\n\u202ely')
  const workflow = { ...named.stream.workflow, path: '.github/workflows/a\nb`c.yml' }
  const { title, summary, context } = silenceAlert(stale, { ...named, stream: { ...named.stream, workflow } })
  expect([title, context]).toEqual(['GitHub has disabled Night ly', 'octo/app · Night ly'])
  expect(summary).toContainEqual({ code: 'gh workflow enable 7' })
})
