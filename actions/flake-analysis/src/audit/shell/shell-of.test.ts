import { expect, test } from '@jest/globals'
import { workflowOf } from '../rule.fixture.ts'
import { dialectOf } from './shell-of.ts'

const rows: [workflow: string, job: string, step: string, dialect: string | undefined][] = [
  ['', 'runs-on: ubuntu-24.04', '', 'sh'],
  ['', 'runs-on: windows-2025', '', 'pwsh'],
  ['', 'runs-on: [self-hosted, Windows]', '', 'pwsh'],
  ['', 'runs-on: windows-2025', 'shell: bash', 'sh'],
  ['', 'runs-on: windows-2025', 'shell: cmd', undefined],
  ['', 'runs-on: ubuntu-24.04', 'shell: python', undefined],
  ['', 'runs-on: ubuntu-24.04', 'shell: "bash -el {0}"', 'sh'],
  ['', 'runs-on: ubuntu-24.04', 'shell: "/usr/bin/env node {0}"', undefined],
  ['', 'runs-on: ubuntu-24.04', 'shell: pwsh', 'pwsh'],
  ['defaults: { run: { shell: pwsh } }', 'runs-on: ubuntu-24.04', '', 'pwsh'],
  ['defaults: { run: { shell: pwsh } }', '{ runs-on: x, defaults: { run: { shell: sh } } }', '', 'sh'],
  ['', '{ runs-on: windows-2025, container: node }', '', 'sh']
]
test.each(rows)('%s %s %s: %s', async (top, job, step, dialect) => {
  const inner = job.startsWith('{') ? job.slice(1, -1) : job
  const workflow = await workflowOf(`on: push\n${top}\njobs: { a: { ${inner}, steps: [{ run: x${step && `, ${step}`} }] } }`)
  const [definition] = workflow.jobs
  expect(definition?.steps[0] && dialectOf(definition.steps[0], definition, workflow)).toBe(dialect)
})
