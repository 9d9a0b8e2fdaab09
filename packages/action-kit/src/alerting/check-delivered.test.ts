import { expect, test } from '@jest/globals'
import type { FailOn, Receipt } from '@tocsin/notifier'
import { checkDelivered } from './check-delivered.ts'
import { receiptOf } from './testing.ts'

const arrived = receiptOf()
const lost = receiptOf({ channel: 'spare', outcome: 'lost', detail: 'discord.com answered 404', fix: 'Make a new webhook.' })
const waiting = receiptOf({ channel: 'events', outcome: 'pending', detail: 'discord.com answered 500' })
const spare = 'spare: not sent, discord.com answered 404\n→ Make a new webhook.'
const events = 'events: not sent yet, discord.com answered 500'

/** What is said, and what the step fails with. */
function checked(receipts: readonly Receipt[], failOn: FailOn) {
  const said: string[] = []
  try {
    checkDelivered(receipts, failOn, (message) => void said.push(message))
  } catch (error) {
    return { said, failure: String(error) }
  }
  return { said, failure: undefined }
}

const rows: [name: string, receipts: readonly Receipt[], failOn: FailOn, said: string[], failure: string | undefined][] = [
  ['nothing was sent', [], 'any', [], undefined],
  ['all arrived', [arrived], 'any', [], undefined],
  ['a dry run', [receiptOf({ outcome: 'dry-run' })], 'all', [], undefined],
  ['some did not, and nobody minds', [arrived, lost, waiting], 'none', [spare, events], undefined],
  ['some did not, where all would have to', [arrived, lost], 'all', [spare], undefined],
  [
    'some did not, and that matters',
    [arrived, lost, waiting],
    'any',
    [],
    `ActionError: ${spare}\n${events}\n→ Mend what is named above and run the job again. With \`fail-on: none\` in place of \`any\` the step would stay green.`
  ],
  [
    'none did',
    [waiting],
    'all',
    [],
    `ActionError: ${events}\n→ Mend what is named above and run the job again. With \`fail-on: none\` in place of \`all\` the step would stay green.`
  ]
]
test.each(rows)('%s', (_, receipts, failOn, said, failure) => {
  expect(checked(receipts, failOn)).toEqual({ said, failure })
})
