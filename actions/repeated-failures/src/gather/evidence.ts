import type { Judgement } from '../decide/judge.ts'
import type { Turn } from '../decide/turns.ts'
import type { Evidence, Look } from '../explain/index.ts'
import type { StreamPorts } from '../history/stream-ports.ts'
import { neighbours } from './calls.ts'
import { placeOf } from './place.ts'
import type { KnownRange } from './range.ts'

/** What was looked up of a stream, by this step and by earlier ones. */
export interface Learnt {
  looks: readonly Look[]
  range: KnownRange | undefined
}

/** All that is known of one decision. */
export async function evidenceFor(
  { episode, kind, outdated }: Turn,
  { looks, range }: Learnt,
  { runs, commits, stream }: Judgement,
  ports: StreamPorts
): Promise<Evidence> {
  const { serverUrl, repository } = ports.context
  const fails = episode !== undefined && !episode.recovered && episode.passes.length === 0
  // What the time-outs took is missing here.
  const asks = fails && (kind !== 'quiet' || outdated) && ports.spare() > 0
  return {
    home: `${serverUrl}/${repository}`,
    now: ports.now(),
    runs,
    episode,
    commits,
    looks: looks.filter(({ run }) => episode?.failures.some(({ id }) => id === run)),
    passes: looks.filter(({ run }) => run === episode?.lastGood?.id),
    comparison: episode?.recovered ? undefined : range,
    neighbours: asks ? await neighbours(await ports.github(), stream.branch, placeOf(ports)) : undefined
  }
}
