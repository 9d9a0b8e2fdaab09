import { isoTime } from '../call.ts'
import { type Artifact, nextId, type World } from '../world.ts'
import { zip } from '../zip.ts'
import type { ArtifactSeed } from './shapes.ts'

const retentionMs = 90 * 24 * 3_600_000

export function artifactFrom(world: World, { name, files, expired = false, at }: ArtifactSeed, runId: number, begun: string): Artifact {
  const createdAt = at ?? begun
  const expiresAt = isoTime(Date.parse(createdAt) + retentionMs)
  return { id: nextId(world), name, runId, zip: zip(files), expired, createdAt, expiresAt }
}
