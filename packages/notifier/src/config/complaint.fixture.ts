import { ActionError } from '../error.ts'
import { parseConfig } from './parse.ts'

/** What a user is told about a configuration. */
export function complaint(text: string): string {
  try {
    parseConfig(text, 'tocsin.yml')
  } catch (error) {
    if (error instanceof ActionError) return error.message
    throw error
  }
  return 'no error'
}
