import { type ActionError, faultOf } from '@tocsin/action-kit'
import { decideAndKeep, type Judgement } from './decide-and-keep.ts'
import { forStream } from './github/for-stream.ts'
import { policyOf } from './history/branches.ts'
import type { Stream } from './history/streams.ts'
import type { Result } from './outputs.ts'
import { type Wishes, watchOf } from './policies.ts'
import type { Ports } from './ports.ts'
import { tellSilence, tellStopped } from './silence/silence.ts'
import { tellAll } from './tell/tell.ts'
import type { To } from './tell/to.ts'

export interface Ended {
  results: readonly Result[]
  /** Why something could not be judged. */
  problems: readonly ActionError[]
}

/** Judges one stream and tells what follows; what was told before something failed stays told. */
export async function watchStream(stream: Stream, wishes: Wishes, to: To, ports: Ports): Promise<Ended> {
  const results: Result[] = []
  let judgement: Judgement | undefined
  try {
    const policy = policyOf(stream, to.config.sections.repeatedFailures ?? [])
    const watch = watchOf(stream.workflow, wishes, policy, to.config.policy)
    if (stream.stopped) return { results: await tellStopped(stream, watch, to, ports), problems: [] }
    const own = forStream(ports)
    judgement = await decideAndKeep(stream, watch, to, own)
    results.push(...(await tellAll(judgement, to, own)))
    results.push(...(await tellSilence(judgement, to, ports)))
    return { results, problems: [] }
  } catch (error) {
    return { results: results.length > 0 ? results : untold(judgement), problems: [faultOf(error)] }
  }
}

/** What was decided is in the outputs, too, if it could not be told. */
const untold = (judgement: Judgement | undefined): readonly Result[] =>
  (judgement?.decisions ?? []).map((decision) => ({ decision, receipts: [] }))
