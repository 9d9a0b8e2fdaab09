import { isAbsolute, relative } from 'node:path'
import type { WorkflowCommand } from './commands.ts'
import type { Annotation } from './result.ts'

/** The annotation of an `::error::`, `::warning::` or `::notice::`; its file is made relative to the workspace. */
export function annotationOf(level: Annotation['level'], { properties, data }: WorkflowCommand, workspace: string): Annotation {
  return defined({
    level,
    message: data,
    title: properties.title,
    file: fileOf(properties.file, workspace),
    ...place(properties)
  })
}

/** Columns mean nothing without a line, nor over several; an end alone is also the start. */
function place(
  properties: WorkflowCommand['properties']
): Partial<Record<'line' | 'endLine' | 'column' | 'endColumn', number | undefined>> {
  const endLine = whole(properties.endline)
  const line = whole(properties.line) ?? endLine
  const endColumn = whole(properties.endcolumn)
  const column = whole(properties.col) ?? endColumn
  const oneLine = line !== undefined && (endLine === undefined || endLine === line)
  return oneLine ? { line, endLine, column, endColumn } : { line, endLine }
}

const whole = (text: string | undefined) => (text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined)

function fileOf(file: string | undefined, workspace: string): string | undefined {
  if (!file || !isAbsolute(file)) return file || undefined
  const inside = relative(workspace, file)
  return inside.startsWith('..') ? file : inside
}

function defined(annotation: { [Key in keyof Annotation]: Annotation[Key] | undefined }): Annotation {
  return Object.fromEntries(Object.entries(annotation).filter(([, value]) => value !== undefined)) as unknown as Annotation
}
