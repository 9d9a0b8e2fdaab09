import { minify } from 'terser'
import { eager } from './eager.ts'

const shaken = new Map<string, Promise<string>>()

/** Bundles share some chunks, to the letter: each text is worked on once. */
export function shake(code: string): Promise<string> {
  const known = shaken.get(code) ?? shakenFrom(code)
  shaken.set(code, known)
  return known
}

/** A bundle without the code that nothing calls: ncc keeps all of a module. Names of functions stay, for stack traces. */
async function shakenFrom(code: string): Promise<string> {
  const { code: shorter } = await minify(code, {
    module: true,
    ecma: 2020,
    mangle: { keep_fnames: true, keep_classnames: true },
    format: { semicolons: false }
  })
  if (!shorter) throw new Error('The bundle came out empty')
  return `${eager(shorter).trimEnd()}\n`
}
