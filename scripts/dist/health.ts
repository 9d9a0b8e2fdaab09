/** How a bundle ended that was started with an empty environment. `code` is null after a signal. */
export interface Ending {
  code: number | null
  output: string
}

const unresolved = /eval\("require"\)|Cannot find module/

/** Why a started bundle is broken, or nothing. Without inputs it must refuse, in words. */
export function brokenStart(path: string, { code, output }: Ending): string[] {
  if (code === 1 && output.includes('::error::Invalid inputs')) return []
  const said = output.trim().split('\n').slice(0, 8).join('\n  ')
  return [`Broken: ${path} ended with ${code ?? 'a signal'} instead of 1 and "::error::Invalid inputs":\n  ${said || '(no output)'}`]
}

/** Why a file of a bundle would fail where it is reached. ncc builds without complaint when a module is missing. */
export function brokenCode(path: string, code: string): string[] {
  const found = unresolved.exec(code)
  return found ? [`Broken: ${path} has a module that was not found: ${code.slice(found.index, found.index + 60)}`] : []
}
