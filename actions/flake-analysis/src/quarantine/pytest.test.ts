import { execFile, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { quarantineList } from './list.ts'
import { flaky, hostileNames } from './subject.fixture.ts'

const rows: [subject: Parameters<typeof flaky>, line: string][] = [
  [['test_a[x]', { className: 'tests.test_a' }], '--deselect=tests/test_a.py::test_a[x]\n'],
  [['test_a[x]', { className: 'tests.test_a.TestB.TestC' }], '--deselect=tests/test_a.py::TestB::TestC::test_a[x]\n'],
  [['test_a[x]', { className: 'Tests.test_a.TestB', file: 'Tests/test_a.py' }], '--deselect=Tests/test_a.py::TestB::test_a[x]\n'],
  [['test_a[x y]', { className: 'test_a', file: 'other.py' }], '--deselect=test_a.py::test_a[x y]\n']
]
test.each(rows)('%j', (subject, line) => expect(quarantineList('pytest-deselect', [flaky(...subject)]).content).toBe(line))

const left: [subject: Parameters<typeof flaky>, why: string][] = [
  [['test_a', { className: 'tests.test_a' }], 'pytest would deselect every test whose name begins like it; use the format pytest'],
  [['test_a[x]', { className: '' }], 'its report does not say which file it is in'],
  [['test_a[x]', { className: 'TestA' }], 'its report does not say which file it is in'],
  [['test_a[[]', { className: 'test_a' }], 'a parameter with a bracket may be how another test begins'],
  [['test_a[]]', { className: 'test_a' }], 'a parameter with a bracket may be how another test begins'],
  [['test_a[\n--x]', { className: 'test_a' }], 'its name cannot stand on one line']
]
test.each(left)('%j is left out', (subject, why) => {
  expect(quarantineList('pytest-deselect', [flaky(...subject)])).toMatchObject({ content: '', leftOut: [{ why }] })
})

const python = spawnSync('python3', ['-m', 'pytest', '--version']).status === 0 ? 'python3' : undefined
const pytest = python ?? (spawnSync('pytest', ['--version']).status === 0 ? 'pytest' : undefined)
const testPytest = needs(pytest ? undefined : 'pytest is not installed', test)

const source = `
import pytest

def test_a(): pass
def test_ab(): pass

@pytest.mark.parametrize("x", ["1", "12", "a::b", "a/b.py", "gr\\u00f6\\u00dfer", "[", "]", "\\n", "'", '"', "--x"])
def test_p(x): pass

class TestC:
    def test_a(self): pass
    class TestD:
        def test_a(self): pass
`

/** Runs pytest in a folder of its own and gives the tests that ran or were skipped, as its JUnit report names them. */
async function run(args: string[], files: Record<string, string> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pytest-'))
  await mkdir(join(folder, 'tests'))
  for (const [name, content] of Object.entries({ 'tests/test_a.py': source, ...files })) await writeFile(join(folder, name), content)
  const all = [...(python ? ['-m', 'pytest'] : []), '-q', '-p', 'no:cacheprovider', '--junitxml=out.xml', ...args]
  const env = { ...process.env, PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1' }
  const output = await new Promise((done) =>
    execFile(pytest ?? '', all, { cwd: folder, env }, (_, stdout, stderr) => done(stdout + stderr))
  )
  const xml = await readFile(join(folder, 'out.xml'), 'utf8').catch(() => String(output))
  await rm(folder, { recursive: true })
  return [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)" time="[^"]*"( \/>|><skipped)?/g)].map(
    ([, className = '', name = '', end = '']) => ({
      className,
      name: name.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&apos;', "'"),
      skipped: end.includes('skipped')
    })
  )
}

const all = pytest ? await run([]) : []

testPytest('the plugin skips exactly the tests listed, whatever they are called', async () => {
  expect(all.length).toBeGreaterThan(10)
  const listed = all.filter((_, index) => index % 2 === 0)
  const hostile = hostileNames.map((name) => flaky(name, { className: name }))
  const { content, fileName } = quarantineList('pytest', [...listed.map(({ className, name }) => flaky(name, { className })), ...hostile])
  const after = await run(['-p', 'quarantine_pytest'], { [fileName]: content })
  expect(after.length).toBe(all.length)
  expect(after.filter(({ skipped }) => skipped).map(({ className, name }) => `${className} ${name}`)).toEqual(
    listed.map(({ className, name }) => `${className} ${name}`)
  )
})

testPytest('the arguments leave out exactly the tests listed', async () => {
  const names = ['test_p[1]', 'test_p[a/b.py]', "test_p[']", 'test_p[--x]']
  const { content, fileName } = quarantineList(
    'pytest-deselect',
    names.map((name) => flaky(name, { className: 'tests.test_a' }))
  )
  const tests = await run([`@${fileName}`], { [fileName]: content })
  expect(tests.length).toBe(all.length - names.length)
  expect(tests.filter(({ name }) => names.includes(name))).toEqual([])
})
