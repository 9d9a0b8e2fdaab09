import { causes, explain } from './errors.ts'
import { commandLine } from './output/command.ts'
import { log } from './output/log.ts'
import { redact } from './output/mask.ts'
import { writeOut } from './output/stdout.ts'

const signals = { SIGINT: 130, SIGTERM: 143 } as const

/** Why the step's signal was aborted. */
class Stopped extends Error {
  override name = 'AbortError'
  readonly exitCode: number

  constructor(signal: keyof typeof signals) {
    super(`Stopped by ${signal} before the work was done.`)
    this.exitCode = signals[signal]
  }
}

/**
 * Runs the step to its end and leaves with 0 or 1, or 130 or 143 when it was cancelled.
 * The signal aborts on SIGINT and SIGTERM; work that does not end within `graceMs` after that is left behind.
 */
export async function main(run: (signal: AbortSignal) => Promise<void>, { graceMs = 5_000 } = {}): Promise<void> {
  const stop = new AbortController()
  const { promise: exitCode, resolve: end } = Promise.withResolvers<number>()
  const fail = (error: unknown) => end(report(error, stop.signal))
  process.on('uncaughtException', fail).on('unhandledRejection', fail)
  process.once('beforeExit', () => fail(new Error('The step ran out of work before it was done')))
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => cancel(stop, new Stopped(name), graceMs, fail))

  Promise.resolve(stop.signal)
    .then(run)
    .then(() => end(0), fail)
  // Handles that are still open, such as a kept-alive socket, must not hold up the job.
  process.exit(await exitCode)
}

function cancel(stop: AbortController, reason: Stopped, graceMs: number, fail: (error: unknown) => void): void {
  stop.abort(reason)
  setTimeout(fail, graceMs, reason)
}

function report(error: unknown, { reason }: AbortSignal): number {
  if (reason instanceof Stopped && causes(error).some((cause) => isAbort(cause, reason))) {
    log.warning(reason.message)
    return reason.exitCode
  }
  const { message, details } = explain(error, issuesPage(process.env.GITHUB_ACTION_REPOSITORY))
  log.error(redact(message))
  if (details) printDetails(details)
  return 1
}

function isAbort(error: unknown, reason: Stopped): boolean {
  return error === reason || (error instanceof Error && (error.name === 'AbortError' || ('fault' in error && error.fault === 'aborted')))
}

function printDetails(details: string): void {
  writeOut(commandLine('group', 'Details for the bug report'))
  log.info(redact(details))
  log.info(`Node.js ${process.version} on ${process.platform} ${process.arch}`)
  writeOut(commandLine('endgroup'))
}

const issuesPage = (repository = '') => (/^[\w.-]+\/[\w.-]+$/.test(repository) ? `https://github.com/${repository}/issues` : undefined)
