import { type Level, levels } from '../model/subject.ts'
import { attemptsOf, jobsOf } from './attempts.ts'
import { noWaste, plus } from './cost.ts'
import { byLevel, byState } from './counts.ts'
import { explanations } from './explained.ts'
import { type Facts, factsOf, withForks } from './facts.ts'
import { failingRuns } from './failing-runs.ts'
import { findInfra } from './infra/find-infra.ts'
import { judgedSubject } from './judge-one.ts'
import { type LossBook, lossBook, workflowOf } from './loss-book.ts'
import { type Loss, lossesOf } from './losses.ts'
import type { Candidate, JudgedSubject, Judgement, JudgeOptions, KeptState } from './options.ts'
import { powerOf } from './power.ts'
import { ranked } from './rank.ts'
import { isQuiet, passesOf } from './seen.ts'
import { sharesOf } from './shares.ts'
import { suspicionOf, verdictOf } from './state.ts'
import { trendOf } from './trend.ts'
import type { Verdict } from './verdict.ts'

/** Judges all subjects of one or several repositories by one path, whatever their level. */
export function judgeAll(found: readonly Candidate[], options: JudgeOptions): Judgement {
  const { candidates, events } = findInfra(found, options)
  const around = { explainedBy: explanations(candidates), shareOf: sharesOf(candidates), prices: options.prices, options }
  const tally = {
    book: lossBook(levelsOf(candidates)),
    failing: failingRuns(options.from, highestOf(candidates)),
    runs: new Map<Level, number[]>()
  }
  const subjects: JudgedSubject[] = []
  const kept: Judgement['kept'] = {}
  // What a workflow lost is told by its jobs.
  for (const candidate of candidates.toSorted((a, b) => order.indexOf(a.subject.level) - order.indexOf(b.subject.level))) {
    const facts = factsToJudge(candidate, options, tally)
    if (!facts) continue
    const losses = withJobs(facts.all, lossesOf(facts.all, around), tally.book)
    for (const loss of losses) tally.book.add(candidate.subject, loss.failure.execution, loss)
    const judged = decided(facts)
    if (!judged) continue
    const subject = judgedSubject(judged.by, judged.verdict, { ...around, losses })
    subjects.push(subject)
    kept[subject.id] = keptOf(subject, judged.verdict)
  }
  return summedUp(candidates, { ...tally, subjects, kept, options, events })
}

/** What forks alone show is suspected at most. */
function decided({ own, all }: Known): { by: Facts; verdict: Verdict } | undefined {
  const by = own.kept?.ofForks ? unkept(own) : own
  const verdict = verdictOf(by)
  if (verdict) return { by, verdict }
  const suspicion = all === own ? undefined : suspicionOf(all)
  return suspicion && { by: all, verdict: suspicion }
}

const keptOf = ({ state, since, certainty, ofForks }: JudgedSubject, { resting }: Verdict): KeptState => ({
  ...{ state, since },
  ...(certainty === 'suspected' && !ofForks && { suspected: true }),
  ...(ofForks && { ofForks }),
  ...(resting && { resting })
})

const order: readonly Level[] = ['job', 'workflow', 'step', 'test']

/** By the runs of the repository alone, and by those of forks as well: what was lost was lost. */
interface Known {
  own: Facts
  all: Facts
}

interface Tally {
  book: LossBook
  failing: ReturnType<typeof failingRuns>
  /** How often each subject was seen. */
  runs: Map<Level, number[]>
}

const highestOf = (candidates: readonly Candidate[]): Level =>
  levels.find((level) => candidates.some(({ subject }) => subject.level === level)) ?? 'test'

/** By workflow. */
function levelsOf(candidates: readonly Candidate[]): Map<string, Set<Level>> {
  const found = new Map<string, Set<Level>>()
  for (const { subject } of candidates) {
    const workflow = workflowOf(subject)
    found.set(workflow, (found.get(workflow) ?? new Set()).add(subject.level))
  }
  return found
}

/** Nothing is to be said of what always passed, unless its durations are known or it was flaky before it was skipped. */
function factsToJudge(candidate: Candidate, { now }: JudgeOptions, { failing, runs }: Tally): Known | undefined {
  const { track, subject, kept } = candidate
  const seen = runs.get(subject.level) ?? []
  runs.set(subject.level, seen)
  if (isQuiet(track) && !track.seconds?.size && !kept?.resting) {
    seen.push(passesOf(track))
    return undefined
  }
  const own = factsOf(candidate, now)
  const all = withForks(own)
  seen.push(all.counted.length)
  failing.add(all)
  return { own, all }
}

/** What forks made suspect is not believed the more for it. */
const unkept = ({ kept: _, ...facts }: Facts): Facts => facts

/** A workflow costs what its jobs cost, and a test what was lost of its job. */
function withJobs({ subject }: Facts, losses: readonly Loss[], book: LossBook): readonly Loss[] {
  const real = losses.filter(({ failure, withinRun }) => withinRun || !book.lostNothing(subject, failure.execution))
  if (subject.level !== 'workflow') return real
  return real.map((loss) => ({ ...loss, waste: book.jobsOf(subject, loss.failure.execution) ?? loss.waste }))
}

/** Of suspicions that anybody can forge only so many: the ledger takes no document of any length. */
const mostOfForks = 1000

function keptWithin(subjects: readonly JudgedSubject[], kept: Judgement['kept']): Judgement['kept'] {
  const tooMany = new Set(
    subjects
      .filter(({ ofForks }) => ofForks)
      .slice(mostOfForks)
      .map(({ id }) => id)
  )
  return Object.fromEntries(Object.entries(kept).filter(([id]) => !tooMany.has(id)))
}

interface Sum extends Tally {
  subjects: JudgedSubject[]
  kept: Judgement['kept']
  options: JudgeOptions
  events: Judgement['infra']
}

function summedUp(candidates: readonly Candidate[], { subjects, kept, book, failing, runs, options, events }: Sum): Judgement {
  const attempts = attemptsOf(candidates, options.from)
  const waste = book.entries().filter(({ at }) => at >= options.from)
  const firsts = attempts.filter(({ attempt }) => attempt === 1)
  const [failures, flaky] = [failing.failures(), failing.flaky()]
  return {
    candidates,
    subjects: ranked(subjects),
    kept: keptWithin(ranked(subjects), kept),
    totals: {
      runs: firsts.length,
      reruns: attempts.length - firsts.length,
      jobs: jobsOf(candidates, options.from),
      tests: candidates.filter(({ subject }) => subject.level === 'test').length,
      failures: failures.length,
      infraFailures: failing.infra().length,
      byState: byState(subjects, candidates.length),
      byLevel: byLevel(subjects, candidates),
      suspected: subjects.filter(({ certainty }) => certainty === 'suspected').length,
      waste: waste.reduce((sum, one) => plus(sum, one.waste), noWaste)
    },
    trend: trendOf({ runs: firsts, failures, flaky, waste }, { from: options.from, to: options.now }),
    power: powerOf(runs),
    infra: events
  }
}
