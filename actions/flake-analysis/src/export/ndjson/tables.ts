import { type Field, fields, recordTypes, schemaOf } from './fields.ts'

/** The columns of each type of record as tables of Markdown. */
export const ndjsonTables = (): string =>
  recordTypes
    .map((type) => {
      const rows = Object.entries<Field>(fields[type]).map(
        ([name, [kind, words]]) => `| \`${name}\` | ${kind.replace('?', ' or null')} | ${words} |`
      )
      return `### \`${schemaOf(type)}\`\n\n| column | type | holds |\n| --- | --- | --- |\n${rows.join('\n')}\n`
    })
    .join('\n')
