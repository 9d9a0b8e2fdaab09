import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { noBrowser } from '../browser/chromium.ts'
import { startGithubSim } from '../github-sim/start.ts'
import { needs } from '../needs.ts'
import { look } from './chromium.fixture.ts'
import { renderPage } from './page.ts'
import { samplePage } from './sample.fixture.ts'

const patience = 120_000
const state = { folder: '', html: '' }

beforeAll(async () => {
  state.folder = await mkdtemp(join(tmpdir(), 'page-'))
  state.html = await renderPage(await samplePage())
  await writeFile(join(state.folder, 'page.html'), state.html)
}, patience)

afterAll(() => rm(state.folder, { recursive: true, force: true }))

const body = () => state.html.slice(state.html.indexOf('<body>'), state.html.lastIndexOf('<script>'))
const channel = (name: string) =>
  body()
    .split('<section ')
    .find((section) => section.startsWith(`id="channel-${name}"`)) ?? ''

test('the policy allows no code but its own and no request at all', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/
    .exec(state.html)?.[1]
    ?.replaceAll('&#39;', "'")
    .replace(/sha256-[\w+/=]+/g, 'sha256-…')
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    'img-src data:',
    "style-src-elem 'sha256-…'",
    "style-src-attr 'unsafe-inline'",
    "script-src 'sha256-…' 'sha256-…' 'sha256-…'",
    "base-uri 'none'",
    "form-action 'none'"
  ])
})

test('messages bring no script, no style, no handler and no picture from elsewhere', () => {
  expect(body()).not.toMatch(/<script|<style|<iframe| style=| on\w+=(?!alert)/)
  expect(Array.from(body().matchAll(/ src="([^"]{0,11})/g), ([, src]) => src).every((src) => src === 'data:image/')).toBe(true)
  expect(body()).not.toContain('href="javascript:')
})

test('a hostile title is shown as text', () => {
  expect(channel('events')).toContain('&lt;img src=x onerror=alert(1)&gt; **not bold** &lt;@1&gt; [x](https://evil.example)')
})

test('a message that pinged is lit, with those it pinged', () => {
  expect(channel('alerts')).toContain(
    '<discord-mention type="role" highlight>oncall</discord-mention> <discord-mention type="user">ada</discord-mention>'
  )
  expect(channel('alerts').match(/<discord-message [^>]*highlight/g)).toHaveLength(1)
  expect(channel('events')).not.toMatch(/<discord-message [^>]*highlight/)
})

test('an edited message says so and shows what it was', () => {
  const [now = '', before = ''] = channel('alerts').split('<details')
  expect(now).toMatch(/<discord-message [^>]* edited /)
  expect(now).toContain('✅ CI passed')
  expect(before).toContain('<summary>1 earlier version</summary>')
  expect(before).toContain('❌ CI failed')
})

test('a forum post stands under its thread and tags', () => {
  expect(channel('crashes')).toContain(
    '<discord-thread name="TypeError in pay()" cta="2 Messages"><span class="tag">bug</span></discord-thread>'
  )
})

test('a channel without messages says so', () => {
  expect(channel('announcements')).toContain('<p class="empty">No messages yet.</p>')
})

test('other pages are linked below the channels', async () => {
  const html = await renderPage({ title: 'octo/app', channels: [], links: [{ title: 'Status <page>', href: 'status/index.html' }] })
  expect(html).toContain('<a href="status/index.html">Status &lt;page&gt;<span class="count">↗</span></a>')
})

