import type { FlakeReport } from './report.ts'

/** Whether there is more than the document holds; what runs of forks alone show is no part of what is known. */
export const isCut = ({ omitted, omittedOfForks = 0 }: Pick<FlakeReport, 'omitted' | 'omittedOfForks'>): boolean => omitted > omittedOfForks
