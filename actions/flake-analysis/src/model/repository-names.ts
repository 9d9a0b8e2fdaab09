import type { FlakeReport } from './report.ts'

/** The repositories of a report, each once: where shards of one were joined, several parts of the report are of it. */
export const repositoryNames = ({ repositories }: Pick<FlakeReport, 'repositories'>): readonly string[] => [
  ...new Set(repositories.map(({ name }) => name))
]
