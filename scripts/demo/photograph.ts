import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

const browser = '/usr/bin/chromium'

export const noBrowser = existsSync(browser) ? undefined : `no ${browser}`

interface Shot {
  file: string
  channel: string
  width: number
  height: number
}

const shots: readonly Shot[] = [
  { file: 'discord.png', channel: 'deploys', width: 1280, height: 1600 },
  { file: 'discord-phone.png', channel: 'deploys', width: 390, height: 1600 }
]

/** Takes the page's picture at desk and phone width. Gives what there is to say about it. */
export async function photograph(page: string): Promise<string> {
  if (noBrowser) return `No screenshots: ${noBrowser}.`
  for (const shot of shots) await take(resolve(page), shot)
  return shots.map(({ file }) => join(dirname(page), file)).join('\n')
}

async function take(page: string, { file, channel, width, height }: Shot): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'))
  // Chromium's window is never narrower than 500 px; a frame is.
  const frame = join(folder, 'frame.html')
  writeFileSync(
    frame,
    `<!doctype html><body style="margin:0"><iframe style="border:0" width="${width}" height="${height}" src="${pathToFileURL(page)}#channel-${channel}"></iframe>`
  )
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    '--allow-file-access-from-files',
    '--virtual-time-budget=3000'
  ]
  const out = join(dirname(page), file)
  await promisify(execFile)(
    browser,
    [...flags, `--user-data-dir=${folder}`, `--window-size=${width},${height}`, `--screenshot=${out}`, String(pathToFileURL(frame))],
    { timeout: 60_000 }
  )
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
