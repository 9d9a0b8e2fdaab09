/** For each name a part of file names and URLs, no two the same: `API (EU)` → `api-eu`. */
export function idsOf(names: readonly string[]): readonly string[] {
  const used = new Set<string>()
  return names.map((name) => {
    const base = slugOf(name)
    const id = firstFree(base, used)
    used.add(id)
    return id
  })
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, 60).replace(/^-+|-+$/g, '') || 'endpoint'
}

function firstFree(base: string, used: ReadonlySet<string>): string {
  if (!used.has(base)) return base
  for (let number = 2; ; number += 1) if (!used.has(`${base}-${number}`)) return `${base}-${number}`
}
