import type { Split } from '@tocsin/ci-history'
import type { Subject } from '../model/subject.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { isoOf } from '../time.ts'
import type { Facts } from './facts.ts'
import type { Links } from './options.ts'
import { rose } from './rose.ts'
import type { Verdict } from './verdict.ts'

type Change = NonNullable<SubjectReport['change']>

/** When it began to fail more often: of what is broken by the runs of the default branch, of what is flaky by the evidence. */
export function changeOf(facts: Facts, { state, since }: Verdict, links: Links): Change | undefined {
  const change = state === 'broken' ? ofBranch(facts, since) : state === 'flaky' ? ofEvidence(facts) : undefined
  return change && withUrl(change, facts.subject, links)
}

/** The last change may be an older one: that of a mend, or of a flake on which what is broken now followed. */
function ofBranch({ history }: Facts, since: number): Change | undefined {
  const { runs, splits } = history
  const split = splits.at(-1)
  const bad = split && runs[split.position]
  const good = split && runs[split.before]
  const first = runs.slice(split?.position).find(({ broken }) => broken)
  if (!bad || !good || !rose(history) || first?.first.execution.at !== since) return undefined
  return { at: isoOf(bad.first.execution.at), lastGood: good.sha, firstBad: bad.sha, probability: at(split) }
}

const at = ({ posterior, position }: Split) => posterior.find((one) => one.position === position)?.probability ?? 0

function ofEvidence({ regime: { samples, began } }: Facts): Change | undefined {
  const first = samples[0]?.seen.execution
  if (!began?.rose || !first) return undefined
  return { at: isoOf(first.at), lastGood: began.before.execution.sha, firstBad: first.sha, probability: began.probability }
}

/** One commit compared with itself shows nothing: the world around it changed. */
function withUrl(change: Change, subject: Subject, { compare }: Links): Change {
  const { lastGood, firstBad } = change
  return compare && lastGood && lastGood !== firstBad ? { ...change, compareUrl: compare(subject, lastGood, firstBad) } : change
}
