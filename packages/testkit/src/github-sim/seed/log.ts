import type { Conclusion, Job, Step } from '../world.ts'
import type { JobSeed } from './shapes.ts'

const timed = /^\d{4}-\d\d-\d\dT[\d:.]+Z /

/** A job's log as GitHub serves it: a byte order mark, then a time with seven decimals before every line. */
export function logText({ log }: JobSeed, steps: readonly Step[], startedAt: string, conclusion: Conclusion | null): Job['log'] {
  if (log && typeof log === 'object' && 'gone' in log) return log
  const lines = typeof log === 'string' ? log.replace(/\n$/, '').split('\n') : (log ?? usualLines(steps, conclusion))
  const stamped = lines.map((line, at) => (timed.test(line) ? line : `${stamp(startedAt, at)} ${line}`))
  return `\uFEFF${stamped.join('\n')}\n`
}

function usualLines(steps: readonly Step[], conclusion: Conclusion | null): string[] {
  const end = conclusion === 'failure' ? ['##[error]Process completed with exit code 1.'] : []
  return [...steps.flatMap(({ name }) => [`##[group]${name}`, '##[endgroup]']), ...end, 'Cleaning up orphan processes']
}

const stamp = (startedAt: string, line: number) => `${startedAt.replace(/(?:\.\d+)?Z$/, '')}.${String(line).padStart(7, '0')}Z`
