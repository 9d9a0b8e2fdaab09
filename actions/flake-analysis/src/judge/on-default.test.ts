import { expect, test } from '@jest/globals'
import type { Sighting } from '../model/sighting.ts'
import type { Level } from '../model/subject.ts'
import { trackOf } from '../model/track.ts'
import { drawnSightings, hour, optionsWith, start, subjectWith } from './drawn.fixture.ts'
import { judgeAll } from './judge-all.ts'

/** What is said of the default branch, as `failures/runs since run`. */
function shown(drawing: string, { level = 'test' as Level, gap = hour, seconds = (_: number): number | undefined => undefined } = {}) {
  const sightings = drawnSightings(drawing, gap).map((one, index): Sighting => {
    const took = seconds(index)
    return took === undefined ? one : { ...one, seconds: took }
  })
  const track = trackOf(sightings)
  const now = (track.executions.at(-1)?.at ?? start) + 60
  const [one] = judgeAll([{ subject: subjectWith({ level }), track }], optionsWith({ now })).subjects
  const { failures, runs, failsSince } = one?.defaultBranch ?? {}
  const first = track.executions.find(({ at }) => failsSince === new Date(at * 1000).toISOString())
  return [one?.state, runs === undefined ? 'unknown' : `${failures}/${runs}`, ...(first ? [`since ${first.run}`] : [])].join(' ')
}

test.each<[what: string, drawing: string, shown: string]>([
  ['a flake of the default branch', '9PF>P9PF>P9P', 'flaky 2/31'],
  ['one of both', '9PF>P9PpF>P9P', 'flaky 1/29'],
  ['one of pull requests alone, which the branch has, too', '9P9pPpF>P9pPpF>P9P', 'flaky 0/18'],
  ['one that the branch never had', '9pPpF>P9pPpF>P9pP', 'flaky unknown'],
  ['one of which forks alone show something', '20PfF>P9PfF>P3P', 'flaky 0/32'],
  ['a flake by isolated failures, of which the branch alone has some', '9PF9PF5PpP4P', 'flaky 2/29'],
  ['a flake that has just failed', '9PF>P9PF>P9PF', 'flaky 2/31 since 30'],
  ['what is broken', '20PFFF', 'broken 3/3 since 21'],
  ['what was broken with a pass between', '60P12FP12F', 'broken 24/25 since 74'],
  ['what is broken while pull requests pass', '20PFpPFpPF', 'broken 3/3 since 21']
])('%s: %s', (_, drawing, expected) => expect(shown(drawing)).toBe(expected))

test('what is slow', () => {
  expect(shown('30P5P', { seconds: (index) => (index < 30 ? 4 + (index % 3) / 10 : 12) })).toBe('slow 0/35')
})

test('what loses its runners, there and elsewhere', () => {
  expect(shown('9P!F9P!F9P!FpP', { level: 'job', gap: 4 * hour })).toBe('infra 3/30')
})
