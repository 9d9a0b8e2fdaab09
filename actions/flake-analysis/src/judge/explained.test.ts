import { expect, test } from '@jest/globals'
import { drawn, drawnFacts, subjectWith } from './drawn.fixture.ts'
import { explanations, failuresBehind } from './explained.ts'
import type { Candidate } from './options.ts'
import { isFail, seenOf } from './seen.ts'
import { verdictOf } from './state.ts'

const one = (id: string, level: Candidate['subject']['level'], drawing: string, more: Partial<Candidate['subject']> = {}): Candidate => ({
  subject: subjectWith({ id, level, ...more }),
  track: drawn(drawing)
})
const workflow = (drawing: string): Candidate => {
  const { job: _, ...subject } = subjectWith({ id: 'w', level: 'workflow' })
  return { subject, track: drawn(drawing) }
}

/** By all of its failures. */
function explained(candidates: readonly Candidate[], of: string) {
  const [found] = candidates.filter(({ subject }) => subject.id === of)
  const { counted = [] } = found ? seenOf(found.track, found.subject.level) : {}
  const failures = counted.filter(isFail)
  return found ? explanations(candidates)(found.subject, failures) : []
}

const rows: [why: string, of: string, candidates: Candidate[], shares: [string, number][]][] = [
  ['nothing failed', 'j', [one('j', 'job', 'PPPP'), one('t', 'test', 'FFFF')], []],
  ['a test failed whenever the job did', 'j', [one('j', 'job', 'FPFP'), one('t', 'test', 'FPFP')], [['t', 1]]],
  ['half of the time', 'j', [one('j', 'job', 'FPFP'), one('t', 'test', 'FPPP')], [['t', 0.5]]],
  ['a test that failed where the job passed explains nothing', 'j', [one('j', 'job', 'FPFP'), one('t', 'test', 'PFPF')], []],
  ['a retried test is none that failed', 'j', [one('j', 'job', 'F'), one('t', 'test', 'L')], []],
  [
    'a step and a test',
    'j',
    [one('j', 'job', 'FF'), one('t', 'test', 'PF'), one('s', 'step', 'FF')],
    [
      ['s', 1],
      ['t', 0.5]
    ]
  ],
  ['the tests of its job explain a step', 's', [one('s', 'step', 'FFP'), one('t', 'test', 'PFP'), one('u', 'test', 'PPF')], [['t', 0.5]]],
  ['a test that is not within it explains no test', 't', [one('s', 'step', 'FF'), one('t', 'test', 'FF'), one('u', 'test', 'FF')], []],
  ['the other steps of its job do not', 's', [one('s', 'step', 'FF'), one('r', 'step', 'FF'), one('j', 'job', 'FF')], []],
  ['what is not known of a report counts neither way', 'j', [one('j', 'job', '9F'), one('t', 'test', 'FFFP')], [['t', 0.75]]],
  ['but where hardly a report was read', 'j', [one('j', 'job', '9F'), one('t', 'test', 'F')], [['t', 1 / 3]]],
  ['of another job', 'j', [one('j', 'job', 'F'), one('t', 'test', 'F', { job: 'lint' })], []],
  ['of another repository', 'j', [one('j', 'job', 'F'), one('t', 'test', 'F', { repository: 'acme/site' })], []],
  ['attempts are told apart', 'j', [one('j', 'job', 'F>F'), one('t', 'test', 'F>P')], [['t', 0.5]]],
  [
    'a job explains its workflow',
    'w',
    [workflow('FF'), one('j', 'job', 'FP'), one('k', 'job', 'PF', { job: 'lint' })],
    [
      ['j', 0.5],
      ['k', 0.5]
    ]
  ],
  ['what is left out is explained by nothing', 'j', [one('j', 'job', '!FF'), one('t', 'test', '!FP')], []]
]
test.each(rows)('%s', (_, of, candidates, shares) => {
  expect(explained(candidates, of).map(({ id, share }) => [id, share])).toEqual(shares)
})

const go = (id: string, name: string, drawing: string, more: Partial<Candidate['subject']> = {}) =>
  one(id, 'test', drawing, { test: { suites: ['example.com/p'], className: 'example.com/p', name }, ...more })
const inSuites = (id: string, suites: string[], name: string, drawing: string, more: Partial<Candidate['subject']> = {}) =>
  one(id, 'test', drawing, { test: { suites, className: '', name }, ...more })
const inClass = (id: string, className: string, name: string) =>
  one(id, 'test', 'FP', { test: { suites: ['pytest', ...className.split('.')], className: '', name } })

