import { expect, test } from '@jest/globals'
import { variantOf } from './variant.ts'

const read = {
  execution: { run: 4711000123, attempt: 2, sha: 'abcdef0123456789abcdef0123456789abcdef01', at: 0, place: 'default' as const },
  runNumber: 532
}

test.each<[name: string, variant: string]>([
  ['junit', 'junit'],
  ['junit-ubuntu-20', 'junit-ubuntu-20'],
  ['junit-4711000123', 'junit-*'],
  ['junit-4711000123-2', 'junit-*'],
  ['4711000123_2_junit', '*_junit'],
  ['junit-abcdef0-linux', 'junit-*-linux'],
  ['junit-abcdef0123456789abcdef0123456789abcdef01', 'junit-*'],
  ['junit-ABCDEF0', 'junit-*'],
  ['junit-1234567', 'junit-1234567'],
  ['junit-532', 'junit-*'],
  ['junit-5320', 'junit-5320'],
  ['junit-32', 'junit-32'],
  ['junit-defaced', 'junit-defaced']
])('the variant of %s is %s', (name, variant) => {
  expect(variantOf(name, read)).toBe(variant)
})
