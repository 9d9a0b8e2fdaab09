import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  deliveryOver,
  github,
  issueTransport,
  ledgerFor,
  log,
  maskExactly,
  once,
  readConfig,
  readContext,
  receiptStore,
  redact,
  secretsWithheld,
  setOutput,
  summary,
  writeWhole
} from '@tocsin/action-kit'
import { createExchange, discord, parseWebhook, transportOver } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import { headerSecrets } from './publish/header-secrets.ts'
import { run } from './run.ts'

/** Wires the effects of one step: the runner, the network, GitHub, the ledger, Discord, the clock. */
export async function step(inputs: Inputs, signal: AbortSignal): Promise<void> {
  maskExactly(inputs['discord-webhook'].flatMap((webhook) => discord.secrets(parseWebhook(webhook))))
  maskExactly(headerSecrets(inputs['otlp-headers']))
  const context = readContext()
  const exchange = createExchange({ env: process.env })
  const token = inputs['write-token']
  const writer = once(() => github({ token, context, exchange, signal }))
  const isOwn = token === inputs['github-token'] && inputs.repository === undefined
  const [owner = context.owner, repo = context.repo] = inputs.repository?.split('/') ?? []
  const there = { apiUrl: context.apiUrl, owner, repo }
  const reader = isOwn ? writer : once(() => github({ token: inputs['github-token'], context: there, exchange, signal }))
  // GitHub gives such a run a token that only reads; and what it says is not to be believed by others.
  const withheld = secretsWithheld(context)
  if (withheld)
    log.notice(`What this run ${withheld === 'fork' ? 'of a fork' : 'of Dependabot'} shows is compared with the history and not kept.`)
  const kept = once(async () => {
    const ledgers = () => import('@tocsin/ledger')
    const ledger = await ledgerFor({ ...inputs, 'github-token': token }, context, ledgers)
    return ledger && (inputs['dry-run'] || withheld) ? (await ledgers()).dryLedger(ledger) : ledger
  })
  const now = () => inputs.now ?? Date.now()
  const http = transportOver(exchange)
  const place = (path: string) => resolve(context.workspace || '.', path)

  await run(inputs, {
    context,
    env: process.env,
    now,
    elapsed: () => performance.now(),
    sleep: async (ms) => setTimeout(ms, undefined, { signal }),
    random: Math.random,
    signal,
    config: () => readConfig(inputs, context, { env: process.env, github: writer }),
    github: reader,
    writer,
    ledger: kept,
    writeFile: (path, text) => writeWhole(place(path), text),
    writePage: async (folder, files) =>
      (await import('@tocsin/page')).writePage(place(folder), files, { what: 'report', input: 'report-dir: flakes' }),
    send: http,
    deliver: deliveryOver({ transports: { http, github: issueTransport({ github: writer, context, token, now }) }, ledger: kept, signal }),
    shows: async (...of) => (await receiptStore(await kept())).receipts.knows(...of),
    remoteIdOf: async (alertKey, channel) => (await (await receiptStore(await kept())).receipts.find(alertKey, channel))?.remote?.id,
    redact,
    output: setOutput,
    summary,
    progress: log.info,
    notice: log.notice,
    warn: log.warning,
    error: log.error
  })
}
