import { documentOf, type Fault } from './document.ts'
import { treeOf } from './located.ts'
import type { Tree } from './tree.ts'

/** A file of YAML as a tree that knows its places, or what is wrong with it. The library is loaded for who needs it. */
export async function treeIn(source: string): Promise<Tree | Fault> {
  const yaml = await import('yaml')
  const lines = new yaml.LineCounter()
  const document = documentOf(source, yaml, lines)
  return 'what' in document ? document : treeOf(document, source, yaml, lines)
}
