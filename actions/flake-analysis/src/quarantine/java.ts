import { type Entry, type FlakyTest, longestArgument, type QuarantineFormat } from './entry.ts'

/** A class with its package: without one, every class of this name would be meant. */
const classPattern = /^(?:[\p{L}_$][\p{L}\p{N}_$]*\.)+[\p{L}_$][\p{L}\p{N}_$]*$/u
const methodPattern = /^([\p{L}_$][\p{L}\p{N}_$]*)(?:\(\))?$/u

interface Method {
  className: string
  method: string
}

/** The class and method of a JUnit test, or why tools cannot be told this test alone. */
function methodOf({ test: { className, name } }: FlakyTest): Method | { why: string } {
  if (!classPattern.test(className)) return { why: 'its report does not name its class with its package' }
  const method = methodPattern.exec(name)?.[1]
  if (method !== undefined) return { className, method }
  return { why: /[[({]/.test(name) ? 'its tool can skip all parameters of a test and not one of them' : 'its name is not that of a method' }
}

const named =
  (write: (method: Method) => string) =>
  (test: FlakyTest): Entry => {
    const method = methodOf(test)
    return 'why' in method ? method : { is: write(method) }
  }

const surefirePattern = ({ className, method }: Method) => `${className}#${method}`

/** `excludesFile` of Surefire and Failsafe, which knows methods since 3.0.0-M6 and refuses them before. */
export const junit: QuarantineFormat = {
  fileName: 'quarantine-junit.txt',
  kind: 'jvm',
  usage: 'mvn test -Dsurefire.excludesFile="$PWD/quarantine-junit.txt"   # Surefire 3.0 or newer',
  entry: named(surefirePattern),
  render: (lines) => lines.map((line) => `${line}\n`).join('')
}

/** What Surefire runs by itself: with nothing but exclusions, `-Dtest` would run every class that holds a test. */
const defaultIncludes = ['Test*', '*Test', '*Tests', '*TestCase']

/** `-Dtest`, for Surefire from 2.19 on. */
export const maven: QuarantineFormat = {
  fileName: 'quarantine-maven.txt',
  kind: 'jvm',
  usage: 'mvn test "-Dtest=$(cat quarantine-maven.txt)"   # takes the place of includes in the POM; with Surefire 3.0 use the format junit',
  most: longestArgument,
  entry: named((method) => `!${surefirePattern(method)}`),
  render: (entries) => (entries.length === 0 ? '' : [...defaultIncludes, ...entries].join(','))
}

/** A script for Gradle; `$` means nothing in single quotes of Groovy. */
export const gradle: QuarantineFormat = {
  fileName: 'quarantine.gradle',
  kind: 'jvm',
  usage: "if (file('quarantine.gradle').exists()) apply from: 'quarantine.gradle'   // at the end of build.gradle",
  entry: named(({ className, method }) => `${className}.${method}`),
  render: (names) =>
    `tasks.withType(Test).configureEach {\n  filter {\n${names.map((name) => `    excludeTestsMatching '${name}'\n`).join('')}  }\n}\n`
}
