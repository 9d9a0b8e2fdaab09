import { clipped, type Found, most, type Reader } from './reader.ts'

interface Words {
  tool: string
  hints: readonly string[]
  /** A try failed, and there will be another; the name is the first group that matched. */
  again: RegExp
  /** The test passed in the end. */
  passed?: RegExp
  /** It failed in the end: whatever was said before, it is not flaky. */
  failed?: RegExp
  /** The test at hand was tried once more. */
  more?: RegExp
  /** Without these words afterwards, what looks like a retry may be two tests of one name. */
  sure?: RegExp
  /** What follows is another run of tests, in which the same names mean other tests. */
  anew?: RegExp
}

interface Track {
  tries: number
  line: string
  passed: boolean
  failed: boolean
}

/** A tool that names a test at each try, and again once it knows. */
export const fromTries = ({ tool, hints, again, more, passed, failed, anew, sure }: Words): Reader => ({
  tool,
  hints,
  listen: () => {
    const tests = new Map<string, Track>()
    const flaky: Found[] = []
    let isSure = sure === undefined
    let last: Track | undefined
    const settle = () => {
      flaky.push(...[...tests].flatMap(([name, track]) => foundIn(name, track, passed !== undefined)))
      tests.clear()
    }
    return {
      hear({ text }) {
        const line = text.trim()
        if (anew?.test(line)) settle()
        if (sure?.test(line)) isSure = true
        if (last && more?.test(line)) last.tries += 1
        const repeated = nameIn(again, line)
        if (repeated !== undefined) last = noted(tests, repeated, line)
        else end(tests, { passed: nameIn(passed, line), failed: nameIn(failed, line) })
      },
      flaky() {
        settle()
        return isSure ? flaky : []
      }
    }
  }
})

function end(tests: ReadonlyMap<string, Track>, names: Readonly<Record<'passed' | 'failed', string | undefined>>): void {
  for (const how of ['passed', 'failed'] as const) {
    const test = tests.get(names[how] ?? '')
    if (test) test[how] = true
  }
}

/** Where the end of a test is not printed, only failures are, and one without is a pass. */
function foundIn(name: string, { tries, line, passed, failed }: Track, isSaid: boolean): Found[] {
  return failed || (isSaid && !passed) ? [] : [{ name, tries: tries + 1, line }]
}

const nameIn = (shape: RegExp | undefined, line: string): string | undefined => {
  const name = shape?.exec(line)?.slice(1).find(Boolean)
  // Jest names the same test in two ways.
  return name === undefined ? undefined : clipped(name.replaceAll(' › ', ' '))
}

function noted(tests: Map<string, Track>, name: string, text: string): Track | undefined {
  const before = tests.get(name)
  if (before) before.tries += 1
  else if (tests.size < most.tests) tests.set(name, { tries: 1, line: clipped(text), passed: false, failed: false })
  return tests.get(name)
}
