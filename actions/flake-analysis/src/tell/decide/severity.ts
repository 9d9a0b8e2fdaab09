import { type Classification, classify, type Policy } from '@tocsin/notifier'
import { rateOf } from '../../judge/rates.ts'
import type { SubjectReport } from '../../model/subject-report.ts'

/** How severe it is, and why. */
export const gradeOf = ({ state, rate, defaultBranch, score }: SubjectReport, policy: Policy): Classification =>
  classify(
    {
      kind: 'flake',
      failureRate: rate.mean,
      defaultBranch: (defaultBranch?.failures ?? 0) > 0,
      ...(defaultBranch && { defaultRate: rateOf(defaultBranch.failures, defaultBranch.runs).mean }),
      broken: state === 'broken',
      minutesPerWeek: score
    },
    policy
  )
