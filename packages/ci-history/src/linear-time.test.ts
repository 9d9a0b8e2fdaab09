import { expect, test } from '@jest/globals'
import { cpuOf, growth, linear } from '@tocsin/testkit/growth'
import { expressions } from './expressions.fixture.ts'
import { logLines } from './log/lines.ts'
import { patterns } from './log/patterns.ts'
import { withoutTimes } from './signature/normal-form.ts'
import { signatureOf } from './signature/signature.ts'

/** What is done to a text that an attacker wrote. */
type Work = readonly [name: string, words: readonly string[], of: (text: string) => unknown]

const wordsOf = ({ source }: RegExp) => [...new Set(source.split(/\\[bBdDsSwW]|[\\^$.*+?()[\]{}|]+/))].filter((word) => word.length > 1)
const tried = (name: string, expression: RegExp): Work => [name, wordsOf(expression), (text) => text.search(expression)]

const written = expressions()
const literals = written.flatMap(({ file, literal }) => (literal ? [tried(`${file} ${literal}`, literal)] : []))
/** What is put together at run time, and the functions that apply several expressions in turn. */
const built: readonly Work[] = [
  ...patterns.filter(({ name }) => name === 'exception').map(({ name, pattern }) => tried(name, pattern)),
  ['withoutTimes', ['Mon, 1 Jan 2026 ', '2026-01-01 10:00:00.'], withoutTimes]
]
const whole: readonly Work[] = [
  ['logLines', ['##[', '::error '], (text) => [...logLines(text)]],
  ['signatureOf', ['map[', 'Error: '], (text) => signatureOf([text])]
]
const works = [...literals, ...built, ...whole]

const units = [...'1aAé \t./\\=:,-_#|><@%+*"\'`']
const brackets = ['(', ')', '[', ']', '{', '}', '[a] ', 'at a(', '()', '[[a']
const pairs = ['-eyJ', '1.', '1:', '1 ', 'a.', 'a ', 'a/', 'a: ', ': ', '::', '::a', '- ', '. ', 'a=', 'error ', 'FAIL ', '● ', 'E ', '/x']
const heads = ['', ' ', '##[', 'error: ']

/** Long runs, each behind whatever the expression itself asks for. */
function hostile(words: readonly string[], length: number): string[] {
  const repeated = [...units, ...brackets, ...pairs, ...words.slice(0, 8)]
  return [...heads, ...words.slice(0, 8)].flatMap((head) =>
    repeated.map((unit) => (head + unit.repeat(length / unit.length)).slice(0, length))
  )
}

/** The longest line that is read. */
const longest = 2000

/** Two bounded repetitions, one in the other, on such a line: about four times what the dearest work takes. */
const yardstick = () => cpuOf(() => /^\S{1,1000}:.{0,1000}!$/.test(':'.repeat(longest)), 20)
const bar = yardstick()

const guilty = (length: number, isGuilty: (of: Work[2], text: string) => boolean) =>
  works.flatMap(([name, words, of]) =>
    hostile(words, length)
      .filter((text) => isGuilty(of, text))
      .map((text) => [name, text.slice(0, 40)])
  )

test('what is put together at run time is tried, too', () => {
  const files = written.flatMap(({ file, literal }) => (literal ? [] : [file]))
  expect(files.toSorted()).toEqual(['log/rules/generic.ts', 'signature/normal-form.ts'])
  expect(built).toHaveLength(files.length)
})

test('no line takes longer than two bounded repetitions, one in the other, would', () => {
  const isDear = (of: Work[2], text: string) => cpuOf(() => of(text)) > bar && cpuOf(() => of(text), 9) > yardstick()
  expect(guilty(longest, isDear)).toEqual([])
})

test('a text of ten times the length takes about ten times as long', () => {
  const isQuadratic = (of: Work[2], text: string) => growth((length) => of(text.slice(0, length)), longest / 2) > linear
  expect(guilty(5 * longest, isQuadratic)).toEqual([])
})
