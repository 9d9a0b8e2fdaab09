import { visible } from '@tocsin/notifier'
import { commandLine, type Place } from './command.ts'
import { writeOut } from './stdout.ts'
import { printable } from './untrusted.ts'

/** The step's log. Every text may be untrusted: it can neither start a workflow command nor draw on the terminal. */
export interface Log {
  /** Shown when the run was started with debug logging. */
  debug(message: string): void
  info(message: string): void
  notice(message: string, place?: Place): void
  warning(message: string, place?: Place): void
  error(message: string, place?: Place): void
  /** Folds what is logged while `work` runs. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

export const log: Log = {
  debug: (message) => writeOut(commandLine('debug', visible(message))),
  info: (message) => writeOut(`${printable(message)}\n`),
  notice: (message, place) => writeOut(commandLine('notice', visible(message), place)),
  warning: (message, place) => writeOut(commandLine('warning', visible(message), place)),
  error: (message, place) => writeOut(commandLine('error', visible(message), place)),
  async group(title, work) {
    writeOut(commandLine('group', visible(title)))
    try {
      return await work()
    } finally {
      writeOut(commandLine('endgroup'))
    }
  }
}
