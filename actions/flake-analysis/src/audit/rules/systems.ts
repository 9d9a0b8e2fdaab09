const systems: Readonly<Record<string, string>> = { windows: 'windows-2025', macos: 'macos-15' }

/** The system to name in place of a label, of the same kind: `ubuntu-24.04` for `Ubuntu-latest`. */
export const systemFor = (label: string): string => systems[label.toLowerCase().split('-')[0] ?? ''] ?? 'ubuntu-24.04'
