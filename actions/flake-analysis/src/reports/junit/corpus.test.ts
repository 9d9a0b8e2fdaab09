import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import type { TestCase } from '../../model/test-case.ts'
import { pieces } from '../xml/read.fixture.ts'
import { byExpat } from './expat.fixture.ts'
import { readJUnit } from './read-junit.ts'

const folder = shared('corpora/junit')
const files = existsSync(folder) ? globSync('*/*.xml', { cwd: folder }).toSorted() : []
const oracle = files.length === 0 ? undefined : byExpat(files.map((file) => join(folder, file)))

const missing = missingShared('corpora/junit') ?? (oracle ? undefined : 'python3 is not installed')
const withOracle = needs(missing, test)

withOracle('of real reports every case is read, in order, and every defect is told, as another parser does', async () => {
  for (const [index, file] of files.entries()) {
    const bytes = readFileSync(join(folder, file))
    const cases: TestCase[] = []
    const { problem, counts } = await readJUnit(bytes, (test) => cases.push(test))
    const { cases: expected = [], line = null } = oracle?.[index] ?? {}
    const read = cases.map(({ suites, className, name, outcome }) => [suites, className, name, outcome])
    // The names of some are long: the first difference tells enough.
    const differs = expected.findIndex((one, at) => JSON.stringify(one) !== JSON.stringify(read[at]))
    expect({ file, length: read.length, differs: read[differs] }).toEqual({ file, length: expected.length, differs: expected[differs] })
    expect({ file, isBroken: problem !== undefined }).toEqual({ file, isBroken: line !== null })
    if (line !== null) expect(problem).toMatch(`line ${line}: `)
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(expected.length)
  }
})

withOracle('the pieces in which a file comes make no difference', async () => {
  for (const file of files) {
    const bytes = readFileSync(join(folder, file))
    if (bytes.length > 100_000) continue
    const [whole, cut]: [TestCase[], TestCase[]] = [[], []]
    const first = await readJUnit(bytes, (test) => whole.push(test))
    const second = await readJUnit(pieces(bytes, 97), (test) => cut.push(test))
    expect({ file, ...second, cut }).toEqual({ file, ...first, cut: whole })
  }
})
