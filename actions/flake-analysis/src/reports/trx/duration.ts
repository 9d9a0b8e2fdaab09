import { millisecondsOf } from '../milliseconds.ts'

const form = /^(?:(\d{1,6})\.)?(\d{1,2}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)$/

/** Milliseconds of `hh:mm:ss.fffffff`, with days before it as `1.02:03:04`, to a microsecond. */
export function trxDuration(text: string): number | undefined {
  const [whole, days = '0', hours, minutes, seconds] = form.exec(text) ?? []
  if (whole === undefined) return undefined
  const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)
  return millisecondsOf(total)
}
