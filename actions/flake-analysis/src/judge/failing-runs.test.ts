import { expect, test } from '@jest/globals'
import { type Level, levels } from '../model/subject.ts'
import { drawnFacts, start } from './drawn.fixture.ts'
import { failingRuns } from './failing-runs.ts'

const tally = (subjects: readonly [Level, string][], from = start) => {
  const found = failingRuns(from, levels.find((level) => subjects.some(([one]) => one === level)) ?? 'test')
  for (const [level, drawing] of subjects) found.add(drawnFacts(drawing, { subject: { level } }))
  const names = (list: ReturnType<typeof found.failures>) => list.map(({ run, attempt }) => `${run}.${attempt}`)
  return { failures: names(found.failures()), flaky: names(found.flaky()), infra: names(found.infra()) }
}

const rows: [why: string, subjects: [Level, string][], expected: Partial<ReturnType<typeof tally>>][] = [
  ['nothing', [], { failures: [], flaky: [], infra: [] }],
  ['each attempt', [['workflow', 'PF>FF>P']], { failures: ['2.1', '2.2', '3.1'], flaky: ['3.1'] }],
  [
    'two jobs that failed in one run',
    [
      ['job', 'F'],
      ['job', 'F']
    ],
    { failures: ['1.1'] }
  ],
  [
    'a job that failed where the workflow goes on',
    [
      ['workflow', 'PP'],
      ['job', 'PF']
    ],
    { failures: [] }
  ],
  [
    'a test that failed in a failed run',
    [
      ['workflow', 'PF'],
      ['test', 'FF']
    ],
    { failures: ['2.1'] }
  ],
  [
    'a flaky job makes a flaky failure of its run',
    [
      ['workflow', 'F'],
      ['job', 'F>P']
    ],
    { failures: ['1.1'], flaky: ['1.1'] }
  ],
  ['runners that were lost', [['job', '!FPF']], { failures: ['3.1'], infra: ['1.1'] }],
  ['a retry in the run is no failure', [['job', 'L']], { failures: [], flaky: [] }]
]
test.each(rows)('%s', (_, subjects, expected) => {
  expect(tally(subjects)).toMatchObject(expected)
})

test('what was before the window is not counted', () => {
  expect(tally([['job', 'F>PF>PF>P']], start + 2 * 3600)).toMatchObject({ failures: ['2.1', '3.1'], flaky: ['2.1', '3.1'] })
})
