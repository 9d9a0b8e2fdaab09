export { type Browser, startBrowser, type Tab, type Visit } from './browser.ts'
export { noBrowser } from './chromium.ts'
