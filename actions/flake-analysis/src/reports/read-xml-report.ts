import type { ReadReport, Sink } from '../model/test-case.ts'
import type { Dialect } from './dotnet/dialect.ts'
import { dotnetHandler } from './dotnet/dotnet.ts'
import { nunit } from './dotnet/nunit.ts'
import { xunit } from './dotnet/xunit.ts'
import { junitHandler } from './junit/junit.ts'
import { junitRoots } from './junit/kinds.ts'
import { trxRoot } from './trx/read-trx.ts'
import { trxHandler } from './trx/trx.ts'
import { type XmlLimits, xmlLimits } from './xml/limits.ts'
import { type Chunks, readXml } from './xml/read-xml.ts'
import type { Handler } from './xml/scan.ts'
import { type Tally, tally } from './xml/tally.ts'
import { problemOf, XmlError } from './xml/xml-error.ts'

/**
 * Reads a report of any of the formats in XML, which its root tells: JUnit, TRX, NUnit 2 and 3, xUnit.net. Each of its test cases is given to
 * the sink, in their order; also those before a defect, which is told as the problem.
 * @throws whatever `chunks` and the sink throw
 */
export async function readXmlReport(chunks: Chunks, sink: Sink, limits: XmlLimits = xmlLimits): Promise<ReadReport> {
  const counted = tally(sink, limits)
  let format: Format = { name: 'xml' }
  const problem = await readXml(
    chunks,
    (root) => {
      const { handler, ...found } = formatOf(root, counted)
      format = found
      return handler
    },
    limits
  )
  const atEnd = problemOf(() => format.finish?.())
  return counted.report(format.name, problem ?? atEnd)
}

interface Format {
  name: string
  finish?: () => void
}

function formatOf(root: string, counted: Tally): Format & { handler: Handler } {
  if (junitRoots.has(root)) return { name: 'junit', handler: junitHandler(counted) }
  if (root === trxRoot) {
    const handler = trxHandler(counted)
    return { name: 'trx', handler, finish: handler.finish }
  }
  const dialect = [nunit, xunit].find((one: Dialect) => one.roots.has(root))
  if (dialect) return { name: dialect.format, handler: dotnetHandler(dialect, counted) }
  throw new XmlError(`its root is <${root}>: it is no report of JUnit, TRX, NUnit or xUnit.net`)
}
