import { expect, test } from '@jest/globals'
import { readContext } from '@tocsin/action-kit'
import { folderWith } from '@tocsin/testkit'
import { shardOf } from '../gather/workflows.ts'
import { auditRepository } from './audit-repository.ts'

const workflow = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: npm test\n'
const files = ['ci.yml', 'deploy.yml', 'nightly.yml', 'release.yml'].map((name) => `.github/workflows/${name}`)
const checkout = () => folderWith(Object.fromEntries(files.map((file) => [file, workflow])))

function audited(workspace: string, { audit = true, shard, due = true }: { audit?: boolean; shard?: string; due?: boolean } = {}) {
  const context = readContext({
    env: { GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: 'e', GITHUB_WORKSPACE: workspace },
    readFile: () => '{}',
    warn: () => undefined
  })
  const refusing = async () => Promise.reject(new Error('GitHub is down'))
  const around = { context, github: refusing as never, facts: () => ({ days: 30, workflows: new Map() }), due }
  return auditRepository({ audit, shard }, { repository: 'octo/app', branch: 'main' }, around)
}

const filesOf = ({ audited: { audit, graphs } }: Awaited<ReturnType<typeof audited>>) => ({
  found: [...new Set(audit.map(({ file }) => file))].toSorted(),
  drawn: graphs.map((one) => one.workflow).toSorted()
})
const nothing = { audited: { audit: [], graphs: [], problems: [] } }

test('every workflow that is checked out is audited and drawn', async () => {
  expect(filesOf(await audited(checkout()))).toEqual({ found: files, drawn: files })
})

test.each([1, 2, 3])('part %s of 3 audits its own', async (part) => {
  const own = files.filter((file) => shardOf(file, 3) === part)
  expect(filesOf(await audited(checkout(), { shard: `${part}/3` }))).toEqual({ found: own, drawn: own })
})

test('what is not asked for is not audited', async () => {
  expect(await audited(checkout(), { audit: false })).toEqual(nothing)
})

test('what cannot be read is a problem, and costs no report', async () => {
  const { problem, ...rest } = await audited('')
  expect(rest).toEqual(nothing)
  expect(problem?.message).toMatch(/^The workflow files could not be audited: GitHub is down/)
})

test('where the runs are not read, GitHub is not asked for workflow files either', async () => {
  expect(await audited('', { due: false })).toEqual(nothing)
})
