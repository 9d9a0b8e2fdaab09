import { statSync } from 'node:fs'
import {
  ActionError,
  deliveryOver,
  github,
  issueTransport,
  ledgerFor,
  log,
  maskExactly,
  once,
  readConfig,
  readContext,
  redact,
  setOutput,
  summary
} from '@tocsin/action-kit'
import { createExchange, discord, parseWebhook, transportOver } from '@tocsin/notifier'
import { guildOf } from './guild.ts'
import type { Inputs } from './inputs.ts'
import { run } from './run.ts'

/** Details are worth a wait, but a message must not hang on them. */
const patienceMs = 20_000

/** Wires the effects of one step: the runner, GitHub, Discord, the clock. */
export async function step(inputs: Inputs, signal: AbortSignal): Promise<void> {
  maskExactly(inputs['discord-webhook'].flatMap((webhook) => discord.secrets(parseWebhook(webhook))))
  const context = readContext()
  const exchange = createExchange({ env: process.env })
  const http = transportOver(exchange)
  const client = once(() =>
    github({ token: inputs['github-token'] ?? '', context, exchange, signal: AbortSignal.any([signal, endOfPatience()]) })
  )
  // A dry run sends nothing that would have to be kept.
  const ledger = async () => (inputs['dry-run'] ? undefined : ledgerFor(inputs, context, () => import('@tocsin/ledger')))
  const issues = issueTransport({ github: client, context, token: inputs['github-token'] ?? '', now: Date.now })

  await run(inputs, {
    context,
    machine: { runner: process.env.RUNNER_NAME, elapsedMs: sinceJobBegan(process.env.GITHUB_EVENT_PATH) },
    env: process.env,
    config: () => readConfig(inputs, context, { env: process.env, github: client }),
    github: client,
    files: async (patterns) => (patterns.length > 0 ? (await import('./files.ts')).readFiles(context.workspace, patterns) : []),
    deliver: deliveryOver({ transports: { http, github: issues }, ledger, signal }),
    guildOf: (webhook) => guildOf(webhook, http, signal),
    redact,
    output: setOutput,
    summary,
    notice: log.notice,
    warn: log.warning,
    error: log.error
  })
}

function endOfPatience(): AbortSignal {
  const stop = new AbortController()
  const late = new ActionError(`GitHub did not answer everything within ${patienceMs / 1000} s`, {
    fix: 'This usually passes. To do without these look-ups, set `details: never`.'
  })
  setTimeout(() => stop.abort(late), patienceMs).unref()
  return stop.signal
}

/** The runner writes the event file when it sets up the job. */
function sinceJobBegan(eventPath: string | undefined): number | undefined {
  const written = eventPath ? statSync(eventPath, { throwIfNoEntry: false })?.mtimeMs : undefined
  return written === undefined ? undefined : Math.max(0, Date.now() - written)
}
