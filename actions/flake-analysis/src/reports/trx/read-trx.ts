import type { ReadReport, Sink } from '../../model/test-case.ts'
import { type Attributes, attributeOf } from '../xml/attributes.ts'
import { type XmlLimits, xmlLimits } from '../xml/limits.ts'
import { type Chunks, readXml } from '../xml/read-xml.ts'
import { tally } from '../xml/tally.ts'
import { XmlError } from '../xml/xml-error.ts'
import { trxHandler } from './trx.ts'

export const trxRoot = 'TestRun'

const parts: ReadonlySet<string> = new Set(['Results', 'TestDefinitions', 'TestEntries', 'TestLists', 'TestSettings', 'ResultSummary'])

/** CppUnit and AUnit have the same root. */
export const isOfTrx = (name: string, attributes: Attributes): boolean =>
  parts.has(name) || (name === trxRoot && (attributeOf(attributes, 'xmlns') ?? '').includes('/TeamTest/'))

/**
 * Reads a report of Visual Studio and gives each of its results to the sink, in their order; also those before a defect, which is told as the
 * problem. Linear in its size. Its results are held until the classes of the tests are known, which the format names at its end.
 * @throws whatever `chunks` and the sink throw
 */
export async function readTrx(chunks: Chunks, sink: Sink, limits: XmlLimits = xmlLimits): Promise<ReadReport> {
  const counted = tally(sink, limits)
  const problem = await readXml(chunks, (root) => (root === trxRoot ? trxHandler(counted) : refuse(root)), limits)
  return counted.report('trx', problem)
}

function refuse(root: string): never {
  throw new XmlError(`its root is <${root}>, so it is no TRX report`)
}
