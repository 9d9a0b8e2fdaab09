import { type Effect, type Kill, through, turns } from '@tocsin/testkit/turns'
import type { Documents } from './ports.ts'
import { discordSim, type Given, memory, minuteMs, monday, step } from './testing.ts'

interface Living extends Given {
  ledger: Documents
  http: NonNullable<Given['http']>
}

/** A step that may die at each of its effects on the ledger and Discord. */
export const dyingStep = ({ ledger, http, ...given }: Living, effect: Effect) =>
  step({ ...given, ledger: through(ledger, effect), http: (...call) => effect(() => http(...call)) })

/** A step that dies, after others that lived, and two sweeps after its lease. */
export async function killedThenSwept(dying: Given, kill: Kill, before: readonly Given[] = []) {
  const ledger = memory()
  const { http, messages, titles } = discordSim()
  for (const one of before) await step({ ...one, ledger, http })
  const known = messages.size
  const { process, play } = turns(() => 0)
  const ends: unknown[] = []
  void dyingStep({ ...dying, ledger, http }, process(kill)).then((end) => ends.push(end))
  await play()
  const { about: _about, now = monday, ...given } = dying
  const decisions: unknown[] = []
  for (const minutes of [10, 20]) decisions.push((await step({ ...given, ledger, http, now: now + minutes * minuteMs })).outputs.decision)
  return { survived: ends.length > 0, added: messages.size - known, titles: titles(), decisions }
}
