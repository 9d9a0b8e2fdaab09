import { spawn } from 'node:child_process'

export interface Ended {
  command: string
  /** Null where a signal ended it. */
  code: number | null
  /** What it wrote, errors included, in its order; nothing of one that is shown while it runs. */
  output: string
}

interface Running {
  cwd?: string
  /** One of the commands, which writes where the caller does. */
  shown?: string
}

/** Runs commands at once, each in a shell, and hands over each as it ends. What one writes stays together. */
export async function atOnce(commands: readonly string[], tell: (ended: Ended) => void, running: Running = {}): Promise<readonly Ended[]> {
  return Promise.all(
    commands.map(async (command) => {
      const ended = await run(command, running)
      tell(ended)
      return ended
    })
  )
}

const run = (command: string, { cwd, shown }: Running) =>
  new Promise<Ended>((resolve, reject) => {
    const outlet = command === shown ? 'inherit' : 'pipe'
    const child = spawn(command, { shell: true, stdio: ['ignore', outlet, outlet], ...(cwd !== undefined && { cwd }) })
    const chunks: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.once('error', reject)
    child.once('close', (code) => resolve({ command, code, output: Buffer.concat(chunks).toString() }))
  })
