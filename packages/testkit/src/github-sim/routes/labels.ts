import { bodyOf, type Call, type Handlers, invalid, newId, notFound, ok, Refused, repoOf } from '../call.ts'
import { changeIssue, factsNow } from '../issues/facts.ts'
import { findLabel } from '../issues/labels.ts'
import { attachable } from '../issues/rules.ts'
import { labelView } from '../views/issue.ts'
import type { Issue, Label, Repo } from '../world.ts'
import { changeOf, issueIn } from './issues.ts'

const labelsOf = ({ site }: Call, repo: Repo, issue: Issue) =>
  factsNow(issue)
    .labels.flatMap((name) => findLabel(repo, name) ?? [])
    .map((label) => labelView(site, repo, label))

function addLabels(call: Call) {
  const { repo, issue } = issueIn(call)
  const body = bodyOf('issues/add-labels', call)
  const given = body && 'labels' in body ? body.labels : []
  const { labels = [] } = attachable(call, repo, { labels: given })
  changeIssue(changeOf(call), issue, { labels: [...new Set([...factsNow(issue).labels, ...labels])] })
  return ok(labelsOf(call, repo, issue))
}

function removeLabel(call: Call) {
  const { repo, issue } = issueIn(call)
  const label = findLabel(repo, call.params.name ?? '')
  const { labels } = factsNow(issue)
  if (!label || !labels.includes(label.name)) throw new Refused(404, 'Label does not exist')
  changeIssue(changeOf(call), issue, { labels: labels.filter((name) => name !== label.name) })
  return ok(labelsOf(call, repo, issue))
}

function createLabel(call: Call) {
  const repo = repoOf(call)
  const { name, color = 'ededed', description = null } = bodyOf('issues/create-label', call)
  if (findLabel(repo, name)) invalid({ resource: 'Label', field: 'name', code: 'already_exists' })
  if (!/^[0-9a-f]{6}$/i.test(color)) invalid({ resource: 'Label', field: 'color', code: 'invalid' })
  const label: Label = { id: newId(call), name, color, description }
  repo.labels.push(label)
  return ok(labelView(call.site, repo, label), 201)
}

export const labels: Handlers = {
  'issues/add-labels': addLabels,
  'issues/remove-label': removeLabel,
  'issues/create-label': createLabel,
  'issues/get-label': (call) => {
    const repo = repoOf(call)
    return ok(labelView(call.site, repo, findLabel(repo, call.params.name ?? '') ?? notFound()))
  }
}
