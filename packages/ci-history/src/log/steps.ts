import type { LogLine } from './lines.ts'

/** Where in a job a line was printed. */
export interface Place {
  /** Counts the steps of the log from 0, those inside composite actions too. */
  step: number
  /** `header`: the script, inputs and environment that the runner repeats; `post`: clean-up after the job. */
  zone: 'output' | 'header' | 'post'
}

export type Follower = (line: LogLine) => Place

/** How the runner ends a failed step; it does not say why the step failed. */
export const exitCode = /^Process completed with exit code \d+\.?$/

const headerStart = /^(?:with|env|shell):/
const postStart = /^(?:Post job cleanup\.|Cleaning up orphan processes)/

/** Follows the steps of one log, line by line. */
export function followSteps(): Follower {
  let step = 0
  let zone: Place['zone'] = 'output'
  let opened = false
  return (line) => {
    if (line.mark === 'endgroup') {
      opened = false
      if (zone === 'header') zone = 'output'
      return { step, zone }
    }
    // A group that the job itself calls `Run …` has no header: what follows is its output.
    if (opened && (line.echoed || headerStart.test(line.text))) zone = 'header'
    opened = false
    if (line.mark === 'group' && line.text.startsWith('Run ')) {
      step += 1
      opened = true
      zone = 'output'
    } else if (line.mark === undefined && postStart.test(line.text)) zone = 'post'
    return { step, zone }
  }
}
