import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { ReadReport, TestCase } from '../../model/test-case.ts'
import { byExpat } from '../junit/expat.fixture.ts'

export interface Counted {
  /** Null of a file that is no report. */
  format: string | null
  /** Whether its XML, its JSON or one of its lines is. */
  broken: boolean
  /** Name and outcome, in the order of the file; `bad` is failed or errored. A case that stands for a file or a package has no name. */
  cases: readonly (readonly [string | null, string])[]
}

/** What a counter that shares nothing with our readers finds in files; nothing where there is no Python to run it. */
export function counted(files: readonly string[]): Counted[] | undefined {
  const { status, stdout, stderr } = spawnSync('python3', [join(import.meta.dirname, 'count.fixture.py'), ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { PATH: process.env.PATH, PYTHONIOENCODING: 'utf-8' }
  })
  if (status === null) return undefined
  if (status !== 0) throw new Error(stderr)
  const read: Counted[] =
    stdout.trim() === ''
      ? []
      : stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
  return withJUnit(files, read)
}

function withJUnit(files: readonly string[], read: readonly Counted[]): Counted[] {
  const junit = files.filter((_, index) => read[index]?.format === 'junit')
  const cases = new Map((junit.length === 0 ? [] : byExpat(junit))?.map((one, index) => [junit[index], one.cases]))
  return read.map((one, index) => ({ ...one, cases: cases.get(files[index])?.map(([, , name, outcome]) => [name, outcome]) ?? one.cases }))
}

/** Where what we read differs from what was counted, in words; nothing where it agrees. */
export function differences(read: ReadReport, cases: readonly TestCase[], { format, broken, cases: expected }: Counted): string[] {
  const [first, ...more] = [...ofFormat(read, { format, broken }), ...ofNumbers(read, cases)]
  if (first !== undefined) return [first, ...more]
  // Of what is broken we may read more than what comes before the defect.
  if (broken ? cases.length < expected.length : cases.length !== expected.length) return [`${cases.length} cases, not ${expected.length}`]
  return expected.flatMap((one, index) => ofCase(cases[index], one))
}

function ofFormat({ format, problem }: ReadReport, expected: Pick<Counted, 'format' | 'broken'>): string[] {
  // Of a document that breaks the format may be known all the same.
  if (expected.broken && expected.format === null) return problem === undefined ? ['is broken, and no problem is told'] : []
  const known = expected.format ?? 'unknown'
  if (format !== known) return [`${format}, not ${known}`]
  const isRefused = format === 'unknown' || expected.broken
  if (isRefused && !/^[^\n]+$/.test(problem ?? '')) return [`no single line of a problem: ${problem}`]
  return isRefused || problem === undefined ? [] : [`a problem: ${problem}`]
}

function ofNumbers({ counts, retries }: ReadReport, cases: readonly TestCase[]): string[] {
  const summed = Object.entries(counts).filter(([outcome, count]) => count !== cases.filter((test) => test.outcome === outcome).length)
  const tries = cases.reduce((sum, test) => sum + test.retries, 0)
  return [...summed.map(([outcome]) => `wrong sum of ${outcome}`), ...(tries === retries ? [] : ['wrong sum of retries'])]
}

function ofCase(test: TestCase | undefined, [name, outcome]: Counted['cases'][number]): string[] {
  const read = test ? `${test.outcome} "${test.name}"` : 'nothing'
  const isSame = test?.outcome === outcome || (outcome === 'bad' && /^(?:failed|errored)$/.test(test?.outcome ?? ''))
  return isSame && (name === null || isNamed(test?.name ?? '', name)) ? [] : [`${read}, not ${outcome} "${name}"`]
}

/** Without the class or the group before it, and with the row of data that we add. */
const isNamed = (read: string, name: string) => name.endsWith(read) || name.endsWith(read.replace(/ \(Data Row [^()]*\)$/, ''))
