import { type Outlet, outlet } from '../../delivery/outlet.ts'
import type { Entry } from '../../outlet-entry.ts'
import type { IssueConfig } from './config.ts'
import { githubIssue } from './index.ts'

const dayMs = 24 * 3_600_000

export const issueEntry: Entry<IssueConfig> = {
  variables: () => [],
  open({ name, config, severity }) {
    const { labels = ['incident'], assignees = [], coolDown = dayMs, titlePrefix } = config
    const prefix = titlePrefix === undefined ? {} : { titlePrefix }
    const target = { channel: name, labels, assignees, reopenWithinMs: coolDown, severities: severity, ...prefix }
    return { outlet: outlet({ name, channel: githubIssue, target }) as Outlet, style: {} }
  }
}
