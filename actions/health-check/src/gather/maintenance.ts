import { type ActionError, lacksPermission, problemOf } from '@tocsin/action-kit'
import { fields, list, plural } from '@tocsin/notifier'
import type { Endpoint } from '../endpoint.ts'
import { maintenanceOf } from '../maintenance/issues.ts'
import type { Maintenance } from '../maintenance/maintenance.ts'
import { maintenanceBetween } from '../maintenance/windows.ts'
import type { Ports } from '../ports.ts'
import { authorsOf } from './author.ts'

/** Far enough back for every objective, and ahead for the page. */
const pastMs = 100 * 86_400_000
const aheadMs = 30 * 86_400_000

/** Pull requests with the label count, too. */
const mostIssues = 100

export interface Declared {
  maintenance: readonly Maintenance[]
  problem?: ActionError
}

/** When there was, is and will be maintenance: by the configuration, and by open issues with the label. Without `issues: read` there are none of these. */
export async function declaredMaintenance(
  endpoints: readonly Endpoint[],
  label: string,
  ports: Pick<Ports, 'context' | 'github' | 'now' | 'progress' | 'warn'>
): Promise<Declared> {
  const now = ports.now()
  const planned = await maintenanceBetween(endpoints, { from: now - pastMs, to: now + aheadMs })
  try {
    const { maintenance, warnings } = maintenanceOf(await openIssues(label, ports), namesOf(endpoints))
    warn(warnings, ports)
    return { maintenance: [...planned, ...maintenance] }
  } catch (error) {
    if (lacksPermission(error)) {
      ports.progress(`Issues that declare maintenance are not read: the token lacks \`issues: read\`.`)
      return { maintenance: planned }
    }
    return { maintenance: planned, problem: problemOf(error, 'The issues that declare maintenance could not be read') }
  }
}

const namesOf = (endpoints: readonly Endpoint[]): readonly string[] => [
  ...new Set(endpoints.flatMap(({ name, id, group }) => [name, id, ...(group === undefined ? [] : [group])]))
]

/** More than anybody reads of one round. */
const mostWarnings = 10

function warn(warnings: readonly string[], ports: Pick<Ports, 'warn'>): void {
  for (const line of warnings.slice(0, mostWarnings)) ports.warn(line)
  const hidden = warnings.length - mostWarnings
  if (hidden > 0) ports.warn(`The maintenance of ${plural(hidden, 'more issue')} is not applied as it is written, either.`)
}

/** Those of people with a say: a template gives its label to the issue of anybody, who could then keep every outage from being told. */
async function openIssues(labels: string, { context, github, progress }: Pick<Ports, 'context' | 'github' | 'progress'>) {
  const { owner, repo } = context
  const query = { owner, repo, labels, state: 'open', per_page: mostIssues } as const
  const { data } = await (await github()).request('GET /repos/{owner}/{repo}/issues', query)
  const issues = list(data).filter((issue) => fields(issue).pull_request === undefined)
  const hasSay = authorsOf({ context, github })
  const trusted = await Promise.all(issues.map(hasSay))
  const others = issues.flatMap((issue, index) => (trusted[index] ? [] : [`#${Number(fields(issue).number)}`]))
  if (others.length > 0)
    progress(`Not taken for maintenance, since who opened it has no say in this repository: ${others.slice(0, 10).join(', ')}.`)
  return issues.flatMap((issue, index) => {
    const { number, title, body, created_at: created, html_url: url } = fields(issue)
    const createdAt = Date.parse(String(created))
    if (!trusted[index] || Number.isNaN(createdAt)) return []
    const about = { number: Number(number), title: String(title), createdAt }
    return [{ ...about, ...(typeof body === 'string' && { body }), ...(typeof url === 'string' && { url }) }]
  })
}
