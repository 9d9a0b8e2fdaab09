import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readXmlReport } from '../read-xml-report.ts'
import { pieces } from '../xml/read.fixture.ts'

const originals = [
  `<TestRun><Results><UnitTestResult testId="1" testName="a.b" outcome="Failed" duration="00:00:01"><Output><ErrorInfo><Message>bad</Message></ErrorInfo></Output>
   <InnerResults><UnitTestResult testId="1" testName="a.b" outcome="Passed"/></InnerResults></UnitTestResult></Results>
   <TestDefinitions><UnitTest id="1" storage="x/y.dll"><TestMethod className="a" name="b"/></UnitTest></TestDefinitions>
   <ResultSummary><RunInfos><RunInfo outcome="Error"><Text>gone</Text></RunInfo></RunInfos></ResultSummary></TestRun>`,
  `<test-run><test-suite name="s" site="SetUp"><failure><message>bad</message></failure><test-case name="a" classname="k" result="Failed" duration="1">
   <failure><message><![CDATA[worse]]></message><stack-trace>at</stack-trace></failure></test-case></test-suite></test-run>`,
  `<assemblies><assembly name="a.dll"><errors><error><failure><message>bad</message></failure></error></errors><collection>
   <test name="k.a" type="k" result="Fail" time="1"><failure><message>worse</message></failure></test></collection></assembly></assemblies>`
]

test('reports of .NET whose elements are lost, doubled or renamed are read or told', async () => {
  const parts = originals.map((original) => original.split(/(?=<)/))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...parts),
      fc.array(fc.tuple(fc.nat(100), fc.constantFrom('drop', 'double', 'rename', 'swap')), { maxLength: 4 }),
      fc.integer({ min: 1, max: 500 }),
      async (elements, changes, size) => {
        const changed = changes.reduce((all, [at, change]) => changedAt(all, at % all.length, change), elements)
        let given = 0
        const report = await readXmlReport(pieces(Buffer.from(changed.join('')), size), () => (given += 1))
        expect(Object.values(report.counts).reduce((sum, count) => sum + count)).toBe(given)
        if (changes.length === 0) expect(report).not.toHaveProperty('problem')
      }
    ),
    { numRuns: 500 }
  )
})

function changedAt(elements: readonly string[], at: number, change: string): string[] {
  const element = elements[at] ?? ''
  const others = (between: string[]) => [...elements.slice(0, at), ...between, ...elements.slice(at + 1)]
  if (change === 'drop') return elements.length > 1 ? others([]) : [...elements]
  if (change === 'double') return others([element, element])
  if (change === 'rename') return others([element.replace(/Message|message|UnitTestResult|test-case|failure/, 'Text')])
  return others([element.replace(/"[^"]*"/, '"&#65;"')])
}
