import { all, element, type Html, outward, stateMark, type Tone } from '@tocsin/page'
import { type AuditFinding, type Risk, risks } from '../../model/workflow-report.ts'
import { type FindingGroup, findingGroups } from '../../shown/findings.ts'
import { fileLink, fileWords } from '../../shown/links.ts'
import { count, counted, min } from '../../shown/numbers.ts'
import type { Known } from '../known.ts'
import { intro, type Section, section } from './section.ts'
import { own, rest, told } from './text.ts'

const most = 40
const mostPlaces = 20
const tones: Readonly<Record<Risk, Tone>> = { high: 'down', medium: 'degraded', low: 'unknown' }

/** What in the workflow files makes runs flaky, by risk. */
export function audit(known: Known): readonly Section[] {
  const groups = findingGroups(known.report.audit)
  if (groups.length === 0) return []
  const shown = groups.slice(0, most)
  const byRisk = risks.flatMap((risk) => {
    const own = shown.filter((group) => group.risk === risk)
    return own.length > 0 ? [element('div', { class: 'card lines' }, ...own.map((group) => finding(group, known)))] : []
  })
  return [
    section(
      'audit',
      'Workflow files',
      known.report.audit.length,
      intro('What is written there that makes runs flaky, slow or silent, and what to write instead.'),
      ...byRisk,
      rest(groups.length - shown.length, 'rule', 'which matter less')
    )
  ]
}

function finding({ risk, why, fix, cost, findings }: FindingGroup, known: Known): Html {
  const [first] = findings
  const problem = told(first?.problem ?? '')
  return element(
    'article',
    {},
    element('div', { class: 'head' }, element('h3', {}, problem), stateMark(tones[risk], `${risk} risk`)),
    findings.length > 1 && element('p', {}, `The same in ${counted(findings.length - 1, 'more place')}.`),
    element('p', { class: 'places' }, ...places(findings, known)),
    element('p', {}, told(why)),
    element('p', {}, element('b', {}, 'Instead: '), told(fix)),
    cost && element('p', {}, cost.minutes > 0 && element('b', {}, `Cost ${min(cost.minutes)}: `), told(cost.words))
  )
}

/** Nearly all of them are in one folder. */
const shortPath = (file: string) => file.replace(/^\.github\/workflows\//, '')

function places(findings: readonly AuditFinding[], { report, several }: Known): readonly Html[] {
  const shown = findings.slice(0, mostPlaces).map((one) => {
    const words = `${several && one.repository ? `${one.repository} ` : ''}${fileWords({ file: shortPath(one.file), line: one.line })}`
    return all(element('span', {}, outward(fileLink(report, one), own(words, 200))), ' ')
  })
  const hidden = findings.length - shown.length
  return hidden > 0 ? [...shown, all(`and ${count(hidden)} more`)] : shown
}
