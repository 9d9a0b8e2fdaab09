import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import type { FlakeReport } from '../model/report.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { sample } from './sample.fixture.ts'
import { aroundWords, throughParts } from './through-parts.ts'

const [any] = sample.subjects as [SubjectReport]
type Drawn = readonly [id: string, level: SubjectReport['level'], by: readonly string[], changes?: Partial<SubjectReport>]
const drawn = ([id, level, by, changes]: Drawn): SubjectReport => {
  const explainedBy = by.map((one) => ({ id: one, share: 1 / by.length }))
  return { ...any, id, level, job: 'test', state: 'flaky', certainty: 'confirmed', explainedBy, ...changes }
}
const reportOf = (all: readonly Drawn[]): FlakeReport => ({ ...sample, subjects: all.map(drawn) })
const told = (report: FlakeReport) =>
  throughParts(report).map(({ subject, around }) => [subject.id, ...around.map(({ id }) => id)].join(' < '))

const rows: [what: string, subjects: readonly Drawn[], told: readonly string[]][] = [
  ['nothing', [['t', 'test', []]], []],
  [
    'a step, its job and its workflow, for one reason',
    [
      ['w', 'workflow', ['t']],
      ['s', 'step', ['t']],
      ['j', 'job', ['t']]
    ],
    ['s < j < w']
  ],
  [
    'a workflow that has more reasons',
    [
      ['w', 'workflow', ['t', 'u']],
      ['j', 'job', ['t']]
    ],
    ['w', 'j']
  ],
  [
    'the same reasons in another order',
    [
      ['w', 'workflow', ['t', 'u']],
      ['j', 'job', ['u', 't']]
    ],
    ['j < w']
  ],
  ['a workflow alone', [['w', 'workflow', ['t']]], ['w']],
  [
    'a broken job of a flaky workflow',
    [
      ['w', 'workflow', ['t']],
      ['j', 'job', ['t'], { state: 'broken' }]
    ],
    ['j', 'w']
  ],
  [
    'jobs of two workflows',
    [
      ['j', 'job', ['t']],
      ['k', 'job', ['t'], { workflow: 'other.yml' }]
    ],
    ['j', 'k']
  ],
  [
    'jobs of two repositories',
    [
      ['j', 'job', ['t']],
      ['w', 'workflow', ['t'], { repository: 'acme/web' }]
    ],
    ['j', 'w']
  ],
  [
    'two jobs of a workflow',
    [
      ['w', 'workflow', ['t']],
      ['j', 'job', ['t']],
      ['k', 'job', ['t'], { job: 'other' }]
    ],
    ['j < w', 'k']
  ],
  [
    'two steps of a job',
    [
      ['r', 'step', ['t']],
      ['s', 'step', ['t']],
      ['j', 'job', ['t']]
    ],
    ['r < j', 's']
  ],
  [
    'a test around a test',
    [
      ['j', 'job', ['t']],
      ['u', 'test', ['t']]
    ],
    ['u < j']
  ]
]
test.each(rows)('%s', (_, subjects, expected) => expect(told(reportOf(subjects))).toEqual(expected))

test.each<[levels: readonly SubjectReport['level'][], words: string]>([
  [[], ''],
  [['job'], 'with its job'],
  [['step', 'step', 'job'], 'with its 2 steps and its job']
])('%j', (levels, words) => expect(aroundWords(levels.map((level) => ({ ...any, level })))).toBe(words))

test('the time it takes grows no faster than the report', () => {
  const large = (size: number) => reportOf(Array.from({ length: size }, (_, at): Drawn => [`${at}`, 'step', ['t'], { job: `${at % 7}` }]))
  expect(growth((size) => throughParts(large(size)), 500)).toBeLessThan(linear)
})
