import { type Answer, type Call, type Handlers, Refused } from '../call.ts'
import type { Attempt } from '../world.ts'
import { zip } from '../zip.ts'
import { jobIn } from './jobs.ts'
import { attemptIn, runIn } from './runs.ts'

/** Sends the client to the storage host, where its token has no business. */
export const redirect = ({ blobs, now }: Call, content: string | Buffer, type: string): Answer => ({
  status: 302,
  headers: { location: blobs.sign(content, type, now) }
})

/** One text for each job, named as in the archive that GitHub makes. */
function logFiles({ jobs }: Attempt): Record<string, string> {
  const texts = jobs.flatMap(({ name, log }, at) => (typeof log === 'string' ? [[`${at}_${name.replaceAll('/', '_')}.txt`, log]] : []))
  return Object.fromEntries(texts)
}

export const logs: Handlers = {
  'actions/download-job-logs-for-workflow-run': (call) => {
    const { log } = jobIn(call).job
    if (log === undefined) throw new Refused(404, 'Not Found')
    if (typeof log === 'object') throw new Refused(410, 'Server Error')
    return redirect(call, log, 'text/plain; charset=utf-8')
  },
  'actions/download-workflow-run-attempt-logs': (call) => {
    const files = logFiles(attemptIn(runIn(call).run, call))
    if (Object.keys(files).length === 0) throw new Refused(404, 'Not Found')
    return redirect(call, zip(files), 'application/zip')
  }
}
