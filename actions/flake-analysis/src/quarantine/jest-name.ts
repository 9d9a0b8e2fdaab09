import { scriptFile } from '../model/test-kind.ts'
import type { Entry, FlakyTest } from './entry.ts'

type Reported = Pick<FlakyTest, 'test' | 'file'>

/** The titles around a test and its own, joined by spaces; or why its report does not tell them. */
export function jestName({ test: { suites, className, name }, file }: Reported): Entry {
  if (className === '' && file !== undefined && suites[0] === file) return { is: titlesOf([...suites.slice(1), name], file) }
  if (className === '' && suites.length === 0) return { is: name }
  const isFile = (text: string) => text === file || scriptFile.test(text)
  const outer = suites.slice(suites.findIndex(isFile) + 1).join(' ')
  const isAlone = outer === '' || (className === '' && outer === unnamed)
  const is = className === '' || isFile(className) ? withoutClass(isAlone ? '' : outer, name) : withClass(className, name, outer)
  return is === undefined ? { why: 'its report does not tell all titles around it' } : { is }
}

/** A test without a title is called as its file. */
const titlesOf = (titles: readonly string[], file: string) => titles.filter((title) => title !== file).join(' ')

/** The suite of a file whose first test stands in no `describe`, for `jest-junit`. */
const unnamed = 'undefined'

/** All titles are in the name, or there are none around it. */
const withoutClass = (outer: string, name: string): string | undefined =>
  outer === '' || name.startsWith(' ') || name.startsWith(`${outer} `) ? withoutSpace(name) : undefined

/** Either may hold the title, the titles around it, or all of them, by the templates of `jest-junit`; its suites are but the first title of a file. */
function withClass(className: string, name: string, outer: string): string | undefined {
  if (className === name) return isJoined(name, outer) ? withoutSpace(name) : undefined
  if (name.startsWith(`${className} `)) return name
  if (className.endsWith(` ${name}`)) return withoutSpace(className)
  return isGlued(className, name) ? undefined : `${className} ${name}`
}

/** By another template than that of `jest-junit`, as `cart-adds`. */
const isGlued = (className: string, name: string) =>
  className.endsWith(name) || (name.startsWith(className) && /^[^\p{L}\p{N}]/u.test(name.slice(className.length)))

/** A space is what the template of `jest-junit` has between the titles around a test and its own, and Jest, too. */
const isJoined = (name: string, outer: string) =>
  name.includes(' ') && (outer === '' || !name.startsWith(outer) || name.startsWith(`${outer} `))

/** Before a title that stands in no `describe` the template leaves its space. */
const withoutSpace = (name: string) => name.replace(/^ /, '')
