import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { readContext } from '@tocsin/action-kit'
import { folderWith } from '@tocsin/testkit'
import { workflowFiles } from './workflow-files.ts'

const folder = '.github/workflows'

/** A checkout with such workflow files. */
function checkout(files: Readonly<Record<string, string>>): string {
  const workspace = folderWith({})
  mkdirSync(join(workspace, folder), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, folder, name), text)
  return workspace
}

interface There {
  files?: Readonly<Record<string, string>>
  status?: number
}

const httpError = (status: number) =>
  Object.assign(new Error(`HTTP ${status}`), { status, request: { method: 'GET', url: '' }, response: { status } })

/** With what GitHub was asked for. */
async function read(workspace: string, { files = {}, status = 200 }: There = {}, { repository = 'octo/app', asks = true } = {}) {
  const calls: string[] = []
  const context = readContext({
    env: { GITHUB_REPOSITORY: 'octo/app', GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: 'e', GITHUB_WORKSPACE: workspace },
    readFile: () => '{}',
    warn: () => undefined
  })
  const github = async () => ({
    async request(route: string, place: object) {
      calls.push(`${route.split(' ')[0]} ${Object.values(place).join(' ')}`)
      if (status !== 200) throw httpError(status)
      return { data: Object.keys(files).map((name) => ({ name })) }
    },
    async file(path: string, ref: string) {
      calls.push(`${path} of ${ref}`)
      return files[path.slice(folder.length + 1)]
    }
  })
  const found = await workflowFiles({ context, repository, branch: 'main', github: asks ? (github as never) : undefined })
  return { found: found.map(({ file, source }) => `${file}: ${source}`), calls }
}

test('what is checked out is read, in the order of its names, and costs no call', async () => {
  const workspace = checkout({ 'b.yml': 'two', 'a.yaml': 'one', 'C.YML': 'three', 'notes.md': 'no', 'x.yml.bak': 'no' })
  expect(await read(workspace, { files: { 'd.yml': 'four' } })).toEqual({
    found: [`${folder}/C.YML: three`, `${folder}/a.yaml: one`, `${folder}/b.yml: two`],
    calls: []
  })
})

test('links, folders and files of megabytes are no workflows', async () => {
  const workspace = checkout({ 'a.yml': 'one', 'large.yml': 'x'.repeat(1_000_001), secret: 'not to be read' })
  symlinkSync(join(workspace, folder, 'secret'), join(workspace, folder, 'link.yml'))
  mkdirSync(join(workspace, folder, 'folder.yml'))
  expect((await read(workspace)).found).toEqual([`${folder}/a.yml: one`])
})

test.each<[what: string, workspace: () => string, around: Parameters<typeof read>[2]]>([
  ['nothing is checked out', () => folderWith({}), {}],
  ['there is no workspace', () => '', {}],
  ['another repository is analysed', () => checkout({ 'a.yml': 'mine' }), { repository: 'octo/else' }]
])('where %s, GitHub is asked for those of the branch', async (_, workspace, around = {}) => {
  const { repository = 'octo/app' } = around
  const files = { 'ci.yml': 'on: push', 'README.md': 'no', 'large.yml': 'x'.repeat(1_000_001) }
  expect(await read(workspace(), { files }, around)).toEqual({
    found: [`${folder}/ci.yml: on: push`],
    calls: [`GET ${repository.replace('/', ' ')} ${folder} main`, `${folder}/ci.yml of main`, `${folder}/large.yml of main`]
  })
})

test('where no call is to be spent, nothing is asked', async () => {
  expect(await read('', { files: { 'ci.yml': 'on: push' } }, { asks: false })).toEqual({ found: [], calls: [] })
})

test('a repository without workflow files has none, and what GitHub refuses is thrown', async () => {
  expect((await read('', { status: 404 })).found).toEqual([])
  await expect(read('', { status: 403 })).rejects.toThrow('HTTP 403')
})

test('of very many files the first three hundred are read', async () => {
  const files = Object.fromEntries(Array.from({ length: 310 }, (_, index) => [`w${1000 + index}.yml`, 'on: push']))
  const [here, there] = [await read(checkout(files)), await read('', { files })]
  expect([here.found.length, there.found.length, there.calls.length]).toEqual([300, 300, 301])
})
