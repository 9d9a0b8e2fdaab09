import type { Command } from './command.ts'

/** What a command runs, without `sudo` and the like before it. */
export interface Program extends Command {
  /** Without its folder, as `curl`. */
  name: string
  args: readonly string[]
  /** What it is started through, as `sudo`, `nohup`, `timeout`. */
  through: readonly string[]
}

/** How many words of a wrapper's options take a value of their own. */
const wrappers: Readonly<Record<string, { valued?: string; values?: number }>> = {
  sudo: { valued: '-u -g -C -h -p' },
  doas: { valued: '-u' },
  env: { valued: '-u -C' },
  nohup: {},
  exec: {},
  command: {},
  time: {},
  nice: { valued: '-n' },
  stdbuf: {},
  unbuffer: {},
  setsid: {},
  'xvfb-run': { valued: '-s -e -f -n -p -w' },
  timeout: { valued: '-s -k', values: 1 },
  gtimeout: { valued: '-s -k', values: 1 },
  retry: { valued: '-t -d -n -s -m' },
  xargs: { valued: '-I -n -P -L -d' },
  eval: {}
}

export function programOf(command: Command): Program {
  const { words } = command
  const through: string[] = []
  let at = skipSettings(words, 0)
  for (let wrapper = wrappers[baseName(words[at]?.text)]; wrapper && at < words.length - 1; wrapper = wrappers[baseName(words[at]?.text)]) {
    through.push(baseName(words[at]?.text))
    at = skipSettings(words, skipOptions(words, at + 1, wrapper))
  }
  const start = Math.min(at, words.length - 1)
  return {
    ...command,
    at: words[start]?.at ?? command.at,
    name: baseName(words[start]?.text),
    args: words.slice(start + 1).map(({ text }) => text),
    through
  }
}

function skipSettings(words: Command['words'], from: number): number {
  let at = from
  while (at < words.length - 1 && /^[A-Za-z_]\w*\+?=/.test(words[at]?.text ?? '')) at += 1
  return at
}

function skipOptions(words: Command['words'], from: number, { valued = '', values = 0 }: { valued?: string; values?: number }): number {
  const takesValue = valued.split(' ')
  let at = from
  while (at < words.length && words[at]?.text.startsWith('-')) at += takesValue.includes(words[at]?.text ?? '') ? 2 : 1
  return Math.min(at + values, words.length)
}

function baseName(word = ''): string {
  const name = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
  return name.toLowerCase().replace(/\.(?:exe|cmd|bat)$/, '')
}
