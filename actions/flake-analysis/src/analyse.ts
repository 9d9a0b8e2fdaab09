import type { ActionError } from '@tocsin/action-kit'
import { problemOf } from '@tocsin/action-kit'
import { assembled, type Part } from './assemble/assemble.ts'
import { linksOf } from './assemble/links.ts'
import type { Sheet } from './history/sheet.ts'
import { tracksOf } from './history/tracks.ts'
import type { Inputs } from './inputs.ts'
import { judgeAll } from './judge/judge-all.ts'
import type { Candidate, KeptState } from './judge/options.ts'
import { noState, type State } from './kept/state.ts'
import { changeState, type FlakeLedger, type Known, readKnown } from './kept/store.ts'
import { watermarkKey } from './kept/watermark.ts'
import type { FlakeReport } from './model/report.ts'
import type { Ports } from './ports.ts'
import { keeper } from './read/keeper.ts'
import { readRuns } from './read/read-runs.ts'
import type { Scope } from './scope.ts'

export interface Analysed {
  report: FlakeReport
  /** What could not be read or kept. */
  problems: readonly (ActionError | undefined)[]
}

/** Reads what is new, keeps it, and judges all that is known. */
export async function analyse(inputs: Inputs, scope: Scope, ports: Ports): Promise<Analysed> {
  const ledger = await opened(ports)
  const { sheets: before, state } = ledger.ledger ? await readKnown(ledger.ledger, scope.repository) : nothingKnown
  const key = watermarkKey(inputs)
  const kept = keeper({ ledger: ledger.ledger, sheets: before, watermarkKey: key, since: scope.since, elapsed: ports.elapsed })
  const { complete, notes } = await readRuns(inputs, scope, { ...ports, keeper: kept, state, key, testsOf: () => [] })
  await kept.done()
  const part: Part = { complete, notes, problems: [] }
  const { report, judged } = judge(kept.sheets(), { scope, state, part, shard: inputs.shard })
  const unkept = await keepJudged(ledger.ledger, scope.repository, judged, [...kept.sheets().values()])
  return { report, problems: [ledger.problem, kept.problem(), unkept] }
}

const nothingKnown: Known = { sheets: new Map(), state: noState }

/** A ledger that cannot be opened costs no report. */
async function opened(ports: Pick<Ports, 'ledger'>): Promise<{ ledger: FlakeLedger | undefined; problem?: ActionError }> {
  try {
    return { ledger: await ports.ledger() }
  } catch (error) {
    return { ledger: undefined, problem: problemOf(error, 'The ledger could not be opened') }
  }
}

interface Judging {
  scope: Scope
  state: State
  part: Part
  shard: string | undefined
}

function judge(sheets: ReadonlyMap<string, Sheet>, { scope, state, part, shard }: Judging) {
  const candidates = [...sheets.values()].flatMap((sheet) =>
    [...tracksOf(sheet)].map(({ subject, track }): Candidate => ({ subject, track, ...keptOf(state.judged[subject.id]) }))
  )
  const judgement = judgeAll(candidates, { now: scope.now, from: scope.since, prices: scope.prices, links: linksOf(scope.url) })
  return { report: assembled(judgement, candidates, { scope, state, part, shard }), judged: judgement.kept }
}

const keptOf = (json: unknown): { kept?: KeptState } => (json === undefined ? {} : { kept: json as KeptState })

async function keepJudged(
  ledger: FlakeLedger | undefined,
  repository: string,
  judged: Readonly<Record<string, KeptState>>,
  sheets: readonly Sheet[]
): Promise<ActionError | undefined> {
  if (!ledger) return undefined
  const mine = new Set(sheets.flatMap(({ lines }) => lines.map(({ subject }) => subject.id)))
  try {
    await changeState(ledger, repository, (state) => ({
      ...state,
      judged: { ...Object.fromEntries(Object.entries(state.judged).filter(([id]) => !mine.has(id))), ...judged } as State['judged']
    }))
    return undefined
  } catch (error) {
    return problemOf(error, 'The history could not be stored')
  }
}
