import type { MaintenanceWindow } from '@tocsin/notifier'
import type { Endpoint } from '../endpoint.ts'
import { momentOf } from './local-time.ts'
import type { Maintenance, Times } from './maintenance.ts'
import { runsBetween } from './recurring.ts'

/** A window that has a problem is left out: `maintenanceProblem` says which. */
export async function windowsBetween(windows: readonly MaintenanceWindow[], times: Times): Promise<readonly Maintenance[]> {
  const each = await Promise.all(windows.map((window) => timesOf(window, times)))
  return each.flat().toSorted((a, b) => a.start - b.start)
}

type Watched = Pick<Endpoint, 'name' | 'maintenance'>

/** The windows of all endpoints; one that several have is one. */
export async function maintenanceBetween(endpoints: readonly Watched[], times: Times): Promise<readonly Maintenance[]> {
  const owners = new Map<string, { window: MaintenanceWindow; names: string[] }>()
  for (const { name, maintenance } of endpoints) {
    for (const window of maintenance) {
      const key = JSON.stringify(window)
      const known = owners.get(key) ?? { window, names: [] }
      owners.set(key, { window, names: [...known.names, name] })
    }
  }
  const each = await Promise.all(
    [...owners.values()].map(async ({ window, names }) => {
      const all = await timesOf(window, times)
      return all.map((one): Maintenance => ({ ...one, endpoints: names }))
    })
  )
  return each.flat().toSorted((a, b) => a.start - b.start)
}

async function timesOf(window: MaintenanceWindow, times: Times): Promise<Maintenance[]> {
  const { note = 'Maintenance', endpoints } = window
  const about = { title: note, ...(endpoints && { endpoints }) }
  if ('cron' in window) {
    const starts = await runsBetween(window, { from: times.from - window.duration, to: times.to })
    return starts.map((start) => ({ start, end: start + window.duration, ...about })).filter(({ end }) => end > times.from)
  }
  const { timeZone = 'UTC' } = window
  const [start, end] = [momentOf(window.start, timeZone, 'start'), momentOf(window.end, timeZone, 'end')]
  if (start === undefined || end === undefined || start >= end) return []
  return start < times.to && end > times.from ? [{ start, end, ...about }] : []
}
