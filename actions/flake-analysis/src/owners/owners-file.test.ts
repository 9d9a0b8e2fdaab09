import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readContext } from '@tocsin/action-kit'
import { folderWith } from '@tocsin/testkit'
import { ownersFile } from './owners-file.ts'
import { largestBytes } from './rule.ts'

const scope = { repository: 'octo/app', branch: 'main' }

/** Reads `CODEOWNERS`, of which GitHub has one as well, in a run of such an event. */
async function read(workspace: string, { due = false, event = 'push', repository = 'octo/app', payload = {} } = {}) {
  const asked: string[] = []
  const context = readContext({
    env: { GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: 'event.json', GITHUB_WORKSPACE: workspace },
    readFile: () => JSON.stringify(payload),
    warn: () => undefined
  })
  const file = async (path: string, ref: string) => {
    asked.push(`${path} of ${ref}`)
    return '* @on-github'
  }
  const text = await ownersFile({ ...scope, repository }, { context, github: async () => ({ file }) as never, due })('CODEOWNERS')
  return { text, asked }
}

const here = () => folderWith({ CODEOWNERS: '* @checked-out' })
const fork = { pull_request: { head: { repo: { full_name: 'stranger/app', fork: true } }, base: { repo: { full_name: 'octo/app' } } } }
const asked = { text: '* @on-github', asked: ['CODEOWNERS of main'] }

test('in a leg of the tests what is checked out has to do', async () => {
  expect(await read(here())).toEqual({ text: '* @checked-out', asked: [] })
})

test('where the leg has none there is none', async () => {
  expect(await read(folderWith({}))).toEqual({ text: undefined, asked: [] })
})

test.each<[what: string, around: Parameters<typeof read>[1]]>([
  ['the runs are read as well', { due: true }],
  ['another repository is analysed', { repository: 'octo/else' }],
  ['a stranger wrote what is checked out', { event: 'pull_request_target', payload: fork }]
])('where %s, GitHub is asked for that of the branch', async (_, around) => {
  expect(await read(here(), around)).toEqual(asked)
})

test('where nothing is checked out, GitHub is asked', async () => {
  expect(await read('')).toEqual(asked)
})

test('a link, a folder and a file that GitHub would not load are none', async () => {
  const [link, folder, large] = [folderWith({ other: '* @elsewhere' }), folderWith({}), folderWith({})]
  symlinkSync(join(link, 'other'), join(link, 'CODEOWNERS'))
  mkdirSync(join(folder, 'CODEOWNERS'))
  writeFileSync(join(large, 'CODEOWNERS'), '#'.repeat(largestBytes + 1))
  for (const workspace of [link, folder, large]) expect(await read(workspace)).toEqual({ text: undefined, asked: [] })
})
