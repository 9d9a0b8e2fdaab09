import { baseName } from '../dotnet/names.ts'
import { type Attributes, attributeOf } from '../xml/attributes.ts'
import { clippedName } from '../xml/clipped-name.ts'

/** What the list of tests says of one. */
export interface TrxDefinition {
  className: string
  /** The name of the file that holds it. */
  assembly: string | undefined
}

/** The name of a class may have that of its assembly behind it, with version and key. */
const assemblyName = /, [^,[\]]{1,200}, Version=[^[\]]{0,300}$/

export function readDefinition(attributes: Attributes, storage: string | undefined): TrxDefinition {
  const path = storage ?? attributeOf(attributes, 'codeBase')
  return {
    className: clippedName(attributeOf(attributes, 'className') ?? '').replace(assemblyName, ''),
    assembly: path === undefined || path === '' ? undefined : clippedName(baseName(path))
  }
}
