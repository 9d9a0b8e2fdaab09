import {
  type Context,
  deliveryOver,
  github,
  issueTransport,
  ledgerFor,
  log,
  maskExactly,
  once,
  readConfig,
  readContext,
  readOnly,
  receiptStore,
  redact,
  setOutput,
  summary
} from '@tocsin/action-kit'
import { createExchange, discord, parseWebhook, transportOver } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import { run } from './run.ts'

/** Wires the effects of one step: the runner, GitHub, the ledger, Discord, the clock. */
export async function step(inputs: Inputs, signal: AbortSignal): Promise<void> {
  maskExactly(inputs['discord-webhook'].flatMap((webhook) => discord.secrets(parseWebhook(webhook))))
  const context = readContext()
  const exchange = createExchange({ env: process.env })
  const client = once(() => github({ token: inputs['github-token'], context, exchange, signal }))
  const token = inputs['write-token']
  const writer = token === inputs['github-token'] ? client : once(() => github({ token, context, exchange, signal }))
  const ledger = once(() => ledgerOf(inputs, token, context))
  const now = () => inputs.now ?? Date.now()
  const issues = issueTransport({ github: writer, context, token, now })

  await run(inputs, {
    context: watched(context, inputs.repository),
    env: process.env,
    now,
    elapsed: () => performance.now(),
    config: () => readConfig(inputs, context, { env: process.env, github: writer }),
    github: client,
    ledger,
    deliver: deliveryOver({ transports: { http: transportOver(exchange), github: issues }, ledger, signal }),
    shows: async (...of) => (await receiptStore(await ledger())).receipts.knows(...of),
    remoteIdOf: async (alertKey, channel) => (await (await receiptStore(await ledger())).receipts.find(alertKey, channel))?.remote?.id,
    redact,
    output: setOutput,
    summary,
    progress: log.info,
    notice: log.notice,
    warn: log.warning,
    error: log.error
  })
}

/** The place that is read; what is written stays in the repository of the step. */
function watched(context: Context, repository: string | undefined): Context {
  const [owner, repo] = repository?.split('/') ?? []
  return repository && owner && repo ? { ...context, repository, owner, repo } : context
}

/** A dry run shows what would follow from what was told, and keeps nothing. */
async function ledgerOf(inputs: Inputs, token: string, context: Context) {
  const ledger = await ledgerFor({ ...inputs, 'github-token': token }, context, () => import('@tocsin/ledger'))
  return ledger && inputs['dry-run'] ? readOnly(ledger) : ledger
}
