import { atOnce } from './at-once/at-once.ts'

/** Checks that need not wait for each other: the names of scripts, with their arguments. */
const ended = await atOnce(
  process.argv.slice(2).map((script) => `npm run ${script}`),
  ({ command, code, output }) => console.log(`${output.trim()}\n${code === 0 ? '✓' : '✗'} ${command}\n`)
)
const failed = ended.filter(({ code }) => code !== 0)
if (failed.length > 0) {
  console.error(`Failed: ${failed.map(({ command }) => command).join(', ')}`)
  process.exitCode = 1
}
