import { plural } from '@tocsin/notifier'
import type { Facts } from './facts.ts'
import { rateOf } from './rates.ts'
import { isFail, isPass } from './seen.ts'
import { days, isOnDefault, overAfterDays, type Verdict } from './verdict.ts'

const recent = days(overAfterDays)

/** One bad day is an event; a job that loses its runner again and again needs another runner. */
const least = { failures: 3, days: 2 }

/** Whether runners and GitHub make it fail more than anything else does. Of workflows and jobs: what runs within them has no runner. */
export function infraRule({ subject, counted, excluded, now }: Facts): Verdict | undefined {
  if (subject.level !== 'workflow' && subject.level !== 'job') return undefined
  const young = excluded.filter(isFail).filter(({ execution }) => execution.at > now - recent)
  const others = counted.filter(isFail).filter(({ execution }) => execution.at > now - recent).length
  const [first] = young
  const onDays = new Set(young.map(({ execution }) => Math.floor(execution.at / days(1)))).size
  if (!first || young.length < least.failures || onDays < least.days || young.length <= others) return undefined
  const passes = counted.filter(isPass)
  const [failed, passed] = [young, passes].map((seen) => seen.filter(isOnDefault).length) as [number, number]
  return {
    state: 'infra',
    certainty: 'confirmed',
    since: first.execution.at,
    rule: `${young.length} of its ${plural(young.length + others, 'failure')} in ${overAfterDays} days were the runner's or GitHub's, on ${onDays} days`,
    rate: rateOf(young.length, young.length + passes.length),
    onDefault: { failures: failed, runs: failed + passed }
  }
}
