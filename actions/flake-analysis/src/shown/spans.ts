import { exact } from '@tocsin/page'

/** Untrusted text in which backticks stand around code, in its parts. A backtick without a second one is a backtick. */
export function spansOf(text: string, most: number): readonly (string | { code: string })[] {
  const parts = exact(text, most).split('`')
  if (parts.length % 2 === 0) return [parts.join('`')]
  return parts.map((part, index) => (index % 2 === 0 ? part : { code: part })).filter((part) => part !== '')
}
