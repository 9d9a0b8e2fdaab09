import { type Entry, type FlakyTest, longestArgument, type NamedTest, type QuarantineFormat } from './entry.ts'
import { jsPattern } from './escape.ts'
import { partsOf } from './parts.ts'

/** Playwright puts any number of them behind each title. */
const tag = '(?: @[^ ]+)'
const tags = `${tag}*`
const tagsInTitles = new RegExp(`${tag}+`, 'g')

/** Playwright compares a pattern with project, file and titles, joined by spaces; in slashes it may have its own flags, and else it overlooks case. */
export const playwright: QuarantineFormat = {
  fileName: 'quarantine-playwright.txt',
  kind: 'js',
  usage: 'npx playwright test --grep-invert="$(cat quarantine-playwright.txt)"',
  most: longestArgument,
  entry,
  takes: {
    of: titlesOf,
    names: (test) => (partsOf(test) ? [titlesOf(test)] : []),
    // The project is not looked at: a test is the same in every leg.
    same: (test) => JSON.stringify([partsOf(test)?.file, partsOf(test)?.titles])
  },
  render: (names) => (names.length === 0 ? '/(?!)/' : `/^ *(?:${names.join('|')})$/`)
}

/** What a pattern sees of a test: not where a title ends, nor whether a tag is part of one. */
function titlesOf(test: NamedTest): string {
  const { file = '', titles = [] } = partsOf(test) ?? {}
  return [file, ...titles].join(' ').replace(tagsInTitles, '')
}

function entry(test: FlakyTest): Entry {
  const parts = partsOf(test)
  if (!parts) return { why: 'its report does not say which file it is in' }
  // Without a project in the report it may have run in any, but in no other file; before the project may be the folder of the report.
  const own = parts.before.at(-1)
  const project = own === undefined ? '(?:(?:(?!\\.[cm]?[jt]sx? ).)* )?' : `${jsPattern(own)} `
  // Tags of a title are not asked for: two runs of them beside each other could be told apart in too many ways.
  const words = parts.titles.flatMap((title) => ` ${title}`.split(tagsInTitles).filter((text) => text !== ''))
  return { is: `${project}${[parts.file, ...words].map((text) => `${jsPattern(text)}${tags}`).join('')}` }
}
