import { minify } from 'terser'
import { eager } from './eager.ts'

/** A bundle without the code that nothing calls: ncc keeps all of a module. Names of functions stay, for stack traces. */
export async function shake(code: string): Promise<string> {
  const { code: shaken } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: { passes: 2 },
    mangle: { keep_fnames: true, keep_classnames: true },
    format: { semicolons: false }
  })
  if (!shaken) throw new Error('The bundle came out empty')
  return `${eager(shaken).trimEnd()}\n`
}
