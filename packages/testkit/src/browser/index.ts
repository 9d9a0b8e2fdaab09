export { type Browser, startBrowser, type Tab, type Visit } from './browser.ts'
export { chromium, chromiumFlags, noBrowser } from './chromium.ts'
