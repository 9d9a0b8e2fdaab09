import { join } from 'node:path'
import { metadataFile } from './action-metadata.ts'
import type { Machine } from './machine.ts'
import type { Substitute } from './substitute.ts'

/** Where the action of a `uses:` is found. */
export interface ActionReference {
  folder?: string
  substitute?: Exclude<Substitute, string>
  /** A `./path`: its `pre` is not run. */
  local: boolean
  repository: string
  ref: string
}

type Places = Pick<Machine, 'root' | 'rootName' | 'workspace' | 'substitutes'>

export function resolveAction(uses: string, places: Places): ActionReference {
  if (/^\.\.?\//.test(uses)) return { folder: localFolder(uses, places), local: true, repository: '', ref: '' }
  const [path = '', ref = ''] = uses.split('@')
  const [owner = '', name = '', ...inner] = path.split('/')
  const found = { local: false, repository: `${owner}/${name}`, ref }
  const substitute = places.substitutes[path] ?? places.substitutes[uses]
  if (typeof substitute === 'string') return { ...found, folder: substitute }
  if (substitute) return { ...found, substitute }
  if (name === places.rootName && !uses.startsWith('docker://')) return { ...found, folder: join(places.root, ...inner) }
  throw new Error(`Unable to resolve action \`${uses}\`: nothing is downloaded here. Give it a stand-in through \`substitutes\`.`)
}

/** A checked-out workspace comes first, as on GitHub; an empty one stands for the repository itself. */
function localFolder(uses: string, { root, workspace }: Places): string {
  const checkedOut = join(workspace, uses)
  return metadataFile(checkedOut) ? checkedOut : join(root, uses)
}
