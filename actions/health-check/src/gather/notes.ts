import { fields, list } from '@tocsin/notifier'
import type { Incident } from '../kept/incident.ts'
import type { PageIncident } from '../page/model.ts'
import type { Ports } from '../ports.ts'

/** What people with a say in the repository wrote on the issues of incidents that last or have just ended. Nobody else's words go onto the page. */
export async function notesOn(
  incidents: readonly Incident[],
  ports: Pick<Ports, 'context' | 'github' | 'now' | 'progress'>
): Promise<ReadonlyMap<string, PageIncident['updates']>> {
  const fresh = incidents
    .filter(({ issue, endedAt }) => issue !== undefined && (endedAt === undefined || ports.now() - endedAt < freshMs))
    .slice(0, most)
  const notes = await Promise.all(fresh.map(async ({ id, issue = 0 }) => [id, await commentsOn(issue, ports)] as const))
  return new Map(notes)
}

const freshMs = 24 * 3_600_000
const most = 5
const associations = new Set(['OWNER', 'MEMBER', 'COLLABORATOR'])
const longest = 5_000

async function commentsOn(
  issue_number: number,
  { context: { owner, repo }, github, progress }: Pick<Ports, 'context' | 'github' | 'progress'>
): Promise<PageIncident['updates']> {
  try {
    const query = { owner, repo, issue_number, per_page: 50 } as const
    const { data } = await (await github()).request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', query)
    return list(data).flatMap(noteFrom)
  } catch {
    progress(`The comments of issue #${issue_number} could not be read: the page shows the incident without them.`)
    return []
  }
}

function noteFrom(comment: unknown): PageIncident['updates'] {
  const { body, created_at: created, author_association: association, user } = fields(comment)
  const at = Date.parse(String(created))
  const isOurs = associations.has(String(association)) && fields(user).type !== 'Bot'
  return isOurs && typeof body === 'string' && !Number.isNaN(at) ? [{ at, state: 'Update', text: body.slice(0, longest) }] : []
}
