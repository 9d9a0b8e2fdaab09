import type { Rule } from '../rule.ts'
import { minuteField, minutesOf, offTheHour } from './cron-minutes.ts'

export const cronOnTheHour: Rule = {
  id: 'cron-on-the-hour',
  risk: 'low',
  why: 'At the full hour GitHub is under its highest load: runs start late, and some are dropped.',
  check: ({ workflow }) =>
    workflow.crons.flatMap(({ cron }) => {
      const fix = hitsTheHour(cron.text) ? better(cron.text) : undefined
      if (fix === undefined) return []
      const problem = `The schedule \`${cron.text.slice(0, 60)}\` starts on the full hour.`
      return { at: cron, problem, fix: `Take ${minuteOf(fix).includes(',') ? 'other minutes' : 'another minute'}, as \`${fix}\`.` }
    })
}

const minuteOf = (cron: string) => cron.trim().split(/\s+/, 1)[0] ?? ''

/** Every minute is every minute; a step begins at 0. */
const hitsTheHour = (cron: string) =>
  minuteOf(cron)
    .split(',')
    .some((part) => /^0+$/.test(part) || /^(?:\*|0+)\/(?!1$)\d+$/.test(part))

/** As often in an hour. The same minutes for the same file: by its text. */
function better(cron: string): string | undefined {
  const [field = '', ...rest] = cron.trim().slice(0, 300).split(/\s+/)
  const shift = 7 + ([...cron].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 46)
  const minutes = offTheHour(minutesOf(field) ?? [0], shift)
  return minutes && [minuteField(minutes), ...rest].join(' ')
}
