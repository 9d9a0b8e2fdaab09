import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import type { TestCase } from '../../model/test-case.ts'
import { documents, streams } from '../originals.fixture.ts'
import { readReport } from '../read-report.ts'
import { readXmlReport } from '../read-xml-report.ts'
import { counted, differences } from './counted.fixture.ts'
import { xmlDocuments } from './xml-documents.fixture.ts'

const corpus = 'corpora/test-reports-other'
/** `TEST_REPORTS` names a folder of other reports to compare. */
const folder = process.env.TEST_REPORTS ?? shared(corpus)
const python = counted([]) ? undefined : 'python3 is not installed'
const missing = process.env.TEST_REPORTS === undefined ? missingShared(corpus) : undefined

async function differencesOf(root: string): Promise<Record<string, string[]>> {
  const files = globSync('**/*', { cwd: root, exclude: (name) => name === '.git' })
    .map((file) => join(root, file))
    .filter((file) => statSync(file).isFile())
    .toSorted()
  const expected = counted(files) ?? []
  const found: Record<string, string[]> = {}
  for (const [index, file] of files.entries()) {
    const cases: TestCase[] = []
    const read = await readReport(file, [readFileSync(file)], (one) => cases.push(one), readXmlReport)
    const differs = differences(read, cases, expected[index] ?? { format: null, broken: false, cases: [] }).slice(0, 3)
    if (differs.length > 0) found[file.slice(root.length + 1)] = differs
  }
  return found
}

needs(missing ?? python, test)(
  'of real reports of every format the cases are those that an independent parser counts, file by file',
  async () => {
    expect(existsSync(folder) && globSync('**/*', { cwd: folder }).length).toBeGreaterThan(0)
    expect(await differencesOf(folder)).toEqual({})
  }
)

const own: readonly string[] = [
  ...documents.map((document) => JSON.stringify(document)),
  ...streams.map((events) => events.map((event) => JSON.stringify(event)).join('\n')),
  ...xmlDocuments
]

needs(python, test)('of small reports of every format the cases are those that an independent parser counts', async () => {
  const root = mkdtempSync(join(tmpdir(), 'reports-'))
  for (const [index, text] of own.entries()) {
    writeFileSync(join(root, `${index}`), text)
    writeFileSync(join(root, `${index}-utf16`), Buffer.from(`\ufeff${text}`, 'utf16le'))
    writeFileSync(join(root, `${index}-cut`), text.slice(0, -1))
  }
  const found = await differencesOf(root)
  rmSync(root, { recursive: true })
  expect(found).toEqual({})
})

needs(python, test)('what the independent parser would tell, it tells', async () => {
  const root = mkdtempSync(join(tmpdir(), 'reports-'))
  writeFileSync(join(root, 'a'), '{"results":{"tests":[{"name":"a","status":"failed"}]}}')
  const [expected] = counted([join(root, 'a')]) ?? []
  rmSync(root, { recursive: true })
  expect(expected).toEqual({ format: 'ctrf', broken: false, cases: [['a', 'bad']] })
  const none = { passed: 0, failed: 0, errored: 0, skipped: 0, flaky: 0 }
  const read = { format: 'ctrf', counts: none, retries: 0 }
  const test = { suites: [], className: '', name: 'a', outcome: 'passed' as const, retries: 0 }
  const counts = { ...none, passed: 1 }
  expect(expected && [read, { ...read, format: 'jest' }, { ...read, problem: 'x' }].map((one) => differences(one, [], expected))).toEqual([
    ['0 cases, not 1'],
    ['jest, not ctrf'],
    ['a problem: x']
  ])
  expect(expected && differences({ ...read, counts }, [test], expected)).toEqual(['passed "a", not bad "a"'])
  expect(expected && differences({ ...read, counts, retries: 1 }, [test], expected)).toEqual(['wrong sum of retries'])
})
