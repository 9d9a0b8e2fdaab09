import { byId, type Call, type Handlers, isoNow, Refused, repoOf } from '../call.ts'
import { page } from '../page.ts'
import { artifactView } from '../views/artifact.ts'
import type { Artifact, Repo } from '../world.ts'
import { redirect } from './logs.ts'
import { runIn } from './runs.ts'

function listArtifacts(call: Call, repo: Repo, artifacts: readonly Artifact[]) {
  const name = call.query.get('name')
  const now = isoNow(call)
  const isThere = ({ createdAt }: Artifact) => !repo.isTimed || createdAt <= now
  const found = artifacts.filter((artifact) => (name === null || artifact.name === name) && isThere(artifact)).sort((a, b) => b.id - a.id)
  if (call.query.get('direction') === 'asc') found.reverse()
  return page(call, found, (some, total_count) => {
    const runs = new Map(repo.runs.map((run) => [run.id, run]))
    return { total_count, artifacts: some.map((it) => artifactView(call.site, repo, it, runs.get(it.runId))) }
  })
}

export const artifacts: Handlers = {
  'actions/list-artifacts-for-repo': (call) => {
    const repo = repoOf(call)
    return listArtifacts(call, repo, repo.artifacts)
  },
  'actions/list-workflow-run-artifacts': (call) => {
    const { repo, run } = runIn(call)
    return listArtifacts(
      call,
      repo,
      repo.artifacts.filter(({ runId }) => runId === run.id)
    )
  },
  'actions/download-artifact': (call) => {
    const { expired, zip } = byId(repoOf(call).artifacts, call, 'artifact_id')
    if (call.params.archive_format !== 'zip') throw new Refused(404, 'Not Found')
    if (expired) throw new Refused(410, 'Artifact has expired')
    return redirect(call, zip, 'application/zip')
  }
}
