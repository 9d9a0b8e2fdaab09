import { createHash } from 'node:crypto'
import { isoTime } from '../call.ts'
import { type Cache, nextId, type Repo, type World } from '../world.ts'
import type { CacheSeed } from './shapes.ts'

export function cacheFrom(world: World, repo: Repo, { key, ref, size = 1024, lastAccessedAt }: CacheSeed, now: number): Cache {
  const version = createHash('sha256').update(key).digest('hex')
  const at = lastAccessedAt ?? isoTime(now)
  return { id: nextId(world), key, ref: ref ?? `refs/heads/${repo.defaultBranch}`, version, size, createdAt: at, lastAccessedAt: at }
}
