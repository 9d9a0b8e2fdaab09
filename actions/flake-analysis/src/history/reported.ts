import type { Report } from '../gather/report.ts'
import { cellsOf, lastOwn } from './cells.ts'
import type { Line, Sheet } from './sheet.ts'

type Asked = Pick<Report, 'variant' | 'job'> & { read: { workflow: string; execution: { run: number; attempt: number } } }

/** Whether the job that made a report had it analysed itself: its tests are known by the name of the job, and would count twice. */
export function reportedIn(sheets: Iterable<Sheet>): (report: Asked) => boolean {
  const own = new Set<string>()
  const jobs = new Map<string, string>()
  for (const { workflow, variant = '', executions, lines } of sheets) {
    // A fork calls its job as it likes, and its artifact as an own one is called.
    const isOwn = (line: Line) => lastOwn(cellsOf(line, executions)) >= 0
    const job = lines.find((line) => line.subject.job !== undefined && isOwn(line))?.subject.job
    if (job !== undefined) jobs.set(JSON.stringify([workflow, variant]), job)
    for (const { run, attempt } of executions.filter((one) => one.own))
      for (const name of new Set([variant, job ?? variant])) own.add(JSON.stringify([workflow, run, attempt, name]))
  }
  return ({ variant, job, read: { workflow, execution } }) => {
    // Of a green run no jobs are read: then the reports before tell whose it is.
    const names = [variant, job ?? jobs.get(JSON.stringify([workflow, variant]))]
    return names.some((name) => name !== undefined && own.has(JSON.stringify([workflow, execution.run, execution.attempt, name])))
  }
}
