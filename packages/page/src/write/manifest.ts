import { fields, parsedJson } from '@tocsin/notifier'

/** What was written the last time, so that no file of anybody else is ever touched. */
export const manifestName = '.tocsin-page.json'

const mostFiles = 50_000

/** Relative, below the folder, with nothing in it that a file system reads as something else. */
export const isPagePath = (path: string): boolean =>
  path.length <= 200 && path.split('/').every((name) => /^[\w.-]+$/.test(name) && !/^\.{1,2}$/.test(name)) && path !== manifestName

export const manifestJson = (paths: readonly string[]): string =>
  `${JSON.stringify({ version: 1, files: [...paths].sort() }, undefined, 1)}\n`

/** The files that a manifest lists. It comes from a cache, a branch or an artifact: what no page has is left out. */
export function manifestFiles(text: string | undefined): ReadonlySet<string> {
  const { files } = fields(parsedJson(text ?? ''))
  const paths = Array.isArray(files) ? files.slice(0, mostFiles) : []
  return new Set(paths.filter((path): path is string => typeof path === 'string' && isPagePath(path)))
}
