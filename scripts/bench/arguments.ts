import { parseArgs } from 'node:util'

export interface Asked {
  /** Of which actions. */
  actions: readonly string[]
  /** Built folders of other actions, by the name that says which inputs they need; of `blackbox` the program. */
  peers: readonly { name: string; folder: string }[]
  rounds: number
  /** A folder of reports to read, with what they hold in its `expected.json`. */
  junit?: string
}

const usual = ['notify-discord', 'health-check']
const measurable = [...usual, 'flake-analysis']

/** What may stand behind `npm run bench --`; the first two as often as wanted. */
export const usage = `--action ${measurable.join('|')}, --peer name=folder, --rounds n, --junit folder (of reports for flake-analysis to read alone)`

/** @throws {Error} in words for who wrote them. */
export function readArguments(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      action: { type: 'string', multiple: true, default: usual },
      peer: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string', default: '15' },
      junit: { type: 'string' }
    }
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds got "${values.rounds}": give a whole number above 0`)
  const unknown = values.action.find((name) => !measurable.includes(name))
  if (unknown !== undefined) throw new Error(`--action got "${unknown}": give ${measurable.join(' or ')}`)
  const { junit } = values
  return { actions: values.action, peers: values.peer.map(peerOf), rounds, ...(junit === undefined ? {} : { junit }) }
}

function peerOf(text: string): Asked['peers'][number] {
  const [, name, folder] = /^([^=]+)=(.+)$/.exec(text) ?? []
  if (!name || !folder) throw new Error(`--peer got "${text}": give name=folder, the folder holding an action.yml and its built bundle`)
  return { name, folder }
}
