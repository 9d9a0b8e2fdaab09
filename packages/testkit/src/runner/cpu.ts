import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Execution } from './execution.ts'
import { type Invocation, invoke } from './invoke.ts'
import type { Run } from './run-step.ts'

/** Node cannot ask for the CPU time of a child it has reaped; a shell's `times` can. */
const wrapper = 'file=$1; shift; "$@"; code=$?; times > "$file"; exit $code'

export async function measured(start: Invocation, run: Run): Promise<Execution> {
  const file = join(mkdtempSync(join(run.frame.job.machine.temp, 'cpu-')), 'times')
  const done = await invoke({ ...start, command: 'bash', args: ['-c', wrapper, 'bash', file, start.command, ...start.args] }, run)
  return { ...done, cpuMs: childrenMs(readFileSync(file, 'utf8')) }
}

/** The second line of `times` is the children's: `0m0.123s 0m0.045s`. */
export function childrenMs(times: string): number {
  const seconds = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m(\d+[.,]\d+)s/g)].map(
    ([, minutes, rest = '0']) => Number(minutes) * 60 + Number(rest.replace(',', '.'))
  )
  return Math.round(1000 * seconds.reduce((sum, each) => sum + each, 0))
}
