import { writeSync } from 'node:fs'

const pauseMs = 5

/** Writes to the step's log and returns when it is out: nothing is left to flush at the end, and no stream has to be set up. */
export function writeOut(text: string, write: (bytes: Uint8Array) => number = toStdout): void {
  for (let rest: Uint8Array = Buffer.from(text); rest.length > 0; ) rest = rest.subarray(tried(rest, write))
}

/** How many bytes went out. A pipe that is full for the moment takes none; one that nobody reads any more takes all. */
function tried(bytes: Uint8Array, write: (bytes: Uint8Array) => number): number {
  try {
    return write(bytes)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EPIPE') return bytes.length
    if (code !== 'EAGAIN') throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs)
    return 0
  }
}

const toStdout = (bytes: Uint8Array) => writeSync(1, bytes)
