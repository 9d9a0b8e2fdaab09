import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Browser, noBrowser, startBrowser, type Visit } from '@tocsin/testkit'
import { needs } from '@tocsin/testkit/needs'
import { empty, hostile, partial, quiet, sample } from '../shown/sample.fixture.ts'
import { flakePage } from './flake-page.ts'

const inBrowser = needs(noBrowser, describe)

const sites = { sample, partial, quiet, empty, hostile }

inBrowser('in a browser', () => {
  const state: { folder: string; axe: string; browser?: Browser } = { folder: '', axe: '' }

  beforeAll(async () => {
    state.folder = await mkdtemp(join(tmpdir(), 'flake-page-'))
    state.axe = await readFile(new URL('../../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')
    for (const [name, report] of Object.entries(sites)) {
      for (const [path, text] of Object.entries(flakePage(report))) {
        const file = join(state.folder, name, path)
        await mkdir(dirname(file), { recursive: true })
        await writeFile(file, text)
      }
    }
    state.browser = await startBrowser()
  }, 60_000)

  afterAll(async () => {
    await state.browser?.close()
    await rm(state.folder, { recursive: true, force: true })
  })

  async function open(site: keyof typeof sites, visit: Omit<Partial<Visit>, 'url'> = {}, hash = '') {
    const url = `${pathToFileURL(join(state.folder, site, 'index.html'))}${hash}`
    const tab = await state.browser?.open({ width: 1280, ...visit, url })
    if (!tab) throw new Error('no browser')
    return tab
  }

  const look = (site: keyof typeof sites, theme: 'light' | 'dark', width: number) => ({ site, theme, width })
  const looks = [
    ...([360, 390, 1280] as const).flatMap((width) => [look('sample', 'light', width), look('sample', 'dark', width)]),
    ...([360, 1280] as const).flatMap((width) => [
      look('partial', 'light', width),
      look('quiet', 'dark', width),
      look('empty', 'light', width)
    ]),
    ...[look('hostile', 'dark', 360), look('hostile', 'light', 1280)]
  ]

  test.each(looks)('$site, $theme, $width px: accessible, silent, alone, and no wider than the window', async ({ site, theme, width }) => {
    const tab = await open(site, { theme, width })
    await tab.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })')
    await tab.evaluate(state.axe)
    const { passed, violations } = await tab.evaluate<{ passed: number; violations: string[] }>(
      `axe.run({ preload: false }).then(({ passes, violations }) => ({ passed: passes.length, violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => [id, html.slice(0, 160), any[0]?.message].join(' | '))) }))`
    )
    expect(violations).toEqual([])
    expect(passed).toBeGreaterThan(15)
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect({ console: tab.console, requests: tab.requests }).toEqual({ console: [], requests: [] })
    await tab.close()
  })

  const visible = '[...document.querySelectorAll(".subjects > *")].filter((one) => one.getClientRects().length > 0).length'
  const find = (words: string) =>
    `(() => { const find = document.getElementById('find'); find.value = ${JSON.stringify(words)}; find.dispatchEvent(new Event('input')); return document.getElementById('found').textContent })()`

  test('what is looked for is shown alone, and how much of it there is is said', async () => {
    const tab = await open('sample', { width: 390 })
    const all = await tab.evaluate<number>(visible)
    expect(await tab.evaluate(find('CART totals'))).toBe(`2 of ${all} are shown`)
    expect(await tab.evaluate(visible)).toBe(2)
    expect(await tab.evaluate('getComputedStyle(document.getElementById("broken")).display')).toBe('none')
    expect(await tab.evaluate(find('nothing is called so'))).toBe(`0 of ${all} are shown`)
    expect(await tab.evaluate(find(''))).toBe('')
    expect(await tab.evaluate(visible)).toBe(all)
    await tab.close()
  })

  const order = (by: string) =>
    `(() => { const sort = document.getElementById('sort'); sort.value = ${JSON.stringify(by)}; sort.dispatchEvent(new Event('change')); return [...document.querySelectorAll('#flaky-tests article')].map((one) => one.id.slice(-1)).join('') })()`

  test('the order is the one that was chosen', async () => {
    const tab = await open('sample')
    expect([await tab.evaluate(order('rate')), await tab.evaluate(order('since')), await tab.evaluate(order('score'))]).toEqual([
      '132',
      '312',
      '123'
    ])
    await tab.close()
  })

  test('a link to a subject opens what proves it', async () => {
    const tab = await open('sample', {}, '#s-c0ffee0000000002')
    expect(await tab.evaluate('[...document.querySelectorAll("details[open]")].map((one) => one.parentElement.id)')).toEqual([
      's-c0ffee0000000002'
    ])
    await tab.close()
  })

  test('without scripts all of it is there, and no control that does nothing', async () => {
    const tab = await open('sample', { scripts: false, width: 390 })
    expect(await tab.evaluate(visible)).toBe(14)
    expect(await tab.evaluate('["#controls", ".theme"].map((one) => getComputedStyle(document.querySelector(one)).display)')).toEqual([
      'none',
      'none'
    ])
    await tab.close()
  })

  test('the button changes the theme', async () => {
    const tab = await open('sample', { theme: 'light' })
    const ground = 'getComputedStyle(document.body).backgroundColor'
    const light = await tab.evaluate(ground)
    await tab.evaluate('document.querySelector(".theme").click()')
    expect(await tab.evaluate(ground)).not.toBe(light)
    await tab.evaluate('localStorage.clear()')
    await tab.close()
  })
})
