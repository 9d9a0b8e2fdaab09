import { all, day, element, type Html, outward, time } from '@tocsin/page'
import type { FlakeReport } from '../../model/report.ts'
import type { SubjectReport, Waste } from '../../model/subject-report.ts'
import { isAtLeast } from '../../shown/began.ts'
import { isSameCode, likelyRange, sameCode } from '../../shown/links.ts'
import { between, count, failedWords, min, money, percent } from '../../shown/numbers.ts'

/** A name, a value and what makes it exact. */
export const fact = (name: string, value: Html | string, more: Html | string | false = false): Html =>
  element(
    'div',
    {},
    element('dt', {}, name),
    element('dd', {}, value, more !== false && more !== '' && element('span', { class: 'quiet' }, more))
  )

/** How often it fails, what that costs and since when. */
export function facts(subject: SubjectReport, { currency }: FlakeReport): Html {
  const { score, waste, state } = subject
  // What fails every time is no noise: nothing of it was lost for nothing.
  const isNoise = state !== 'broken' || waste.minutes > 0
  return element(
    'dl',
    { class: 'facts' },
    fails(subject),
    state === 'flaky' && score > 0 && fact('A fix saves', `${min(score)} a week`),
    since(subject),
    isNoise && fact('Lost', min(waste.minutes), isRetried(subject) ? 'its retries passed' : lostAside(waste, currency))
  )
}

/** No job failed through it. */
const isRetried = ({ state, waste, tiers }: SubjectReport): boolean =>
  state === 'flaky' && waste.minutes === 0 && tiers.length > 0 && tiers.every(({ tier }) => tier === 'T3')

/** `34 min by waiting, $0.12`. */
export function lostAside(waste: Waste, currency: string | undefined): string {
  const wait = waste.waitMinutes >= 0.5 ? [`${min(waste.waitMinutes)} by waiting`] : []
  return [...wait, ...(waste.cost > 0 ? [money(waste.cost, currency)] : [])].join(', ')
}

/** Of what fails every time, the count says more than a rate. */
function fails({ state, rate }: SubjectReport): Html {
  const { failures, runs, mean, q05, q95 } = rate
  if (state === 'broken') return fact('Failed', `${count(failures)} of ${count(runs)} runs`)
  return fact('Fails', percent(mean), `${between(q05, q95)}, ${failedWords(rate)}`)
}

/** When it began, and between which commits. */
function since(subject: SubjectReport): Html {
  const { since: stateBegan, change } = subject
  if (change === undefined) return fact('Since', all(isAtLeast(subject) && 'at least ', dayOf(stateBegan)))
  if (isSameCode(change)) return fact('Since', dayOf(change.at), sameCode(change))
  const range = likelyRange(change)
  return fact('Since', dayOf(change.at), range !== undefined && all('likely ', outward(change.compareUrl, element('code', {}, range))))
}

export const dayOf = (text: string): Html => {
  const ms = Date.parse(text)
  return Number.isNaN(ms) ? all('unknown') : time(ms, day(ms))
}
