import type { Endpoint } from '../endpoint.ts'
import type { Observation } from '../probe/observation.ts'
import type { Result } from './result.ts'

/** What one sample came to: its last try, and how many there were. A retry that passes clears what was before it. */
export interface Sample extends Observation {
  tries: number
}

/** The most frequent verdict of the samples counts, of equals the worse; the time is the median of what answered. */
export function combined({ name }: Pick<Endpoint, 'name'>, samples: readonly Sample[]): Result {
  const said = samples.filter(({ verdict }) => verdict !== 'inconclusive')
  const verdict = said.length === 0 ? 'inconclusive' : mostOf(said)
  const telling = samples.filter((sample) => sample.verdict === verdict)
  const timed = medianOf(said.filter((sample) => sample.verdict !== 'down'))
  const cause = telling.at(-1)?.causes[0]
  const expiries = samples.flatMap(({ certificateExpiresAt }) => certificateExpiresAt ?? [])
  const status = telling.at(-1)?.status
  return {
    ...{ endpoint: name, at: Math.min(...samples.map(({ at }) => at)), verdict },
    ...(verdict !== 'up' && cause && { cause }),
    ...(timed?.phases.total !== undefined && verdict !== 'down' && { ms: timed.phases.total, phases: timed.phases }),
    tries: samples.reduce((sum, { tries }) => sum + tries, 0),
    ...(status !== undefined && { status }),
    ...(expiries.length > 0 && { certificateExpiresAt: Math.min(...expiries) })
  }
}

const worstFirst = ['down', 'degraded', 'up'] as const

function mostOf(samples: readonly Sample[]): (typeof worstFirst)[number] {
  const count = (verdict: string) => samples.filter((sample) => sample.verdict === verdict).length
  return worstFirst.reduce((most, verdict) => (count(verdict) > count(most) ? verdict : most))
}

/** Of an even number the lower one: a time that was measured. */
function medianOf(samples: readonly Sample[]): Sample | undefined {
  const ordered = samples
    .filter(({ phases }) => phases.total !== undefined)
    .toSorted((a, b) => (a.phases.total ?? 0) - (b.phases.total ?? 0))
  return ordered[Math.floor((ordered.length - 1) / 2)]
}
