import type { Inputs } from './inputs.ts'
import { knownIssues, withIssues } from './issues/known.ts'
import type { FlakeReport } from './model/report.ts'
import type { Ports } from './ports.ts'
import { viewed } from './tell/decide/views.ts'
import type { Scene } from './tell/scene.ts'
import { type FlakesTold, type FlakeTo, tell } from './tell/tell.ts'

/** Tells what is new, keeps the issues and sends the digest, as far as it is asked for. `alerts` is false where nobody can be told. */
export async function tellAll(
  { alerts, issues, digest, 'page-url': pageUrl }: Pick<Inputs, 'alerts' | 'issues' | 'digest' | 'page-url'>,
  report: FlakeReport,
  to: FlakeTo,
  ports: Ports
): Promise<FlakesTold> {
  const { repository, runUrl } = ports.context
  const bare: Scene = { repository, report, runUrl, pageUrl }
  const kept = issues ? [await keptIssues(bare, to, ports)] : []
  // The first alert of a flake names its issue, too.
  const scene = { ...bare, report: viewed(issues ? await withKnown(report, ports) : report) }
  return together([
    ...kept,
    ...(alerts ? [await tell(scene, to, ports)] : []),
    ...(alerts && digest !== 'off' ? [await digested(digest, scene, to, ports)] : [])
  ])
}

const together = (all: readonly FlakesTold[]): FlakesTold => ({
  receipts: all.flatMap(({ receipts }) => receipts),
  problems: all.flatMap(({ problems }) => problems)
})

async function keptIssues(scene: Scene, to: FlakeTo, ports: Ports): Promise<FlakesTold> {
  const { keepIssues } = await import('./issues/issues.ts')
  return keepIssues(scene, to, ports)
}

async function withKnown(report: FlakeReport, { ledger, context }: Ports): Promise<FlakeReport> {
  try {
    const kept = await ledger()
    return kept ? withIssues(report, await knownIssues(kept, `${context.serverUrl}/${context.repository}`)) : report
  } catch {
    return report // Why they cannot be read, the keeping of the issues has said.
  }
}

async function digested(digest: 'weekly' | 'now', scene: Scene, to: FlakeTo, ports: Ports): Promise<FlakesTold> {
  const { tellDigest } = await import('./tell/digest/digest.ts')
  return tellDigest(digest, scene, to, ports)
}
