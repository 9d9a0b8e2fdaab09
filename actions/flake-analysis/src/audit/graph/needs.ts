import type { Scalar } from '@tocsin/ci-history'
import type { AuditedJob } from '../context.ts'

/** What the jobs of a workflow wait for. */
export interface Needs {
  /** Ids of the jobs a job needs that there are, each once, without those that would close a circle. */
  of: (id: string) => readonly string[]
  /** All that must be over before it. */
  allBefore: (id: string) => ReadonlySet<string>
  /** Every job behind all that it needs. */
  order: readonly string[]
  unknown: readonly { job: AuditedJob; need: Scalar }[]
  /** Needs that lead back to the job itself. */
  circular: readonly { job: AuditedJob; need: Scalar }[]
}

export function needsOf(jobs: readonly AuditedJob[]): Needs {
  const byId = new Map(jobs.map((one) => [one.job.id, one]))
  const unknown = jobs.flatMap((job) => job.job.needs.filter(({ text }) => !byId.has(text)).map((need) => ({ job, need })))
  const { order, circular } = sorted(jobs, byId)
  const broken = new Set(circular.map(({ need }) => need))
  const direct = new Map(
    jobs.map(({ job }) => [
      job.id,
      [...new Set(job.needs.filter((need) => byId.has(need.text) && !broken.has(need)).map(({ text }) => text))]
    ])
  )
  const of = (id: string) => direct.get(id) ?? []
  return { of, allBefore: (id) => allBefore(id, of), order, unknown, circular }
}

function allBefore(id: string, of: Needs['of']): ReadonlySet<string> {
  const found = new Set(of(id))
  for (const each of found) for (const need of of(each)) found.add(need)
  return found
}

/** Depth first, without calling itself: a chain may be as long as a file allows. */
function sorted(jobs: readonly AuditedJob[], byId: ReadonlyMap<string, AuditedJob>): Pick<Needs, 'order' | 'circular'> {
  const done = new Set<string>()
  const open = new Set<string>()
  const circular: { job: AuditedJob; need: Scalar }[] = []
  for (const start of jobs) {
    const stack = [{ one: start, next: 0 }]
    while (stack.length > 0) {
      const top = stack.at(-1) as { one: AuditedJob; next: number }
      if (top.next === 0) open.add(top.one.job.id)
      const need = done.has(top.one.job.id) ? undefined : top.one.job.needs[top.next]
      top.next += 1
      const target = need && byId.get(need.text)
      if (need && target && open.has(need.text)) circular.push({ job: top.one, need })
      else if (target && !done.has(target.job.id)) stack.push({ one: target, next: 0 })
      if (need) continue
      open.delete(top.one.job.id)
      done.add(top.one.job.id)
      stack.pop()
    }
  }
  return { order: [...done], circular }
}
