import { expect, test } from '@jest/globals'
import { type StatusKey, textFor } from './per-status.ts'

const noWarning = (message: string): never => {
  throw new Error(message)
}

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
test.each(rows)('%j as %j: %j', async (given, status, expected) => expect(await textFor('title', given, status, noWarning)).toBe(expected))

test.each([
  ['failure: a\nfailed: b', 'line 2'],
  ['failure: a\nsuccess: 5', 'success must be text'],
  ['failure: "open\nsuccess: a', 'line 2']
])('%j is refused: %s', async (given, part) => {
  await expect(textFor('title', given, ['failure'], noWarning)).rejects.toThrow(part)
})

test.each(['failure: fix: the thing', 'failure: "open', 'failure: 5', 'success: [a', 'failure: &a *b', ' default: `x`'])(
  '%j, as a stranger may call an issue, is a text and no reason to say nothing',
  async (given) => {
    const warnings: string[] = []
    expect(await textFor('title', given, ['success'], (message) => warnings.push(message))).toBe(given.trim())
    expect(warnings).toEqual([expect.stringMatching(/^Input "title" begins like a map by status and is none/)])
  }
)
