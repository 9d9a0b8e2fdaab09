import { expect, test } from '@jest/globals'
import { type Context, facts } from '@tocsin/action-kit'
import { folderWith } from '@tocsin/testkit'
import { workflowFile } from './workflow-file.ts'

const path = '.github/workflows/ci.yml'
const file = async (name: string, ref: string) => `${name} of ${ref}`

const rows: [what: string, repository: string, name: string, text: string][] = [
  ['what is checked out costs no call', 'octo/app', path, 'on: push'],
  ['what is not is asked for', 'octo/app', '.github/workflows/other.yml', '.github/workflows/other.yml of main'],
  ['as is what another repository has', 'octo/web', path, `${path} of main`]
]
test.each(rows)('%s', async (_, repository, name, text) => {
  const context = {
    repository: 'octo/app',
    workspace: folderWith({ [path]: 'on: push' }),
    eventName: 'schedule',
    payload: facts({})
  } as Context
  expect(await workflowFile({ file }, { repository, branch: 'main' }, context)(name)).toBe(text)
})
