import type { ChangePoints } from '@tocsin/ci-history'

/** Whether it fails more often since the last change than before it. */
export function rose({ segments }: Pick<ChangePoints, 'segments'>): boolean {
  const [older, newest] = segments.slice(-2).map(({ failures, runs }) => failures / runs)
  return older !== undefined && newest !== undefined && newest > older
}
