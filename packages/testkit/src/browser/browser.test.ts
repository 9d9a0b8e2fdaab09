import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startStranger } from '../faults/stranger.ts'
import { needs } from '../needs.ts'
import { type Browser, startBrowser } from './browser.ts'
import { noBrowser } from './chromium.ts'

const inBrowser = needs(noBrowser, describe)

inBrowser('a browser', () => {
  const state: { folder: string; browser?: Browser } = { folder: '' }

  beforeAll(async () => {
    state.folder = await mkdtemp(join(tmpdir(), 'browser-'))
    state.browser = await startBrowser()
  })
  afterAll(async () => {
    await state.browser?.close()
    await rm(state.folder, { recursive: true, force: true })
  })

  async function open(html: string, visit: { width?: number; theme?: 'dark'; scripts?: false } = {}) {
    const file = join(state.folder, 'page.html')
    await writeFile(file, html)
    const tab = await state.browser?.open({ url: String(pathToFileURL(file)), width: 360, ...visit })
    if (!tab) throw new Error('no browser')
    return tab
  }

  test('shows a page in a window of a width and a theme', async () => {
    const tab = await open('<!doctype html><p>', { theme: 'dark' })
    expect(await tab.evaluate('[innerWidth, matchMedia("(prefers-color-scheme: dark)").matches]')).toEqual([360, true])
    expect([tab.console, tab.requests]).toEqual([[], []])
    expect((await tab.screenshot(10)).subarray(1, 4).toString()).toBe('PNG')
    await tab.close()
  })

  test('notes what the console said and what the page asked for', async () => {
    const stranger = await startStranger()
    const tab = await open(
      `<!doctype html><script>console.log('a', 1); setTimeout(() => { throw new Error('b') })</script><img src="${stranger.url}/x">`
    )
    expect(tab.console).toEqual(['a 1', expect.stringContaining('Error: b')])
    expect(tab.requests).toEqual([`${stranger.url}/x`])
    await stranger.close()
  })

  test('runs no script where it is told not to, and still answers', async () => {
    const tab = await open('<!doctype html><script>document.title = "ran"</script>', { scripts: false })
    expect(await tab.evaluate('document.title')).toBe('')
    await expect(tab.evaluate('missing')).rejects.toThrow('missing is not defined')
  })
})
