import { codeBlock, escapeMarkdown } from '@tocsin/action-kit'

export interface Shown {
  /** The same as configuration. */
  yaml: string
  notes: readonly string[]
}

/** What was imported, for the job summary: the same as configuration, and what could not be carried over. */
export const importSummary = ({ yaml, notes }: Shown): string =>
  [
    '<details><summary>The imported endpoints, as <code>.github/tocsin.yml</code></summary>',
    codeBlock(yaml, 'yaml'),
    ...(notes.length > 0 ? [notes.map((note) => `- ${escapeMarkdown(note)}`).join('\n')] : []),
    '</details>\n'
  ].join('\n\n')
