import type { Context } from '@tocsin/action-kit'
import { looksLikeDeploy, productionIn } from '@tocsin/ci-history'
import { type Actor, type Conclusion, duration, meaningOf, resultOf, type Text } from '@tocsin/notifier'
import { attemptOf, commitLine, deploySignal, signalOf, startedBy } from './events/ci.ts'
import { headOfContext } from './events/head.ts'
import { actorOf, branchOf, field, given, lines, link, linked, meta } from './events/phrases.ts'
import { commitList } from './events/push.ts'
import type { Told } from './events/told.ts'

export interface JobFacts {
  conclusion: Conclusion
  environment?: string | undefined
  version?: string | undefined
  maxCommits: number
  /** Since the job began. */
  elapsedMs?: number | undefined
}

/** The result of the job that this step is in, with what started it. */
export function tellJob(context: Context, job: JobFacts): Told {
  const { payload } = context
  const deploys = job.environment !== undefined || looksLikeDeploy(context.workflow)
  const { word, tone } = meaningOf(job.conclusion)
  return {
    source: deploys ? 'deploy' : 'ci',
    title: `${nameOf(context, job)} ${word}${whereOf(context, job)}`,
    url: context.runUrl,
    tone,
    summary: lines(causeOf(context, job.maxCommits), small(context, job)),
    fields: job.environment === undefined ? field('Version', job.version) : [], // The title of a deploy names both.
    links: [...link('View run', context.runUrl), ...link('Compare', payload.url('compare')), ...pullLink(context)],
    labels: given({
      conclusion: job.conclusion,
      workflow: context.workflow,
      job: context.job,
      branch: headOfContext(context),
      environment: job.environment,
      version: job.version
    }) as Record<string, string>,
    signal: deploys
      ? deploySignal(job.conclusion, productionOf(context, job))
      : signalOf(job.conclusion, {
          deploys: false,
          name: context.workflow,
          isDefault: !payload.has('pull_request') && context.refName === payload.text('repository.default_branch')
        }),
    people: resultOf(job.conclusion) === 'bad' ? [context.triggeringActor || context.actor].filter(Boolean) : [],
    ...given<Told>({ actor: actorFor(context) })
  }
}

/** What runs for a pull request is no production, unless it says so. */
const productionOf = (context: Context, { environment }: JobFacts) =>
  productionIn(environment ?? context.workflow) ?? (pullNumber(context) ? false : undefined)

function nameOf({ workflow }: Context, { environment, version }: JobFacts): string {
  if (environment === undefined) return workflow || 'Job'
  return version === undefined ? `Deploy to ${environment}` : `Deploy of ${version} to ${environment}`
}

function whereOf(context: Context, { environment }: JobFacts): string {
  const pull = pullNumber(context)
  if (pull) return ` on PR #${pull}`
  return environment === undefined && context.refName ? ` on ${branchOf(context.refName)}` : ''
}

const pullNumber = ({ payload }: Context) => payload.maybe('pull_request.number')

const pullLink = (context: Context) => link(`PR #${pullNumber(context)}`, context.payload.url('pull_request.html_url'))

/** What the run is about: the commits of a push, the title of a pull request, the name of a dispatch. */
function causeOf({ payload, sha, eventName }: Context, max: number): Text {
  if (payload.has('pull_request')) return [linked(payload.text('pull_request.title'), payload.url('pull_request.html_url'))]
  const commits = payload.list('commits')
  if (commits.length > 0) return commitList(commits, max)
  if (payload.has('head_commit')) return commitLine(payload.at('head_commit'), sha, payload)
  if (eventName === 'repository_dispatch') return [payload.text('action')]
  return commitLine(payload.at('none'), sha, payload)
}

function small({ eventName, runAttempt, payload }: Context, { elapsedMs }: JobFacts): Text {
  return meta(
    [startedBy(eventName), payload.maybe('schedule')].filter(Boolean).join(' '),
    attemptOf(runAttempt),
    elapsedMs !== undefined && elapsedMs >= 1000 && duration(elapsedMs)
  )
}

/** On a re-run it is whoever asked for it. */
function actorFor({ payload, actor, triggeringActor, serverUrl }: Context): Actor | undefined {
  const name = triggeringActor || actor
  if (name === payload.text('sender.login')) return actorOf(payload.at('sender'))
  const url = `${serverUrl}/${encodeURIComponent(name)}`
  return name ? { name, url, avatar: `${url}.png` } : undefined
}
