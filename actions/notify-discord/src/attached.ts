import { type ActionError, faultOf } from '@tocsin/action-kit'
import type { DiscordFile } from '@tocsin/notifier'
import type { Inputs } from './inputs.ts'
import { attachments } from './look.ts'
import type { Ports } from './ports.ts'

interface Attached {
  files: readonly DiscordFile[]
  /** Why there are none: the step fails for it, once the message is out. */
  problem?: ActionError
}

/** The files of a message. Whoever fills the workspace, a job that failed or a stranger's artifact, must not keep it from being sent. */
export async function attachedTo(inputs: Inputs, { files }: Ports): Promise<Attached> {
  try {
    return { files: await files(attachments(inputs)) }
  } catch (error) {
    return { files: [], problem: faultOf(error) }
  }
}
