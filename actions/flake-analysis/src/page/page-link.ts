import type { FlakeReport } from '../model/report.ts'
import { ownId } from '../model/view-id.ts'
import { anchorOf, known } from './known.ts'
import { shownSubjects } from './parts/subjects.ts'

/** Where the report is published, at the place of a subject where it has one; undefined where it is not published. */
export type PageLink = (id?: string) => string | undefined

/** Links into the page that is published at a URL. */
export function pageLinkOf(pageUrl: string | undefined, report: FlakeReport): PageLink {
  if (pageUrl === undefined) return () => undefined
  // The page has the subjects by their own ids, whatever they are told under.
  const plain = { ...report, subjects: report.subjects.map((one) => ({ ...one, id: ownId(one.id) })) }
  const all = known(plain, shownSubjects(plain))
  return (id) => {
    const subject = id === undefined ? undefined : all.subjects.get(ownId(id))
    const anchor = subject && anchorOf(subject, all)
    return anchor === undefined ? pageUrl : withAnchor(pageUrl, anchor)
  }
}

function withAnchor(pageUrl: string, anchor: string): string {
  const url = new URL(pageUrl)
  url.hash = anchor
  return url.href
}
