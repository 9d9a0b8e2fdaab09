/** The text between `<!-- name -->` and `<!-- /name -->`. */
export function between(page: string, name: string, path: string): string {
  const [start, end] = place(page, name, path)
  return page.slice(start, end).trim()
}

/** The page with a new text between `<!-- name -->` and `<!-- /name -->`. */
export function fill(page: string, name: string, text: string, path: string): string {
  const [start, end] = place(page, name, path)
  return `${page.slice(0, start)}\n\n${text.trim()}\n\n${page.slice(end)}`
}

function place(page: string, name: string, path: string): [start: number, end: number] {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const start = page.indexOf(open)
  const end = page.indexOf(close, start)
  if (start === -1 || end === -1) throw new Error(`${path} has no ${open} … ${close}: add the two markers where the text belongs`)
  return [start + open.length, end]
}
