import { verdicts } from '../../probe/observation.ts'
import { type Known, noTime, states } from '../held.ts'
import { type Histogram, isBucket, sizeOf } from '../histogram.ts'
import { letters, verdictOf } from '../letters.ts'
import { type Counts, type Hour, noCounts, noHour, totalOf } from './hour.ts'

/*
 * An hour as text: the buckets of its latencies in letters, then `!` and the counts, then `@` and the seconds, unless every
 * result has a latency and was up, and the whole hour was. `cab2!u4d1@u3300d300`: of five results one was down, for 5 minutes.
 */

const secondsOfHour = 3600
const allUp: Known = { ...noTime, up: secondsOfHour }

export function printHour({ counts, latencies, known }: Hour, base: number): string {
  const isUsual = states.every((state) => known[state] === allUp[state])
  const isUp = counts.up === sizeOf(latencies) && counts.up === totalOf(counts)
  if (totalOf(counts) === 0 && states.every((state) => known[state] === 0)) return '-'
  const some = (values: Readonly<Record<string, number>>, names: readonly (keyof Counts)[]) =>
    names.map((name) => (values[name] ? `${letters[name]}${values[name]}` : '')).join('')
  const text = printBuckets(latencies, base) + (isUp ? '' : `!${some(counts, verdicts)}`)
  return text + (isUsual && text !== '' ? '' : `@${some(known, states)}`)
}

/** Each bucket as how far it lies above the one before, the first above `base`: `a` to `z` for 0 to 25, a capital before it for 26 each; then how many times, if more than once. */
function printBuckets(latencies: Histogram, base: number): string {
  let before = base
  return [...latencies]
    .toSorted(([one], [other]) => one - other)
    .map(([bucket, times]) => {
      const [capitals, rest] = [Math.floor((bucket - before) / 26), (bucket - before) % 26]
      before = bucket
      return `${capitals === 0 ? '' : String.fromCharCode(64 + capitals)}${String.fromCharCode(97 + rest)}${times === 1 ? '' : times}`
    })
    .join('')
}

const hourCell = /^((?:[A-Z]?[a-z]\d{0,6})*)(?:!((?:[dgumi]\d{1,7})*))?(?:@((?:[dgum]\d{1,5})*))?$/

/** Undefined for what is none. */
export function parseHour(text: string, base: number): Hour | undefined {
  if (text === '-') return noHour
  const [whole, buckets = '', counts, known] = hourCell.exec(text) ?? []
  if (whole === undefined || whole === '') return undefined
  const latencies = parseBuckets(buckets, base)
  if (!latencies) return undefined
  return {
    latencies,
    counts: counts === undefined ? { ...noCounts, up: sizeOf(latencies) } : { ...noCounts, ...parseSome(counts) },
    known: known === undefined ? allUp : { ...noTime, ...parseSome(known) }
  }
}

function parseBuckets(text: string, base: number): Histogram | undefined {
  const latencies = new Map<number, number>()
  let bucket = base
  for (let at = 0; at < text.length; ) {
    const capital = text.charCodeAt(at) < 97 ? text.charCodeAt(at++) - 64 : 0
    bucket += 26 * capital + text.charCodeAt(at++) - 97
    let times = 0
    while (at < text.length && text.charCodeAt(at) < 58) times = 10 * times + text.charCodeAt(at++) - 48
    latencies.set(bucket, (latencies.get(bucket) ?? 0) + (times || 1))
  }
  return isBucket(base) && isBucket(bucket) ? latencies : undefined
}

const parseSome = (text: string): Partial<Record<keyof Counts, number>> =>
  Object.fromEntries([...text.matchAll(/([a-z])(\d+)/g)].flatMap(([, letter = '', value]) => [[verdictOf(letter) ?? 'up', Number(value)]]))
