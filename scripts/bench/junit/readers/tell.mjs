import { globSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A reader is started as `reader.mjs <folder of the program> <folder of reports>`. */
export const [program, reports] = process.argv.slice(2).map((folder) => resolve(folder))
export const files = globSync('*.xml', { cwd: reports })
  .toSorted()
  .map((file) => join(reports, file))

/** What a reader saw, for the bench to compare. */
export const tell = (totals) => writeFileSync(process.env.BENCH_TOTALS, JSON.stringify(totals))
