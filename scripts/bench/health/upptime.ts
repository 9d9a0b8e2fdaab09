import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Start } from '../step.ts'
import type { Case } from './cases.ts'

/** A round of a built folder of upptime/uptime-monitor in a repository where nothing has changed, so that it commits nothing. */
export function upptimeOf({ urls, timeoutMs }: Case, folder: string, { temp, github }: { temp: string; github: string }): Start {
  const home = mkdtempSync(join(temp, 'upptime-'))
  const cwd = join(home, 'repository')
  mkdirSync(join(cwd, 'history'), { recursive: true })
  const sites = urls.map((url, index) => ({ name: `site-${index}`, url, requestTimeout: timeoutMs / 1000 }))
  writeFileSync(join(cwd, '.upptimerc.yml'), JSON.stringify({ owner: 'octo', repo: 'app', sites }))
  for (const { name, url } of sites)
    writeFileSync(join(cwd, 'history', `${name}.yml`), `url: ${url}\nstatus: ${/\/\d+\//.test(url) ? 'up' : 'down'}\n`)
  pushed(cwd, join(home, 'origin.git'))
  return {
    args: ['--require', join(import.meta.dirname, 'upptime-github.cjs'), resolve(folder, 'dist/index.js')],
    env: { HOME: home, STAND_IN: github, GITHUB_REPOSITORY: 'octo/app', GITHUB_TOKEN: 'token', INPUT_COMMAND: 'update' },
    cwd
  }
}

/** It pushes at the end of every round. */
function pushed(cwd: string, origin: string): void {
  const git = (...args: string[]) => execFileSync('git', args, { cwd, stdio: 'pipe' })
  git('init', '--quiet', '--bare', origin)
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '.')
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '--quiet', '--message', 'Begin')
  git('remote', 'add', 'origin', origin)
  git('push', '--quiet', '--set-upstream', 'origin', 'main')
}
