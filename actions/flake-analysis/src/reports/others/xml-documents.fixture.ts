const trx = (results: string) =>
  `<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>${results}</Results></TestRun>`
const result = (outcome: string, inside = '', more = '') =>
  `<UnitTestResult testId="1" testName="t" outcome="${outcome}"${more}>${inside}</UnitTestResult>`
const nunit = (attributes: string, inside = '') => `<test-case name="a.b" ${attributes}>${inside}</test-case>`
const xunit = (word: string) => `<test name="a.B.c" type="a.B" result="${word}"/>`

/** Small reports of each XML format with every outcome that it knows, and documents that are none. */
export const xmlDocuments: readonly string[] = [
  trx(['Passed', 'Failed', 'Error', 'Timeout', 'NotExecuted', 'Inconclusive', 'Great'].map((outcome) => result(outcome)).join('')),
  trx(result('Passed', `<InnerResults>${result('Failed')}${result('Passed')}</InnerResults>`)),
  trx(result('Failed', `<InnerResults>${['Failed', 'Passed'].map((one) => result(one, '', ' dataRowInfo="1"')).join('')}</InnerResults>`)),
  `<test-run><test-suite name="s">${['Passed', 'Failed', 'Skipped', 'Inconclusive', 'Error', 'Great'].map((word) => nunit(`result="${word}"`)).join('')}</test-suite></test-run>`,
  `<test-results>${['executed="True" success="True"', 'executed="True" success="false"', 'executed="False"', 'executed="True"'].map((each) => nunit(each)).join('')}${nunit('executed="True"', '<failure/>')}</test-results>`,
  `<assemblies><assembly name="a.dll"><collection>${['Pass', 'Fail', 'Skip', 'NotRun', 'Warn'].map(xunit).join('')}</collection></assembly></assemblies>`,
  '<testsuites><testsuite name="s"><testsuite><testcase name="a"/><testcase name="b"><failure/></testcase></testsuite><testcase name="c" status="run" result="skipped"/></testsuite></testsuites>',
  '<TestRun><FailedTests/></TestRun>',
  '<assembly><id>bin</id></assembly>',
  '<coverage/>'
]
