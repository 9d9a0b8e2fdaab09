import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, startBrowser } from '@tocsin/testkit'

/** A part of the page: the channel that is open in a window of this width, without `left` and `top` pixels, side by side with others. */
interface Frame {
  channel: string
  width: number
  left?: number
  top?: number
}

/** Takes pictures of pages as a browser draws them; each gives the path of the picture. */
export type Photograph = (page: string, frames: readonly Frame[], height: number, picture: string) => Promise<string>

/** One browser draws all pictures: its start takes longer than one of them. */
export async function withBrowser<T>(act: (photograph: Photograph) => Promise<T>): Promise<T> {
  const browser = await startBrowser()
  try {
    return await act((...asked) => photograph(browser, ...asked))
  } finally {
    await browser.close()
  }
}

/** The components of a page draw themselves after it is loaded. */
const untilDrawn = 'new Promise((done) => setTimeout(done, 1500))'

async function photograph(browser: Browser, ...[page, frames, height, picture]: Parameters<Photograph>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'frames-'))
  const frame = join(folder, 'frames.html')
  try {
    writeFileSync(frame, framesHtml(page, frames, height))
    const width = frames.reduce((sum, each) => sum + visible(each), 0)
    const tab = await browser.open({ url: String(pathToFileURL(frame)), width, height })
    await tab.evaluate(untilDrawn)
    writeFileSync(picture, await tab.screenshot(height))
    await tab.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return picture
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
