import { plural, type Span, type Text } from '@tocsin/notifier'
import type { Explanation, Likely } from '../explain/index.ts'
import { type Commit, subjectOf } from '../explain/index.ts'
import { failuresOf, flakeWords, signWords } from './facts.ts'
import { commitLink, linked, named, oneIn, people, percent, subject } from './phrases.ts'

type Told<K extends Likely['kind']> = (likely: Extract<Likely, { kind: K }>, explanation: Explanation) => Text

const advices: { readonly [K in Likely['kind']]: Told<K> } = {
  infrastructure: ({ by }, explanation) => [
    by === 'sign' ? 'Look at the runners first: ' : 'Look at the infrastructure first: ',
    by === 'sign' ? signsOf(explanation) : togetherOf(explanation)
  ],
  'workflow-file': ({ sha }, explanation) => ['Look at ', fileLink(sha, explanation), ' first: ', signsOf(explanation)],
  unchanged: (_, { story }) => [
    'No commit came in between: look at what the run depends on, or run ',
    linked(`#${story?.newest.number}`, story?.newest.url),
    ' again.'
  ],
  flake: (_, { story, flake }) => [
    'Run ',
    linked(`#${story?.newest.number}`, story?.newest.url),
    ` again first: it may be chance. ${flake ? flakeWords(flake) : ''}`
  ],
  commit: ({ commit, probability }, explanation) => [
    'Look at ',
    commitLink(explanation.home, commit.sha),
    ` first${isUpdate(commit, explanation) ? ', a dependency update' : ''}: ${said(commit)} (${percent(probability)} likely)`
  ],
  commits: ({ total, probability, each }, { compareUrl, range }) => [
    'Look at the ',
    linked(plural(total, 'commit'), compareUrl),
    `${range && range.authors.length > 0 ? ` by ${people(range.authors)}` : ''} first: ${percent(probability)} likely to be one of them, ${percent(each)} each`
  ],
  earlier: ({ run, probability }, { runs }) => [
    'It may have begun earlier: look at ',
    linked(`#${run}`, runs.find(({ number }) => number === run)?.url),
    ` first (${percent(probability)} likely)`
  ],
  began: (place, explanation) => [
    'It began with ',
    linked(`#${place.run}`, explanation.runs.find(({ number }) => number === place.run)?.url),
    ` (${percent(place.probability)} likely): `,
    ...lookFirst('look', explanation)
  ],
  unknown: (_, explanation) => lookFirst('Look', explanation)
}

const lookFirst = (look: string, { jobs: [job], story }: Explanation): Text =>
  job
    ? [`${look} at the log of `, linked(named(job.name), job.steps[0]?.url ?? job.url), ' first.']
    : [`${look} at `, linked(`#${story?.newest.number}`, story?.newest.url), ' first.']

/** What to do first, in one line. */
export const adviceOf = (explanation: Explanation): Text => {
  const tell = advices[explanation.likely.kind] as Told<Likely['kind']>
  return tell(explanation.likely, explanation)
}

const said = ({ message, author }: Commit) => `${subject(subjectOf(message))}${author ? `, by ${named(author)}` : ''}`

const isUpdate = (commit: Commit, { range }: Explanation) => range?.updates.includes(commit) ?? false

const signsOf = (explanation: Explanation) => {
  const [sign] = explanation.signs
  return sign ? `${signWords[sign.name]} in ${failuresOf(sign.failures, explanation)}.` : ''
}

/** A path is what a stranger named it: only one that needs no escaping is linked. */
function fileLink(sha: string, { home, runs: [run] }: Explanation): Span {
  const path = run && /^\.github\/workflows\/[\w.-]+$/.test(run.path) ? run.path : undefined
  return linked('the workflow file', path && sha !== '' ? `${home}/blob/${sha}/${path}` : undefined)
}

const togetherOf = ({ neighbours }: Explanation) =>
  neighbours
    ? `${neighbours.together.red} of ${plural(neighbours.together.of, 'workflow')} are red at once (by chance ${oneIn(neighbours.together.chance)}).`
    : ''
