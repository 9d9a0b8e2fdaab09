import { expect, test } from '@jest/globals'
import { silencesOf } from './silences.ts'

const rows: [source: string, silenced: string[]][] = [
  ['a: b # tocsin: ignore fixed-sleep', ['1 fixed-sleep']],
  ['# tocsin: ignore fixed-sleep\na: b\nc: d', ['2 fixed-sleep']],
  ['  # tocsin: ignore fixed-sleep, fail-fast\n  # because we must\n  a: b', ['3 fixed-sleep fail-fast']],
  ['# tocsin: ignore a\n# tocsin:ignore b\nc: d # tocsin: ignore e', ['3 e a b']],
  ['# tocsin: ignore a\n\nb: c', ['2 a']],
  ['#tocsin: ignore  a   b', []],
  ['# tocsin: ignore', []],
  ['# tocsin: ignored a\na: b', []],
  ['a: b', []]
]
test.each(rows)('%j', (source, silenced) => {
  expect([...silencesOf(source)].map(([line, rules]) => `${line} ${[...rules].join(' ')}`)).toEqual(silenced)
})
