import type { Scan } from './scan.ts'
import { lineAt } from './window.ts'

/** Keeps the first defect that does not end the reading. */
export function remark(scan: Scan, index: number, words: string): void {
  scan.remark ??= { line: lineAt(scan.window, index), words }
}
