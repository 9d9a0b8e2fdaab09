import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { arch, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { MachineOptions } from './request.ts'

/** A fresh computer for one run: its folders, its environment and its clock. */
export interface Machine
  extends Required<
    Pick<
      MachineOptions,
      | 'root'
      | 'rootName'
      | 'workspace'
      | 'substitutes'
      | 'runtimeEnv'
      | 'standingInputs'
      | 'measureCpu'
      | 'minuteMs'
      | 'graceMs'
      | 'onProgress'
    >
  > {
  temp: string
  /** PATH, HOME, TMPDIR, what the caller adds, and nothing else of the parent. */
  env: Record<string, string>
  /** The `runner` context; RUNNER_* are its upper-case form. */
  runner: Record<string, string>
  remove(): void
}

export function createMachine(options: MachineOptions, debugging: boolean): Machine {
  const base = mkdtempSync(join(tmpdir(), 'runner-'))
  const folder = (name: string) => mkdirSync(join(base, name), { recursive: true }) ?? join(base, name)
  const workspace = options.workspace ? resolve(options.workspace) : folder('work')
  const temp = folder('temp')
  const trackingId = `github_${base.slice(-6)}`
  return {
    rootName: 'tocsin',
    substitutes: {},
    runtimeEnv: {},
    standingInputs: {},
    measureCpu: false,
    minuteMs: 60_000,
    graceMs: { interrupt: 7500, terminate: 2500 },
    onProgress: () => {},
    ...options,
    root: resolve(options.root),
    workspace,
    temp,
    env: { ...baseEnv(folder('home'), temp), RUNNER_TRACKING_ID: trackingId, ...options.machineEnv },
    runner: runnerContext({ temp, workspace, tools: folder('tools') }, debugging),
    remove: () => rmSync(base, { recursive: true, force: true, maxRetries: 3 })
  }
}

const baseEnv = (home: string, temp: string) => ({
  PATH: [dirname(process.execPath), process.env.PATH].join(':'),
  HOME: home,
  TMPDIR: temp,
  LANG: 'C.UTF-8',
  CI: 'true',
  GITHUB_ACTIONS: 'true'
})

function runnerContext(
  { temp, workspace, tools }: Record<'temp' | 'workspace' | 'tools', string>,
  debugging: boolean
): Record<string, string> {
  return {
    os: 'Linux',
    arch: arch() === 'arm64' ? 'ARM64' : 'X64',
    name: 'GitHub Actions 1',
    environment: 'github-hosted',
    temp,
    tool_cache: tools,
    workspace: dirname(workspace),
    ...(debugging ? { debug: '1' } : {})
  }
}
