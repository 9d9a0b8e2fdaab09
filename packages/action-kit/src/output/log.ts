import * as core from '@actions/core'
import { clean, printable } from './untrusted.ts'

/** The step's log. Every text may be untrusted: it can neither start a workflow command nor draw on the terminal. */
export interface Log {
  /** Shown when the run was started with debug logging. */
  debug(message: string): void
  info(message: string): void
  notice(message: string, place?: core.AnnotationProperties): void
  warning(message: string, place?: core.AnnotationProperties): void
  error(message: string, place?: core.AnnotationProperties): void
  /** Folds what is logged while `work` runs. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

export const log: Log = {
  debug: (message) => core.debug(clean(message)),
  info: (message) => core.info(printable(message)),
  notice: (message, place) => core.notice(clean(message), place),
  warning: (message, place) => core.warning(clean(message), place),
  error: (message, place) => core.error(clean(message), place),
  group: (title, work) => core.group(clean(title), work)
}
