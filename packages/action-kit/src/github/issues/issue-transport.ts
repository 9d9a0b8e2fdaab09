import type { IssueAnswer, IssueWish, Transport } from '@tocsin/notifier'
import type { Context } from '../../context.ts'
import type { GitHub } from '../github.ts'

export interface IssueOptions {
  /** Asked for when the first issue is due. */
  github(): Promise<Pick<GitHub, 'request'>>
  context: Pick<Context, 'owner' | 'repo' | 'apiUrl'>
  token: string
  /** Milliseconds since the epoch. */
  now(): number
}

/** Keeps the issues of the channel `github-issue` in the repository of the run: the sender behind `via: 'github'`. */
export function issueTransport(options: IssueOptions): Transport<IssueWish, IssueAnswer> {
  // Loaded late: most runs keep no issue.
  const load = () => import('./transport.ts').then(({ transportOver }) => transportOver(options))
  let loaded: ReturnType<typeof load> | undefined
  const transport = () => (loaded ??= load())
  return async (wish, limits) => (await transport())(wish, limits)
}
