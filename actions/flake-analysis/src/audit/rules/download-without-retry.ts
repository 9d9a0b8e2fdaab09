import type { Finding, Rule } from '../rule.ts'
import { type Download, downloadsOf, hasOption, sends } from './downloads.ts'

export const downloadWithoutRetry: Rule = {
  id: 'download-without-retry',
  risk: 'medium',
  why: 'One dropped connection or one 503 of a server far away fails the run.',
  check: ({ jobs }) => downloadsOf(jobs).filter(isTriedOnce).flatMap(findingOf)
}

/** In a loop, behind `||` or in a wrapper that repeats, it is tried again. */
const isTriedOnce = ({ program, step }: Download) =>
  program.loops === 0 &&
  program.end !== '||' &&
  program.after !== '||' &&
  !program.through.includes('retry') &&
  !/retry/.test(step.action) &&
  !sends(program) &&
  !retries(program)

const retries = (program: Download['program']) =>
  program.name === 'curl'
    ? hasOption(program, ['--retry', '--retry-all-errors'])
    : hasOption(program, ['--tries', '--retry-connrefused', '--retry-on-http-error', '--spider'], 't')

function findingOf({ program, step, job }: Download): Finding[] {
  if (!step.step.run) return []
  const curl = program.name === 'curl'
  return [
    {
      at: step.step.run.at(program.at),
      job,
      problem: `\`${program.name}\` downloads and does not try again${curl ? '' : ' after a refused connection or an error of the server'}.`,
      fix: curl
        ? 'Write `curl --fail --retry 5 --retry-all-errors …`.'
        : 'Write `wget --tries=5 --retry-connrefused --retry-on-http-error=429,500,502,503,504 …`.',
      risk: curl ? 'medium' : 'low'
    }
  ]
}
