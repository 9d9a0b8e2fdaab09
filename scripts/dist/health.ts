/** How a bundle ended that was started with an empty environment. `code` is null after a signal. */
export interface Ending {
  code: number | null
  output: string
}

const unresolved = /eval\("require"\)(?:\("([\w./@-]+)"\))?|Cannot find module/g

/** Speed up `ws` where somebody has compiled them; it catches that they are not there. */
const optional: ReadonlySet<string | undefined> = new Set(['bufferutil', 'utf-8-validate'])

/** What a bundle without inputs says, by whether it has some that it needs. */
const refusal = /::error::(?:Invalid inputs|GITHUB_REPOSITORY is not set)/

/** Why a started bundle is broken, or nothing. Without inputs it must refuse, in words. */
export function brokenStart(path: string, { code, output }: Ending): string[] {
  if (code === 1 && refusal.test(output)) return []
  const said = output.trim().split('\n').slice(0, 8).join('\n  ')
  return [`Broken: ${path} ended with ${code ?? 'a signal'} instead of 1 and a refusal:\n  ${said || '(no output)'}`]
}

/** Why a file of a bundle would fail where it is reached. ncc builds without complaint when a module is missing. */
export function brokenCode(path: string, code: string): string[] {
  const found = [...code.matchAll(unresolved)].find(([, name]) => !optional.has(name))
  return found ? [`Broken: ${path} has a module that was not found: ${code.slice(found.index, found.index + 60)}`] : []
}
