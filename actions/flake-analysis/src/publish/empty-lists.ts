import type { Inputs } from '../inputs.ts'
import type { Ports } from '../ports.ts'
import { attempted } from './attempted.ts'

/** What the lists rest on; where it fails, whose tests wait for them gets empty ones, by which all tests run. */
export async function orEmptyLists<T>(
  found: Promise<T>,
  { quarantine, 'report-dir': folder }: Pick<Inputs, 'quarantine' | 'report-dir'>,
  { writePage }: Pick<Ports, 'writePage'>
): Promise<T> {
  try {
    return await found
  } catch (error) {
    // The failure of the step says more than that of writing beside it.
    if (quarantine.length > 0)
      await attempted('The lists could not be written', async () => writePage(folder, await emptyLists(quarantine), () => true))
    throw error
  }
}

async function emptyLists(formats: Inputs['quarantine']): Promise<Record<string, string>> {
  const { quarantineList } = await import('../quarantine/list.ts')
  const lists = formats.map((format) => quarantineList(format, []))
  return Object.fromEntries(lists.map(({ fileName, content }) => [fileName, content]))
}
