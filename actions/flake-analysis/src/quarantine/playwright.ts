import { scriptFile } from '../model/test-kind.ts'
import { type Entry, type FlakyTest, longestArgument, type NamedTest, type QuarantineFormat } from './entry.ts'
import { jsPattern } from './escape.ts'
import { partsOf } from './parts.ts'

/** Behind each title there may be tags, and a report may have put what is between titles into one, or taken it from there. */
const mark = ' (?:@[^ ]+|›)'
const marks = `(?:${mark})*`
const marksInTitles = new RegExp(`(?:${mark}(?![^ ]))+`, 'g')

/** Playwright compares a pattern with project, file and titles, joined by spaces; in slashes it may have its own flags, and else it overlooks case. */
export const playwright: QuarantineFormat = {
  fileName: 'quarantine-playwright.txt',
  kind: 'js',
  usage: 'npx playwright test --grep-invert="$(cat quarantine-playwright.txt)"',
  most: longestArgument,
  entry,
  takes: {
    of: seenOf,
    names: (test) => (partsOf(test) ? [seenOf(test)] : []),
    // The project is not looked at: a test is the same in every leg.
    same: (test) => {
      const { file, titles } = partsOf(test) ?? {}
      return JSON.stringify([file, titles])
    }
  },
  render: (names) => (names.length === 0 ? '/(?!)/' : `/^ *(?:${names.join('|')})$/`)
}

/** What a pattern sees of a test: neither where a title ends, nor whether a mark is part of one, nor whether words before a script are of its path or a project. */
function seenOf(test: NamedTest): string {
  const { file = '', titles = [] } = partsOf(test) ?? {}
  const words = [file, ...titles].join(' ').split(' ')
  const script = words.findIndex((word) => scriptFile.test(word))
  return words.slice(Math.max(0, script)).join(' ').replace(marksInTitles, '')
}

function entry(test: FlakyTest): Entry {
  const parts = partsOf(test)
  if (!parts) return { why: 'its report does not say which file it is in' }
  if (!scriptFile.test(parts.file)) return { why: 'its file is no script' }
  // Without a project in the report it may have run in any, but in no other file; before the project may be the folder of the report.
  const own = parts.before.at(-1)
  const project = own === undefined ? '(?:(?:(?!\\.[cm]?[jt]sx? ).)* )?' : `${jsPattern(own)} `
  // Marks of a title are not asked for: two runs of them beside each other could be told apart in too many ways.
  const words = parts.titles.flatMap((title) => ` ${title}`.split(marksInTitles).filter((text) => text !== ''))
  return { is: `${project}${[parts.file, ...words].map((text) => `${jsPattern(text)}${marks}`).join('')}` }
}
