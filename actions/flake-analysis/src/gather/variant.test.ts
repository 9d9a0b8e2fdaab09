import { describe, expect, test } from '@jest/globals'
import { legsAmong, variantOf } from './variant.ts'

const run = 4711000123
const made = (name: string, attempt = 2, runNumber = 532) => ({
  name,
  read: { execution: { run, attempt, sha: 'abcdef0123456789abcdef0123456789abcdef01', at: 0, place: 'default' as const }, runNumber }
})
const variantsOf = (all: readonly ReturnType<typeof made>[]) => all.map((one) => variantOf(one, legsAmong(all)))

test.each<[name: string, variant: string]>([
  ['junit', 'junit'],
  ['junit-ubuntu-20', 'junit-ubuntu-20'],
  ['junit-4711000123', 'junit-*'],
  ['junit-4711000123-2', 'junit-*'],
  ['4711000123_2_junit', '*_junit'],
  ['junit-4711000123-20', 'junit-*-20'],
  ['junit-4711000123-532', 'junit-*'],
  ['junit-4711000123-2.20', 'junit-*-2.20'],
  ['junit-4711000123-2-linux', 'junit-*-linux'],
  ['junit-47110001234-2', 'junit-47110001234-2'],
  ['junit-abcdef0-linux', 'junit-*-linux'],
  ['junit-abcdef0123456789abcdef0123456789abcdef01', 'junit-*'],
  ['junit-ABCDEF0', 'junit-*'],
  ['junit-1234567', 'junit-1234567'],
  ['junit-532', 'junit-*'],
  ['junit-5320', 'junit-5320'],
  ['junit-32', 'junit-32'],
  ['junit-defaced', 'junit-defaced']
])('the variant of %s is %s', (name, variant) => {
  expect(variantsOf([made(name)])).toEqual([variant])
})

describe('what stands behind the id of the run', () => {
  const rows: [what: string, all: readonly ReturnType<typeof made>[], variants: readonly string[]][] = [
    ['is a leg', [made(`junit-${run}-20`, 1), made(`junit-${run}-22`, 1)], ['junit-*-20', 'junit-*-22']],
    [
      'is a leg, though one has the number of the attempt',
      [made(`junit-${run}-1`, 1), made(`junit-${run}-2`, 1)],
      ['junit-*-1', 'junit-*-2']
    ],
    ['is a leg, though one has the number of the run', [made(`j-${run}-20`, 1, 20), made(`j-${run}-22`, 1, 20)], ['j-*-20', 'j-*-22']],
    ['is a leg beside a report that has none', [made(`junit-${run}`, 1), made(`junit-${run}-1`, 1)], ['junit-*', 'junit-*-1']],
    ['is a leg in each attempt', [made(`j-${run}-1`, 1), made(`j-${run}-3`, 1), made(`j-${run}-2`, 2)], ['j-*-1', 'j-*-3', 'j-*-2']],
    ['is the attempt', [made(`junit-${run}-1`, 1), made(`junit-${run}-2`, 2)], ['junit-*', 'junit-*']],
    ['is the attempt of each leg', [made(`a-${run}-1`, 1), made(`b-${run}-1`, 1), made(`a-${run}-2`)], ['a-*', 'b-*', 'a-*']],
    ['is the number of a young run', [made(`junit-${run}-57`, 1, 57)], ['junit-*']]
  ]
  test.each(rows)('%s', (_, all, variants) => expect(variantsOf(all)).toEqual(variants))
})
