import { nodeId, repoApi, repoWeb, type Schemas, type Site } from '../site.ts'
import type { Deployment, Repo } from '../world.ts'
import { simpleUser } from './user.ts'

export function deploymentView(site: Site, repo: Repo, deployment: Deployment): Schemas['deployment'] {
  const { id, sha, ref, environment, creator, createdAt, statuses } = deployment
  const url = `${repoApi(site, repo)}/deployments/${id}`
  return {
    id,
    node_id: nodeId('Deployment', id),
    url,
    sha,
    ref,
    task: 'deploy',
    payload: {},
    original_environment: environment,
    environment,
    description: null,
    creator: simpleUser(site, creator),
    created_at: createdAt,
    updated_at: statuses.at(-1)?.createdAt ?? createdAt,
    statuses_url: `${url}/statuses`,
    repository_url: repoApi(site, repo),
    transient_environment: false,
    production_environment: environment === 'production'
  }
}

export function deploymentStatusView(
  site: Site,
  repo: Repo,
  deployment: Deployment,
  status: Deployment['statuses'][number]
): Schemas['deployment-status'] {
  const url = `${repoApi(site, repo)}/deployments/${deployment.id}`
  const link = status.url || repoWeb(site, repo)
  return {
    id: status.id,
    node_id: nodeId('DeploymentStatus', status.id),
    url: `${url}/statuses/${status.id}`,
    state: status.state,
    creator: simpleUser(site, deployment.creator),
    description: status.description,
    environment: deployment.environment,
    target_url: link,
    environment_url: link,
    log_url: link,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    deployment_url: url,
    repository_url: repoApi(site, repo)
  }
}
