import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from '@jest/globals'
import { folderWith, world } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { skips } from '../quarantine/go.fixture.ts'
import { analysis } from './analysis.fixture.ts'
import { afterTests, escaped } from './reports.fixture.ts'

/** What a report may call a test. */
const hostile = [
  `it's "quoted" \\ and $(touch pwned) \`x\``,
  `"""]}) or __import__("os").system("x") #`,
  '(a+)+$ [z-a] {2,1} a|b .* ^',
  '(?=look) (?!ahead) (?<name>x) \\1 \\Q',
  '/g --grep=. -rf /',
  '*/ process.exit(1) //',
  'größer 日本 😀'
]
const goNames = ['TestPlain', 'TestSub/a_(b+)+$_[z-a]', 'TestSub/(?!ahead)_{2,1}', 'TestPipe|TestOther', 'TestGrößer/\\Q.*']

/** Of each name a test that flakes, and one of nearly the same name that does not. */
const suite = (letter: string, names: readonly string[], shown: (name: string) => { suite: string; className: string; name: string }) =>
  names
    .flatMap((name) => [[name, letter] as const, [`${name}x`, 'P'] as const])
    .map(([own, result]) => {
      const { suite: of, className, name } = shown(own)
      const failure = result === 'F' ? '<failure message="expected 3 but got 2"/>' : ''
      return `<testsuite name="${escaped(of)}"><testcase classname="${escaped(className)}" name="${escaped(name)}" time="0.1">${failure}</testcase></testsuite>`
    })
    .join('')

const document = (suites: string) => `<testsuites>${suites}</testsuites>`
const reportsOf = (letter: string) => ({
  'out/pytest.xml': document(suite(letter, hostile, (name) => ({ suite: 'pytest', className: 'tests.test_cart', name }))),
  'out/jest.xml': document(suite(letter, hostile, (name) => ({ suite: 'outer', className: 'outer', name: `outer ${name}` }))),
  'out/playwright.xml': document(
    suite(letter, hostile, (name) => ({ suite: 'a.spec.ts', className: 'a.spec.ts', name: `outer › ${name}` }))
  ),
  'out/go.xml': document(suite(letter, goNames, (name) => ({ suite: 'example.com/cart', className: 'example.com/cart', name })))
})

const ledger = folderWith({})
const said = (log: string) => log.match(/##\[(?:error|warning)\].*/g) ?? []

beforeAll(async () => {
  await using scene = await world()
  for (const [index, letter] of [...'FPFPF'].entries()) {
    const step = await afterTests(scene, {
      ...{ ledger, run: 1, attempt: index + 1, files: reportsOf(letter) },
      with: { variant: 'all', alerts: 'false', audit: 'false' }
    })
    expect([step.outcome, said(step.log)]).toEqual(['success', []])
  }
})

/** The path of a list, by a step that only asks for it. */
async function listOf(format: string, fileName: string, workspace = folderWith({})): Promise<string> {
  await using scene = await world()
  const asked = { quarantine: format, 'read-runs': 'never', alerts: 'false', audit: 'false' }
  const { outcome, log } = await analysis(scene, { hours: 2, ledger, workspace, with: asked })
  expect([outcome, said(log)]).toEqual(['success', []])
  return join(workspace, 'flake-report', fileName)
}

const textOf = async (format: string, fileName: string) => readFileSync(await listOf(format, fileName), 'utf8').trimEnd()

const python = spawnSync('python3', ['--version']).status === 0 ? undefined : 'python3 is not installed'
needs(python, test)('the plugin for pytest compiles, and holds the names as they are', async () => {
  const path = await listOf('pytest', 'quarantine_pytest.py')
  const compiled = spawnSync('python3', ['-m', 'py_compile', path], { encoding: 'utf8' })
  expect([compiled.status, compiled.stderr]).toEqual([0, ''])
  const folder = join(path, '..')
  writeFileSync(join(folder, 'pytest.py'), '')
  const script = 'import json, quarantine_pytest as q; print(json.dumps([n for c, n in q.TESTS if c == "tests.test_cart"]))'
  const { stdout, stderr } = spawnSync('python3', ['-c', script], { encoding: 'utf8', env: { ...process.env, PYTHONPATH: folder } })
  expect(stderr).toBe('')
  expect(JSON.parse(stdout).toSorted()).toEqual(hostile.toSorted())
})

test('the pattern for Jest compiles, and leaves out exactly the flaky ones', async () => {
  const pattern = new RegExp(await textOf('jest', 'quarantine-jest.txt'), 'i')
  const titles = hostile.map((name) => `outer ${name}`)
  expect(titles.filter((title) => pattern.test(title))).toEqual([])
  expect(titles.filter((title) => !pattern.test(`${title}x`))).toEqual([])
})

test('the pattern for Playwright compiles, and leaves out exactly the flaky ones', async () => {
  const [, source = '', flags] = /^\/(.*)\/([gi]*)$/s.exec(await textOf('playwright', 'quarantine-playwright.txt')) ?? []
  const pattern = new RegExp(source, flags)
  const titles = hostile.map((name) => ` chromium a.spec.ts outer ${name}`)
  expect(titles.filter((title) => !pattern.test(title))).toEqual([])
  expect(titles.filter((title) => pattern.test(`${title}x`))).toEqual([])
})

test.each([
  ['go', 'quarantine-go.txt', ''],
  ['go-packages', 'quarantine-go-packages.txt', 'example.com/cart ']
])('the list for %s compiles as RE2, and leaves out exactly the flaky ones', async (format, fileName, before) => {
  const line = await textOf(format, fileName)
  expect([line.startsWith(before), line.includes('\n')]).toEqual([true, false])
  const pattern = line.slice(before.length)
  expect(pattern).not.toMatch(/(?<!\\)\(\?/)
  expect(goNames.filter((name) => !skips(pattern, name))).toEqual([])
  expect(goNames.filter((name) => skips(pattern, `${name}x`))).toEqual([])
})

test('several steps of a job, and several formats of a step, leave all their lists', async () => {
  const workspace = folderWith({})
  const paths = [
    await listOf('jest', 'quarantine-jest.txt', workspace),
    await listOf('go, pytest-deselect', 'quarantine-go.txt', workspace),
    await listOf('json', 'quarantine.json', workspace)
  ]
  const lists = readdirSync(join(workspace, 'flake-report')).filter((name) => name.startsWith('quarantine'))
  expect(lists.toSorted()).toEqual(['quarantine-go.txt', 'quarantine-jest.txt', 'quarantine-pytest.txt', 'quarantine.json'])
  expect(paths.filter((path) => readFileSync(path, 'utf8').length < 100)).toEqual([])
})
