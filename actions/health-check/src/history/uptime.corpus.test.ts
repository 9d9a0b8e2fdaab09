import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { needs } from '@tocsin/testkit/needs'
import { missingShared, shared } from '@tocsin/testkit/shared'
import type { Verdict } from '../probe/observation.ts'
import { episodesOf } from './incidents.ts'
import { spansOf } from './spans.ts'

interface Observation {
  at: number
  verdict: Extract<Verdict, 'up' | 'down'>
}

const folder = shared('corpora/uptime')
const missing = missingShared('corpora/uptime')
const replay = needs(missing, test)

/** `time,site,status,http,ms`, where a site may hold commas. */
const lines = missing
  ? []
  : readdirSync(folder).flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => `${file} ${line}`)
    )
const parsed = lines.flatMap((line) => {
  const [, file, seconds, site, verdict] = /^(\S+) (\d+),(.*),(up|down|degraded),\d*,\d*\s*$/.exec(line) ?? []
  return file ? [{ site: `${file} ${site}`, at: Number(seconds) * 1000, verdict: verdict as Observation['verdict'] }] : []
})
const sites = [...Map.groupBy(parsed, ({ site }) => site)].map(([site, all]): [string, Observation[]] => [
  site,
  all.toSorted((a, b) => a.at - b.at)
])

replay('every line is read', () => {
  expect(parsed).toHaveLength(lines.length)
  expect(lines.length).toBeGreaterThan(0)
})

const rowsOf = (endpoint: string, observations: readonly Observation[]) => observations.map((one) => ({ endpoint, ...one }))

/** By the second: what the newest observation says that is no older than it may be. */
function counted(observations: readonly Observation[], holdMs: number): { up: number; down: number } {
  const ends = observations.flatMap(({ at }) => [at, at + holdMs]).filter(Number.isFinite)
  const last = observations.at(-1)?.at ?? 0
  const times = [...new Set(ends)].filter((time) => time <= last).sort((a, b) => a - b)
  const sum = { up: 0, down: 0 }
  let newest = -1
  for (const [index, time] of times.entries()) {
    while ((observations[newest + 1]?.at ?? Number.POSITIVE_INFINITY) <= time) newest += 1
    const holding = observations[newest]
    if (holding && time - holding.at < holdMs) sum[holding.verdict] += (times[index + 1] ?? last) - time
  }
  return sum
}

/** Upptime writes changes and now and then a time: between them a result holds; then also as if every probe were there. */
replay.each([Number.POSITIVE_INFINITY, 3_600_000, 300_000])(
  'the uptime of each site agrees with a count of its own, %d ms apart',
  (intervalMs) => {
    for (const [site, observations] of sites) {
      const [from, to] = [observations[0]?.at ?? 0, observations.at(-1)?.at ?? 0]
      const spans = spansOf(observations, { from, to, intervalMs })
      const { up, down } = counted(observations, 2 * intervalMs)
      expect({ site, ...spans }).toEqual({ site, up, down, degraded: 0, maintenance: 0, unknown: to - from - up - down })
    }
  }
)

replay('the days together are the whole time', () => {
  const day = 86_400_000
  for (const [site, observations] of sites) {
    const [from, to] = [observations[0]?.at ?? 0, observations.at(-1)?.at ?? 0]
    const days = Array.from({ length: Math.ceil((to - from) / day) }, (_, index) =>
      spansOf(observations, { from: from + index * day, to: Math.min(to, from + (index + 1) * day), intervalMs: day })
    )
    const whole = spansOf(observations, { from, to, intervalMs: day })
    expect([site, sum(days.map(({ up }) => up)), sum(days.map(({ down }) => down))]).toEqual([site, whole.up, whole.down])
  }
})

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

replay('the incidents of each site are its runs of failures', () => {
  for (const [site, observations] of sites) {
    const drawn = observations.map(({ verdict }) => (verdict === 'down' ? 'd' : 'u')).join('')
    const runs = [...drawn.matchAll(/d+/g)].map(({ 0: run, index }) => ({
      site,
      startedAt: observations[index]?.at,
      endedAt: observations[index + run.length]?.at,
      failed: run.length
    }))
    const found = episodesOf(rowsOf(site, observations)).map(({ from, until, results }) => ({
      site,
      startedAt: from,
      endedAt: until,
      failed: results
    }))
    expect(found).toEqual(runs)
  }
  expect(sites.flatMap(([site, observations]) => episodesOf(rowsOf(site, observations))).length).toBeGreaterThan(0)
})
