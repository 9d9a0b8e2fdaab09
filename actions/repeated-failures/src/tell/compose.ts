import { type Alert, type Excerpt, known, type Link, oneLine } from '@tocsin/notifier'
import type { Decision } from '../decide/decision.ts'
import type { Explanation } from '../explain/index.ts'
import type { Stream } from '../history/streams.ts'
import { fieldsOf } from '../words/fields.ts'
import type { Subject } from '../words/subject.ts'
import { summaryOf } from '../words/summary.ts'
import { titleOf } from '../words/title.ts'

/** The identity of an episode for ever; `run` is the id of its first failed run. */
export const alertKey = (repository: string, stream: Pick<Stream, 'workflow' | 'branch'>, run: number | string): string =>
  `${seriesOf(repository, stream)}/${run}`

/** What one episode after the other belongs to. */
const seriesOf = (repository: string, { workflow, branch }: Pick<Stream, 'workflow' | 'branch'>): string =>
  [repository, workflow.path, branch].join('/')

/** What a decision and its explanation come to. */
export function composeAlert(subject: Subject): Alert {
  const { decision, explanation, stream, repository, policyWords } = subject
  const { story } = explanation
  return {
    key: alertKey(repository, stream, runOf(subject)),
    series: seriesOf(repository, stream),
    source: 'repeated-failures',
    status: statusOf(decision),
    severity: decision.severity,
    reason: reasons[decision.kind] ?? policyWords,
    title: titleOf(subject),
    summary: summaryOf(subject),
    fields: fieldsOf(subject),
    links: linksOf(subject),
    excerpts: decision.kind === 'recovered' ? [] : excerptsOf(explanation),
    context: oneLine(`${repository} · ${stream.workflow.name}`),
    labels: labelsOf(subject),
    ...known<Alert>({
      url: decision.kind === 'recovered' ? story?.fix?.url : (story?.newest.url ?? workflowUrl(explanation.home, stream)),
      tone: tones[decision.kind],
      startedAt: story && new Date(story.first.at).toISOString(),
      endedAt: decision.kind === 'recovered' && story ? new Date(story.first.at + story.lastedMs).toISOString() : undefined
    })
  }
}

/** What is over is not weighed again. */
const reasons: { readonly [K in Decision['kind']]?: string } = {
  recovered: 'recovered',
  retracted: 'taken back'
}

function runOf({ decision, explanation: { story, runs }, firstRun }: Subject): number | string {
  return firstRun ?? story?.first.id ?? runs.find(({ number }) => number === decision.number)?.id ?? `#${decision.number}`
}

function statusOf({ kind, episode }: Decision): Alert['status'] {
  if (kind === 'recovered' || kind === 'retracted') return 'resolved'
  return episode?.recovered ? 'resolved' : episode?.levels.length ? 'firing' : 'info'
}

/** While it fires the colour is that of its severity. */
const tones: { readonly [K in Decision['kind']]?: Alert['tone'] } = { recovered: 'success', retracted: 'neutral' }

const linksOf = (subject: Subject): readonly Link[] => {
  const { story, compareUrl } = subject.explanation
  const goesOn = story && subject.decision.kind !== 'recovered' && (story.cut || story.newest.id !== story.first.id)
  const all: [label: string, url: string | undefined][] = [
    ['First bad run', story?.cut ? undefined : story?.first.url],
    ['Newest run', goesOn ? story.newest.url : undefined],
    ['Compare', compareUrl],
    ['Workflow', workflowUrl(subject.explanation.home, subject.stream)]
  ]
  return all.flatMap(([label, url]) => (url ? [{ label, url }] : []))
}

const workflowFolder = '.github/workflows/'

/** What GitHub runs by itself, such as Dependabot, has no file and no page. */
export function workflowUrl(home: string, { workflow, branch }: Pick<Stream, 'workflow' | 'branch'>): string | undefined {
  if (!workflow.path.startsWith(workflowFolder)) return undefined
  const file = encodeURIComponent(workflow.path.slice(workflowFolder.length))
  return `${home}/actions/workflows/${file}?query=${encodeURIComponent(`branch:${branch}`)}`
}

const mostExcerpts = 2

/** The error that the failures share, and that of another job beside it; where they differ, the two that most of them show. */
function excerptsOf({ errors, jobs }: Explanation): readonly Excerpt[] {
  const shown = (errors?.errors ?? []).slice(0, errors?.same && errors.only === undefined ? 1 : mostExcerpts)
  // The line above names the only one.
  const alone = jobs.length === 1 && shown.length === 1
  return shown.map(({ job, step, lines, url }) => ({ title: alone ? '' : [job, step].filter(Boolean).join(' › '), lines, url }))
}

export const labelsOf = ({
  decision,
  stream,
  kind,
  repository
}: Pick<Subject, 'decision' | 'stream' | 'kind' | 'repository'>): Alert['labels'] => ({
  repository,
  workflow: stream.workflow.name,
  branch: stream.branch,
  kind,
  decision: decision.kind,
  streak: String(decision.streak)
})
