import { statSync } from 'node:fs'
import {
  type Context,
  type GitHub,
  github,
  loadConfigFile,
  log,
  main,
  readContext,
  readInputs,
  redact,
  setOutput,
  summary
} from '@tocsin/action-kit'
import { type Config, createExchange, deliver, loadConfig, noConfig, redactCredentials, systemClock, transportOver } from '@tocsin/notifier'
import { readFiles } from './files.ts'
import { guildOf } from './guild.ts'
import { Inputs } from './inputs.ts'
import { receiptsFor } from './receipts.ts'
import { run } from './run.ts'

await main(async (signal) => {
  const inputs = readInputs(Inputs)
  const context = readContext()
  const exchange = createExchange({ env: process.env })
  const http = transportOver(exchange)
  const client = once(() => github({ token: inputs['github-token'] ?? '', context, exchange, signal }))
  const hide = (text: string) => redact(redactCredentials(text))

  await run(inputs, {
    context,
    machine: { runner: process.env.RUNNER_NAME, elapsedMs: sinceJobBegan(process.env.GITHUB_EVENT_PATH) },
    env: process.env,
    config: () => configOf(inputs, context, client),
    github: client,
    files: (patterns) => readFiles(context.workspace, patterns),
    deliver: async (dispatches, options) => {
      const store = await receiptsFor(inputs, context)
      const receipts = await deliver(
        dispatches,
        { ...systemClock, transports: { http }, receipts: store.receipts, log: { info: log.info, warn: log.warning } },
        { ...options, signal, hasStore: store.durable }
      )
      return { receipts, problem: store.problem() }
    },
    guildOf: (webhook) => guildOf(webhook, http, signal),
    redact: hide,
    output: setOutput,
    summary,
    notice: log.notice,
    warn: log.warning,
    error: log.error
  })
})

async function configOf(inputs: Inputs, context: Context, client: () => Promise<GitHub>): Promise<Config> {
  const found = await loadConfigFile(inputs, context, { github: client })
  return found ? loadConfig(found.text, found.file) : noConfig
}

/** The runner writes the event file when it sets up the job. */
function sinceJobBegan(eventPath: string | undefined): number | undefined {
  const written = eventPath ? statSync(eventPath, { throwIfNoEntry: false })?.mtimeMs : undefined
  return written === undefined ? undefined : Math.max(0, Date.now() - written)
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
