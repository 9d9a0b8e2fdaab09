import type { FlakeReport } from '../model/report.ts'
import { anchorOf, known } from './known.ts'
import { shownSubjects } from './parts/subjects.ts'

/** Where the report is published, at the place of a subject where it has one; undefined where it is not published. */
export type PageLink = (id?: string) => string | undefined

/** Links into the page that is published at a URL. */
export function pageLinkOf(pageUrl: string | undefined, report: FlakeReport): PageLink {
  if (pageUrl === undefined) return () => undefined
  const all = known(report, shownSubjects(report))
  return (id) => {
    const subject = id === undefined ? undefined : all.subjects.get(id)
    const anchor = subject && anchorOf(subject, all)
    return anchor === undefined ? pageUrl : withAnchor(pageUrl, anchor)
  }
}

function withAnchor(pageUrl: string, anchor: string): string {
  const url = new URL(pageUrl)
  url.hash = anchor
  return url.href
}
