import { nodeId, repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import type { Annotation, CheckRun, Repo } from '../world.ts'

export function annotationView(site: Site, repo: Repo, sha: string, annotation: Annotation): Schemas['check-annotation'] {
  return {
    path: annotation.path,
    blob_href: `${repoWeb(site, repo)}/blob/${sha}/${encodeURI(annotation.path)}`,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    start_column: null,
    end_column: null,
    annotation_level: annotation.level,
    title: annotation.title,
    message: annotation.message,
    raw_details: null
  }
}

export function checkRunView(site: Site, repo: Repo, check: CheckRun): Schemas['check-run'] {
  const url = `${repoApi(site, repo)}/check-runs/${check.id}`
  const html = `${repoWeb(site, repo)}/runs/${check.id}`
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    head_sha: check.sha,
    external_id: check.externalId,
    url,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status: check.status,
    conclusion: check.conclusion as Schemas['check-run']['conclusion'],
    started_at: check.startedAt,
    completed_at: check.completedAt,
    output: {
      title: check.title,
      summary: check.summary,
      text: check.text,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`
    },
    name: check.name,
    check_suite: { id: check.id },
    app: null,
    pull_requests: []
  }
}
