import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, join, matchesGlob } from 'node:path'
import type { Substitute } from '@tocsin/testkit'

type StandIn = Exclude<Substitute, string>

/** Stands in for actions/upload-pages-artifact: the site is in `folder` from then on. */
export const uploadPages =
  (folder: string): StandIn =>
  ({ workspace, with: { path = '_site' } }) => {
    const site = join(workspace, path)
    if (!existsSync(join(site, 'index.html'))) return { failure: `There is no index.html in ${path}.` }
    rmSync(folder, { recursive: true, force: true })
    cpSync(site, folder, { recursive: true })
    return {}
  }

export const deployPages: StandIn = () => ({ outputs: { page_url: 'https://status.example.com/' } })

/** Stands in for actions/upload-artifact: each artifact is a folder of `folder`. */
export const uploadArtifact =
  (folder: string): StandIn =>
  ({ workspace, with: { path = '', name = 'artifact' } }) => {
    const [from, to] = [join(workspace, path), join(folder, name)]
    if (!existsSync(from)) return { log: `No files were found with the provided path: ${path}.\n` }
    rmSync(to, { recursive: true, force: true })
    mkdirSync(to, { recursive: true })
    cpSync(from, statSync(from).isDirectory() ? to : join(to, basename(from)), { recursive: true })
    return {}
  }

/** Stands in for actions/download-artifact with a pattern: each artifact comes into a folder of its name. */
export const downloadArtifacts =
  (folder: string): StandIn =>
  ({ workspace, with: { path = '.', pattern = '*' } }) => {
    for (const name of readdirSync(folder).filter((one) => matchesGlob(one, pattern)))
      cpSync(join(folder, name), join(workspace, path, name), { recursive: true })
    return {}
  }
