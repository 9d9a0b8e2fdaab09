import { type Alert, oneLine, type Text } from '@tocsin/notifier'
import type { FlakeReport } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import type { LeftSubject, SubjectReport } from '../model/subject-report.ts'
import { adviceOf } from '../shown/advice.ts'
import { waitWords } from '../shown/headline.ts'
import { counted, minutes, percent } from '../shown/numbers.ts'
import type { Telling } from './decide/decide.ts'
import type { Member } from './decide/state.ts'
import { foundIn, reportLinks, type Scene } from './scene.ts'
import { fieldsOf } from './words/fields.ts'
import { countWords, shortName } from './words/names.ts'
import { itemOf, summaryOfEnd, summaryOfOne } from './words/summary.ts'

/** More of a list nobody reads on a phone. */
const listed = 10

/** The identity of an alert for ever. */
const alertKey = (repository: string, id: string): string => `${repository}/flake-analysis/${id}`

/** What a telling says, and why it is as severe. */
export function composeAlert(telling: Telling, scene: Scene, reason: string): Alert {
  const { id, kind, change, severity, openedAt, members } = telling
  const isOver = change === 'recovered'
  const found = foundIn(scene.report)
  const [only, ...others] = members
  const subject = only && others.length === 0 ? found.subjects.get(only.id) : undefined
  const url = subject?.evidence[0]?.url ?? subject?.url
  return {
    key: alertKey(scene.repository, id),
    ...(members.length === 1 && { series: alertKey(scene.repository, only?.id ?? '') }),
    source: 'flake',
    status: kind === 'overview' ? 'info' : isOver ? 'resolved' : 'firing',
    severity,
    reason: isOver ? 'recovered' : reason,
    title: oneLine(titleOf(telling, scene)),
    ...(url && !isOver && { url }),
    summary: summaryOf(telling, scene),
    fields: subject && !isOver ? fieldsOf(subject, scene.report.currency) : [],
    links: reportLinks(scene, subject?.id),
    excerpts: [],
    ...(isOver && { tone: 'success' as const, endedAt: scene.report.generatedAt }),
    context: oneLine(`${scene.repository} · flake-analysis`),
    ...(kind !== 'overview' && { startedAt: openedAt }),
    labels: labelsOf(telling, scene)
  }
}

/** `Flaky: checkout > pays (12 % of tries)`: all that a phone shows of it at first. */
export function titleOf({ kind, change, members, more }: Telling, { report }: Pick<Scene, 'report'>): string {
  const { subjects, left } = foundIn(report)
  const standing = members.filter(({ state }) => state !== 'left')
  const shown = standing.length > 0 ? standing : members
  const [first = { id: '', name: '', state: kind }] = shown
  const count = shown.length + more
  const known = shown.flatMap(({ id }) => subjects.get(id) ?? left.get(id) ?? [])
  const things = countWords(known.length > 0 ? known : [{ level: 'test' }], count)
  if (kind === 'overview') return overviewTitle(known, count, report)
  if (change === 'recovered') {
    // What no report names any more was not mended: it may have been left out by a quarantine list.
    const isGone = shown.every(({ id }) => left.get(id)?.now === 'gone')
    return `No longer ${isGone ? 'run' : kind}: ${count > 1 ? things : first.name}`
  }
  const broken = shown.filter(({ state }) => state === 'broken')
  if (broken.length > 0 && broken.length < shown.length) return `Broken: ${namesOf(broken)}, and ${count - broken.length} still flaky`
  if (count > 1) return `${broken.length > 0 ? 'Broken' : 'Flaky'}: ${things}, such as ${first.name}`
  const subject = subjects.get(first.id)
  return broken.length > 0 ? `Broken: ${first.name}` : `Flaky: ${first.name}${subject ? ` (${percent(subject.rate.mean)} of tries)` : ''}`
}

