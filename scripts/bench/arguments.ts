import { parseArgs } from 'node:util'

export interface Asked {
  /** Of which actions. */
  actions: readonly string[]
  /** Built folders of other actions, by the name that says which inputs they need; of `blackbox` the program. */
  peers: readonly { name: string; folder: string }[]
  rounds: number
}

const measurable = ['notify-discord', 'health-check']

/** `--peer name=folder` and `--action name` as often as wanted, and `--rounds n`. */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      action: { type: 'string', multiple: true, default: measurable },
      peer: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: '15' }
    }
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds got "${values.rounds}": give a whole number above 0`)
  const unknown = values.action.find((name) => !measurable.includes(name))
  if (unknown !== undefined) throw new Error(`--action got "${unknown}": give ${measurable.join(' or ')}`)
  return { actions: values.action, peers: values.peer.map(peerOf), rounds }
}

function peerOf(text: string): Asked['peers'][number] {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (!name || !folder) throw new Error(`--peer got "${text}": give name=folder, the folder holding an action.yml and its built bundle`)
  return { name, folder }
}
