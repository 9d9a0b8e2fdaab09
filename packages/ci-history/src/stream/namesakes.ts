import { glob } from '@tocsin/notifier'
import { jobName, segments } from '../matrix.ts'

/** A job of a workflow file: its name as GitHub shows it but for matrix legs, and the workflow it calls. */
export interface NamedJob {
  name: string
  uses?: string
}

export interface Namesake<J extends NamedJob> {
  job: J
  /** The name that the called workflow gives it. */
  inner: string
}

/** The jobs that may be shown by this name: those of exactly this name, else those whose expressions may give it. */
export function namesakes<J extends NamedJob>(shown: string, jobs: readonly J[]): Namesake<J>[] {
  const [head = '', ...rest] = segments(shown)
  const inner = rest.join(' / ')
  const among = (fits: (name: string, shown: string) => boolean) =>
    jobs
      .filter(({ name, uses }) => (uses === undefined ? fits(name, shown) : inner !== '' && fits(name, head)))
      .map((job) => ({ job, inner }))
  const exact = among((name, text) => name === text)
  const legs = exact.length > 0 ? exact : among((name, text) => name === jobName(text).name)
  return legs.length > 0 ? legs : among((name, text) => name.includes('${{') && glob(patternOf(name), text))
}

/** Whatever an expression may give. */
function patternOf(name: string): string {
  const [start = '', ...rest] = name.split('${{')
  return [start, ...rest.map((part) => part.slice(part.indexOf('}}') + 2))].join('*')
}
