import type { Episode, Run } from '@tocsin/ci-history'
import type { Turn } from '../decide/turns.ts'
import type { Judgement } from '../decide-and-keep.ts'
import type { Comparison, Evidence, Look } from '../explain/index.ts'
import { type StreamPorts, spareCalls } from '../github/for-stream.ts'
import { compare, neighbours } from './calls.ts'
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
  { runs, commits, cut, stream }: Judgement,
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
    cut: episode !== undefined && episode.first.id === cut,
    commits,
    looks: looks.filter(({ run }) => episode?.failures.some(({ id }) => id === run)),
    passes: looks.filter(({ run }) => run === episode?.lastGood?.id),
    comparison: episode?.recovered ? undefined : range,
    fixes: await fixesOf(episode, runs, ports),
    neighbours: asks ? await neighbours(await ports.github(), stream.branch, placeOf(ports)) : undefined
  }
}

/** Of what is over, the commits of (newest failure, first pass after it]. One call, where the listing took no more: a pass takes two in all. */
async function fixesOf(episode: Episode | undefined, runs: readonly Run[], ports: StreamPorts): Promise<Comparison | undefined> {
  const fix = episode?.recovered ? episode.passes[0] : undefined
  const [bad, good] = [episode?.failures.at(-1), fix].map((entry) => runs.find(({ id }) => id === entry?.id)?.sha)
  if (!bad || !good || bad === good || ports.spare() < spareCalls) return undefined
  return compare(await ports.github(), `${bad}...${good}`, placeOf(ports))
}
