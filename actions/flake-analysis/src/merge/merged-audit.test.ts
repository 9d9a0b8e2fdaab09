import { expect, test } from '@jest/globals'
import type { AuditFinding } from '../model/workflow-report.ts'
import { mergedAudit } from './merged-audit.ts'

const finding = (cost?: [words: string, minutes: number], more: Partial<AuditFinding> = {}): AuditFinding => ({
  ...{ repository: 'octo/app', rule: 'missing-timeout', file: '.github/workflows/ci.yml', line: 7, column: 3, risk: 'medium' },
  ...{ problem: 'no timeout', why: 'it may hang', fix: 'set one' },
  ...(cost && { cost: { words: cost[0], minutes: cost[1] } }),
  ...more
})

test.each<[what: string, given: readonly AuditFinding[], left: readonly AuditFinding[]]>([
  ['nothing', [], []],
  ['one', [finding(['a hang', 60])], [finding(['a hang', 60])]],
  ['one without a cost', [finding(), finding()], [finding()]],
  ['a cost that the first knows', [finding(['a hang', 60]), finding()], [finding(['a hang', 60])]],
  ['a cost that the last knows', [finding(), finding(['a hang', 60])], [finding(['a hang', 60])]],
  ['costs of several parts', [finding(['a hang', 60]), finding(['2 hangs', 120])], [finding(['a hang; 2 hangs', 180])]],
  ['what was measured twice', [finding(['a hang', 60]), finding(['a hang', 60])], [finding(['a hang', 60])]],
  ['the same words of other minutes', [finding(['a hang', 60]), finding(['a hang', 30])], [finding(['a hang', 90])]],
  [
    'other places',
    [finding(), finding(undefined, { line: 8 }), finding(undefined, { column: 4 }), finding(undefined, { repository: 'octo/else' })],
    [finding(), finding(undefined, { repository: 'octo/else' }), finding(undefined, { column: 4 }), finding(undefined, { line: 8 })]
  ]
])('%s', (_, given, left) => {
  expect(mergedAudit(given)).toEqual(left)
})

test('what costs most together comes first', () => {
  const [cheap, dear] = [{ line: 1 }, { line: 2 }]
  const given = [finding(['x', 50], cheap), finding(['a', 30], dear), finding(['b', 40], dear)]
  expect(mergedAudit(given).map(({ line, cost }) => [line, cost?.minutes])).toEqual([
    [2, 70],
    [1, 50]
  ])
})

test('words stay short however many parts there are', () => {
  const parts = Array.from({ length: 100 }, (_, index) => finding([`${index} hangs of the job`, 1]))
  const [one] = mergedAudit(parts)
  expect(one?.cost).toMatchObject({ minutes: 100, words: expect.stringMatching(/^0 hangs of the job; 1 hangs/) })
  expect(one?.cost?.words.length).toBe(500)
})
