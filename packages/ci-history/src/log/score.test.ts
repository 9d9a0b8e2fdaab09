import { expect, test } from '@jest/globals'
import { growth, linear } from '@tocsin/testkit/growth'
import { excerpt } from './excerpt.ts'
import { readerFor } from './prefilter.ts'
import { scorer, scoreText } from './score.ts'

const lines = ['error: x', 'failed', 'all is well', 'error: x', 'FAIL a.test.ts', 'failed', 'all is well']

test('a line that comes again has the score that it had, by its mark', () => {
  const reader = readerFor(0)
  const scoreOf = scorer(reader)
  for (const mark of [undefined, 'error', 'group', 'error', undefined])
    for (const line of lines) expect(scoreOf(line, mark)).toEqual(scoreText(line, reader, mark))
})

test('of ever new lines no more are remembered than of few', () => {
  let read = 0
  const scoreOf = scorer((text) => {
    read += 1
    return { text }
  })
  for (let at = 0; at < 3000; at += 1) scoreOf(`error: ${at % 1500} is bad`)
  expect(read).toBeGreaterThan(1500)
  read = 0
  for (let at = 0; at < 1000; at += 1) scoreOf('error: the same')
  expect(read).toBeLessThan(3)
})

test.each(['failed\n', 'error: x\n', '##[error]x\n', '1) \n', '\n'])('8 MB of %j take linear time', (line) => {
  const log = line.repeat(8e6 / line.length)
  expect(growth((length) => excerpt(log.slice(0, length)), log.length / 10)).toBeLessThan(linear)
})
