import type { AuditedJob, AuditedStep } from '../context.ts'
import type { Program } from '../shell/program.ts'
import { isLocal, urlIn } from './network.ts'

export interface Download {
  program: Program
  step: AuditedStep
  job: AuditedJob
}

/** Calls of curl and wget to another machine. What a variable adds to them is not known, so it is believed to be right. */
export function downloadsOf(jobs: readonly AuditedJob[]): Download[] {
  return jobs.flatMap((job) => job.steps.flatMap((step) => step.programs.filter(isDownload).map((program) => ({ program, step, job }))))
}

const isDownload = (program: Program) =>
  (program.name === 'curl' || program.name === 'wget') &&
  urlIn(program) !== undefined &&
  !isLocal(program) &&
  !program.args.some(isVariable)

const isVariable = (arg: string) => /^\$\{?\w*(?:opt|arg|flag|retr)\w*/i.test(arg)

/** Whether it has one of the long options, or one of the letters: `-fsSL` has four. */
export const hasOption = ({ args }: Program, long: readonly string[], letters = ''): boolean =>
  args.some((arg) =>
    arg.startsWith('--')
      ? long.some((name) => arg === name || arg.startsWith(`${name}=`))
      : /^-[a-zA-Z#]+$/.test(arg) && [...letters].some((letter) => arg.includes(letter))
  )

/** Sending twice may do something twice. */
export const sends = (program: Program): boolean =>
  hasOption(
    program,
    ['--data', '--data-raw', '--data-binary', '--data-urlencode', '--json', '--form', '--upload-file', '--post-data', '--post-file'],
    'dFT'
  ) ||
  program.args.some(
    (arg, index) =>
      /^-X?(?:POST|PUT|PATCH|DELETE)$/i.test(arg) && (arg.startsWith('-X') || /^(?:-X|--request)$/.test(program.args[index - 1] ?? ''))
  ) ||
  program.args.some(
    (arg, index) => /^(?:POST|PUT|PATCH|DELETE)$/i.test(arg) && /^(?:-\w*X|--request|--method)$/.test(program.args[index - 1] ?? '')
  )
