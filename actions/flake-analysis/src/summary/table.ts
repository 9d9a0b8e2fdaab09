import { counted } from '../shown/numbers.ts'

/** Cells are Markdown already. A column whose name starts with `>` holds numbers. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    row(columns.map((name) => name.replace(/^>/, ''))),
    `|${columns.map((name) => (name.startsWith('>') ? '---:' : '---')).join('|')}|`,
    ...rows.map(row)
  ].join('\n')
}

/** A heading, the first of the items as Markdown, and a count of the rest; '' where there are none. */
export function section<Item>(
  title: string,
  items: readonly Item[],
  { most, noun, write }: { most: number; noun: string; write: (shown: readonly Item[]) => string }
): string {
  if (items.length === 0) return ''
  const hidden = items.length - most
  return [title === '' ? '' : `#### ${title}`, write(items.slice(0, most)), hidden > 0 ? `… and ${counted(hidden, `more ${noun}`)}` : '']
    .filter((text) => text !== '')
    .join('\n\n')
}

/** Folded away under its title, which is untrusted text; '' stays ''. */
export const folded = (title: string, text: string): string =>
  text === '' ? '' : `<details><summary>${inHtml(title)}</summary>\n\n${text}\n\n</details>`

/** GitHub reads no Markdown within such a line, but mentions and references. */
const inHtml = (title: string) =>
  title
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#](?=\w)|\bGH-(?=\d)/gi, '$&\u200b')
