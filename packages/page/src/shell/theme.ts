import { element, type Html } from '../html/html.ts'

/** Hidden until the script of the page makes it do something. */
export const themeButton = (): Html =>
  element(
    'button',
    { class: 'theme', type: 'button', hidden: true, 'aria-label': 'Other theme' },
    element(
      'svg',
      { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
      element('path', { d: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM8 2.6v10.8A5.4 5.4 0 0 0 8 2.6z', 'fill-rule': 'evenodd' })
    )
  )

// A reader may forbid a page to store anything, and then even asking throws: the theme is not remembered, and the page works all the same.

/** Of a page's script, first: uses the theme that the reader chose last. `key` is where the browser keeps it. */
export const themeStart = (key: string): string => `const root = document.documentElement
const key = '${key}'
const themes = ['light', 'dark']
const stored = () => { try { return localStorage.getItem(key) } catch { return null } }
const use = (theme) => { if (themes.includes(theme)) root.dataset.theme = theme }
use(stored())
`

/** Of a page's script, after `themeStart`: `themeButton(button)` lets a button change the theme. */
export const themeChoice = `const themeButton = (button) => {
  const dark = () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
  const label = () => { button.title = dark() ? 'Light theme' : 'Dark theme'; button.setAttribute('aria-label', button.title) }
  button.hidden = false
  label()
  button.addEventListener('click', () => {
    use(dark() ? 'light' : 'dark')
    try { localStorage.setItem(key, root.dataset.theme) } catch {}
    label()
  })
}
`
