import { isName } from '../raw/roster.ts'
import { parseHour, printHour } from './cell.ts'
import { type Hour, noHour } from './hour.ts'

/** The hours of an endpoint on a day, as one line of the list of its month: `05 "api" 84 cab cad …`, where 84 is the lowest bucket of the day. */
export interface HoursLine {
  /** `05`, the day of the month. */
  day: string
  endpoint: string
  /** The rest, which is read when it is asked for. */
  cells: string
}

const hoursOfDay = 24
const line = /^(\d\d) ("(?:[^"\\]|\\.)*") (-?\d{1,3} .+)$/

/** Hours from midnight on; what is missing at the end is empty. One that would be long is parted into a line for each hour: they add up. */
export function printLines(day: string, endpoint: string, hours: readonly Hour[]): string[] {
  const print = (some: readonly Hour[]) => `${day} ${JSON.stringify(endpoint)} ${printCells(some)}`
  const text = print(hours)
  if (text.length <= mostUnits) return [text]
  return [...hours.keys()].flatMap((only) =>
    hours[only] === noHour ? [] : [print(hours.map((hour, index) => (index === only ? hour : noHour)))]
  )
}

const mostUnits = 30_000

function printCells(hours: readonly Hour[]): string {
  const buckets = hours.flatMap(({ latencies }) => [...latencies.keys()])
  const base = buckets.length === 0 ? 0 : Math.min(...buckets)
  return `${base} ${hours
    .map((hour) => printHour(hour, base))
    .join(' ')
    .replace(/(?: -)+$/, '')}`
}

/** Undefined for what is none. */
export function parseLine(text: string): HoursLine | undefined {
  const [, day, name, cells] = line.exec(text) ?? []
  if (day === undefined || name === undefined || cells === undefined) return undefined
  const endpoint = parseName(name)
  return endpoint === undefined ? undefined : { day, endpoint, cells }
}

function parseName(text: string): string | undefined {
  try {
    const name: unknown = JSON.parse(text)
    return isName(name) ? name : undefined
  } catch {
    return undefined
  }
}

/** The 24 hours of a line; undefined if one of them is damaged. */
export function hoursOf({ cells }: HoursLine): readonly Hour[] | undefined {
  const [base = '', ...texts] = cells.split(' ')
  if (texts.length > hoursOfDay) return undefined
  const hours = texts.map((text) => parseHour(text, Number(base)))
  if (hours.some((hour) => hour === undefined)) return undefined
  return Array.from({ length: hoursOfDay }, (_, index) => hours[index] ?? noHour)
}
