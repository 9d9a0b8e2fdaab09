/** The minutes of the first field of a schedule, ascending; nothing where it is none. */
export function minutesOf(field: string): readonly number[] | undefined {
  const minutes = new Set<number>()
  for (const element of field.split(',').slice(0, mostElements)) {
    const [, first = '', last, step] = /^(\*|\d{1,3})(?:-(\d{1,3}))?(?:\/(\d{1,3}))?$/.exec(element) ?? []
    if (first === '') return undefined
    const from = first === '*' ? 0 : Number(first)
    const to = last ?? (first === '*' || step !== undefined ? 59 : from)
    for (let minute = from; minute <= Math.min(59, Number(to)); minute += Math.max(1, Number(step ?? 1))) minutes.add(minute)
  }
  return [...minutes].toSorted((a, b) => a - b)
}

const mostElements = 60

/** The field for minutes, which ascend: in steps where they have one distance around the hour, else as ranges and numbers. */
export function minuteField(minutes: readonly number[]): string {
  const step = 60 / minutes.length
  const [first = 0] = minutes
  if (minutes.length > 1 && minutes.every((minute, index) => minute === first + index * step)) return `${first}/${step}`
  const parts: string[] = []
  for (let at = 0; at < minutes.length; ) {
    let end = at
    while (minutes[end + 1] === (minutes[end] ?? 0) + 1) end += 1
    if (end - at < 2) end = at
    parts.push(end === at ? `${minutes[at]}` : `${minutes[at]}-${minutes[end]}`)
    at = end + 1
  }
  return parts.join(',')
}

/** All of them later by as much, around the hour, so that none is at 0 and they stay as many; nothing where every minute is one of them. */
export function offTheHour(minutes: readonly number[], shift: number): readonly number[] | undefined {
  for (let by = shift; by < shift + 60; by += 1) {
    const shifted = minutes.map((minute) => (minute + by) % 60)
    if (!shifted.includes(0)) return shifted.toSorted((a, b) => a - b)
  }
  return undefined
}
