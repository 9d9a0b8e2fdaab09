import { createHash } from 'node:crypto'
import { nodeId, repoApi, type Schemas, type Site } from '../site.ts'
import type { Artifact, Cache, Repo } from '../world.ts'

/** `run`: the one that made it, where it is still there. */
export function artifactView(site: Site, repo: Repo, artifact: Artifact, run: Repo['runs'][number] | undefined): Schemas['artifact'] {
  const url = `${repoApi(site, repo)}/actions/artifacts/${artifact.id}`
  // Once: it may be made when it is asked for.
  const { zip } = artifact
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: zip.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: artifact.expiresAt,
    workflow_run: {
      id: artifact.runId,
      repository_id: repo.id,
      head_repository_id: repo.id,
      head_branch: run?.branch ?? '',
      head_sha: run?.sha ?? ''
    }
  }
}

export const cacheView = ({ id, key, ref, version, size, createdAt, lastAccessedAt }: Cache) => ({
  id,
  ref,
  key,
  version,
  last_accessed_at: lastAccessedAt,
  created_at: createdAt,
  size_in_bytes: size
})
