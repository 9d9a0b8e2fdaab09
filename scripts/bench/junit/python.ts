import { spawnSync } from 'node:child_process'

/** The packages of Debian for the parser that the peer uses stand beside Debian's own Python. */
const programs = ['python3', '/usr/bin/python3']
const needed = ['junitparser', 'lxml']

export type Python = { program: string } | { missing: string }

/** A Python that has what the peer imports, or why there is none. `lacks` tries an import. */
export function findPython(lacks: (program: string, module: string) => boolean = cannotImport): Python {
  const found = programs.map((program) => ({ program, missing: needed.filter((module) => lacks(program, module)) }))
  const whole = found.find(({ missing }) => missing.length === 0)
  if (whole) return { program: whole.program }
  const least = found.toSorted((a, b) => a.missing.length - b.missing.length)[0]
  return { missing: `no Python has ${least?.missing.join(' and ')}: \`apt-get install python3-junitparser python3-lxml\`` }
}

const cannotImport = (program: string, module: string) => spawnSync(program, ['-c', `import ${module}`]).status !== 0
