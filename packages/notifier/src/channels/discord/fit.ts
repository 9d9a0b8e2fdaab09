import type { Alert } from '../../alert.ts'
import { drawExcerpts } from './excerpts.ts'
import { type DrawnField, drawFields, lengthOf } from './fields.ts'
import { readable } from './limits.ts'
import { toMarkdown } from './markdown.ts'

export interface Room {
  /** For all of it. */
  total: number
  /** For the summary and the excerpts together. */
  description: number
}

export interface Body {
  summary: string
  excerpts: string
  fields: DrawnField[]
}

/** The parts of an alert that can be long, within the room. Excerpts shrink first, then the summary, then the fields. */
export function fit(alert: Alert, { total, description }: Room): Body {
  const wanted = toMarkdown(alert.summary, Math.min(description, total))
  const fields = drawFields(alert.fields, total - Math.min(wanted.length, readable.summary, Math.floor(total / 2)))
  const left = Math.min(description, total - lengthOf(fields))
  const summary = wanted.length <= left ? wanted : toMarkdown(alert.summary, left)
  return { summary, fields, excerpts: drawExcerpts(alert.excerpts, Math.min(readable.excerpts, left - summary.length - 1)) }
}
