import { themeChoice, themeStart } from '@tocsin/page'

/** All that the page runs, and nothing of it is needed: the chosen theme, and a search and an order for what is listed. */
export const script = `(() => {
${themeStart('flake-page-theme')}${themeChoice}const search = (form) => {
  const [find, sort, found] = ['find', 'sort', 'found'].map((id) => document.getElementById(id))
  const lists = [...document.querySelectorAll('.subjects')]
  const items = lists.flatMap((list) => [...list.children])
  const words = new Map(items.map((item) => [item, item.textContent.toLowerCase()]))
  const show = () => {
    const wanted = find.value.toLowerCase().split(/\\s+/).filter(Boolean)
    for (const item of items) item.hidden = !wanted.every((word) => words.get(item).includes(word))
    for (const list of lists) list.closest('section').classList.toggle('is-empty', [...list.closest('section').querySelectorAll('.subjects > *')].every((item) => item.hidden))
    found.textContent = wanted.length > 0 ? items.filter((item) => !item.hidden).length + ' of ' + items.length + ' are shown' : ''
  }
  const order = () => {
    for (const list of lists) list.append(...[...list.children].sort((a, b) => Number(b.dataset[sort.value]) - Number(a.dataset[sort.value])))
  }
  form.hidden = false
  form.addEventListener('submit', (event) => event.preventDefault())
  find.addEventListener('input', show)
  sort.addEventListener('change', order)
}
const open = () => {
  const card = location.hash.startsWith('#s-') && document.getElementById(location.hash.slice(1))
  const details = card && card.querySelector('details')
  if (details) details.open = true
}
document.addEventListener('DOMContentLoaded', () => {
for (const button of document.querySelectorAll('.theme')) themeButton(button)
const form = document.getElementById('controls')
if (form) search(form)
open()
addEventListener('hashchange', open)
})
})()
`
