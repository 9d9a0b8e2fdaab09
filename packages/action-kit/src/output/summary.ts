import { appendFileSync, statSync } from 'node:fs'
import { log } from './log.ts'

// The runner drops a summary of more than 1024 KiB instead of cutting it.
export const summaryBytes = 1024 * 1024 - 1024

/** Appends Markdown to the job summary. What does not fit is cut at a line, and the reader is told. */
export function summary(markdown: string, file = process.env.GITHUB_STEP_SUMMARY, warn = log.warning): void {
  if (!file) {
    log.info(markdown)
    return
  }
  const fitted = fitSummary(markdown, Math.max(0, summaryBytes - sizeOf(file)))
  appendFileSync(file, fitted)
  if (!fitted) warn('The job summary is full: GitHub shows 1 MiB for one step. A part of it was left out.')
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0

/** The text with a line break at its end, in at most `room` bytes of UTF-8. A cut text begins with a note, where no open block can hide it. */
export function fitSummary(markdown: string, room: number): string {
  const text = `${markdown.toWellFormed()}\n`
  const size = Buffer.byteLength(text)
  if (size <= room) return text
  const note = `> [!WARNING]\n> This summary was cut: GitHub shows 1 MiB for one step, and this part alone would be ${Math.ceil(size / 1024)} KiB.\n\n`
  const rest = room - Buffer.byteLength(note)
  return rest < 0 ? '' : note + firstLines(text, rest)
}

function firstLines(text: string, bytes: number): string {
  const head = Buffer.from(text).subarray(0, bytes)
  return head.subarray(0, head.lastIndexOf('\n') + 1).toString()
}
