import { dirname, join } from 'node:path'
import { ActionError } from '@tocsin/notifier'
import { isStorePath } from '../keys.ts'
import { type Changes, changesIn, chosen, type Paths, type Store, type Texts } from '../store.ts'
import { codeOf } from './code.ts'
import { locked, type Place } from './lock.ts'
import { type Machine, thisMachine } from './machine.ts'

/** Holds the texts of a change from before the first file is replaced until after the last. */
const journal = '.journal.json'

/** A store in a folder, one file for each path. Readers see whole texts only; a change that a crash cut off is finished by the next one. */
export function fileStore(folder: string, machine: Machine = thisMachine): Store {
  const place = { folder, machine }
  return {
    read: (path) => textAt(place, path),
    readAll: (paths) => alone(place, () => current(place, paths)),
    write: (paths, change) =>
      alone(place, async () => {
        const before = await current(place, paths)
        const changed = change(before)
        await save(place, changesIn(changed, before))
        return changed
      })
  }
}

/** What is half done by others is never seen. */
async function alone<T>(place: Place, work: () => Promise<T>): Promise<T> {
  await prepare(place)
  return locked(place, async () => {
    await finish(place)
    return work()
  })
}

async function prepare({ folder, machine }: Place): Promise<void> {
  try {
    await machine.makeFolder(folder)
  } catch (error) {
    throw new ActionError(`The ledger folder "${folder}" cannot be made (${codeOf(error)}).`, {
      fix: 'Name a folder that this job may write to: `ledger: file:<folder>`.',
      cause: error
    })
  }
}

async function current(place: Place, paths: Paths): Promise<Texts> {
  const there = new Map('under' in paths ? await pathsBelow(place, paths.under) : [])
  const wanted = chosen(paths, there.keys(), (path) => there.get(path) ?? 0)
  return Object.fromEntries(await Promise.all(wanted.map(async (path) => [path, await textAt(place, path)] as const)))
}

async function pathsBelow(place: Place, folder: string): Promise<[path: string, bytes: number][]> {
  await refuseLinks(place, `${folder}/any`)
  const files = await place.machine.files(join(place.folder, folder))
  const paths = files.map((file) => `${folder}/${file}`).filter(isStorePath)
  return Promise.all(paths.map(async (path) => [path, await place.machine.bytes(join(place.folder, path))]))
}

async function save(place: Place, texts: Changes): Promise<void> {
  const several = Object.keys(texts).length > 1
  if (several) await replace(place, journal, JSON.stringify(texts))
  await apply(place, texts)
  if (several) await place.machine.remove(join(place.folder, journal))
}

async function finish(place: Place): Promise<void> {
  const left = await place.machine.read(join(place.folder, journal))
  if (left === undefined) return
  await apply(place, journaled(left))
  await place.machine.remove(join(place.folder, journal))
}

/** A folder may have come from a cache or an artifact: what no change of ours could have left is not written, least of all outside. */
function journaled(text: string): Changes {
  const entries = Object.entries(parsed(text))
  return Object.fromEntries(entries.filter(([path, one]) => isStorePath(path) && (one === null || typeof one === 'string')))
}

function parsed(text: string): Changes {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {} // A damaged journal has nothing to finish.
  }
}

async function apply(place: Place, texts: Changes): Promise<void> {
  for (const [path, text] of Object.entries(texts))
    if (text === null) await remove(place, path)
    else if (text !== undefined) await replace(place, path, text)
}

/** A folder of that name is no text, and stays. */
async function remove(place: Place, path: string): Promise<void> {
  if ((await textAt(place, path)) !== undefined) await place.machine.remove(join(place.folder, path))
}

async function textAt(place: Place, path: string): Promise<string | undefined> {
  await refuseLinks(place, path)
  return place.machine.read(join(place.folder, path))
}

/** The ledger folder itself may be a link of its owner; one in it was planted, or means a folder that is not ours to write to. */
async function refuseLinks({ folder, machine }: Place, path: string): Promise<void> {
  const names = path.split('/')
  for (const depth of names.keys()) {
    if (depth === 0) continue
    const above = join(folder, ...names.slice(0, depth))
    if (await machine.isLink(above)) throw elsewhere(above)
  }
}

const elsewhere = (link: string) =>
  new ActionError(`In the ledger folder, "${link}" is a link that leads elsewhere.`, {
    fix: 'Delete the link; the ledger makes a folder of its own in its place.'
  })

/** Written aside, flushed and renamed: a crash leaves the old text or the new one. */
async function replace({ folder, machine }: Place, path: string, text: string): Promise<void> {
  const file = join(folder, path)
  await refuseLinks({ folder, machine }, path)
  await machine.makeFolder(dirname(file))
  const draft = `${file}.new`
  await machine.remove(draft) // One that a crash left, or a link that somebody planted.
  await machine.create(draft, text)
  await machine.rename(draft, file)
}
