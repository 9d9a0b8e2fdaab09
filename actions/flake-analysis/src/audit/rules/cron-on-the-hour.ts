import type { Rule } from '../rule.ts'

export const cronOnTheHour: Rule = {
  id: 'cron-on-the-hour',
  risk: 'low',
  why: 'At the full hour GitHub is under its highest load: runs start late, and some are dropped.',
  check: ({ workflow }) =>
    workflow.crons
      .filter(({ cron }) => hitsTheHour(cron.text))
      .map(({ cron }) => ({
        at: cron,
        problem: `The schedule \`${cron.text.slice(0, 60)}\` starts on the full hour.`,
        fix: `Take an odd minute, as \`${better(cron.text)}\`.`
      }))
}

const minuteOf = (cron: string) => cron.trim().split(/\s+/, 1)[0] ?? ''

/** Every minute is every minute; a step begins at 0. */
const hitsTheHour = (cron: string) =>
  minuteOf(cron)
    .split(',')
    .some((part) => /^0+$/.test(part) || /^(?:\*|0+)\/(?!1$)\d+$/.test(part))

/** The same minute for the same file: by its text. */
function better(cron: string): string {
  const [minute = '', ...rest] = cron.trim().slice(0, 60).split(/\s+/)
  const odd = 7 + ([...cron].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 46)
  const [, step] = /\/(\d+)$/.exec(minute) ?? []
  return [step ? `${odd % Number(step) || 1}/${step}` : odd, ...rest].join(' ')
}
