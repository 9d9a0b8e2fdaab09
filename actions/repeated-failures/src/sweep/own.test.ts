import { expect, test } from '@jest/globals'
import type { Context } from '@tocsin/action-kit'
import { withoutOwn } from './own.ts'

const ci = { id: 7, name: 'CI', path: '.github/workflows/ci.yml' }
const watch = { id: 8, name: 'Watch', path: '.github/workflows/watch.yml' }
const home = { serverUrl: 'https://github.com', runUrl: 'https://github.com/octo/app/actions/runs/9', workflowPath: watch.path }

test.each<[name: string, repository: string, asked: string[], left: object[]]>([
  ['the workflow of the step is left out', 'octo/app', [], [ci]],
  ['also where a glob takes it', 'octo/app', ['*.yml'], [ci]],
  ['unless it is named', 'octo/app', ['watch.yml'], [ci, watch]],
  ['in another repository it is another one', 'octo/site', [], [ci, watch]]
])('%s', (_, repository, asked, left) => {
  const said: string[] = []
  const context = { ...home, repository } as Context
  expect(withoutOwn([ci, watch], asked, { context, progress: (line) => void said.push(line) })).toEqual(left)
  expect(said).toHaveLength(left.length === 1 ? 1 : 0)
})
