import type { Comment, Issue } from '../github-sim/world.ts'
import { element, type Html } from './html.ts'
import { markdown } from './markdown/blocks.ts'
import type { Setting } from './message.ts'
import { formatMoment } from './time.ts'

/** Issues as GitHub holds them: title, state, labels, body and comments, drawn plainly. */
export function issuesHtml(issues: readonly Issue[], setting: Setting): Html {
  return element(
    'section',
    { id: 'github-issues', 'aria-label': 'GitHub issues', class: 'issues' },
    element('header', {}, element('h2', {}, 'GitHub issues'), element('p', {}, 'What the repository shows')),
    issues.length === 0 && element('p', { class: 'empty' }, 'No issues yet.'),
    ...issues.map((issue) => issueHtml(issue, setting))
  )
}

function issueHtml({ number, author, createdAt, versions, comments }: Issue, setting: Setting): Html {
  const { title = '', body = '', state = 'open', labels = [], assignees = [] } = versions.at(-1)?.facts ?? {}
  return element(
    'article',
    { class: 'issue' },
    element('h3', {}, title, element('span', { class: 'dim' }, ` #${number}`)),
    element(
      'p',
      {},
      element('span', { class: `state ${state}` }, state),
      ...labels.map((label) => element('span', { class: 'tag' }, label)),
      ...assignees.map((login) => element('span', { class: 'dim' }, `@${login}`))
    ),
    post({ author, createdAt, body: body ?? '' }, setting),
    ...comments.map((comment) => post(comment, setting))
  )
}

const post = ({ author, createdAt, body }: Pick<Comment, 'author' | 'createdAt' | 'body'>, { names, now }: Setting) =>
  element(
    'div',
    { class: 'post' },
    element('div', { class: 'note' }, `${author} · ${formatMoment(Date.parse(createdAt))}`),
    markdown(plainer(body), { names, now, pinged: [], links: true })
  )

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&' }

/** The little HTML that our issues hold as the Markdown that the page draws; what GitHub hides is left out. */
const plainer = (body: string) =>
  body
    .replaceAll(/<!--[\s\S]*?-->\n?/g, '')
    .replaceAll(/<b>(.*?)<\/b>/g, '**$1**')
    .replaceAll(/<code>(.*?)<\/code>/g, (_, text: string) => `\`${text.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '')}\``)
    .replaceAll(/&(lt|gt|amp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/<i>(.*?)<\/i>/g, '*$1*')
    .replaceAll(/^<sub>(.*?)<\/sub> *$/gm, '-# $1')
    .replaceAll(/<details><summary>(.*?)<\/summary>/g, '**$1**')
    .replaceAll('</details>', '')
    .trim()
