import type { Scene } from '../scene.ts'
import { repository, type Stage } from '../stage.ts'
import { payment } from './cast.ts'
import { pullRun } from './runs.ts'

export const pull = { number: 231, branch: 'fix/receipt', sha: 'c0ffee1234567890abcdef1234567890abcdef12' }

/** Somebody mends a receipt, and meets a flake that is not theirs. */
export function openPull({ github }: Stage): void {
  github.seed({
    repo: repository,
    commits: [{ message: 'Put the date on the receipt', files: { 'receipt.js': 'export {}\n' }, from: 'main', author: 'kim', ...pull }],
    pulls: [{ ...pull, title: 'Put the date on the receipt', body: 'The shop asked for it.', head: pull.branch, author: 'kim' }]
  })
}

/** Its run of CI, which has just ended. */
export const endedRun: NonNullable<Scene['ended']> = {
  id: 7310,
  number: 311,
  pulls: [pull.number],
  ...pullRun({ ...pull, failed: [payment] })
}
