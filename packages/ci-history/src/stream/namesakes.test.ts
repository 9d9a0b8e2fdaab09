import { expect, test } from '@jest/globals'
import { type NamedJob, namesakes } from './namesakes.ts'

const jobs: readonly NamedJob[] = [
  { name: 'test' },
  { name: 'Deploy (production)' },
  { name: 'Build ${{ matrix.os }}' },
  { name: 'Call', uses: './.github/workflows/a.yml' },
  { name: 'twin' },
  { name: 'twin' }
]

const rows: [shown: string, found: string[]][] = [
  ['test', ['test > ']],
  ['test (20, ubuntu)', ['test > ']],
  ['Deploy (production)', ['Deploy (production) > ']],
  ['Build mac', ['Build ${{ matrix.os }} > ']],
  ['Call / inner (1) / deep', ['Call > inner (1) / deep']],
  ['Call', []],
  ['twin', ['twin > ', 'twin > ']],
  ['nobody', []],
  ['', []]
]
test.each(rows)('%j is shown for %j', (shown, found) => {
  expect(namesakes(shown, jobs).map(({ job, inner }) => `${job.name} > ${inner}`)).toEqual(found)
})
