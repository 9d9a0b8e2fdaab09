import { sha256 } from './delivery/sha256.ts'

/** The key of a ledger document under `folder`: a name that a person finds there, kept apart from others like it by a hash. */
export function documentKey(folder: string, name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
  return `${folder}/${slug.slice(0, 40) || folder.replace(/s$/, '')}-${sha256(name).slice(0, 12)}`
}
