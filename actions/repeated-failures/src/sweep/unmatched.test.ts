import { expect, test } from '@jest/globals'
import { ActionError, type GitHub } from '@tocsin/action-kit'
import { wrapped } from '../github/wrapped.ts'
import { discordSim, drawn, githubWith, memory, step } from '../testing.ts'
import { unmatched } from './unmatched.ts'

const ci = { id: 7, name: 'CI', path: '.github/workflows/ci.yml' }
const deploy = { id: 8, name: 'Deploy', path: '.github/workflows/deploy-prod.yml' }

test.each<[asked: string[], named: string[], expected: object]>([
  [[], [], { inputs: [], policies: [] }],
  [['CI', 'deploy*.yml'], ['ci.yml', '.github/workflows/ci.yml'], { inputs: [], policies: [] }],
  [['Biuld', 'CI'], [], { inputs: ['Biuld'], policies: [] }],
  [['nightly*'], [], { inputs: ['nightly*'], policies: [] }],
  [[], ['biuld.yml', 'nightly*', 'biuld.yml'], { inputs: [], policies: ['biuld.yml'] }]
])('inputs %j and policies %j', (workflows, named, expected) => {
  expect(unmatched([ci, deploy], { workflows }, [{ workflows: named }])).toEqual(expected)
})

/** A sweep, and what it warned of. */
async function warned(inputs: Record<string, string>, workflows?: string[]) {
  const lines: string[] = []
  const ports = { warn: (line: string) => void lines.push(line) }
  const config = workflows && { sections: { repeatedFailures: [{ workflows }] } }
  await step({ runs: drawn('✓'), ledger: memory(), inputs, ports, ...(config && { config }) })
  return lines
}

test('a sweep of what does not exist fails, and names what there is', async () => {
  await expect(warned({ workflows: 'Biuld' })).rejects.toThrow(
    'No workflow of octo/app matches "Biuld"; there are: CI.\n→ Correct the input `workflows`'
  )
})

test('one that exists in part, or a policy for nothing, is warned of', async () => {
  expect(await warned({ workflows: 'Biuld\nCI' })).toEqual([expect.stringContaining('matches "Biuld"; there are: CI. Correct the input')])
  expect(await warned({}, ['biuld.yml', 'c*'])).toEqual([expect.stringContaining('matches "biuld.yml"; there are: CI. Correct `repeated')])
})

test('a branch on which nothing ever ran is warned of, and no other', async () => {
  const { github } = githubWith([])
  const empty = { github: async () => github as GitHub }
  const lines: string[] = []
  const ports = { ...empty, warn: (line: string) => void lines.push(line) }
  await step({ runs: [], ledger: memory(), inputs: { branch: 'mian' }, ports })
  expect(lines).toEqual(['No run was ever seen on the branch "mian", which is watched. Check its name in `branch`.'])
  expect(await warned({ branch: 'next' })).toEqual([])
  expect(await warned({ branch: 'main' })).toEqual([])
})

test('where GitHub does not tell whether a branch ever ran, the streams are judged all the same', async () => {
  const { http, titles } = discordSim()
  const next = drawn('✗✗✗').map((run) => ({ ...run, head_branch: 'next' }))
  const { github } = githubWith(next)
  const request = async (route: string, parameters: Record<string, unknown> = {}) => {
    if (parameters.per_page === 1) throw new ActionError('GitHub answered 502', { fix: 'Try again.' })
    return github.request(route, parameters)
  }
  const notices: string[] = []
  const ports = { github: async () => wrapped(github, { request }), notice: (line: string) => void notices.push(line) }
  const { outputs } = await step({ runs: next, ledger: memory(), http, inputs: { branch: 'next' }, ports })
  expect([outputs.decision, titles()]).toEqual(['alert', [expect.stringContaining('CI has failed 3 times')]])
  expect(notices).toEqual(['Whether a run was ever seen on "next" was not checked: GitHub answered 502'])
})
