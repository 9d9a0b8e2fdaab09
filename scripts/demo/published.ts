import { cpSync, existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
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
