import { expect, test } from '@jest/globals'
import { authorOf } from './author.ts'

const rows: [token: string, me: string | undefined, expected: string][] = [
  ['ghs_0123456789', 'never asked', 'github-actions[bot]'],
  ['ghp_0123456789', 'ada', 'ada'],
  ['github_pat_0123456789', 'ada', 'ada'],
  ['0123456789abcdef', undefined, 'github-actions[bot]']
]
test.each(rows)('%s of %s writes as %s', async (token, me, expected) => {
  expect(await authorOf(token, async () => me)).toBe(expected)
})
