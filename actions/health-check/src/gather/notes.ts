import { fields, list } from '@tocsin/notifier'
import { type Incident, mostNotes, type Update } from '../kept/incident.ts'
import type { Ports } from '../ports.ts'

type NotePorts = Pick<Ports, 'context' | 'github' | 'now' | 'progress'>

const freshMs = 24 * 3_600_000
const most = 5
const longest = 3_000
const page = 100

/**
 * Incidents with what people with a say in the repository wrote on their issues since it was last looked up. Nobody else's words go onto the
 * page. Those that were over a day ago are left as they are.
 */
export async function withNotes(incidents: readonly Incident[], ports: NotePorts): Promise<readonly Incident[]> {
  const isFresh = ({ issue, endedAt }: Incident) => issue !== undefined && (endedAt === undefined || ports.now() - endedAt < freshMs)
  const fresh = new Set(incidents.filter(isFresh).slice(0, most))
  return Promise.all(incidents.map(async (one) => (fresh.has(one) ? joined(one, await commentsOn(one, ports)) : one)))
}

/** One that was edited is as it is now. */
function joined(incident: Incident, fresh: readonly Update[]): Incident {
  if (fresh.length === 0) return incident
  const notes = new Map([...(incident.notes ?? []), ...fresh].map((note) => [note.at, note]))
  return { ...incident, notes: [...notes.values()].toSorted((a, b) => a.at - b.at).slice(-mostNotes) }
}

async function commentsOn({ issue = 0, notes = [], startedAt }: Incident, ports: NotePorts): Promise<readonly Update[]> {
  const { owner, repo } = ports.context
  const since = new Date(notes.at(-1)?.at ?? startedAt).toISOString()
  try {
    const github = await ports.github()
    const query = { owner, repo, issue_number: issue, since, per_page: page }
    const { data } = await github.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query)
    return list(data).flatMap(noteFrom)
  } catch {
    ports.progress(`The comments of issue #${issue} could not be read: the page shows the incident without new ones.`)
    return []
  }
}

const associations = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])

function noteFrom(comment: unknown): readonly Update[] {
  const { body, created_at: created, author_association: association, user } = fields(comment)
  const at = Date.parse(String(created))
  const isOurs = associations.has(String(association)) && fields(user).type !== 'Bot'
  return isOurs && typeof body === 'string' && !Number.isNaN(at) ? [{ at, state: 'Update', text: body.slice(0, longest) }] : []
}
