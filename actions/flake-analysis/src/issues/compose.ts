import { type Alert, clip, oneLine, type Text } from '@tocsin/notifier'
import { shortSha } from '../model/short-sha.ts'
import type { SubjectReport } from '../model/subject-report.ts'
import { adviceOf } from '../shown/advice.ts'
import { isAtLeast } from '../shown/began.ts'
import { categoryWords } from '../shown/category-words.ts'
import { counted, percent } from '../shown/numbers.ts'
import { foundIn, reportLinks, type Scene } from '../tell/scene.ts'
import { fieldsOf } from '../tell/words/fields.ts'
import { placeWords, shortName, wholeName } from '../tell/words/names.ts'
import { summaryOfEnd } from '../tell/words/summary.ts'
import { reproduceCommand } from './reproduce.ts'
import type { Tracked } from './state.ts'

/** The same for ever: so is the issue. */
const issueKey = (repository: string, id: string): string => `${repository}/flake-analysis/issue/${id}`

export interface Grade {
  severity: Alert['severity']
  reason: string
}

/** The issue of a flake, as an alert: what it is, what shows it, and how to go on. */
export function composeIssue(tracked: Tracked, scene: Scene, { severity, reason }: Grade): Alert {
  const { id, open, name, since, until } = tracked
  const { subjects, left } = foundIn(scene.report)
  const subject = subjects.get(id)
  return {
    ...{ key: issueKey(scene.repository, id), source: 'flake', status: open ? 'firing' : 'resolved', severity },
    reason: open ? reason : 'recovered',
    title: oneLine(titleOf(subject, name)),
    summary: open && subject ? summaryOf(subject) : summaryOfEnd(left.get(id), name),
    fields: open && subject ? fieldsOf(subject, scene.report.currency) : [],
    links: reportLinks(scene, id),
    excerpts: [],
    context: oneLine(`${scene.repository} · flake-analysis`),
    startedAt: since,
    ...(until !== undefined && { endedAt: until }),
    labels: { repository: scene.repository, kind: 'issue', decision: open ? 'open' : 'closed' }
  }
}

/** Without a number that would change: people find it again by its name. */
const titleOf = (subject: SubjectReport | undefined, name: string) =>
  `${subject?.state === 'broken' ? 'Broken' : 'Flaky'}: ${subject ? shortName(subject) : name}`

function summaryOf(subject: SubjectReport): Text {
  const { state, rule, flipRate, strip, since, file, line } = subject
  const where = file === undefined ? '' : `, ${clip(oneLine(file), 300)}${line === undefined ? '' : `:${line}`}`
  return [
    { bold: 'First:' },
    ` ${adviceOf(subject)}.`,
    '\n\n',
    { code: wholeName(subject) },
    `, ${placeWords(subject)}${where}, ${state === 'broken' ? 'fails every time' : 'fails now and then with the same code'}: ${clip(oneLine(rule), 300)}.`,
    ...evidence(subject),
    ...causes(subject),
    ...(strip === ''
      ? []
      : [
          '\n\n',
          { bold: 'Of late' },
          ', oldest first (P passed, F failed, L failed and passed with the same code): ',
          { code: clip(oneLine(strip), 200) }
        ]),
    isAtLeast(subject) ? '\n\nSince at least ' : '\n\nSince ',
    { time: since, style: 'date' },
    `; ${percent(flipRate)} of its results differ from the one before.`,
    ...reproduction(subject),
    ...owners(subject)
  ]
}

const mostEvidence = 5

function evidence({ evidence: all }: SubjectReport): Text {
  if (all.length === 0) return []
  const items = all
    .slice(0, mostEvidence)
    .flatMap(
      ({ url, passUrl, sha, words, at }): Text => [
        '\n• ',
        { time: at, style: 'date' },
        ': ',
        { link: 'failed', href: url },
        ...(passUrl ? [', ', { link: 'passed', href: passUrl }] : []),
        ' on ',
        { code: shortSha(sha) },
        `: ${clip(oneLine(words), 200)}`
      ]
    )
  return ['\n\n', { bold: 'What shows it' }, ...items]
}

const mostCauses = 5

function causes({ causes: all, explainedBy }: SubjectReport): Text {
  if (all.length === 0) return []
  const items = all
    .slice(0, mostCauses)
    .flatMap(
      ({ category, share, line }): Text => [
        `\n• ${clip(oneLine(categoryWords(category)), 60)}, ${percent(share)}: `,
        { code: clip(oneLine(line), 300) }
      ]
    )
  const parts = explainedBy.length > 0 ? `\nIn part by ${counted(explainedBy.length, 'part')} of it that flake themselves.` : ''
  return ['\n\n', { bold: 'Why it fails' }, ...items, parts]
}

function reproduction(subject: SubjectReport): Text {
  const command = reproduceCommand(subject)
  if (command === undefined) return []
  return ['\n\n', { bold: 'To see it fail' }, ', for example:', { block: command, language: 'sh' }]
}

/** GitHub assigns people alone. A team is named, and not mentioned: that would tell all of its members. */
function owners({ owners: all = [] }: SubjectReport): Text {
  const teams = all.filter((one) => /^@[\w-]{1,100}\/[\w.-]{1,100}$/.test(one)).slice(0, 10)
  if (teams.length === 0) return []
  return ['\n\n', { bold: 'Teams' }, ': ', teams.join(', ')]
}
