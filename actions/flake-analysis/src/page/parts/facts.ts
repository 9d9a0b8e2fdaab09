import { all, day, element, type Html, time } from '@tocsin/page'
import type { FlakeReport, SubjectReport } from '../../model/report.ts'
import { between, count, min, money, percent } from '../../shown/numbers.ts'

/** A name, a value and what makes it exact. */
export const fact = (name: string, value: Html | string, more: Html | string | false = false): Html =>
  element('div', {}, element('dt', {}, name), element('dd', {}, value, more !== false && element('span', { class: 'quiet' }, more)))

/** How often it fails, what that costs and since when. */
export function facts(subject: SubjectReport, { currency }: FlakeReport): Html {
  const { rate, score, waste, since, state } = subject
  const cost = waste.cost > 0 && money(waste.cost, currency)
  return element(
    'dl',
    { class: 'facts' },
    fact('Fails', percent(rate.mean), `${between(rate.q05, rate.q95)}, ${count(rate.failures)} of ${count(rate.runs)}`),
    state === 'flaky' && score > 0 && fact('A fix saves', `${min(score)} a week`),
    fact('Lost', min(waste.minutes), cost),
    fact('Since', dayOf(since))
  )
}

export const dayOf = (text: string): Html => {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? all('unknown') : time(ms, day(ms))
}
