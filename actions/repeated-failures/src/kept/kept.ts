import type { Context } from '@tocsin/action-kit'
import { documentKey } from '@tocsin/notifier'
import type { Advance } from '../decide/advance.ts'
import type { Stream } from '../history/streams.ts'
import type { Documents, Ports } from '../ports.ts'
import { fileOf } from '../workflow.ts'
import { noState, type State } from './state.ts'
import { stateOf, stateToJson } from './state-json.ts'

/** What is kept of one stream. */
export interface Kept {
  state: State
  /** Decides anew on whatever is kept by then, and keeps what follows. */
  decide(rule: (state: State) => Advance): Promise<Advance>
  keep(change: (state: State) => State): Promise<void>
}

/** Nothing without a ledger. */
export async function keptOf(stream: Stream, { context, ledger: open }: Pick<Ports, 'context' | 'ledger'>): Promise<Kept | undefined> {
  const ledger = await open()
  if (!ledger) return undefined
  const key = keyOf(context, stream)
  const state = stateOf(await ledger.read(key))
  return {
    state,
    decide: (rule) => decided(ledger, key, state, rule),
    keep: async (change) => {
      await ledger.update(key, (current) => stateToJson(change(stateOf(current))))
    }
  }
}

/** Without a change nothing is written. */
async function decided(ledger: Documents, key: string, before: State, rule: (state: State) => Advance): Promise<Advance> {
  let next = rule(before)
  if (JSON.stringify(stateToJson(next.state)) === JSON.stringify(stateToJson(before))) return next
  await ledger.update(key, (current) => {
    next = rule(stateOf(current))
    return stateToJson(next.state)
  })
  return next
}

/** What is kept of a stream that is not judged. */
export async function recall(stream: Stream, ports: Ports): Promise<Pick<Kept, 'state' | 'keep'>> {
  return (await keptOf(stream, ports)) ?? { state: noState, keep: async () => undefined }
}

const keyOf = ({ repository }: Context, { workflow, branch }: Stream) =>
  documentKey('streaks', [repository, fileOf(workflow), branch].join(' '))
