import { expect, test } from '@jest/globals'
import { displayName, stepKey } from './step-name.ts'
import type { Step } from './workflow.ts'

const scope = { contexts: { github: { ref: 'main' } }, functions: [] }

const rows: [step: Step, index: number, key: string, name: string][] = [
  [{ run: '\n  echo a\necho b' }, 0, '__run', 'Run echo a'],
  [{ run: 'echo ${{ github.ref }}' }, 1, '__run_2', 'Run echo main'],
  [{ run: 'echo ${{ nonsense }}' }, 0, '__run', 'Run echo ${{ nonsense }}'],
  [{ id: 'x', name: 'On ${{ github.ref }}', run: 'a' }, 3, 'x', 'On main'],
  [{ uses: './actions/a' }, 0, '__self', 'Run ./actions/a'],
  [{ uses: 'octo/repo/path@v1' }, 0, '__octo_repo', 'Run octo/repo/path@v1'],
  [{ uses: 'octo/repo@v1', name: 'Named' }, 2, '__octo_repo_3', 'Named']
]

test.each(rows)('%j', (step, index, key, name) => {
  expect([stepKey(step, index), displayName(step, scope)]).toEqual([key, name])
})
