import type { FlakeReport } from '../../model/report.ts'
import { weekMs } from '../../time.ts'

/** What is waited for so long is waited for no more: in a week a repository is read once, and each step that has something told of it named it. */
export const isLate = ({ generatedAt }: Pick<FlakeReport, 'generatedAt'>, since: string): boolean =>
  Date.parse(generatedAt) - Date.parse(since) >= weekMs
