import type { Masks } from './masking.ts'
import type { Annotation } from './result.ts'

/** What one step has to show: its log, masked as it grows, and its annotations. */
export interface StepLog {
  /** A line of the runner or of a process, for the reader. */
  write(line: string): void
  /** A line as the process wrote it, for leak tests. */
  raw(line: string): void
  issue(annotation: Annotation): void
  /** Keeps an annotation that another log has already written. */
  record(annotation: Annotation): void
  debug(text: string): void
  readonly masks: Masks
  readonly annotations: Annotation[]
  text(): string
  rawText(): string
}

const maxPerLevel = 10
const maxMessage = 4096

interface LogOptions {
  debugging?: boolean
  /** The log of the composite action that this step is part of: everything shows there too. */
  parent?: StepLog
  onLine?: (line: string) => void
}

export function stepLog(masks: Masks, { debugging = false, parent, onLine }: LogOptions = {}): StepLog {
  const lines: string[] = []
  const rawLines: string[] = []
  const annotations: Annotation[] = []
  const write = (text: string) => {
    for (const line of text.split(/\r\n|\n|\r/).map(masks.hide)) {
      lines.push(line)
      parent?.write(line)
      onLine?.(line)
    }
  }
  const raw = (line: string) => {
    rawLines.push(line)
    parent?.raw(line)
  }
  const record = (annotation: Annotation) => {
    if (annotations.filter(({ level }) => level === annotation.level).length < maxPerLevel) annotations.push(annotation)
    parent?.record(annotation)
  }
  const issue = (annotation: Annotation) => {
    const message = masks.hide(annotation.message).slice(0, maxMessage)
    record({ ...annotation, message })
    if (message !== '') write(`##[${annotation.level}]${message}`)
  }
  const debug = (text: string) => debugging && write(`##[debug]${text}`)
  return { masks, annotations, write, raw, record, issue, debug, text: () => lines.join('\n'), rawText: () => rawLines.join('\n') }
}

export const failWith = (log: StepLog, message: string): void => log.issue({ level: 'error', message })
