/** The part of a document that is at hand. */
export interface Window {
  /** Behind the end stands a 0, so that loops over bytes that are not 0 need not count. */
  bytes: Buffer
  /** The same memory. */
  words: Int32Array
  /** What is not read yet. */
  at: number
  end: number
  /** Nothing comes after it. */
  isLast: boolean
  /** How many unread bytes are needed to get on. */
  need: number
  /** Line feeds of the document up to the end. */
  lineFeeds: number
}

const firstSize = 2 ** 18
const lineFeed = 10

export const emptyWindow = (): Window => ({ ...memory(firstSize), at: 0, end: 0, isLast: false, need: 0, lineFeeds: 0 })

function memory(size: number): Pick<Window, 'bytes' | 'words'> {
  const buffer = new ArrayBuffer(size)
  return { bytes: Buffer.from(buffer), words: new Int32Array(buffer) }
}

export const held = ({ at, end }: Window): number => end - at

/** Unread bytes move to the front only where there is no room, so that each moves a few times at most. */
export function append(window: Window, chunk: Uint8Array): void {
  const size = held(window) + chunk.length + 1
  if (window.end + chunk.length + 1 > window.bytes.length) {
    const { bytes, at, end } = window
    if (2 * size > bytes.length) Object.assign(window, memory(2 ** Math.ceil(Math.log2(2 * size))))
    window.bytes.set(bytes.subarray(at, end))
    window.end = end - at
    window.at = 0
  }
  window.bytes.set(chunk, window.end)
  window.end += chunk.length
  window.bytes[window.end] = 0
  window.lineFeeds += lineFeedsIn(window.bytes, window.end - chunk.length, window.end)
}

/** The line on which a byte of the window is. */
export const lineAt = ({ bytes, end, lineFeeds }: Window, index: number): number => 1 + lineFeeds - lineFeedsIn(bytes, index, end)

function lineFeedsIn(bytes: Buffer, from: number, to: number): number {
  const part = bytes.subarray(from, to)
  let count = 0
  for (let at = part.indexOf(lineFeed); at !== -1; at = part.indexOf(lineFeed, at + 1)) count += 1
  return count
}
