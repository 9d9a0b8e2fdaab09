import { notesOn } from '../gather/notes.ts'
import { pageModel } from '../page/build.ts'
import { pageFiles } from '../page/page-files.ts'
import type { Ports } from '../ports.ts'
import type { Seen } from '../seen.ts'

export async function writeStatusPage(folder: string, seen: Seen, ports: Ports): Promise<void> {
  const { settings, history, results, maintenance, reports, decided } = seen
  const { repository, serverUrl, runUrl } = ports.context
  const model = pageModel({
    ...{ settings: settings.page, endpoints: settings.endpoints, history, kept: decided.kept, results, maintenance, reports },
    ...{ repository, runUrl, notes: await notesOn(decided.kept.incidents, ports) },
    issueUrl: (issue) => `${serverUrl}/${repository}/issues/${issue}`
  })
  const files = Object.entries(pageFiles(model)).map(([path, text]) => [path, ports.redact(text)])
  await ports.writePage(folder, Object.fromEntries(files))
}
