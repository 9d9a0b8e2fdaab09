import { githubMarkdown } from '@tocsin/notifier'
import { counted } from '../shown/numbers.ts'
import type { QuarantineList } from './list.ts'

/** For the summary of the step that wrote the list: where it is, and how a runner takes it from there. */
export function howTo(list: Pick<QuarantineList, 'fileName' | 'usage' | 'listed'>, folder: string): string {
  const use = [{ block: usageIn(folder, list) }]
  const where = [{ bold: 'Quarantine list:' }, ` ${counted(list.listed.length, 'flaky test')} in `, { code: `${folder}/${list.fileName}` }]
  return githubMarkdown([...where, '. Use it with:', ...use])
}

function usageIn(folder: string, { fileName, usage }: Pick<QuarantineList, 'fileName' | 'usage'>): string {
  const placed = usage.replaceAll('<folder of the file>', () => folder).replaceAll(fileName, (name) => `${folder}/${name}`)
  return folder.startsWith('/') ? placed.replaceAll('$PWD//', '/') : placed
}
