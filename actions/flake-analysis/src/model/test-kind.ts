import type { TestName } from './subject.ts'

/** A test by all that its report says of where it is. */
export interface TestInFile {
  test: TestName
  /** From the root of the repository. */
  file?: string
}

export const scriptFile = /\.[cm]?[jt]sx?$/

/** What tests are written for; `other` has no list of its own. */
export type Kind = 'js' | 'python' | 'go' | 'jvm' | 'other'

const kindsOfEndings: readonly [kind: Kind, endings: string][] = [
  ['js', 'js jsx cjs mjs ts tsx cts mts vue svelte'],
  ['python', 'py'],
  ['go', 'go'],
  ['jvm', 'java kt kts groovy scala'],
  ['other', 'rb php cs fs vb rs swift dart c cc cpp cxx m mm ex exs erl hs lua pl']
]
const byEnding = new Map(kindsOfEndings.flatMap(([kind, endings]) => endings.split(' ').map((one) => [one, kind] as const)))

/** Whose test this surely is, by its file or by how reports of its tool name tests; undefined where another may be named so. */
export function kindOf({ test, file }: TestInFile): Kind | undefined {
  const files = [file ?? '', ...[...test.suites, test.className].filter((one) => /[\\/]/.test(one) || scriptFile.test(one))]
  const [byFile] = files.flatMap((one) => byEnding.get(/\.(\w{1,6})$/.exec(one)?.[1] ?? '') ?? [])
  return byFile ?? kindsByName.find(([, fits]) => fits(test))?.[0]
}

/** A package with its path, and a function that `go test` finds: no small letter follows the first word. */
function isGo({ suites, className, name }: TestName): boolean {
  const own = suites.at(-1) ?? className
  const isPackage = (className === '' || className === own) && /^[\w.~-]+(?:\/[\w.~-]+)+$/.test(own)
  return isPackage && isGoName(name)
}

/** As `go test` names a function and what runs inside it. */
const isGoName = (name: string) => /^(?:Test|Benchmark|Example|Fuzz)(?:[^\p{Ll}\s]\S*)?$/u.test(name)

/** Whether its name may hold those of the tests around it, between slashes: it is of Go, or called as one and of nothing else. */
export const nestsByName = (test: TestInFile): boolean => kindOf(test) === 'go' || (kindOf(test) === undefined && isGoName(test.test.name))

const isPython = ({ suites, className, name }: TestName) =>
  suites.includes('pytest') || (/^test_/.test(name) && /^(?:\w+\.)*(?:test_\w+|\w+_test)(?:\.\w+)*$/.test(className))

/** Surefire and Gradle name a suite as its class; a name may be any text, as that of `@DisplayName`. */
const isJvm = ({ suites, className }: TestName) => suites.at(-1) === className && isJvmClass(className)

const isJvmClass = (className: string) => /^(?:[a-z]\w*\.)+[A-Z][\w$]*$/.test(className)

/** As `jest-junit` names class and test by default, and what puts titles together. */
const isJs = ({ className, name }: TestName) => (className === name && / \S/.test(name)) || (/ [›>] /.test(name) && !isJvmClass(className))

const kindsByName: readonly [Kind, (name: TestName) => boolean][] = [
  ['python', isPython],
  ['go', isGo],
  ['jvm', isJvm],
  ['js', isJs]
]
