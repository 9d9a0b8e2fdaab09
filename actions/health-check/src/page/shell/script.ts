import { themeChoice, themeStart } from '@tocsin/page'

/**
 * All that the pages run, and none need: the chosen theme, how old the data is, the note that it is too old, times in the reader's
 * zone and the words of a bar under the pointer. It takes text from the page and writes text only.
 */
export const script = `(() => {
${themeStart('status-page-theme')}const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const ago = (ms) => {
  const minutes = Math.round(ms / 60000)
  if (minutes < 1) return 'just now'
  if (minutes < 120) return relative.format(-minutes, 'minute')
  return minutes < 2880 ? relative.format(-Math.round(minutes / 60), 'hour') : relative.format(-Math.round(minutes / 1440), 'day')
}
const age = () => {
  const now = Date.now()
  for (const one of document.querySelectorAll('.age')) {
    const time = one.querySelector('time')
    one.dataset.ago = ' (' + ago(now - Date.parse(time.dateTime)) + ')'
  }
  const stale = now >= Number(root.dataset.staleAt)
  root.classList.toggle('is-stale', stale)
  const note = document.getElementById('stale')
  if (note) note.hidden = !stale
}
${themeChoice}const dayWords = (bars, index) => {
  const list = bars.parentElement.querySelector('[data-complete], .days')
  const told = [...(list ? list.querySelectorAll('[data-from]') : [])].find((item) => Number(item.dataset.from) <= index && index <= Number(item.dataset.to))
  if (told) return told.textContent
  const date = new Date(Date.parse(bars.dataset.first) + index * 86400000)
  const words = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  return list?.dataset.complete ? words + ' no trouble' : words
}
const tips = () => {
  const tip = document.createElement('div')
  tip.className = 'tip'
  tip.hidden = true
  tip.setAttribute('aria-hidden', 'true')
  document.body.append(tip)
  const hide = () => { tip.hidden = true }
  const show = (event) => {
    const bars = event.target.closest?.('.bars')
    if (!bars) return hide()
    const box = bars.getBoundingClientRect()
    const count = Number(bars.dataset.days)
    const index = Math.min(count - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * count)))
    tip.textContent = dayWords(bars, index)
    tip.hidden = false
    const middle = box.left + ((index + 0.5) / count) * box.width
    const left = Math.min(Math.max(8, middle - tip.offsetWidth / 2), root.clientWidth - tip.offsetWidth - 8)
    tip.style.left = left + 'px'
    tip.style.top = (box.top - tip.offsetHeight - 8 > 0 ? box.top - tip.offsetHeight - 8 : box.bottom + 8) + 'px'
  }
  document.addEventListener('pointermove', show)
  document.addEventListener('pointerdown', show)
  document.addEventListener('scroll', hide, { passive: true })
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') hide() })
}
document.addEventListener('DOMContentLoaded', () => {
  age()
  setInterval(age, 30000)
  document.addEventListener('visibilitychange', age)
  for (const time of document.querySelectorAll('time')) time.title = new Date(time.dateTime).toLocaleString() + ' your time'
  for (const button of document.querySelectorAll('.theme')) themeButton(button)
  tips()
})
})()
`