test('issues stand beside the channels: title, state, labels, body and comments, without what GitHub hides', async () => {
  const github = await startGithubSim()
  const body =
    '<!-- hidden -->\n**Fixed** by [x](<https://github.com/octo/app>)\n- <b>Red for</b> 4 h <img src=x>\n- <code>a \\> b</code> &gt; c\n<sub>octo/app</sub>'
  const [issue] = github.seed({
    issues: [{ title: 'CI <b>', body, labels: ['incident'], state: 'closed', comments: [{ body: 'Mended' }] }]
  }).issues
  await github.close()
  const html = await renderPage({ title: 'octo/app', channels: [], issues: issue ? [issue] : [] })
  const shown = html.slice(html.indexOf('<section'), html.indexOf('</section>'))
  expect(shown).toContain('<h3>CI &lt;b&gt;<span class="dim"> #1</span></h3>')
  expect(shown).toContain('<span class="state closed">closed</span><span class="tag">incident</span>')
  expect(shown).toContain('<li><strong>Red for</strong> 4 h &lt;img src=x&gt;</li>')
  expect(shown).toMatch(/<li><discord-code[^>]*>?.*a &gt; b.*<\/discord-code> &gt; c<\/li>/)
  expect(shown).toContain('<discord-subscript>octo/app</discord-subscript>')
  expect(shown).toContain('Mended')
  expect(shown).not.toContain('hidden')
  expect(html).toContain('<a href="#github-issues">GitHub issues<span class="count">1</span></a>')
})

test('a deleted message is told from the others', () => {
  expect(channel('deploys')).toMatch(
    /<discord-message [^>]*class="deleted"[^>]*>Deploying …<div slot="thread" class="note">This message was deleted\./
  )
})

test('every colour has its rule', () => {
  expect(state.html.match(/\.bar-[0-9a-f]{6}\{--bar:#[0-9a-f]{6}\}/g)).toEqual([
    '.bar-57f287{--bar:#57f287}',
    '.bar-95a5a6{--bar:#95a5a6}',
    '.bar-992d22{--bar:#992d22}',
    '.bar-ed4245{--bar:#ed4245}'
  ])
})

// Chromium's window is never narrower than 500 px; a frame is.
const phone = (url: string) => `<!doctype html><iframe width="390" height="800" src="${url}"></iframe><script>
onload = () => {
  const { documentElement: it } = document.querySelector('iframe').contentDocument
  const drawn = [...it.querySelectorAll('section:not([hidden]) discord-message')].filter((one) => one.shadowRoot?.querySelector('time'))
  const box = (one) => one.getBoundingClientRect()
  const tabs = [...it.querySelectorAll('nav a')].filter((one) => box(one).right <= 390)
  const out = [...it.querySelectorAll('section:not([hidden]) discord-code')].filter((one) => {
    const [code, around] = [box(one.shadowRoot.querySelector('code')), box(one.parentElement)]
    return code.left < around.left || code.right > around.right
  })
  document.body.dataset.seen = [it.scrollWidth + ' px', drawn.length + ' drawn', tabs.length + ' tabs', out.length + ' sticking out'].join(', ')
}
</script>`

const inBrowser = needs(noBrowser, test)

inBrowser(
  'in a browser: components are drawn, the console is empty, nobody is asked for anything',
  async () => {
    const seen = await look(`${pathToFileURL(join(state.folder, 'page.html'))}#channel-alerts`)
    expect(seen.console).toEqual([])
    expect(seen.asked).toEqual([])
    expect(seen.dom).toContain('<section id="channel-alerts" aria-label="alerts">')
    expect(seen.dom).toContain('<section id="channel-events" aria-label="events" hidden="">')
    expect(seen.dom).toMatch(/<a href="#channel-alerts" aria-current="">/)
  },
  patience
)

inBrowser.each([
  ['deploys', 2],
  ['events', 3],
  ['alerts', 2],
  ['crashes', 2]
])(
  'on a phone %s is as wide as the phone, draws its %d messages and shows every tab',
  async (name, count) => {
    const file = join(state.folder, `phone-${name}.html`)
    await writeFile(file, phone(`page.html#channel-${name}`))
    const { dom } = await look(String(pathToFileURL(file)))
    expect(/data-seen="([^"]+)"/.exec(dom)?.[1]).toBe(`390 px, ${count} drawn, 5 tabs, 0 sticking out`)
  },
  patience
)
