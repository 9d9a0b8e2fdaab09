import { type FailOn, isMissed, type Receipt, stepFails } from '@tocsin/notifier'
import { ActionError } from '../errors.ts'
import { missedLines } from '../output/receipts.ts'

/**
 * Says what did not arrive.
 * @throws {ActionError} with all of it, if the step was asked to fail then.
 */
export function checkDelivered(receipts: readonly Receipt[], failOn: FailOn, error: (message: string) => void): void {
  const missed = missedLines(receipts.filter(isMissed))
  if (stepFails(receipts, failOn))
    throw new ActionError(missed.join('\n'), {
      fix: `Mend what is named above and run the job again. With \`fail-on: none\` in place of \`${failOn}\` the step would stay green.`
    })
  for (const line of missed) error(line)
}
