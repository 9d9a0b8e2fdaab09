import { all, element, type Html } from '@tocsin/page'
import { shortSha } from '../../model/short-sha.ts'
import type { Evidence, SubjectReport, Tier } from '../../model/subject-report.ts'
import { between, count, percent } from '../../shown/numbers.ts'
import { dayOf } from './facts.ts'
import { joined, linkOf, list, own } from './text.ts'

const names: Readonly<Record<Tier, string>> = {
  T1: 'Attempts of one run',
  T2: 'Runs of one commit',
  T3: 'Retries inside a run',
  T4: 'Alone between passes'
}

const most = 8

/** What proves it, each with its links. */
export function evidenceList({ evidence }: SubjectReport): Html | false {
  return evidence.length > 0 && list(evidence.slice(0, most).map(line), { class: 'evidence' })
}

function line({ tier, at, sha, run, attempt, url, passUrl, words }: Evidence): Html {
  const about = `of run ${run}`
  const links = [linkOf(url, 'failure', about), ...(passUrl === undefined ? [] : [linkOf(passUrl, 'pass', about)])]
  const where = [dayOf(at), names[tier].toLowerCase(), `run ${run}, attempt ${attempt}`, element('code', {}, shortSha(sha))]
  return all(own(words), element('span', { class: 'quiet' }, joined([...where, ...links])))
}

/** The rate as each kind of evidence has it, together with those that are stronger. */
export function tierTable({ tiers }: SubjectReport): Html | false {
  if (tiers.length < 2) return false
  const row = ({ tier, failures, runs, mean, q05, q95 }: SubjectReport['tiers'][number]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, tier === 'T1' ? names[tier] : `and ${names[tier].toLowerCase()}`),
      ...[`${count(failures)} of ${count(runs)}`, percent(mean), between(q05, q95)].map((words) => element('td', {}, words))
    )
  return element(
    'table',
    { class: 'tiers' },
    element('caption', { class: 'unseen' }, 'The rate by kind of evidence'),
    element(
      'thead',
      {},
      element('tr', {}, ...['Evidence', 'Failed', 'Rate', '90 % interval'].map((name) => element('th', { scope: 'col' }, name)))
    ),
    element('tbody', {}, ...tiers.map(row))
  )
}
