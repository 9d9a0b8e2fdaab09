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
  return text.slice(0, startOfPath(text, found.index)) + text.slice(found.index + found[0].length)
}

function startOfPath(text: string, at: number): number {
  let start = at
  while (start > 0 && !delimiters.test(text[start - 1] ?? '')) start--
  return start
}
