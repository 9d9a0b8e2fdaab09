import { expect, test } from '@jest/globals'
import { drawn, subjectWith } from './drawn.fixture.ts'
import { explanations } from './explained.ts'
import type { Candidate } from './options.ts'

const one = (id: string, level: Candidate['subject']['level'], drawing: string, more: Partial<Candidate['subject']> = {}): Candidate => ({
  subject: subjectWith({ id, level, ...more }),
  track: drawn(drawing)
})
const workflow = (drawing: string): Candidate => {
  const { job: _, ...subject } = subjectWith({ id: 'w', level: 'workflow' })
  return { subject, track: drawn(drawing) }
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
  ['a test explains the step that failed with it', 's', [one('s', 'step', 'FPF'), one('t', 'test', 'FPP')], [['t', 0.5]]],
  ['and not the one of another job', 's', [one('s', 'step', 'F', { job: 'lint' }), one('t', 'test', 'F')], []],
  ['a step explains no other one', 's', [one('s', 'step', 'F'), one('r', 'step', 'F')], []],
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
  expect(explanations(candidates)(of).map(({ id, share }) => [id, share])).toEqual(shares)
})

test('a test whose job is not known belongs to the workflow', () => {
  const { job: _, ...subject } = subjectWith({ id: 't' })
  expect(explanations([workflow('F'), { subject, track: drawn('F') }])('w')).toEqual([{ id: 't', share: 1 }])
})

test('those that explain most come first, and fifty at most', () => {
  const tests = Array.from({ length: 60 }, (_, index) => one(`t${index}`, 'test', 'P'.repeat(index) + 'F'.repeat(60 - index)))
  expect(explanations([one('j', 'job', '60F'), ...tests])('j').map(({ id }) => id)).toEqual(
    tests.slice(0, 50).map(({ subject }) => subject.id)
  )
})
