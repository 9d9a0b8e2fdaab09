const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }

/** Milliseconds of `400ms`, `30s`, `10m`, `1h30m`, `1h 30m`, `7d` or `2w`; absent when the text is no duration. */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed.length > 40 || !/^(?:\d+(?:\.\d+)?(?:ms|[smhdw]) ?)+$/.test(trimmed)) return undefined
  const parts = trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|[smhdw])/g)
  return [...parts].reduce((sum, [, amount, unit]) => sum + Number(amount) * (units[unit ?? ''] ?? 0), 0)
}

/** Two units at most, as `3 m 12 s` or `2 d 4 h`: how long something took, for people. */
export function duration(ms: number): string {
  if (ms < 999.5) return `${Math.max(0, Math.round(ms))} ms`
  const seconds = Math.round(ms / 1000)
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's']
  ] as const
  const first = parts.findIndex(([amount]) => amount > 0)
  const shown = parts.slice(first, first + 2).filter(([amount]) => amount > 0)
  return shown.map(([amount, unit]) => `${amount} ${unit}`).join(' ')
}

/** Milliseconds between two ISO 8601 times; absent when one is missing or the clock ran backwards. */
export function msBetween(from: string | undefined, to: string | undefined): number | undefined {
  const span = Date.parse(to ?? '') - Date.parse(from ?? '')
  return span >= 0 ? span : undefined
}
