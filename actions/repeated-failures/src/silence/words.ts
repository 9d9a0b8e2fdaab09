import type { Run } from '@tocsin/ci-history'
import { type Alert, oneLine, type Severity, type Text } from '@tocsin/notifier'
import { verdicts } from '../explain/story.ts'
import type { Stream } from '../history/streams.ts'
import { alertKey, workflowUrl } from '../tell/compose.ts'
import { stripOf } from '../timeline/strip.ts'
import { lastRunOf } from '../words/fields.ts'
import { every, linked, longFor, named, paragraphs } from '../words/phrases.ts'
import { fileOf } from '../workflow.ts'
import type { SilenceTurn } from './turns.ts'

/** A schedule, as the messages about it need to know it. */
export type Schedule = Due | Undue

/** It is looked at when it should have run. */
export interface Due {
  state: 'kept' | 'missed'
  /** Its last run. */
  last: Run
  /** How long ago that was, in ms. */
  forMs: number
  /** The longest time between two runs that it plans, in ms; 0 where that is not known. */
  everyMs: number
}

/** Whatever it plans, it does not run. */
export interface Undue {
  state: 'stopped' | 'removed'
  last: Run | undefined
}

export interface SilenceSubject {
  schedule: Schedule
  /** The stream, newest first. */
  runs: readonly Run[]
  stream: Pick<Stream, 'workflow' | 'branch'>
  kind: 'ci' | 'deploy'
  /** `owner/name`. */
  repository: string
  /** `https://github.com/octo/app`. */
  home: string
  severity: Severity
  /** Why it has its severity. */
  reason: string
}

/** The message of a turn. A silence is one alert from its beginning to its end. */
export function silenceAlert(turn: SilenceTurn, subject: SilenceSubject): Alert {
  const { stream, repository, kind, home, severity } = subject
  const url = workflowUrl(home, stream)
  const told = turn.what === 'stale' ? beginning(subject, url) : ending(subject, url)
  return {
    key: alertKey(repository, stream, `stale/${turn.since || 'never'}`),
    series: alertKey(repository, stream, 'stale'),
    source: 'repeated-failures',
    severity,
    ...told,
    links: url ? [{ label: 'Workflow', url }] : [],
    excerpts: [],
    context: oneLine(`${repository} · ${stream.workflow.name}`),
    labels: {
      repository,
      workflow: stream.workflow.name,
      branch: stream.branch,
      kind,
      decision: turn.what === 'stale' ? 'stale' : 'recovered'
    }
  }
}

type Told = Pick<Alert, 'status' | 'tone' | 'reason' | 'title' | 'summary' | 'fields' | 'url'>

function beginning({ schedule, runs, stream, reason }: SilenceSubject, url: string | undefined): Told {
  const strip: Text = [stripOf(runs, verdicts(undefined))].filter(Boolean)
  const isDue = 'forMs' in schedule
  return {
    status: 'firing',
    reason,
    title: isDue ? `${nameOf(stream)} ${notRunFor(schedule)}` : `GitHub has disabled ${nameOf(stream, 'a workflow')}`,
    summary: paragraphs(isDue ? missed : stopped(stream, url), strip),
    fields: lastRunOf(schedule.last),
    ...(url && { url })
  }
}

const missed: Text = ['See whether the workflow is switched off: in a public repository GitHub does that after 60 days without activity.']

/** docs.github.com, disabling and enabling a workflow. */
const stopped = ({ workflow }: SilenceSubject['stream'], url: string | undefined): Text => [
  'Its schedule has stopped: the repository had no activity for 60 days. Open ',
  linked('the workflow', url),
  ' and choose “Enable workflow”, or run ',
  { code: `gh workflow enable ${shellName(workflow)}` },
  '.'
]

function ending({ schedule, stream }: SilenceSubject, url: string | undefined): Told {
  const [title, sentence] = endingWords(nameOf(stream), schedule.state)
  const shown = schedule.last?.url || url
  return {
    status: 'resolved',
    tone: 'success',
    reason: 'recovered',
    title,
    summary: [sentence],
    fields: [],
    ...(shown && { url: shown })
  }
}

function endingWords(name: string, state: Schedule['state']): [title: string, sentence: string] {
  if (state === 'kept') return [`${name} runs again`, 'Its schedule is kept again.']
  if (state === 'removed') return [`${name} is no longer scheduled`, 'Nothing is due any more.']
  return [`${name} had run again`, 'It has fallen silent once more, which another message tells of.']
}

const nameOf = ({ workflow }: SilenceSubject['stream'], nameless = 'A workflow') => named(workflow.name) || nameless

/** Its file, or its number where that is nothing to paste into a shell. */
function shellName(workflow: Stream['workflow']): string {
  const file = fileOf(workflow)
  return /^\w[\w.-]{0,99}$/.test(file) ? file : String(workflow.id)
}

const notRunFor = ({ forMs, everyMs }: Due) => `has not run for ${longFor(forMs)} (expected ${every(everyMs)})`
