import type { ReadReport, Sink } from '../model/test-case.ts'
import { dotnetHandler } from './dotnet/dotnet.ts'
import { nunit } from './dotnet/nunit.ts'
import { xunit } from './dotnet/xunit.ts'
import { junitHandler } from './junit/junit.ts'
import { isOfJUnit, junitRoots } from './junit/kinds.ts'
import { isOfTrx, trxRoot } from './trx/read-trx.ts'
import { trxHandler } from './trx/trx.ts'
import { type XmlLimits, xmlLimits } from './xml/limits.ts'
import { ownOnly, type XmlFormat } from './xml/own-only.ts'
import { type Chunks, readXml } from './xml/read-xml.ts'
import type { Handler } from './xml/scan.ts'
import { tally } from './xml/tally.ts'
import { XmlError } from './xml/xml-error.ts'

/**
 * Reads a report of any of the formats in XML, which its root tells: JUnit, TRX, NUnit 2 and 3, xUnit.net. Each of its test cases is given to
 * the sink, in their order; also those before a defect, which is told as the problem.
 * @throws whatever `chunks` and the sink throw
 */
export async function readXmlReport(chunks: Chunks, sink: Sink, given: Partial<XmlLimits> = {}): Promise<ReadReport> {
  const limits = { ...xmlLimits, ...given }
  const counted = tally(sink, limits)
  let format = 'xml'
  const handlerOf = (root: string): Handler => {
    const known = formats.find(({ roots }) => roots.has(root))
    if (!known) throw new XmlError(`its root is <${root}>: it is no report of JUnit, TRX, NUnit or xUnit.net`)
    const stranger = new XmlError(`it has nothing of a report of ${known.name} but its root, <${root}>`)
    return ownOnly(known, stranger, counted, () => (format = known.format))
  }
  const problem = await readXml(chunks, handlerOf, limits)
  return counted.report(format, problem)
}

const formats: readonly XmlFormat[] = [
  { format: 'junit', name: 'JUnit', roots: junitRoots, isOwn: isOfJUnit, handler: junitHandler },
  { format: 'trx', name: 'TRX', roots: new Set([trxRoot]), isOwn: isOfTrx, handler: trxHandler },
  ...[nunit, xunit].map((dialect): XmlFormat => ({ ...dialect, handler: (counted) => dotnetHandler(dialect, counted) }))
]
