import { expect, test } from '@jest/globals'
import { isDue } from './is-due.ts'

const hour = 3600
const now = 1000 * hour

test.each<[asked: 'auto' | 'always' | 'never', reports: string[], hoursAgo: number | undefined, due: boolean]>([
  ['always', ['a.xml'], 0, true],
  ['never', [], undefined, false],
  ['auto', [], 0, true],
  ['auto', [], undefined, true],
  ['auto', ['a.xml'], undefined, true],
  ['auto', ['a.xml'], 1, false],
  ['auto', ['a.xml'], 19.99, false],
  ['auto', ['a.xml'], 20, true],
  ['auto', ['a.xml'], 24, true]
])('%s with reports %j, read %s hours ago: %s', (asked, reports, hoursAgo, due) => {
  const readUntil = hoursAgo === undefined ? undefined : now - hoursAgo * hour
  expect(isDue({ 'read-runs': asked, reports }, { readUntil, now })).toBe(due)
})
