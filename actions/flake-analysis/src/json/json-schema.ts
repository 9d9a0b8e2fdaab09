import * as z from 'zod/mini'
import { reportSchema } from './schema.ts'

/** JSON Schema (draft 2020-12) of a report, for those who read it: it takes members that it does not know. Not for steps: they write it and need no schema. */
export const reportJsonSchema = (): object => ({
  title: 'Report of flake-analysis',
  description:
    'Which failures of CI are noise, what they cost and what to fix first. A member may be added within version 1; none is removed or changes its meaning. Names, lines and words are untrusted text.',
  ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12', reused: 'inline', io: 'input' })
})
