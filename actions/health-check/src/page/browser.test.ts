import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writePage } from '@tocsin/page'
import { type Browser, noBrowser, startBrowser, type Visit } from '@tocsin/testkit'
import { attacks } from '@tocsin/testkit/markup'
import { needs } from '@tocsin/testkit/needs'
import { filled } from './hostile.fixture.ts'
import type { PageModel } from './model.ts'
import { pageFiles } from './page-files.ts'
import { sample } from './sample.fixture.ts'

const inBrowser = needs(noBrowser, describe)

const fresh: PageModel = { ...sample, staleAt: Date.parse('2100-01-01') }
const up: PageModel = {
  ...fresh,
  state: 'up',
  incidents: sample.incidents.slice(1),
  groups: sample.groups.map((group) => ({ ...group, endpoints: group.endpoints.filter(({ state }) => state === 'up') }))
}
const hostile = filled(fresh, (text) => `${text}${attacks[0]}${attacks[2]}`)
const sites = { fresh, up, hostile, stale: { ...sample, staleAt: 0 } }

inBrowser('in a browser', () => {
  const state: { folder: string; axe: string; browser?: Browser } = { folder: '', axe: '' }

  beforeAll(async () => {
    state.folder = await mkdtemp(join(tmpdir(), 'status-page-'))
    state.axe = await readFile(new URL('../../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
    for (const [name, model] of Object.entries(sites))
      await writePage(join(state.folder, name), pageFiles(model), { what: 'status page', input: 'status-page: status' })
    state.browser = await startBrowser()
  }, 60_000)

  afterAll(async () => {
    await state.browser?.close()
    await rm(state.folder, { recursive: true, force: true })
  })

  async function open(path: string, visit: Omit<Partial<Visit>, 'url'> = {}) {
    const tab = await state.browser?.open({ width: 1280, ...visit, url: String(pathToFileURL(join(state.folder, path))) })
    if (!tab) throw new Error('no browser')
    return tab
  }

  const paths = [
    'fresh/index.html',
    'up/index.html',
    'stale/index.html',
    'fresh/endpoints/checkout.html',
    'fresh/history.html',
    'fresh/history/2026-11.html'
  ]
  const looks = paths.flatMap((path) =>
    (['light', 'dark'] as const).flatMap((theme) => [360, 1280].map((width) => ({ path, theme, width })))
  )

  test.each(looks)('$path, $theme, $width px: accessible, silent, alone, and no wider than the window', async ({ path, theme, width }) => {
    const tab = await open(path, { theme, width })
    await tab.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })')
    await tab.evaluate(state.axe)
    const { passed, violations } = await tab.evaluate<{ passed: number; violations: string[] }>(
      `axe.run({ preload: false }).then(({ passes, violations }) => ({ passed: passes.length, violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html.slice(0, 160), any[0]?.message].join(' | '))) }))`
    )
    expect(violations).toEqual([])
    expect(passed).toBeGreaterThan(20)
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect({ console: tab.console, requests: tab.requests }).toEqual({ console: [], requests: [] })
    await tab.close()
  })

  test('what is hostile runs nothing, asks nobody and does not widen the page', async () => {
    for (const path of ['index.html', 'history.html']) {
      const tab = await open(`hostile/${path}`, { width: 360 })
      expect(await tab.evaluate('document.querySelectorAll("script").length')).toBe(1)
      expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(360)
      expect({ console: tab.console, requests: tab.requests }).toEqual({ console: [], requests: [] })
      await tab.close()
    }
  })

  const stale = 'getComputedStyle(document.getElementById("stale")).display !== "none"'

  test.each([true, false])('a page that was old when it was made says so, with scripts: %s', async (scripts) => {
    const [old, young] = [await open('stale/index.html', { scripts }), await open('fresh/index.html')]
    expect(await old.evaluate(stale)).toBe(true)
    expect(await young.evaluate(stale)).toBe(false)
    const ground = (tab: typeof old) => tab.evaluate('getComputedStyle(document.querySelector(".banner")).backgroundColor')
    expect(await ground(old)).not.toBe(await ground(young))
    await Promise.all([old.close(), young.close()])
  })

  test('a page that grows old while it is open says so', async () => {
    const tab = await open('fresh/index.html')
    await tab.evaluate('document.documentElement.dataset.staleAt = Date.now(); document.dispatchEvent(new Event("visibilitychange"))')
    expect(await tab.evaluate(stale)).toBe(true)
    await tab.close()
  })

  test('without scripts all of it is there, with the time of the data and no button that does nothing', async () => {
    const tab = await open('fresh/index.html', { scripts: false })
    expect(await tab.evaluate('document.querySelector(".age").textContent')).toBe('21 Nov 2026, 13:05 UTC')
    expect(await tab.evaluate('getComputedStyle(document.querySelector(".theme")).display')).toBe('none')
    expect(await tab.evaluate('document.querySelectorAll(".endpoint .bars").length')).toBe(8)
    await tab.close()
  })

  test('the button changes the theme, and the other pages keep it', async () => {
    const tab = await open('fresh/index.html', { theme: 'light' })
    const ground = 'getComputedStyle(document.body).backgroundColor'
    const light = await tab.evaluate(ground)
    await tab.evaluate('document.querySelector(".theme").click()')
    const dark = await tab.evaluate(ground)
    expect(dark).not.toBe(light)
    expect(await tab.evaluate('document.querySelector(".theme").title')).toBe('Light theme')
    const other = await open('fresh/history.html', { theme: 'light' })
    expect(await other.evaluate(ground)).toBe(dark)
    await other.evaluate('localStorage.clear()')
    await Promise.all([tab.close(), other.close()])
  })

  const pointAt = (endpoint: string, ago: number) => `(() => {
    const bars = document.querySelector('#endpoint-${endpoint} .bars')
    const { left, width, top } = bars.getBoundingClientRect()
    bars.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, clientX: left + (width * (89.5 - ${ago})) / 90, clientY: top + 5 }))
    const tip = document.querySelector('.tip')
    return tip.hidden ? '' : tip.textContent
  })()`

  const tips: [endpoint: string, ago: number, words: string][] = [
    ['checkout', 17, '4 Nov 2026 2 h 12 m down, 35 m degraded'],
    ['checkout', 16, '5 Nov 2026 no trouble'],
    ['docs', 62, '17 Sept 2026 to 22 Sept 2026 not watched'],
    ['shop', 89, '24 Aug 2026 no trouble']
  ]
  test.each(tips)('the bar of %s %d days ago tells what was', async (endpoint, ago, words) => {
    const tab = await open('fresh/index.html', { width: 360 })
    expect(await tab.evaluate(pointAt(endpoint, ago))).toBe(words.replaceAll('Sept', 'Sep'))
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await tab.close()
  })

  test('feed and badges are XML', async () => {
    const files = Object.entries(pageFiles(hostile)).filter(([path]) => /\.(xml|svg)$/.test(path))
    const tab = await open('fresh/index.html')
    const problems = await tab.evaluate(
      `${JSON.stringify(files)}.filter(([, text]) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror')).map(([path]) => path)`
    )
    expect(files.length).toBeGreaterThan(20)
    expect(problems).toEqual([])
    await tab.close()
  })
})
