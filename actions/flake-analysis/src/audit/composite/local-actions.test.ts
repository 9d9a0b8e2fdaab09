import { expect, test } from '@jest/globals'
import { workflowOf } from '../rule.fixture.ts'
import { actionFiles, isActionFile, localActions } from './local-actions.ts'

const using = (...uses: string[]) =>
  `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses.map((one) => `      - uses: ${JSON.stringify(one)}\n`).join('')}`

const rows: [uses: string, folders: string[]][] = [
  ['./.github/actions/setup', ['.github/actions/setup']],
  ['./.github/actions/setup/', ['.github/actions/setup']],
  ['.//a/./b', ['a/b']],
  ['./', ['']],
  ['.', ['']],
  ['octo/setup@v1', []],
  ['docker://alpine', []],
  ['../other', []],
  ['./../other', []],
  ['./a/../../b', []],
  ['./${{ matrix.action }}', []],
  ['./a\\b', []],
  ['./a\0b', []],
  [`./${'a/'.repeat(400)}`, []]
]
test.each(rows)('%j is in %j', async (uses, folders) => expect(localActions(await workflowOf(using(uses)))).toEqual(folders))

test.each([
  ['.github/actions/a/action.yml', true],
  ['action.yaml', true],
  ['.github/workflows/action.yml', false],
  ['.github/workflows/ci.yml', false],
  ['my-action.yml', false]
])('%s is the file of an action: %s', (file, expected) => expect(isActionFile(file)).toBe(expected))

const action = (...uses: string[]) =>
  `runs:\n  using: composite\n  steps:\n    - { run: make, shell: sh }\n${uses.map((one) => `    - uses: ${one}\n`).join('')}`

async function found(repository: Readonly<Record<string, string>>, ...uses: string[]) {
  const asked: string[] = []
  const read = async (path: string) => {
    asked.push(path)
    return repository[path]
  }
  const files = await actionFiles([{ file: '.github/workflows/ci.yml', source: using(...uses) }], read)
  return { files: files.map(({ file }) => file), asked }
}

test('actions are found under both names, and those that they use', async () => {
  const { files } = await found(
    { 'a/action.yml': action('./b', 'octo/c@v1'), 'b/action.yaml': action('./gone'), 'c/action.yml': action() },
    './a'
  )
  expect(files).toEqual(['a/action.yml', 'b/action.yaml'])
})

test('each is read once, also in a circle', async () => {
  const { files, asked } = await found({ 'a/action.yml': action('./b', './a'), 'b/action.yml': action('./a') }, './a', './a', './b')
  expect([files, asked]).toEqual([
    ['a/action.yml', 'b/action.yml'],
    ['a/action.yml', 'b/action.yml']
  ])
})

test('no chain is followed deeper than GitHub does, and no more are read than the limit', async () => {
  const chain = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`c${at}/action.yml`, action(`./c${at + 1}`)]))
  expect((await found(chain, './c0')).files).toHaveLength(10)
  const wide = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`w${at}/action.yml`, action()]))
  expect((await found(wide, ...Array.from({ length: 300 }, (_, at) => `./w${at}`))).files).toHaveLength(100)
})

test('what is broken, or no composite action, uses nothing', async () => {
  const { files } = await found({ 'a/action.yml': 'runs: {', 'b/action.yml': 'runs: { using: node24, main: x.js }' }, './a', './b')
  expect(files).toEqual(['a/action.yml', 'b/action.yml'])
})
