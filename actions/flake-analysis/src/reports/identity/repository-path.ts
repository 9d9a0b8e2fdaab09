/** Where runners check repositories out: the name of the repository twice, below a folder of the runner. Quick to find, and unlike any path of a project. */
const checkout = /(?:[\\/]_?work|[\\/]__w|(?<=[A-Za-z]:)[\\/]a)[\\/]([^\\/\s]{1,100})[\\/]\1[\\/]|\/github\/workspace\//

/** What cannot be in the folders of a runner. */
const delimiters = /[\s'"`()[\]{}<>=,;|]/

/** A text without the folder of the runner in front of a path of the repository: that folder differs from runner to runner. */
export function inRepository(text: string, workspace?: string): string {
  const known = workspace ? text.indexOf(workspace.endsWith('/') ? workspace : `${workspace}/`) : -1
  if (workspace && known !== -1) return text.slice(0, known) + text.slice(known + workspace.length + (workspace.endsWith('/') ? 0 : 1))
  const found = checkout.exec(text)
  if (!found) return text
  const rest = text.slice(found.index + found[0].length)
  // One file is one file on every system.
  return text.slice(0, startOfPath(text, found.index)) + (found[0].includes('\\') ? rest.replaceAll('\\', '/') : rest)
}

/** A path as CODEOWNERS and links need it: from the root of the repository. */
export const repositoryPath = (path: string, workspace?: string): string => inRepository(path, workspace).replace(/^(?:\.[\\/])+/, '')

function startOfPath(text: string, at: number): number {
  let start = at
  while (start > 0 && !delimiters.test(text[start - 1] ?? '')) start--
  return start
}
