import { nearest } from '../nearest.ts'
import { list } from '../read-json.ts'
import type { Written } from '../yaml/document.ts'
import { hint, type Problem, shown } from '../yaml/problem.ts'
import { mapping, named } from './raw.ts'

/** Routes to channels that the file does not define. It reads the raw value, so that they are found beside every other problem. */
export function unknownDestinations(written: Written): readonly Problem[] {
  const file = mapping(written.value)
  const channels = new Set(Object.keys(mapping(file.channels)))
  const unknown = list(file.routes).flatMap((route, index) =>
    named(mapping(route).to, ['routes', index, 'to']).filter(({ name }) => !channels.has(name))
  )
  const known = [...channels].slice(0, most)
  return unknown.slice(0, most).map(({ name, path }) => ({
    offset: written.valueOffset(path),
    what: `no channel is named ${shown(name)}${hint(nearest(name, known), known)}`,
    kind: 'written'
  }))
}

/** Every unknown name is compared with every channel. */
const most = 100
