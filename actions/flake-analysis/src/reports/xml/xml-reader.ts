import { allTheSame } from '../all-the-same.ts'
import { mebibytes } from '../reader.ts'
import { content } from './content.ts'
import { start } from './declaration.ts'
import { decoderOf, encodingOf, tellingBytes } from './encoding.ts'
import type { XmlLimits } from './limits.ts'
import { remark } from './remark.ts'
import { type HandlerOf, type Scan, scanOf } from './scan.ts'
import { append, held, lineAt } from './window.ts'
import { XmlError } from './xml-error.ts'

/** As much is looked at in one go, so that it stays in the processor's cache. */
const pieceSize = 2 ** 16

export interface XmlReader {
  /** False once there is a defect: what comes then is not looked at. A piece is read when the call returns. */
  write(chunk: Uint8Array): boolean
  /** What is wrong with the document, and on which line. */
  end(): string | undefined
}

/** Reads a document as it comes. Throws what the handler throws. */
export function xmlReader(handlerOf: HandlerOf, limits: XmlLimits): XmlReader {
  const scan = scanOf(handlerOf, limits, start)
  const feed = feeder(scan)
  let problem: string | undefined
  const attempt = (work: () => void) => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof XmlError)) throw error
      problem ??= `line ${lineAt(scan.window, scan.window.at)}: ${error.message}`
    }
    return problem === undefined
  }
  return {
    write: (chunk) => problem === undefined && attempt(() => feed(chunk)),
    end() {
      if (problem === undefined) attempt(() => feed(undefined))
      attempt(() => scan.handler.end())
      return problem ?? remarkWords(scan)
    }
  }
}

const remarkWords = ({ remark }: Scan) => remark && allTheSame(`line ${remark.line}: ${remark.words}`)

/** Takes the pieces of a document as they come, then nothing. */
function feeder(scan: Scan): (chunk: Uint8Array | undefined) => void {
  let size = 0
  let beginning: Buffer = Buffer.alloc(0)
  let write: ((chunk: Uint8Array, isLast: boolean) => void) | undefined
  return (chunk) => {
    size += chunk?.length ?? 0
    if (size > scan.limits.bytes) throw new XmlError(`the file is larger than ${mebibytes(scan.limits.bytes)}`)
    if (write) return write(chunk ?? Buffer.alloc(0), chunk === undefined)
    if (chunk && beginning.length === 0 && chunk.length >= tellingBytes)
      beginning = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    else if (chunk) beginning = Buffer.concat([beginning, chunk])
    if (chunk && beginning.length < tellingBytes) return
    write = writerOf(scan, beginning)
    write(beginning, chunk === undefined)
  }
}

/** Knows from the beginning how the rest is written. */
function writerOf(scan: Scan, beginning: Uint8Array): (chunk: Uint8Array, isLast: boolean) => void {
  const { label, mark, remark: words } = encodingOf(beginning)
  if (words !== undefined) remark(scan, 0, words)
  if (label === undefined) {
    let skipped = mark
    return (chunk, isLast) => {
      inPieces(scan, chunk.subarray(skipped), isLast)
      skipped = 0
    }
  }
  const decoder = decoderOf(label)
  const decoded = (bytes: Uint8Array, stream: boolean) => Buffer.from(decoder.decode(bytes, { stream }))
  return (chunk, isLast) => {
    for (let at = 0; at < chunk.length; at += pieceSize) inPieces(scan, decoded(chunk.subarray(at, at + pieceSize), true), false)
    if (isLast) inPieces(scan, decoded(new Uint8Array(0), false), true)
  }
}

function inPieces(scan: Scan, bytes: Uint8Array, isLast: boolean): void {
  for (let at = 0; at < bytes.length; at += pieceSize) readPiece(scan, bytes.subarray(at, at + pieceSize))
  if (isLast) finish(scan)
}

function readPiece(scan: Scan, piece: Uint8Array): void {
  const { window } = scan
  append(window, piece)
  checkUtf8(scan, piece)
  if (held(window) >= window.need) run(scan)
}

function checkUtf8(scan: Scan, piece: Uint8Array): void {
  const wrong = scan.utf8(piece)
  if (wrong === undefined) return
  remark(scan, Math.max(0, scan.window.end - piece.length + wrong.at), wrong.words)
}

function run(scan: Scan): void {
  const { window } = scan
  while (window.at < window.end) {
    const goesOn = scan.inside === undefined ? content(scan) : scan.inside(scan)
    if (!goesOn) return
    window.need = 0
  }
}

function finish(scan: Scan): void {
  scan.window.isLast = true
  run(scan)
  scan.inside?.(scan)
  const open = scan.open.at(-1)
  if (open) throw new XmlError(`the file ends before </${open.text}>`)
  if (!scan.hasRoot)
    throw new XmlError(scan.window.lineFeeds + scan.window.end === 0 ? 'the file is empty' : 'the file has no root element')
}
