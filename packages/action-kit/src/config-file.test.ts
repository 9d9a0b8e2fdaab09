import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { type ConfigFile, loadConfigFile } from './config-file.ts'
import type { Context } from './context.ts'
import { facts } from './facts.ts'

const fork = { pull_request: { head: { repo: { id: 2 } }, base: { sha: 'basesha', repo: { id: 1 } } } }

interface Setting {
  /** Files of the workspace. */
  files?: Record<string, string>
  /** Files of the repository, as `path@revision`. */
  remote?: Record<string, string>
  config?: string
  payload?: object
  prepare?: (workspace: string) => void
}

async function load({ files = {}, remote = {}, config, payload = {}, prepare }: Setting) {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(workspace, dirname(path)), { recursive: true })
    writeFileSync(join(workspace, path), text)
  }
  prepare?.(workspace)
  const [asked, notices]: [string[], string[]] = [[], []]
  const file = async (path: string, ref: string) => {
    asked.push(`${path}@${ref}`)
    return remote[`${path}@${ref}`]
  }
  const context = { eventName: 'x', repository: 'octo/app', payload: facts(payload), sha: 'eventsha', workspace } as Context
  const ports = { github: async () => ({ file }), notice: (message: string) => notices.push(message) }
  const found = await loadConfigFile({ config }, context, ports).catch((error: Error) => error.message)
  return { found, asked, notices }
}

const ours = { '.github/tocsin.yml': 'version: 1' }

const rows: [name: string, setting: Setting, found: ConfigFile | undefined, asked: string[]][] = [
  ['the file that is checked out', { files: ours }, { text: 'version: 1', file: '.github/tocsin.yml' }, []],
  [
    'a file as large as may be',
    { files: { 'a.yml': 'x'.repeat(2 ** 18) }, config: 'a.yml' },
    { text: 'x'.repeat(2 ** 18), file: 'a.yml' },
    []
  ],
  ['no file: not a single call', {}, undefined, []],
  ['a named file that is checked out', { files: { 'ops/a.yml': 'a' }, config: './ops//a.yml' }, { text: 'a', file: 'ops/a.yml' }, []],
  [
    'a named file that is not',
    { remote: { 'ops/a.yml@eventsha': 'a' }, config: 'ops/a.yml' },
    { text: 'a', file: 'ops/a.yml' },
    ['ops/a.yml@eventsha']
  ],
  [
    "a named file while a fork's code is checked out",
    { files: { 'a.yml': 'hostile' }, remote: { 'a.yml@basesha': 'good' }, config: 'a.yml', payload: fork },
    { text: 'good', file: 'a.yml' },
    ['a.yml@basesha']
  ],
  ["the default file of a fork's code", { files: ours, payload: fork }, undefined, []],
  [
    'a link within the workspace',
    { files: { 'real.yml': 'a' }, prepare: (root) => symlinkSync(join(root, 'real.yml'), join(root, 'link.yml')), config: 'link.yml' },
    { text: 'a', file: 'link.yml' },
    []
  ]
]
test.each(rows)('%s', async (_, setting, found, asked) => {
  expect(await load(setting)).toMatchObject({ found, asked })
})

const planted: [what: string, prepare: (root: string) => void][] = [
  ['a link out of the workspace', (root) => symlinkSync('/etc/hostname', join(root, '.github/tocsin.yml'))],
  ['a link to nothing', (root) => symlinkSync('nowhere', join(root, '.github/tocsin.yml'))],
  ['a link to itself', (root) => symlinkSync('tocsin.yml', join(root, '.github/tocsin.yml'))],
  ['a folder', (root) => mkdirSync(join(root, '.github/tocsin.yml'))]
]
test.each(planted)('a fork cannot end the step with %s in place of the file', async (_, plant) => {
  const prepare = (root: string) => {
    mkdirSync(join(root, '.github'), { recursive: true })
    plant(root)
  }
  expect(await load({ prepare, payload: fork })).toMatchObject({ found: undefined, asked: [] })
})

test('a file that is not read for safety is spoken of', async () => {
  expect((await load({ files: ours, payload: fork })).notices).toEqual([
    '.github/tocsin.yml was not read, since the workspace may hold the code of a fork. Name it as `config` to read it from the base.'
  ])
  expect((await load({ payload: fork })).notices).toEqual([])
})

test.each(['../secret', 'a/../../secret', '/etc/passwd', 'C:\\x', '..\\x', '.', 'a/', 'a\0b'])(
  '%j leads out of the repository',
  async (config) => {
    const { found, asked } = await load({ config })
    expect([found, asked]).toEqual([expect.stringMatching(/^The `config` input ".*" is not the path of a file in the repository\n→ /), []])
  }
)

const refused: [name: string, setting: Setting, message: RegExp][] = [
  [
    'a link out of the workspace',
    { prepare: (root) => symlinkSync('/etc/hostname', join(root, 'a.yml')), config: 'a.yml' },
    /^a\.yml is a link that leads out of the workspace\n/
  ],
  [
    'a folder that is a link out of it',
    { prepare: (root) => symlinkSync('/etc', join(root, 'etc')), config: 'etc/hostname' },
    /leads out of the workspace/
  ],
  [
    'a link to nothing',
    { prepare: (root) => symlinkSync('nowhere', join(root, 'a.yml')), config: 'a.yml' },
    /^a\.yml is a link that leads nowhere/
  ],
  ['a folder', { files: { 'a/b.yml': '' }, config: 'a' }, /^a cannot be read as text of at most 256 KiB\n/],
  [
    'a file of a byte too many',
    { files: { 'a.yml': 'x'.repeat(2 ** 18 + 1) }, config: 'a.yml' },
    /^a\.yml cannot be read as text of at most 256 KiB\n/
  ],
  ['a file of 2 MiB', { files: { 'a.yml': 'x'.repeat(2 ** 21) }, config: 'a.yml' }, /^a\.yml cannot be read as text of at most 256 KiB\n/],
  ['a file that is nowhere', { config: 'a.yml' }, /^There is no a\.yml at eventsha\n→ Correct the `config` input\./]
]
test.each(refused)('%s is refused', async (_, setting, message) => {
  expect((await load(setting)).found).toMatch(message)
})
