import { suitesOfTest, type TestName } from '../model/subject.ts'

/**
 * What is around a test, outermost first, and its own name, for people: `jest-junit` repeats suite and class in the name, and what was said is left out.
 * No identity: that holds all three as they are.
 */
export function shownTest(test: TestName): { around: readonly string[]; name: string } {
  const { suites, className, name } = test
  if (className === '') return { around: suitesOfTest(test), name }
  const outer = suites.filter((suite) => suite !== '')
  const isWhole = className === name
  const inner = isWhole ? '' : after(className.endsWith(` ${name}`) ? className.slice(0, -name.length - 1) : className, outer)
  const around = inner === '' || inner === outer.at(-1) ? outer : [...outer, inner]
  return { around, name: after(name, isWhole ? outer : [className]) }
}

/** All that names it for people, outermost first. */
export function shownParts(test: TestName): readonly string[] {
  const { around, name } = shownTest(test)
  return [...around, ...(name === '' ? [] : [name])]
}

/** The rest of a text that begins with all that is around it. */
function after(text: string, around: readonly string[]): string {
  const said = `${around.join(' ')} `
  return text.startsWith(said) && text.length > said.length ? text.slice(said.length) : text
}
