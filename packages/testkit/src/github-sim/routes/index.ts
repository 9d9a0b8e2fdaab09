import type { Handlers } from '../call.ts'
import { artifacts } from './artifacts.ts'
import { caches } from './caches.ts'
import { checks } from './checks.ts'
import { comments } from './comments.ts'
import { commits } from './commits.ts'
import { comparison } from './compare.ts'
import { contents } from './contents.ts'
import { deployments } from './deployments.ts'
import { gitObjects } from './git-objects.ts'
import { gitRefs } from './git-refs.ts'
import { graphql } from './graphql.ts'
import { issues } from './issues.ts'
import { jobs } from './jobs.ts'
import { labels } from './labels.ts'
import { logs } from './logs.ts'
import { pulls } from './pulls.ts'
import { repos } from './repos.ts'
import { runs } from './runs.ts'
import { search } from './search.ts'
import { sitewide } from './site.ts'

/** Every operation that the simulated GitHub answers. */
export const handlers: Handlers = {
  ...runs,
  ...jobs,
  ...logs,
  ...artifacts,
  ...caches,
  ...checks,
  ...repos,
  ...contents,
  ...commits,
  ...comparison,
  ...pulls,
  ...deployments,
  ...issues,
  ...labels,
  ...comments,
  ...search,
  ...gitObjects,
  ...gitRefs,
  ...graphql,
  ...sitewide
}
