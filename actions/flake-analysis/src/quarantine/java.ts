import { type Entry, type FlakyTest, longestArgument, type NamedTest, type QuarantineFormat, type Takes } from './entry.ts'

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

/** Classes are looked for in so many packages at most: a class in deeper ones is not listed, for none of its names would be known as taken. */
const deepestPackage = 8

const surefirePattern = ({ className, method }: Method) => `${className}#${method}`

const namedForSurefire = (write: (method: Method) => string) => {
  const entry = named(write)
  return (test: FlakyTest): Entry =>
    test.test.className.split('.').length > deepestPackage + 1
      ? { why: `its package is more than ${deepestPackage} deep: one whose name ends alike would not be told from it` }
      : entry(test)
}

/** A method with all its parameters, numbered or not: tools look at no more of it. */
const methodNameOf = ({ test: { name } }: NamedTest) => name.replace(/(?:[[({]| #\d+$).*/su, '').trim()

/** What entries take beside their own tests: the same method with parameters, and what `around` adds. */
const takesOf = (around: (className: string, method: string) => readonly string[]): Takes => {
  const of = (test: NamedTest) => `${test.test.className}.${methodNameOf(test)}`
  return {
    of,
    names: (test) => {
      const { className, name } = test.test
      if (!classPattern.test(className)) return []
      return [...(methodPattern.test(name) ? [] : [of(test)]), ...around(className, methodNameOf(test))]
    },
    same: ({ test: { className, name } }) => JSON.stringify([className, name.replace(/\(\)$/, '')])
  }
}

/** Surefire looks for a class in each package whose name ends with that of its own. */
const surefire = takesOf((className, method) => {
  const names = className.split('.')
  const shorter = Math.min(names.length - 2, deepestPackage)
  return Array.from({ length: shorter }, (_, index) => `${names.slice(-2 - index).join('.')}.${method}`)
})

/** What is written as a method may be a class, which Gradle leaves out with all its tests and what is nested in it. */
const ofGradle = takesOf((className) => [...new Set([className, className.replace(/\$.*/s, '')])])

/** `excludesFile` of Surefire and Failsafe, which knows methods since 3.0.0-M6 and refuses them before. */
export const junit: QuarantineFormat = {
  fileName: 'quarantine-junit.txt',
  kind: 'jvm',
  usage: 'mvn test -Dsurefire.excludesFile="$PWD/quarantine-junit.txt"   # Surefire 3.0 or newer',
  entry: namedForSurefire(surefirePattern),
  takes: surefire,
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
  entry: namedForSurefire((method) => `!${surefirePattern(method)}`),
  takes: surefire,
  render: (entries) => (entries.length === 0 ? '' : [...defaultIncludes, ...entries].join(','))
}

/** A script for Gradle; `$` means nothing in single quotes of Groovy. */
export const gradle: QuarantineFormat = {
  fileName: 'quarantine.gradle',
  kind: 'jvm',
  usage: "if (file('quarantine.gradle').exists()) apply from: 'quarantine.gradle'   // at the end of build.gradle",
  entry: named(({ className, method }) => `${className}.${method}`),
  takes: ofGradle,
  render: (names) =>
    `tasks.withType(Test).configureEach {\n  filter {\n${names.map((name) => `    excludeTestsMatching '${name}'\n`).join('')}  }\n}\n`
}
