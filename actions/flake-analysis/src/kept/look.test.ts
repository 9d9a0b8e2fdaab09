import { expect, test } from '@jest/globals'
import { isFirstLook, wholeAfter } from './look.ts'

const read = { key: 'k', due: true, wasRead: true, complete: true, isLongest: false }
const unread = { ...read, due: false }
const reportsAlone = { ...unread, wasRead: false }

test.each<[what: string, of: Parameters<typeof wholeAfter>[0], marked: ReturnType<typeof wholeAfter>]>([
  ['of all runs is whole', read, { wholeOf: ['k'] }],
  ['of all runs, the first one, is whole', { ...read, wasRead: false }, { wholeOf: ['k'] }],
  ['that was cut is not', { ...read, complete: false }, {}],
  ['that owes jobs is not', { ...read, owes: true }, {}],
  ['at more days that was cut makes it a part', { ...read, complete: false, isLongest: true }, { partOf: ['k'] }],
  ['without runs leaves what others read as it is', unread, {}],
  ['without runs, where some of them are left, as well', { ...unread, complete: false }, {}],
  ['at reports alone is whole for itself', reportsAlone, { wholeOf: ['k.reports'] }]
])('a look %s', (_, of, marked) => expect(wholeAfter(of)).toEqual(marked))

test.each<[what: string, whole: readonly string[], of: Parameters<typeof isFirstLook>[1], isFirst: boolean]>([
  ['nothing was looked at', [], read, true],
  ['all was', ['k'], read, false],
  ['fewer days were', ['k'], { ...read, isLongest: true }, true],
  ['something else was', ['other'], read, true],
  ['the reports were, and now the runs are', ['k.reports'], { ...read, wasRead: false }, true],
  ['the reports were, and now they are again', ['k.reports'], reportsAlone, false],
  ['the reports were, by an older version', ['k'], reportsAlone, false],
  ['the runs were in part, and now reports are', ['k.reports'], unread, true]
])('where %s', (_, whole, of, isFirst) => expect(isFirstLook({ whole }, of)).toBe(isFirst))
