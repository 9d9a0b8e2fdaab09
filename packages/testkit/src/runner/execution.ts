import type { StepResult } from './result.ts'

/** What running a step came to, before `continue-on-error`. */
export interface Execution {
  status: 'success' | 'failure' | 'cancelled'
  outputs: Record<string, string>
  undeclaredOutputs: string[]
  env: Record<string, string>
  state: Record<string, string>
  rawSummary: string
  exitCode?: number
  cpuMs?: number
  steps: StepResult[]
}

export const execution = (part: Partial<Execution>): Execution => ({
  status: 'success',
  outputs: {},
  undeclaredOutputs: [],
  env: {},
  state: {},
  rawSummary: '',
  steps: [],
  ...part
})
