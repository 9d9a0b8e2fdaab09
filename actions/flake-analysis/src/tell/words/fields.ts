import { clip, type Field, oneLine, type Text } from '@tocsin/notifier'
import type { SubjectReport } from '../../model/subject-report.ts'
import { counted, likelyWords, min, money, rateWords, triesWords } from '../../shown/numbers.ts'
import { rangeOf } from './evidence.ts'

/** What a flake comes to, in a few words each. */
export function fieldsOf(subject: SubjectReport, currency: string | undefined): readonly Field[] {
  const { state, rate, defaultBranch, owners = [] } = subject
  const branch = branchWords(rate.failures, defaultBranch?.failures ?? 0)
  const likely = likelyWords(rate)
  return [
    inline('Rate', state === 'broken' ? [] : [rateWords(rate)]),
    inline('Failed', [
      `${rate.failures} of ${state === 'broken' ? counted(rate.runs, 'run') : triesWords(rate.runs)}${branch}${likely && `; ${likely}`}`
    ]),
    inline('Cost', costOf(subject, currency)),
    inline('Owner', owners.length > 0 ? [clip(owners.map(oneLine).join(', '), 200)] : []),
    inline('Began', rangeOf(subject))
  ].filter(({ value }) => value.length > 0)
}

function branchWords(all: number, onDefault: number): string {
  if (onDefault === 0) return ''
  const share = onDefault < all ? `${onDefault} of them ` : all > 1 ? 'all of them ' : ''
  return `, ${share}on the default branch`
}

const inline = (name: string, value: Text): Field => ({ name, value, inline: true })

/** What it surely loses each week, and what it cost in the window. */
export function costOf({ score, waste }: Pick<SubjectReport, 'score' | 'waste'>, currency: string | undefined): Text {
  const price = waste.cost > 0 ? ` (${money(waste.cost, currency)})` : ''
  const words = [...(score > 0 ? [`${min(score)} a week`] : []), ...(waste.minutes > 0 ? [`${min(waste.minutes)} so far${price}`] : [])]
  return words.length > 0 ? [words.join('; ')] : []
}
