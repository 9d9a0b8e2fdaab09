import * as z from 'zod/mini'
import { configSchema } from './schema.ts'

/** What editors know of `.github/tocsin.yml`. */
export const jsonSchema = (): object => ({
  title: 'tocsin configuration',
  ...z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' })
})
