import type { Rule } from '../rule.ts'
import { systemFor } from './systems.ts'
import { isSelfHosted } from './timeouts.ts'

/** github.com/actions/runner-images: labels that no runner has any more. */
const retired = /^(?:ubuntu-(?:16\.04|18\.04|20\.04)|windows-(?:2016|2019)|macos-(?:10\.15|11|12|13))(?:-(?:large|xlarge))?$/i

export const retiredRunner: Rule = {
  id: 'retired-runner',
  risk: 'high',
  why: 'GitHub has no runner of this name any more: the job waits for a day and then fails.',
  check: ({ jobs }) =>
    jobs
      .filter((one) => !isSelfHosted(one))
      .flatMap(({ job }) =>
        job.runsOn
          .filter(({ text }) => retired.test(text))
          .map((at) => ({
            at,
            problem: `The label \`${at.text}\` is retired.`,
            fix: `Write \`${systemFor(at.text)}\`.`
          }))
      )
}
