import {
  choice,
  color,
  duration,
  flag,
  input,
  ledgerInputs,
  lines,
  matching,
  optional,
  sharedInputs,
  text,
  type Values,
  webLink,
  wholeNumber,
  yamlText
} from '@tocsin/action-kit'
import { layoutNames, severities, whens } from '@tocsin/notifier'

export const Inputs = {
  ...sharedInputs({ failOn: 'none' }),
  status: input(text(), {
    description:
      'Result to report: `${{ needs.<job>.result }}` or any conclusion such as `failure`, `started`, or `${{ toJSON(needs) }}` for the worst of the jobs before. Default: how this job went.',
    default: 'job: ${{ job.status }}'
  }),
  event: input(text(), {
    description:
      'What to report: `auto`, `job` for the result of this job, or the name of a GitHub event such as `push`. `auto` reports the result for pushes, pull requests, schedules and dispatches, and the event for all others.',
    default: 'auto'
  }),
  when: input(optional(choice(whens)), {
    description:
      'Send `always`, on `failure`, on `success`, on `change`, when the result differs from the previous run of the same workflow and branch, or on `recovery`. Default: `always`.'
  }),
  title: input(optional(text()), { description: 'Title in place of the one made for the event. A template, or one for each status.' }),
  description: input(optional(text()), {
    description: 'Markdown in place of the text made for the event. A template, or one for each status.'
  }),
  content: input(optional(text()), {
    description:
      'Markdown above the embed, or all of the message in the `text` layout. A template, or one for each status. It pings nobody.'
  }),
  color: input(optional(color()), {
    description: 'Colour in place of the one for the status: `#e67e22`, `0xe67e22`, a number or a CSS name.'
  }),
  url: input(optional(webLink()), { description: 'Where the title links to.' }),
  fields: input(optional(yamlText()), {
    description: 'More fields as YAML: `Name: value`, or a list of `{ name, value, inline }`. Values are templates.'
  }),
  buttons: input(optional(yamlText()), {
    description: 'More link buttons as YAML: `Label: https://…`, such as a runbook or a dashboard.'
  }),
  image: input(optional(text()), { description: 'Image of the message: a URL, or the path of a file in the workspace.' }),
  thumbnail: input(optional(text()), {
    description: 'Small image at the side of the message: a URL, or the path of a file in the workspace. Not shown in the `text` layout.'
  }),
  footer: input(optional(text()), {
    description: 'Plain text in place of repository and run at the foot of the message. A template, or one for each status.'
  }),
  files: input(lines({ max: 10 }), {
    description: 'Files to attach, as paths or globs in the workspace, one per line. At most 10 files of 10 MiB.'
  }),
  username: input(optional(text()), { description: 'Name shown as the sender.' }),
  'avatar-url': input(optional(webLink()), { description: 'Picture shown as the sender.' }),
  mention: input(optional(yamlText()), {
    description:
      'Whom to ping: `@here`, `@everyone`, user ids or `role:<id>`, one per line, pinged with every message; or as YAML for each severity (`P1: …`) or status (`failure: …`).'
  }),
  'user-map': input(optional(yamlText()), {
    description:
      'GitHub login to Discord user id, as YAML. Those who have to act are pinged: who broke the build, the requested reviewer, the assignee.'
  }),
  severity: input(optional(choice(severities)), { description: 'Severity in place of the one that the rules give.' }),
  environment: input(optional(text()), { description: 'Environment that the job deploys to; makes it a deploy message.' }),
  version: input(optional(text()), { description: 'Version that was built or deployed.' }),
  layout: input(optional(choice(layoutNames)), {
    description: "`embed`, Discord's newer `components` layout, or `text` for a plain message without an embed. Default: `embed`."
  }),
  'thread-id': input(optional(matching(/^\d{1,25}$/, 'must be the id of a thread, in quotes')), {
    description: 'Id of the thread to post into, in quotes.'
  }),
  'thread-name': input(optional(text()), { description: 'Open a forum post with this title. A template.' }),
  tags: input(lines({ max: 5 }), { description: 'Ids of forum tags for the new post, in quotes.' }),
  key: input(optional(text()), {
    description: 'Keep one message up to date: the first step with this key posts it, later ones edit it. A template. Needs `ledger`.'
  }),
  'message-id': input(optional(matching(/^\d{1,25}$/, 'must be the id of a message, in quotes')), {
    description: 'Id of the message to edit, in quotes or from the output of an earlier step; a deleted one is posted again.'
  }),
  ...ledgerInputs({
    description: 'Where message ids and undelivered messages are kept: `none`, `branch` (needs `contents: write`) or `file:<folder>`.',
    ledger: 'none'
  }),
  silent: input(optional(flag()), {
    description: 'Send without sound or push. Default: `false`, unless the configuration says otherwise.'
  }),
  details: input(choice(['auto', 'always', 'never']), {
    description:
      'Look up failing jobs, steps and log lines: on failure (`auto`), `always` (also finds failures that `continue-on-error` hides) or `never`.',
    default: 'auto'
  }),
  'max-commits': input(wholeNumber({ min: 0, max: 20 }), { description: 'Commits listed in a push.', default: '5' }),
  timeout: input(optional(duration({ min: '1s', max: '10m' })), {
    description: 'Time for delivery, retries included. Default: 60s, and 180s at P0.'
  })
}
export type Inputs = Values<typeof Inputs>
