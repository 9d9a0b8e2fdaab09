import { type ActionError, redactDeep } from '@tocsin/action-kit'
import { withNotes } from '../gather/notes.ts'
import { keepNotes } from '../kept/notes.ts'
import { pageModel } from '../page/build.ts'
import type { PageModel } from '../page/model.ts'
import { pageFiles } from '../page/page-files.ts'
import type { Ports } from '../ports.ts'
import type { Seen } from '../seen.ts'

/** What the page shows, free of secrets. */
export function modelOf(seen: Seen, { context, redact }: Pick<Ports, 'context' | 'redact'>): PageModel {
  const { settings, history, results, maintenance, reports, decided } = seen
  const { repository, serverUrl, runUrl } = context
  const model = pageModel({
    ...{ settings: settings.page, endpoints: settings.endpoints, history, kept: decided.kept, results, maintenance, reports },
    ...{ repository, runUrl, issueUrl: (issue) => `${serverUrl}/${repository}/issues/${issue}` }
  })
  return redactDeep(model, redact)
}

/** @throws {ActionError} where the folder cannot be written */
export async function writeStatusPage(folder: string, seen: Seen, ports: Ports): Promise<ActionError | undefined> {
  const { decided } = seen
  const incidents = await withNotes(decided.kept.incidents, ports)
  const unkept = await keepNotes(seen.ledger, decided.kept.incidents, incidents)
  await ports.writePage(folder, pageFiles(modelOf({ ...seen, decided: { ...decided, kept: { ...decided.kept, incidents } } }, ports)))
  return unkept
}
