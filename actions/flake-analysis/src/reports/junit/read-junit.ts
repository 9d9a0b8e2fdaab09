import type { ReadReport, Sink } from '../../model/test-case.ts'
import { type XmlLimits, xmlLimits } from '../xml/limits.ts'
import { type Chunks, readXml } from '../xml/read-xml.ts'
import { tally } from '../xml/tally.ts'
import { XmlError } from '../xml/xml-error.ts'
import { junitHandler } from './junit.ts'
import { junitRoots } from './kinds.ts'

/**
 * Reads a JUnit report and gives each of its test cases to the sink, in their order; also those before a defect, which is told as the problem.
 * Linear in its size, memory for one test case.
 * @throws whatever `chunks` and the sink throw
 */
export async function readJUnit(chunks: Chunks, sink: Sink, limits: XmlLimits = xmlLimits): Promise<ReadReport> {
  const counted = tally(sink, limits)
  const problem = await readXml(chunks, (root) => handlerOf(root, counted), limits)
  return counted.report('junit', problem)
}

function handlerOf(root: string, counted: ReturnType<typeof tally>) {
  if (!junitRoots.has(root)) throw new XmlError(`its root is <${root}>, so it is no JUnit report`)
  return junitHandler(counted)
}
