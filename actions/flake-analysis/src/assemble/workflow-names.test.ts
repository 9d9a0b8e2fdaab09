import { expect, test } from '@jest/globals'
import { emptySheet } from '../history/sheet.fixture.ts'
import { namesOfWorkflows } from './workflow-names.ts'

const sheet = (workflow: string, workflowName: string, variant?: string) => ({
  ...{ ...emptySheet, workflow, workflowName },
  ...(variant !== undefined && { variant })
})

test('each workflow once, by its file, and none that goes by it', () => {
  const sheets = [sheet('b.yml', 'CI'), sheet('a.yml', 'CI'), sheet('b.yml', 'b.yml', 'junit'), sheet('c.yml', 'c.yml')]
  expect(namesOfWorkflows(sheets)).toEqual([
    { repository: 'octo/app', workflow: 'a.yml', name: 'CI' },
    { repository: 'octo/app', workflow: 'b.yml', name: 'CI' }
  ])
})
