import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'
import { attempted } from './attempted.ts'

/** What a step came to; where it failed, whose tests wait for its lists gets empty ones, by which all tests run. */
export async function orEmptyLists<T>(
  judging: Promise<T>,
  { quarantine, 'report-dir': folder }: Pick<Inputs, 'quarantine' | 'report-dir'>,
  { writePage }: Pick<Ports, 'writePage'>
): Promise<T> {
  try {
    return await judging
  } catch (error) {
    // The failure of the step says more than that of writing beside it.
    if (quarantine.length > 0)
      await attempted('The lists could not be written', async () => writePage(folder, await emptyLists(quarantine), () => true))
    throw error
  }
}

async function emptyLists(formats: Inputs['quarantine']): Promise<Record<string, string>> {
  const { quarantineList } = await import('../quarantine/list.ts')
  return Object.fromEntries(formats.map((format) => quarantineList(format, [])).map(({ fileName, content }) => [fileName, content]))
}
