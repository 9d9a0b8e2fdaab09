import { spawn } from 'node:child_process'

export interface Ended {
  command: string
  /** Null where a signal ended it. */
  code: number | null
  /** What it wrote, errors included, in its order. */
  output: string
}

/** Runs commands at once, each in a shell, and hands over each as it ends. What one writes stays together. */
export async function atOnce(commands: readonly string[], tell: (ended: Ended) => void, cwd?: string): Promise<readonly Ended[]> {
  return Promise.all(
    commands.map(async (command) => {
      const ended = await run(command, cwd)
      tell(ended)
      return ended
    })
  )
}

const run = (command: string, cwd: string | undefined) =>
  new Promise<Ended>((resolve, reject) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], ...(cwd !== undefined && { cwd }) })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ command, code, output: Buffer.concat(chunks).toString() }))
  })
