import { oneLine, plural } from '@tocsin/notifier'
import { commitLine, result, tookFor } from './ci.ts'
import { commitLink, commitUrl } from './links.ts'
import { given, lines, link, meta } from './phrases.ts'
import type { Teller, Told } from './told.ts'

export const checkSuite: Teller = (event) => {
  const suite = event.at('check_suite')
  const commit = commitUrl(event, suite.text('head_sha'))
  const url = commit && `${commit}/checks`
  const name = [suite.maybe('app.name'), 'check suite'].filter(Boolean).join(' ')
  return {
    ...result(event, suite, { name: name === 'check suite' ? 'Check suite' : name, branch: suite.text('head_branch') }),
    summary: commitLine(suite.at('head_commit'), suite.text('head_sha'), event),
    links: link('View checks', url),
    ...given<Told>({ url })
  }
}

export const checkRun: Teller = (event) => {
  const check = event.at('check_run')
  const url = check.url('html_url') ?? check.url('details_url')
  const annotations = check.number('output.annotations_count') ?? 0
  const ended = check.has('conclusion') ? check.maybe('completed_at') : undefined
  return {
    ...result(event, check, { name: check.maybe('name') ?? 'Check', branch: check.text('check_suite.head_branch') }),
    summary: lines(
      [oneLine(check.text('output.title'))].filter(Boolean),
      meta(
        check.has('head_sha') && [commitLink(event, check.text('head_sha'))],
        check.maybe('app.name'),
        annotations > 0 && plural(annotations, 'annotation'),
        tookFor(check.maybe('started_at'), ended)
      )
    ),
    links: link('View check', url),
    ...given<Told>({ url, startedAt: check.maybe('started_at'), endedAt: ended })
  }
}
