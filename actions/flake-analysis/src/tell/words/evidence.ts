import { clip, oneLine, type Span, type Text } from '@tocsin/notifier'
import { shortSha } from '../../model/short-sha.ts'
import type { SubjectReport } from '../../model/subject-report.ts'
import { categoryWords } from '../../shown/category-words.ts'
import { isSameCode, likelyRange, sameCode } from '../../shown/links.ts'
import { percent } from '../../shown/numbers.ts'

const link = (words: string, href: string | undefined): Span => (href ? { link: words, href } : words)

/** `It failed and passed on a1b2c3d: failed in attempt 1, passed in attempt 2`, with links to both. */
export function evidenceOf({ evidence }: Pick<SubjectReport, 'evidence'>): Text {
  const [newest] = evidence
  if (!newest) return []
  const { url, passUrl, sha, words } = newest
  const passed: Text = passUrl ? [' and ', link('passed', passUrl)] : []
  return ['It ', link('failed', url), ...passed, ' on ', { code: shortSha(sha) }, `: ${sentence(clip(oneLine(words), 160))}`]
}

/** Behind a colon, and as the end of a paragraph. */
const sentence = (words: string) => `${words.slice(0, 1).toLowerCase()}${words.slice(1)}${/[.…)]$/.test(words) ? '' : '.'}`

/** `network, 71 % of its failures: <line>`. */
export function causeOf({ causes }: Pick<SubjectReport, 'causes'>): Text {
  const [cause] = causes
  if (!cause) return []
  return [
    `${clip(oneLine(categoryWords(cause.category)), 60) || 'unknown'}, ${percent(cause.share)} of its failures: `,
    { code: clip(oneLine(cause.line), 200) }
  ]
}

/** Which commits it began with, where that is likely. */
export function rangeOf({ change }: Pick<SubjectReport, 'change'>): Text {
  if (change && isSameCode(change)) return [{ time: change.at, style: 'date' }, `, ${sameCode(change)}`]
  const range = change && likelyRange(change)
  if (!change || range === undefined) return []
  const { compareUrl, at, probability } = change
  const certainty = probability >= 0.995 ? '' : ` (${Math.round(probability * 100)} % likely)`
  return [compareUrl ? { link: range, href: compareUrl } : { code: range }, `${certainty}, `, { time: at, style: 'date' }]
}
