import { type FailOn, failOns } from '@tocsin/notifier'
import { input, optional } from './field.ts'
import { webhooks } from './types/web.ts'
import { choice, flag, matching, text } from './types/words.ts'

/** The inputs that every action has. Spread them into its own; `fail-on` differs in its default, which comes after the configuration. */
export function sharedInputs({ failOn }: { failOn: FailOn }) {
  return {
    'discord-webhook': input(webhooks(), {
      description: 'Discord webhook URL to send to. Several go one per line or separated by commas.',
      secret: true
    }),
    config: input(optional(text()), {
      description: 'Path of the configuration file in the repository. Without it, `.github/tocsin.yml` is read if it is checked out.'
    }),
    'github-token': input(optional(text()), {
      description: "Token for GitHub's API. The README of each action names the permissions it needs.",
      default: '${{ github.token }}',
      secret: true
    }),
    'fail-on': input(optional(choice(failOns)), {
      description: `Make the step fail when \`any\` or \`all\` of its messages could not be delivered, or on \`none\`. Default: \`${failOn}\`.`
    }),
    'dry-run': input(flag(), {
      description: 'Print what would be sent to the log, and send nothing.',
      default: 'false'
    })
  }
}

/** The inputs of every action that keeps something between its runs; what that is differs, and so does the default. */
export function ledgerInputs({ description, ledger }: { description: string; ledger: 'none' | 'branch' }) {
  return {
    ledger: input(matching(/^(?:none|branch|file:.{1,1000})$/, 'must be none, branch or file:<folder>'), { description, default: ledger }),
    'data-branch': input(text(), { description: 'Branch that `ledger: branch` writes to.', default: 'tocsin-data' })
  }
}
