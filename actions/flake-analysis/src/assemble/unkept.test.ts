import { expect, test } from '@jest/globals'
import { unkeptOf } from './unkept.ts'

const workflow = '.github/workflows/ci.yml'

test('what the history has no room for is said', () => {
  expect(
    unkeptOf(
      [{ workflow }, { workflow, variant: 'unit', leftOut: { own: 1, ofForks: 58_001 } }, { workflow, leftOut: { own: 0, ofForks: 2 } }],
      3
    )
  ).toEqual([
    {
      file: `${workflow}, unit`,
      problem: 'No history of 1 test that ran longest ago: of each list 60,000 and 18 MB are kept, and 64 MB in all.'
    },
    {
      file: `${workflow}, unit`,
      problem:
        'No history of up to 58,001 tests that only forks ran: a run may bring 2,000 new ones; of each list 10,000 are kept, and 8 MB in all.'
    },
    {
      file: workflow,
      problem:
        'No history of up to 2 parts that only forks ran: a run may bring 2,000 new ones; of each list 10,000 are kept, and 8 MB in all.'
    },
    { file: '', problem: 'No history of 3 kinds of workflows or reports that only forks have: 200 are kept.' }
  ])
})
