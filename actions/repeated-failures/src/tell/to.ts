import type { To as AnyTo } from '@tocsin/action-kit'
import type { Inputs } from '../inputs.ts'

/** Who is told, and how. */
export interface To extends AnyTo {
  inputs: Inputs
}
