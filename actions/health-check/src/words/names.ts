import { clip, duration, oneLine } from '@tocsin/notifier'

const longestName = 60

/** The name of an endpoint within a sentence; whoever wrote the configuration chose it. */
export const named = (name: string): string => clip(oneLine(name), longestName)

/** `api`, `api and web`, `api, web and 2 others`. */
export function listed(names: readonly string[], most = 3): string {
  const shown = names.slice(0, most).map(named)
  const hidden = names.length - shown.length
  const all = hidden > 0 ? [...shown, `${hidden} ${hidden === 1 ? 'other' : 'others'}`] : shown
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}

/** Milliseconds as people read them: `812 ms`, `1.2 s`. */
export function took(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms)} ms` : `${(Math.round(ms / 100) / 10).toString()} s`
}

/** How long something lasted: whole minutes from two on. */
export const lasting = (ms: number): string => duration(ms < 120_000 ? ms : Math.round(ms / 60_000) * 60_000)
