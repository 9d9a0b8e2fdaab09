import { entryOf, episodesOf, historyOf } from '@tocsin/ci-history'
import { type Alert, plain, type Span } from '@tocsin/notifier'
import { decide } from '../decide/decide.ts'
import type { Decision } from '../decide/decision.ts'
import type { Evidence } from '../explain/index.ts'
import { episodeOf, explained, minuteMs, monday, policy, runsOf } from '../explain/testing.ts'
import { composeAlert } from '../tell/compose.ts'
import type { Subject } from './subject.ts'

/** What is to be told of a history that is drawn oldest first, when `told` was told before. */
export function subjectOf(history: string, more: Partial<Evidence> = {}, changes: Partial<Subject> = {}): Subject {
  const runs = more.runs ?? runsOf(history)
  const now = monday + (runs.length + 1) * 10 * minuteMs
  const entries = historyOf(runs.map((run) => entryOf(run)))
  const [decision] = decide({ history: entries, episodes: episodesOf(entries, policy, now), told: { tellings: [] }, now }).slice(-1)
  return {
    decision: decision ?? quiet,
    explanation: explained(history, { runs, episode: decision?.episode ?? episodeOf(runs, now), ...more }),
    ...{
      stream: { workflow: { id: 7, name: 'CI', path: '.github/workflows/ci.yml' }, branch: 'main' },
      kind: 'ci',
      repository: 'octo/app'
    },
    policyWords: '3 failures in a row',
    ...changes
  }
}

export const quiet: Decision = { kind: 'quiet', streak: 0, severity: 'P3', tellings: [], retracted: [] }

/** A message as its reader goes through it. */
export function read(subject: Subject): string {
  return readAlert(composeAlert(subject))
}

export function readAlert({ status, severity, reason, title, summary, fields, links, excerpts }: Alert): string {
  return [
    `${status} ${severity} (${reason})`,
    title,
    words(summary),
    ...excerpts.flatMap(({ title: of, lines }) => [...(of ? [`[${of}]`] : []), ...lines.map((line) => `| ${line}`)]),
    ...fields.map(({ name, value }) => `${name}: ${words(value)}`),
    links.map(({ label }) => `[${label}]`).join(' ')
  ].join('\n')
}

/** Links as what is seen of them. */
const words = (text: Alert['summary']): string => text.map((span) => (isLink(span) ? `<${span.link}>` : plain([span]))).join('')

const isLink = (span: Span): span is { link: string; href: string } => typeof span === 'object' && 'link' in span
