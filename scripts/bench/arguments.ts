import { parseArgs } from 'node:util'

export interface Asked {
  /** Built folders of other actions, by the name that says which inputs they need. */
  peers: readonly { name: string; folder: string }[]
  rounds: number
}

/** `--peer name=folder` as often as wanted, and `--rounds n`. */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: { peer: { type: 'string', multiple: true, default: [] }, rounds: { type: 'string', default: '15' } }
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds got "${values.rounds}": give a whole number above 0`)
  return { peers: values.peer.map(peerOf), rounds }
}

function peerOf(text: string): Asked['peers'][number] {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (!name || !folder) throw new Error(`--peer got "${text}": give name=folder, the folder holding an action.yml and its built bundle`)
  return { name, folder }
}
