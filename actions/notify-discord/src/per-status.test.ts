import { expect, test } from '@jest/globals'
import { type StatusKey, textFor } from './per-status.ts'

const map = 'failure: It **broke**\nrecovered: Back again\nstarted: On its way\ndefault: Done'

const rows: [given: string | undefined, status: StatusKey[], expected: string | undefined][] = [
  [undefined, ['success'], undefined],
  ['the same for all', ['success'], 'the same for all'],
  ['Fix: not a map', ['success'], 'Fix: not a map'],
  ['failure:no space is no map', [], 'failure:no space is no map'],
  [map, ['failure'], 'It **broke**'],
  [map, ['started'], 'On its way'],
  [map, ['recovered', 'success'], 'Back again'],
  [map, ['cancelled'], 'Done'],
  [map, [], 'Done'],
  ['success: Good', ['failure'], undefined],
  ['\n  failure: indented\n', ['failure'], 'indented'],
  ['failure: |\n  two\n  lines', ['failure'], 'two\nlines\n'.trimEnd()],
  ['success: ""', ['success'], '']
]
test.each(rows)('%j as %j: %j', async (given, status, expected) => expect(await textFor('title', given, status)).toBe(expected))

test.each([
  ['failure: a\nfailed: b', 'line 2'],
  ['failure: 5', 'failure must be text'],
  ['failure: "open', 'line 1']
])('%j is refused: %s', async (given, part) => {
  await expect(textFor('title', given, ['failure'])).rejects.toThrow(part)
})
