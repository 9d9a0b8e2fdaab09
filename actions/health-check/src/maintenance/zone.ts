const longest = 60

/** The time zone of a name as Intl calls it; nothing where it knows none. */
export function canonicalZone(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name.slice(0, longest) }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}

/** The zone of a city: `Berlin` → `Europe/Berlin`. */
export function zoneLike(city: string): string | undefined {
  const end = `/${city.slice(0, longest).toLowerCase().replaceAll(' ', '_')}`
  return end.length > 3 ? Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase().endsWith(end)) : undefined
}
