import { existsSync } from 'node:fs'

/** The browser that looks at pages. */
export const chromium = '/usr/bin/chromium'

/** Why there is no browser to look with; nothing when there is one. */
export const noBrowser = existsSync(chromium) ? undefined : `there is no ${chromium}`

/** It draws a local page as a reader sees it after 3 s, asks nobody on its own behalf, and ends. */
export const chromiumFlags: readonly string[] = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--allow-file-access-from-files',
  '--virtual-time-budget=3000'
]
