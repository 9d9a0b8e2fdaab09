import { resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import {
  deliveryOver,
  issueTransport,
  log,
  maskExactly,
  readConfig,
  readContext,
  receiptStore,
  redact,
  setOutput,
  summary,
  writeWhole
} from '@tocsin/action-kit'
import { createExchange, discord, parseWebhook, transportOver } from '@tocsin/notifier'
import { clientsOf } from './clients.ts'
import type { Inputs } from './inputs.ts'
import { openLedger } from './kept/open-ledger.ts'
import { isQuarantineFile } from './quarantine/names.ts'
import { run } from './run.ts'

/** Wires the effects of one step: the runner, the network, GitHub, the ledger, Discord, the clock. */
export async function step(inputs: Inputs, signal: AbortSignal): Promise<void> {
  maskExactly(inputs['discord-webhook'].flatMap((webhook) => discord.secrets(parseWebhook(webhook))))
  if (inputs['otlp-headers'] !== undefined) maskExactly((await import('@tocsin/metrics')).headerSecrets(inputs['otlp-headers']))
  const context = readContext()
  const exchange = createExchange({ env: process.env })
  const clients = clientsOf(inputs, { context, exchange, signal })
  const ledger = openLedger(inputs, context, log)
  const now = () => inputs.now ?? Date.now()
  const http = transportOver(exchange)
  const transports = { http, github: issueTransport({ github: clients.writer, context, token: inputs['write-token'], now }) }
  const place = (path: string) => resolve(context.workspace || '.', path)

  await run(inputs, {
    context,
    env: process.env,
    now,
    elapsed: () => performance.now(),
    sleep: async (ms) => setTimeout(ms, undefined, { signal }),
    random: Math.random,
    signal,
    config: () => readConfig(inputs, context, { env: process.env, github: clients.writer }),
    ...clients,
    ledger,
    writeFile: (path, text) => writeWhole(place(path), text),
    writePage: async (folder, files, keeps = isQuarantineFile) =>
      (await import('@tocsin/page')).writePage(place(folder), files, { what: 'report', input: 'report-dir: flakes', keeps }),
    send: http,
    deliver: deliveryOver({ transports, ledger, signal }),
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