/** What is broken is not called flaky; those that the alert has no room for are counted as flaky. */
function overviewTitle(known: readonly (SubjectReport | LeftSubject)[], all: number, { window }: FlakeReport): string {
  const broken = known.filter((one) => 'state' in one && one.state === 'broken')
  const flaky = known.filter((one) => !broken.includes(one))
  const count = all - broken.length
  const parts = [
    ...(count > 0 ? [`Flaky: ${countWords(flaky.length > 0 ? flaky : [{ level: 'test' }], count)}`] : []),
    ...(broken.length > 0 ? [`broken: ${countWords(broken, broken.length)}`] : [])
  ]
  const words = parts.join(', ')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)} in the last ${counted(window.days, 'day')}`
}

const namesOf = ([first, ...others]: readonly Member[]) => `${first?.name ?? ''}${others.length > 0 ? ` and ${others.length} more` : ''}`

function summaryOf(telling: Telling, scene: Scene): Text {
  const { subjects, left } = foundIn(scene.report)
  const [only, ...others] = telling.members
  const isOver = telling.change === 'recovered'
  if (telling.kind === 'overview') return overviewOf(telling, scene)
  if (!only || others.length > 0 || telling.more > 0) return isOver ? endsOf(telling, scene) : listOf(telling, scene)
  const subject = subjects.get(only.id)
  if (isOver) return summaryOfEnd(left.get(only.id), only.name)
  return subject ? summaryOfOne(subject) : listOf(telling, scene)
}

/** The costliest first, each on a line of its own. */
function listOf({ members, more }: Telling, { report }: Scene): Text {
  const { subjects } = foundIn(report)
  const standing = members.flatMap(({ id, state }) => (state === 'left' ? [] : (subjects.get(id) ?? [])))
  // One that was listed as flaky may have broken since.
  const worst = standing.find(({ state }) => state === 'broken') ?? standing.at(0)
  const first: Text = worst ? [{ bold: 'First:' }, ` ${shortName(worst)}: ${adviceOf(worst)}.`] : []
  const [lineEnd, ...items] = itemsOf(members, more, report)
  return first.length > 0 && lineEnd !== undefined ? [...first, lineEnd, ...items] : items
}

function itemsOf(members: readonly Member[], more: number, report: Scene['report']): Text {
  const { subjects } = foundIn(report)
  const items = members.slice(0, listed).map(({ id, state, name }): Text => {
    const subject = subjects.get(id)
    if (state === 'left') return ['• ', name, ': no longer']
    return subject ? itemOf(subject, name) : ['• ', { bold: name }]
  })
  const rest = members.length - items.length + more
  return [...items, ...(rest > 0 ? [[`… and ${rest} more`]] : [])].flatMap((item) => ['\n', ...item])
}

const endsOf = ({ members, more }: Telling, { report }: Scene): Text => {
  const { left } = foundIn(report)
  const ends = members.slice(0, listed).flatMap(({ id, name }) => ['\n', '• ', ...summaryOfEnd(left.get(id), name)])
  return ['None of them counts as flaky or broken any more.', ...ends, ...(members.length > listed || more > 0 ? ['\n', '…'] : [])]
}

/** What a first look at a repository found. */
function overviewOf({ members, more }: Telling, { report }: Scene): Text {
  const { totals } = report
  const repositories = repositoryNames(report)
  const { subjects } = foundIn(report)
  const where = repositories.length === 1 ? '' : ` in ${repositories.length} repositories`
  const cost = totals.waste.minutes > 0 ? ` Failures that were noise cost ${minutes(totals.waste.minutes)}${waitWords(totals.waste)}.` : ''
  const first = subjects.get(members[0]?.id ?? '')
  return [
    ...(first ? [{ bold: 'First:' }, ` ${shortName(first)}: ${adviceOf(first)}.`] : [{ bold: 'First:' }, ' mend the first of these.']),
    '\n',
    `A first look at ${counted(totals.runs, 'run')}${where}.${cost} From now on each new one is told when it begins.`,
    ...itemsOf(members, more, report)
  ]
}

function labelsOf({ kind, change, members }: Telling, { repository, report }: Scene): Alert['labels'] {
  const { subjects } = foundIn(report)
  const of = (pick: (id: string) => string | undefined) => [...new Set(members.flatMap(({ id }) => pick(id) ?? []))].slice(0, 20).join(',')
  return {
    repository,
    kind,
    decision: change,
    level: of((id) => subjects.get(id)?.level),
    workflow: of((id) => subjects.get(id)?.workflow),
    owner: [...new Set(members.flatMap(({ id }) => subjects.get(id)?.owners ?? []))].slice(0, 20).join(',')
  }
}
