import { readdirSync, readFileSync } from 'node:fs'

/** Ends what steps left running, known by the tracking id that the runner gives to every process. Linux only, like the runner's. */
export function killOrphans(trackingId: string): number[] {
  return processIds().filter((pid) => attempt(() => kill(pid, trackingId)) === true)
}

function kill(pid: number, trackingId: string): boolean {
  const isOurs = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`)
  return isOurs && process.kill(pid, 'SIGKILL')
}

const processIds = () =>
  process.platform === 'linux'
    ? readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
    : []

/** Another user's process, or one that has just ended, can neither be read nor killed. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
