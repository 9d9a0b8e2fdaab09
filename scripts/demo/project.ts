import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderWith, type Substitute } from '@tocsin/testkit'

/** What a command of the example project prints and how it ends. */
interface Command {
  prints: string
  exit?: number
}

/** By command line, such as `npm test`, or `npm test@24` for one version of Node alone. */
export type Commands = Readonly<Record<string, Command>>

type StandIn = Exclude<Substitute, string>

/** Prints the text that the project holds for this command line. */
const npm = `#!/bin/sh
answers="$GITHUB_WORKSPACE/.answers"
for answer in "$answers/npm $*@$(cat "$answers/node" 2>/dev/null)" "$answers/npm $*"; do
  [ -d "$answer" ] && cat "$answer/prints" && exit "$(cat "$answer/exit")"
done
echo "up to date"
`

/** A folder for PATH with an npm that answers from the project: the examples run as they are, and need no network. */
export function npmFolder(): string {
  const folder = folderWith({ npm })
  chmodSync(join(folder, 'npm'), 0o755)
  return folder
}

/** Stands in for actions/checkout: puts the project of a scene into the workspace, with the files of a folder. */
export const checkout =
  (commands: Commands, files?: string): StandIn =>
  ({ workspace }) => {
    for (const [line, { prints, exit = 0 }] of Object.entries(commands)) {
      const answer = join(workspace, '.answers', line)
      mkdirSync(answer, { recursive: true })
      writeFileSync(join(answer, 'prints'), prints.endsWith('\n') ? prints : `${prints}\n`)
      writeFileSync(join(answer, 'exit'), String(exit))
    }
    if (files) cpSync(files, workspace, { recursive: true })
    return { log: 'Syncing repository: octo/app\n' }
  }

export const setupNode: StandIn = ({ with: { 'node-version': version = '' }, workspace }) => {
  mkdirSync(join(workspace, '.answers'), { recursive: true })
  writeFileSync(join(workspace, '.answers', 'node'), version)
  return {}
}
