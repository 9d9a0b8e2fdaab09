import { join } from 'node:path'
import type { Receipt } from '@tocsin/notifier'
import { type ActionRequest, type DiscordSim, runAction, type StepResult, type WorkflowEvent } from '@tocsin/testkit'

const action = join(import.meta.dirname, '../..')
const sha = 'c0ffee'.repeat(7).slice(0, 40)

/** A push of one commit to `main` of `octo/app`. */
export const push: WorkflowEvent = {
  name: 'push',
  payload: {
    ref: 'refs/heads/main',
    after: sha,
    compare: 'https://github.com/octo/app/compare/a...b',
    repository: { full_name: 'octo/app', default_branch: 'main', html_url: 'https://github.com/octo/app' },
    sender: { login: 'ada', html_url: 'https://github.com/ada' },
    commits: [
      { id: sha, message: 'Add the sum', url: `https://github.com/octo/app/commit/${sha}`, author: { name: 'Ada', username: 'ada' } }
    ],
    head_commit: { id: sha, message: 'Add the sum', url: `https://github.com/octo/app/commit/${sha}` }
  }
}

export interface Asked extends Omit<Partial<ActionRequest>, 'action'> {
  /** Given as a secret, as workflows do. */
  webhook?: string
}

/** Runs the committed bundle as the only step of a job; a success by default, which asks GitHub for nothing. */
export const notify = ({ webhook, ...asked }: Asked) =>
  runAction({
    event: push,
    ...asked,
    action,
    with: { ...(webhook === undefined ? {} : { 'discord-webhook': '${{ secrets.DISCORD_WEBHOOK }}' }), ...asked.with },
    secrets: { ...(webhook === undefined ? {} : { DISCORD_WEBHOOK: webhook }), ...asked.secrets }
  })

/** The output `delivered`, read as a later step would. */
export const receiptsOf = ({ outputs }: StepResult): readonly Receipt[] => JSON.parse(outputs.delivered ?? '[]') as Receipt[]

/** All that a step leaves for others to read. The runner swallows the lines that tell it what to mask. */
export function everythingSaid({ rawLog, log, rawSummary, summary, outputs, annotations, env, state }: StepResult): string {
  const heard = rawLog.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [...heard, log, rawSummary, summary, JSON.stringify({ outputs, annotations, env, state })].join('\n')
}

/** A webhook in every form that would give it away. */
export function formsOf(webhook: string): readonly string[] {
  const [id = '', token = ''] = new URL(webhook).pathname.split('/').slice(-2)
  const whole = [webhook, `${id}/${token}`, token]
  return whole.flatMap((text) => [text, encodeURIComponent(text), Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1)])
}

/** Those of the secrets that the step gave away. */
export function leaksOf(result: StepResult, secrets: readonly string[]): readonly string[] {
  const said = everythingSaid(result)
  return secrets.filter((secret) => said.includes(secret))
}

/** Everything that was posted or edited, as sent. */
export const sentTo = (discord: DiscordSim): string => JSON.stringify(discord.requests.map(({ body }) => body))

/** The last message as a reader sees it, all its texts in one. */
export function lastMessage(discord: DiscordSim, webhook?: string) {
  const message = discord.messages(webhook).at(-1)
  if (!message) throw new Error('Discord got no message')
  return message
}

export const embedOf = (discord: DiscordSim, webhook?: string) => {
  const [embed] = lastMessage(discord, webhook).embeds
  if (!embed) throw new Error('The message has no embed')
  return embed
}

/** Works on all rows, so many at a time, once one of them is asked for; then hands out what became of each. */
export function together<Row, Result>(
  rows: readonly Row[],
  most: number,
  work: (row: Row) => Promise<Result>
): (row: Row) => Promise<Result> {
  const waiting = [...rows]
  const ends = new Map(rows.map((row) => [row, Promise.withResolvers<Result>()]))
  const next = async (): Promise<void> => {
    const row = waiting.shift()
    if (row === undefined) return
    const end = ends.get(row)
    await work(row).then(end?.resolve, end?.reject)
    return next()
  }
  const working: Promise<void>[] = []
  return async (row) => {
    if (working.length === 0) working.push(...Array.from({ length: most }, next))
    const end = ends.get(row)
    if (!end) throw new Error('No such row')
    return end.promise
  }
}
