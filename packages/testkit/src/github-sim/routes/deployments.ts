import { byId, type Call, type Handlers, repoOf } from '../call.ts'
import { page } from '../page.ts'
import { deploymentStatusView, deploymentView } from '../views/deployment.ts'
import type { Deployment } from '../world.ts'

function listDeployments(call: Call) {
  const { query, site } = call
  const repo = repoOf(call)
  const asked = (name: string, value: string) => [null, 'none', value].includes(query.get(name))
  const found = repo.deployments
    .filter(
      ({ sha, ref, environment }) => asked('sha', sha) && asked('ref', ref) && asked('environment', environment) && asked('task', 'deploy')
    )
    .sort((a, b) => b.id - a.id)
  return page(call, found, (some) => some.map((deployment) => deploymentView(site, repo, deployment)))
}

const newestFirst = ({ statuses }: Deployment) => [...statuses].reverse()

export const deployments: Handlers = {
  'repos/list-deployments': listDeployments,
  'repos/list-deployment-statuses': (call) => {
    const repo = repoOf(call)
    const deployment = byId(repo.deployments, call, 'deployment_id')
    return page(call, newestFirst(deployment), (some) => some.map((status) => deploymentStatusView(call.site, repo, deployment, status)))
  }
}
