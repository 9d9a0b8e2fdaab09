import type { TestCase } from '../../model/test-case.ts'
import { type Attributes, attributeOf } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'

const scriptFile = /\.[cm]?[jt]sx?$/

/** Whether a root may be Playwright's: hardly anybody else writes an id there. */
export const mayBePlaywright = (root: Attributes): boolean => attributeOf(root, 'id') !== undefined

/** The project of a suite of Playwright, which stands where others name their machine; undefined for any other suite. */
export function projectOf(suite: Attributes, name: string | undefined): string | undefined {
  if (name === undefined || !scriptFile.test(name)) return undefined
  const project = attributeOf(suite, 'hostname')
  return project === undefined ? undefined : clippedName(project)
}

/**
 * A case of Playwright with the names that its own format gives it, so that both are one test: each title on its own, the file named once,
 * and the project, which an option repeats in the title, as a suite.
 */
export function asPlaywright(test: TestCase, project: string | undefined): TestCase {
  if (project === undefined || test.className !== test.suites.at(-1)) return test
  const marked = `[${project}] `
  const titles = (project !== '' && test.name.startsWith(marked) ? test.name.slice(marked.length) : test.name).split(' › ')
  const name = titles.pop() ?? ''
  return { ...test, suites: [...test.suites, ...titles], className: '', name, file: test.file ?? test.className }
}
