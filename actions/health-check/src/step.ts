import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  deliveryOver,
  github,
  issueTransport,
  ledgerFor,
  log,
  mask,
  maskExactly,
  once,
  readConfig,
  readContext,
  receiptStore,
  redact,
  repositoryFile,
  setOutput,
  summary,
  writeWhole
} from '@tocsin/action-kit'
import type { Ledger } from '@tocsin/ledger'
import { createExchange, discord, parseWebhook, transportOver } from '@tocsin/notifier'
import { reachable } from './gather/reachable.ts'
import type { Inputs } from './inputs.ts'
import { probe } from './probe/probe.ts'
import { run } from './run.ts'

/** Wires the effects of one step: the runner, the network, GitHub, the ledger, Discord, the clock. */
export async function step(inputs: Inputs, signal: AbortSignal): Promise<void> {
  maskExactly(inputs['discord-webhook'].flatMap((webhook) => discord.secrets(parseWebhook(webhook))))
  if (inputs['otlp-headers'] !== undefined) maskExactly((await import('@tocsin/metrics')).headerSecrets(inputs['otlp-headers']))
  const context = readContext()
  const exchange = createExchange({ env: process.env })
  const token = inputs['github-token'] ?? ''
  const client = once(() => github({ token, context, exchange, signal }))
  const kept = once(() => ledgerFor({ ...inputs, 'github-token': token }, context, () => import('@tocsin/ledger')))
  const ledger = async (): Promise<Ledger | undefined> => dryOr(await kept(), inputs['dry-run'])
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
    config: () => readConfig(inputs, context, { env: process.env, github: client }),
    github: client,
    ledger,
    probe: (endpoint, ports) => probe(endpoint, { ...ports, now }),
    reach: reachable,
    file: (path, input) => repositoryFile(path, input, context, { github: client }),
    writeFile: (path, text) => writeWhole(place(path), text),
    writePage: async (folder, files) =>
      (await import('@tocsin/page')).writePage(place(folder), files, { what: 'status page', input: 'status-page: status' }),
    send: http,
    hide: mask,
    deliver: deliveryOver({ transports: { http, github: issueTransport({ github: client, context, token, now }) }, ledger, signal }),
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

const dryOr = async (ledger: Ledger | undefined, isDry: boolean) =>
  ledger && isDry ? (await import('@tocsin/ledger')).dryLedger(ledger) : ledger
