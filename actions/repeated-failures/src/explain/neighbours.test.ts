import { expect, test } from '@jest/globals'
import { testEach } from '@tocsin/testkit/needs'
import { missingShared, sharedJson } from '@tocsin/testkit/shared'
import { neighboursOf } from './neighbours.ts'
import { monday, runOf, shaOf } from './testing.ts'

/** Workflows with a history each, drawn oldest first; all end in the same ten minutes. */
const listing = (histories: readonly string[], sha = (workflow: number) => shaOf(workflow)) =>
  histories
    .flatMap((history, workflow) =>
      [...history].map((mark, index) =>
        runOf(mark, 100 + index - history.length, {
          ...{
            id: workflow * 1000 + index,
            workflowId: workflow,
            workflow: `W${workflow}`,
            url: `https://github.com/octo/app/w${workflow}/${index}`
          },
          sha: sha(workflow)
        })
      )
    )
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))

const own = { failures: 1, runs: 40, sha: shaOf(50) }
const around = (
  histories: readonly string[],
  changes: Partial<Parameters<typeof neighboursOf>[1]> = {},
  sha?: (workflow: number) => string
) => neighboursOf(listing(histories, sha), { workflowId: 99, own, since: monday, ...changes })

const passed = '✓'.repeat(30)
const good = Array.from({ length: 5 }, () => passed)
const bad = Array.from({ length: 4 }, () => `${passed}✗`)

test('the newest result of each counts', () => {
  expect(around([`${passed}✗`, passed, `${passed}✗✓`, `${passed}✗-`])).toMatchObject({
    red: [{ name: 'W0', url: 'https://github.com/octo/app/w0/30' }, { name: 'W3' }],
    together: { red: 3, of: 5 }
  })
})

test('four others at once, at commits of their own, are too rare for chance', () => {
  const together = around([...bad, ...good])?.together
  expect(together).toMatchObject({ red: 5, of: 10, suspected: true })
  expect(together?.chance).toBeLessThan(1e-4)
})

test('one commit that all failures share explains them', () => {
  expect(around([...bad, ...good], { own: { ...own, sha: shaOf(1) } }, () => shaOf(1))?.together.suspected).toBe(false)
})

test('workflows that fail all the time are no news', () => {
  expect(around([...Array.from({ length: 4 }, () => '✗'.repeat(30)), ...good])?.together.suspected).toBe(false)
})

test('of a workflow without a history nothing is known, so that it says little', () => {
  expect(around(['✗', '✗', '✗', '✗'])?.together.suspected).toBe(false)
})

test('this workflow is not its own neighbour, and a result from before tells nothing of now', () => {
  expect(around([`${passed}✗`], { workflowId: 0 })).toBeUndefined()
  expect(around([`${passed}✗`], { since: Number.MAX_SAFE_INTEGER })).toBeUndefined()
  expect(around([])).toBeUndefined()
})

const vectors = 'vectors/flake_vectors.json'
const worked: { m: number; k: number; p: number; tail: number }[] = sharedJson(vectors).cofailure_infra?.cases
testEach(missingShared(vectors), worked, '$k of $m at $p: the more history, the nearer to the worked chance', ({ m, k, p, tail }) => {
  const size = 2000
  const history = '✗'.repeat(size * p) + '✓'.repeat(size * (1 - p))
  const others = Array.from({ length: m - 1 }, (_, index) => `${history}${index < k - 1 ? '✗' : '✓'}`)
  const { chance = 0 } = around(others, { own: { failures: size * p, runs: size, sha: '' }, since: 0 })?.together ?? {}
  expect(Math.abs(chance / tail - 1)).toBeLessThan(0.05)
})
