import { parseArgs } from 'node:util'
import { atOnce, type Ended } from './at-once/at-once.ts'

/** Scripts that need not wait for each other, by their names with arguments; `--show` names the one that is watched. What failed comes last. */
const { values, positionals } = parseArgs({ options: { show: { type: 'string' } }, allowPositionals: true })
const commandOf = (script: string) => `npm run ${script}`
const print = ({ command, code, output }: Ended) => console.log(`${output.trim()}\n${code === 0 ? '✓' : '✗'} ${command}\n`)
const shown: { shown?: string } = values.show === undefined ? {} : { shown: commandOf(values.show) }
const commands = [...Object.values(shown), ...positionals.map(commandOf)]
const ended = await atOnce(commands, (one) => one.code === 0 && one.command !== shown.shown && print(one), shown)
const failed = ended.filter(({ code }) => code !== 0)
if (failed.length > 0) {
  for (const one of failed) print(one)
  console.error(`Failed: ${failed.map(({ command }) => command).join(', ')}`)
  process.exitCode = 1
}
