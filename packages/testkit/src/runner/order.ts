import type { Job } from './workflow.ts'

/** The jobs so that each comes after those it needs; the parser has refused cycles and unknown needs before. */
export function inOrder(jobs: readonly Job[]): Job[] {
  const done = new Set<string>()
  const ordered: Job[] = []
  while (ordered.length < jobs.length) {
    const ready = jobs.filter((job) => !done.has(job.id) && job.needs.every((id) => done.has(id)))
    if (ready.length === 0) throw new Error('The jobs need each other in a circle.')
    ordered.push(...ready)
    for (const { id } of ready) done.add(id)
  }
  return ordered
}

/** Everything a job needs, directly or through others: what `success()` and `failure()` of its `if` look at. */
export function ancestorsOf(id: string, jobs: readonly Job[]): string[] {
  const needs = jobs.find((job) => job.id === id)?.needs ?? []
  return [...new Set(needs.flatMap((need) => [need, ...ancestorsOf(need, jobs)]))]
}
