import type { ReadReport, TestCase } from '../../model/test-case.ts'
import { bytesOf } from '../xml/read.fixture.ts'
import { readJUnit } from './read-junit.ts'

/** All that a report comes to. */
export async function readAll(document: string | Uint8Array): Promise<ReadReport & { cases: TestCase[] }> {
  const cases: TestCase[] = []
  const report = await readJUnit(bytesOf(document), (test) => cases.push(test))
  return { ...report, cases }
}

/** The only case of a report whose case holds this, without what every case has. */
export async function caseWith(children: string, attributes = ''): Promise<Partial<TestCase>> {
  const { cases, problem } = await readAll(`<testsuite><testcase name="t" classname="c"${attributes}>${children}</testcase></testsuite>`)
  const [{ suites, className, name, ...rest } = {} as TestCase] = cases
  if (problem !== undefined || cases.length !== 1 || name !== 't' || className !== 'c' || suites.length > 0)
    throw new Error(JSON.stringify({ problem, cases }))
  return rest
}
