import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { chromium, chromiumFlags } from '@tocsin/testkit'

/** A part of the page: the channel that is open in a window of this width, without `left` and `top` pixels, side by side with others. */
export interface Frame {
  channel: string
  width: number
  left?: number
  top?: number
}

/** Takes a picture of the page as a browser draws it. Chromium's window is never narrower than 500 px; a frame is. */
export async function photograph(page: string, frames: readonly Frame[], height: number, picture: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'))
  const frame = join(folder, 'frames.html')
  const width = frames.reduce((sum, each) => sum + visible(each), 0)
  const flags = [...chromiumFlags, `--user-data-dir=${folder}`, `--window-size=${width},${height}`, `--screenshot=${resolve(picture)}`]
  try {
    writeFileSync(frame, framesHtml(page, frames, height))
    await promisify(execFile)(chromium, [...flags, String(pathToFileURL(frame))], { timeout: 60_000 })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

const visible = ({ width, left = 0 }: Frame) => width - left

function framesHtml(page: string, frames: readonly Frame[], height: number): string {
  const drawn = frames.map((frame) => {
    const { channel, width, left = 0, top = 0 } = frame
    const style = `border:0;margin:-${top}px 0 0 -${left}px`
    const size = `width="${width}" height="${height + top}"`
    return `<div style="overflow:hidden;width:${visible(frame)}px"><iframe style="${style}" ${size} src="${pathToFileURL(resolve(page))}#channel-${channel}"></iframe></div>`
  })
  return `<!doctype html><body style="margin:0;overflow:hidden;display:flex">${drawn.join('')}`
}
