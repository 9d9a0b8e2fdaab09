import { join } from 'node:path'
import { files, program, tell } from './tell.mjs'

const reader = (file) => import(join(program, 'build/actions/flake-analysis/src/reports', file))
const [{ readJUnit }, { fileChunks }] = await Promise.all([reader('junit/read-junit.js'), reader('xml/file-chunks.js')])

const totals = { tests: 0, failed: 0, errors: 0, skipped: 0, flaky: 0, ms: 0, letters: 0 }
const sink = ({ ms = 0, name, className, message = '' }) => {
  totals.ms += ms
  totals.letters += name.length + className.length + message.length
}
for (const file of files) {
  const { counts, problem } = await readJUnit(fileChunks(file), sink)
  if (problem !== undefined) throw new Error(`${file}: ${problem}`)
  totals.tests += counts.passed + counts.failed + counts.errored + counts.skipped + counts.flaky
  totals.failed += counts.failed
  totals.errors += counts.errored
  totals.skipped += counts.skipped
  totals.flaky += counts.flaky
}
tell(totals)