const nested: typeof rows = [
  ['a subtest fails with it', 't', [go('t', 'TestA', 'FPFP'), go('x', 'TestA/x', 'FPFP')], [['x', 1]]],
  [
    'several subtests fail with it in turn',
    't',
    [go('t', 'TestA', 'FPFP'), go('x', 'TestA/x', 'FPPP'), go('y', 'TestA/y', 'PPFP')],
    [
      ['x', 0.5],
      ['y', 0.5]
    ]
  ],
  ['it fails by itself as well', 't', [go('t', 'TestA', 'FPFF'), go('x', 'TestA/x', 'FPFP')], []],
  [
    'subtests of subtests',
    't',
    [go('t', 'TestA', 'FP'), go('x', 'TestA/x', 'FP'), go('y', 'TestA/x/y', 'FP')],
    [
      ['x', 1],
      ['y', 1]
    ]
  ],
  ['a subtest is not explained by the test around it', 'x', [go('t', 'TestA', 'FP'), go('x', 'TestA/x', 'FP')], []],
  ['a test whose name only begins like it', 't', [go('t', 'TestA', 'FP'), go('x', 'TestAB/x', 'FP'), go('y', 'TestAB', 'FP')], []],
  ['a subtest of another leg', 't', [go('t', 'TestA', 'FP'), go('x', 'TestA/x', 'FP', { variant: 'race' })], []],
  ['a subtest of another job', 't', [go('t', 'TestA', 'FP'), go('x', 'TestA/x', 'FP', { job: 'lint' })], []],
  [
    'a subtest of another package',
    't',
    [go('t', 'TestA', 'FP'), go('x', 'TestA/x', 'FP', { test: { suites: ['example.com/q'], className: '', name: 'TestA/x' } })],
    []
  ],
  ['a test is the suite of another', 't', [inSuites('t', ['a'], 'b', 'FP'), inSuites('x', ['a', 'b'], 'c', 'FP')], [['x', 1]]],
  ['a test is around the suites of another', 't', [inSuites('t', ['a'], 'b', 'FP'), inSuites('x', ['a', 'b', 'c'], 'd', 'FP')], [['x', 1]]],
  ['a subtest whose package nobody knows', 't', [inSuites('t', [], 'TestA', 'FP'), inSuites('x', [], 'TestA/x', 'FP')], [['x', 1]]],
  [
    'a title with a slash',
    't',
    [inSuites('t', ['a.test.ts', 'api'], 'GET', 'FP'), inSuites('x', ['a.test.ts', 'api'], 'GET/POST parity', 'FP')],
    []
  ],
  [
    'a title with a slash, of whichever tool',
    't',
    [inSuites('t', ['api'], 'GET', 'FP'), inSuites('x', ['api'], 'GET/POST parity', 'FP')],
    []
  ],
  ['a parameter with a slash', 't', [inSuites('t', ['pytest'], 'test_a', 'FP'), inSuites('x', ['pytest'], 'test_a/b', 'FP')], []],
  [
    'a suite of Jest called as the test beside it',
    't',
    [inSuites('t', ['a.test.ts'], 'b', 'FP'), inSuites('x', ['a.test.ts', 'b'], 'c', 'FP')],
    []
  ],
  ['a class of pytest called as the test beside it', 't', [inClass('t', 'test_a', 'b'), inClass('x', 'test_a.b', 'c')], []],
  [
    'a test is called as the suite of another file',
    't',
    [inSuites('t', ['a'], 'b', 'FP', { file: 'a.feature' }), inSuites('x', ['a', 'b'], 'c', 'FP', { file: 'b.feature' })],
    []
  ],
  ['a test without suites is called as a suite', 't', [inSuites('t', [], 'b', 'FP'), inSuites('x', ['b'], 'c', 'FP')], []],
  ['a test beside it in its suite', 't', [inSuites('t', ['a'], 'b', 'FP'), inSuites('x', ['a'], 'c', 'FP')], []],
  ['its retry is that of a subtest', 't', [go('t', 'TestA', 'F'), go('x', 'TestA/x', 'L')], []],
  ['its subtest failed without it', 't', [go('t', 'TestA', 'FP'), go('x', 'TestA/x', 'FF')], [['x', 1]]]
]
test.each(nested)('tests within a test: %s', (_, of, candidates, shares) => {
  expect(explained(candidates, of).map(({ id, share }) => [id, share])).toEqual(shares)
})

test('names of slashes alone cost no more than they are long', () => {
  const deep = [go('t', `Test${'/'.repeat(500)}`, 'FP'), go('x', `Test${'/'.repeat(500)}x`, 'FP')]
  expect(explained(deep, 't')).toEqual([])
})

test('a test whose job is not known belongs to the workflow', () => {
  const { job: _, ...subject } = subjectWith({ id: 't' })
  expect(explained([workflow('F'), { subject, track: drawn('F') }], 'w')).toEqual([{ id: 't', share: 1 }])
})

test('those that explain most come first, and fifty at most', () => {
  const tests = Array.from({ length: 60 }, (_, index) => one(`t${index}`, 'test', 'P'.repeat(index) + 'F'.repeat(60 - index)))
  expect(explained([one('j', 'job', '60F'), ...tests], 'j').map(({ id }) => id)).toEqual(
    tests.slice(0, 50).map(({ subject }) => subject.id)
  )
})

test.each<[state: string, drawing: string, runs: readonly number[]]>([
  ['flaky', '9PF>P9PF>PpFpFPP', [10, 20]],
  ['broken', '9PF>P9PFFF', [20, 21, 22]]
])('of what is %s those failures are explained that make it so', (state, drawing, runs) => {
  const facts = drawnFacts(drawing)
  const verdict = verdictOf(facts)
  expect(verdict?.state).toBe(state)
  expect(verdict && failuresBehind(facts, verdict).map(({ execution }) => execution.run)).toEqual(runs)
})

test('a flaky job is explained by the test that its wrapper repeated', () => {
  const candidates = [one('j', 'job', '9PLL9P'), one('t', 'test', '9PLL9P')]
  const [job] = candidates
  const counted = job ? seenOf(job.track, 'job').counted.filter(({ outcome }) => outcome === 'flaky') : []
  expect(job && explanations(candidates)(job.subject, counted)).toEqual([{ id: 't', share: 1 }])
})
