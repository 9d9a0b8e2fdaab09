/** A figure, and the most it may be. */
export interface Bar {
  name: string
  bytes: number
  most: number
}

const kB = 1_000

/** The sizes that the product is held to. `entries` are the bytes of `dist/<name>/index.js`, lazy chunks apart. */
export function bars(entries: Record<string, number>, archive: number): Bar[] {
  return [
    ...Object.entries(entries).map(([name, bytes]) => ({
      name: `dist/${name}/index.js`,
      bytes,
      most: name === 'notify-discord' ? 100 * kB : 600 * kB
    })),
    { name: 'what a job downloads (tar.gz)', bytes: archive, most: 3_000 * kB }
  ]
}

export const isOver = ({ bytes, most }: Bar): boolean => bytes > most

/** `✗ dist/a/index.js  612.0 of 600 kB`. */
export function barLine(bar: Bar): string {
  return `${isOver(bar) ? '✗' : '✓'} ${bar.name}: ${(bar.bytes / kB).toFixed(1)} of ${bar.most / kB} kB`
}
