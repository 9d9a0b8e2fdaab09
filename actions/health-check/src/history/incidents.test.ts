import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import type { Verdict } from '../probe/observation.ts'
import { minuteMs, secondMs } from './calendar.ts'
import { durationOf, type Episode, episodesOf } from './incidents.ts'
import type { Row } from './row.ts'
import { drawn, monday } from './rows.fixture.ts'

/** `✗ 5-10 of 0-15` is down from the 5th to the 10th minute, good before at 0 and again at 15. */
const shown = ({ worst, from, last, before, until }: Episode) => {
  const minute = (at?: number) => (at === undefined ? '…' : (at - monday) / minuteMs)
  return `${worst} ${minute(from)}-${minute(last)} of ${minute(before)}-${minute(until)}`
}

test.each([
  ['✓✓✓', []],
  ['', []],
  ['✓✗✓', ['down 5-5 of 0-10']],
  ['✗', ['down 0-0 of …-…']],
  ['✓✗✗·✗✓', ['down 5-20 of 0-25']],
  ['✓~✗~✓', ['down 5-15 of 0-20']],
  ['✓~✓✗✓', ['degraded 5-5 of 0-10', 'down 15-15 of 10-20']],
  ['✗✓✗', ['down 0-0 of …-5', 'down 10-10 of 5-…']],
  ['✓✗?✗✓', ['down 5-15 of 0-20']],
  ['✓?m?✓', []],
  ['✓✗m✓', ['down 5-5 of 0-15']],
  ['✓?✗?✓', ['down 10-10 of 0-20']]
])('%s', (history, expected) => {
  expect(episodesOf(drawn(history)).map(shown)).toEqual(expected)
})

test('how long it was is told by three measures', () => {
  const [episode, lasting] = episodesOf(drawn('✓✗✗✓✗'))
  if (!episode || !lasting) throw new Error('none')
  expect(durationOf(episode, monday)).toEqual({ min: 5 * minuteMs, held: 10 * minuteMs, max: 15 * minuteMs })
  expect(durationOf(lasting, monday + 60 * minuteMs)).toEqual({ min: 0, held: 40 * minuteMs, max: 45 * minuteMs })
})

test('faults are told, the most frequent first', () => {
  const rows = drawn('✗✗✗').map((row, index): Row => ({ ...row, fault: index === 0 ? 'refused' : 'timeout' }))
  expect(episodesOf(rows)).toMatchObject([{ results: 3, faults: ['timeout', 'refused'] }])
})

test('of several vantage points more than half must agree', () => {
  const all = (...histories: string[]) =>
    histories
      .flatMap((history, index) => drawn(history, { vantage: `v${index}`, from: monday + index * secondMs }))
      .toSorted((one, other) => one.at - other.at)
  expect(episodesOf(all('✓✗✓', '✓✓✓', '✓✓✓'))).toEqual([])
  expect(episodesOf(all('✓✗✓', '✓✗✓', '✓✓✓'))).toHaveLength(1)
  expect(episodesOf(all('✓✗✓', '✓✓✓', '✓✓✓'), { agree: 1 })).toHaveLength(1)
})

const corpus = shared('corpora/uptime')
const files = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.csv')) : []

const read = (file: string): Row[] =>
  readFileSync(`${corpus}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [time = '', ...rest] = line.split(',')
      const [endpoint, status] = [rest.slice(0, -3).join(','), rest.at(-3)]
      return { at: Number(time) * secondMs, endpoint, verdict: status as Verdict }
    })

needs(missingShared('corpora/uptime'), test)('the outages of real sites are as many as their changes from up to down', () => {
  const sites = files.flatMap((file) => [...Map.groupBy(read(file), ({ endpoint }) => endpoint).values()])
  let [episodes, results] = [0, 0]
  for (const rows of sites) {
    rows.sort((one, other) => one.at - other.at)
    const signs = rows.map(({ verdict }) => (verdict === 'up' ? '.' : 'x')).join('')
    const found = episodesOf(rows)
    expect(found).toHaveLength(signs.match(/x+/g)?.length ?? 0)
    expect(found.reduce((sum, episode) => sum + episode.results, 0)).toBe(signs.replaceAll('.', '').length)
    episodes += found.length
    results += rows.length
  }
  expect([results, episodes]).toEqual([7876, expect.any(Number)])
  expect(episodes).toBeGreaterThan(200)
})
