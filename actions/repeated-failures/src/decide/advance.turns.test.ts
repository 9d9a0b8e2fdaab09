import { expect, test } from '@jest/globals'
import { noState } from '../kept/state.ts'
import { advance, withSent } from './advance.ts'
import { at, drawn, minutes, said, steps } from './drawn.fixture.ts'

test('a step that died before it sent is made up for once its lease has ended, and not before', () => {
  const died = advance(noState, at(0, '✗✗✗'))
  const early = advance(died.state, at(minutes(0.5), '✗✗✗'))
  const late = advance(died.state, at(minutes(1), '✗✗✗✗'))
  const after = advance(withSent(late.state, late.decisions), at(minutes(3), '✗✗✗✗'))
  expect([died, early, late, after].map(said)).toEqual([['alert'], ['quiet'], ['alert'], ['quiet']])
})

test('so is one that died before it took an alert back', () => {
  const alert = advance(noState, at(0, '✗✗✗'))
  const died = advance(withSent(alert.state, alert.decisions), at(minutes(1), '✗✗r'))
  const late = advance(died.state, at(minutes(3), '✗✗r'))
  const after = advance(withSent(late.state, late.decisions), at(minutes(5), '✗✗r'))
  expect([died, late, after].map(said)).toEqual([['retracted'], ['retracted'], ['quiet']])
})

test('an alert that died with its step and recovered before anybody knew is told as a recovery', () => {
  const died = advance(noState, at(0, '✗✗✗'))
  expect(said(advance(died.state, at(minutes(2), '✗✗✗✓')))).toEqual(['recovered'])
})

test('an alert that is taken back, and raised again by the same runs, is told under another number', () => {
  const [fails, passed] = [drawn('✗✗✗'), drawn('✗r✗')]
  const again = fails.map((entry) => (entry.number === 2 ? { ...entry, attempt: 3 } : entry))
  expect(steps(fails, passed, again, again)).toEqual(['1: alert 1', '2: retracted 1', '3: alert 1', '3: quiet 1'])
})

test('what a step that died may have told goes out under the number that it had', () => {
  expect(steps({ lost: drawn('✗✗✗') }, drawn('✗✗✗✗'), drawn('✗✗✗✗✗'))).toEqual(['1: alert 1', '1: alert 1', '2: escalated 1'])
  expect(steps({ lost: drawn('✗✗✗✗') }, drawn('✗✗✗✗✗'))).toEqual(['1: alert 1', '2: alert 1'])
})

test('a message that a step died before it could mend is mended by the next, once', () => {
  expect(steps(drawn('✗✗✗'), { lost: drawn('✗✗✗✗') }, drawn('✗✗✗✗'), drawn('✗✗✗✗'))).toEqual([
    '1: alert 1',
    '2: quiet 1',
    '3: quiet 1',
    '3: quiet 1'
  ])
})

test('what a step that died had handed over goes out in its words, and is mended by the next step', () => {
  const died = advance(noState, at(0, '✗✗✗'))
  const retold = advance(died.state, at(minutes(2), '✗✗✗✗'))
  expect(retold.decisions).toMatchObject([{ kind: 'alert', turn: 1, retold: true }])
  const skipped = withSent(retold.state, retold.decisions, [])
  expect(advance(skipped, at(minutes(3), '✗✗✗✗')).decisions).toMatchObject([{ kind: 'quiet', outdated: true, turn: 2 }])
  const sent = withSent(retold.state, retold.decisions)
  expect(advance(sent, at(minutes(3), '✗✗✗✗')).decisions).toMatchObject([{ kind: 'quiet', turn: 1 }])
})

test('an alert that may have been told by a step that died is taken back when it no longer holds', () => {
  expect(steps({ lost: drawn('✗✗✗') }, drawn('✗r✗'), drawn('✗r✗'))).toEqual(['1: alert 1', '2: retracted 1', '2: quiet 3'])
})

test('an alert that a step may have taken back before it died is raised again when it holds again', () => {
  const again = drawn('✗✗✗').map((entry) => (entry.number === 2 ? { ...entry, attempt: 3 } : entry))
  expect(steps(drawn('✗✗✗'), { lost: drawn('✗r✗') }, again, again)).toEqual(['1: alert 1', '2: retracted 1', '3: alert 1', '3: quiet 1'])
})

test('while one step takes an alert back, another one that sees it raised again says so', () => {
  const alert = advance(noState, at(0, '✗✗✗'))
  const back = advance(withSent(alert.state, alert.decisions), at(minutes(1), '✗r✗'))
  const again = { ...at(minutes(1), ''), entries: drawn('✗✗✗').map((entry) => ({ ...entry, attempt: 3 })) }
  const raised = advance(back.state, again)
  expect(raised.decisions).toMatchObject([{ kind: 'alert', turn: 3 }])
  expect(withSent(withSent(raised.state, raised.decisions), back.decisions)).toMatchObject({
    outbox: [],
    told: { tellings: [{ level: 'P2' }] }
  })
})
