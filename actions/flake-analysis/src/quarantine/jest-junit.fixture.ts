/** A test as Jest knows it. */
export interface JestTest {
  file: string
  /** The titles around it, outermost first. */
  around: readonly string[]
  title: string
}

/** What Jest compares a pattern with. */
export const fullNameOf = ({ around, title }: JestTest): string => [...around, title].join(' ')

/** Options of `jest-junit`. */
export interface Templates {
  suiteNameTemplate?: string
  classNameTemplate?: string
  titleTemplate?: string
  ancestorSeparator?: string
  addFileAttribute?: boolean
}

const escaped = (text: string) => text.replace(/[&<>"\n\r\t]/g, (one) => `&#${one.charCodeAt(0)};`)

const filled = (template: string, values: Readonly<Record<string, string>>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? 'undefined')

/** The report that `jest-junit` writes of these tests, a suite for each file, which is named by the first title of its first test. */
export function jestJunit(tests: readonly JestTest[], templates: Templates = {}): string {
  const { suiteNameTemplate = '{title}', ancestorSeparator = ' ' } = templates
  const suites = [...Map.groupBy(tests, ({ file }) => file)].map(([filepath, of]) => {
    const title = of[0]?.around[0] ?? 'undefined'
    const cases = of.map((test) => caseOf(test, { ...templates, ancestorSeparator }))
    return `<testsuite name="${escaped(filled(suiteNameTemplate, { filepath, title }))}">${cases.join('')}</testsuite>`
  })
  return `<testsuites name="jest tests">${suites.join('')}</testsuites>`
}

function caseOf({ file, around, title }: JestTest, { ancestorSeparator, addFileAttribute, ...templates }: Templates): string {
  const { classNameTemplate = '{classname} {title}', titleTemplate = '{classname} {title}' } = templates
  const values = { filepath: file, classname: around.join(ancestorSeparator), title }
  const where = addFileAttribute ? ` file="${escaped(file)}"` : ''
  return `<testcase classname="${escaped(filled(classNameTemplate, values))}" name="${escaped(filled(titleTemplate, values))}" time="0.1"${where}/>`
}

/** The report that Vitest writes of these tests. */
export function vitestJunit(tests: readonly JestTest[]): string {
  const cases = (file: string, of: readonly JestTest[]) =>
    of.map(
      ({ around, title }) =>
        `<testcase classname="${escaped(file)}" name="${escaped([...around, title].join(' > '))}" time="0.1"></testcase>`
    )
  const suites = [...Map.groupBy(tests, ({ file }) => file)].map(
    ([file, of]) => `<testsuite name="${escaped(file)}">${cases(file, of).join('')}</testsuite>`
  )
  return `<testsuites name="vitest tests">${suites.join('')}</testsuites>`
}

/** The JSON that Jest writes of these tests. */
export const jestJson = (tests: readonly JestTest[]) => ({
  success: true,
  numTotalTests: tests.length,
  testResults: [...Map.groupBy(tests, ({ file }) => file)].map(([name, of]) => ({
    name,
    status: 'passed',
    assertionResults: of.map(({ around, title }) => ({ ancestorTitles: around, title, status: 'passed' }))
  }))
})
