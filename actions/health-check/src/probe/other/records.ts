/** Each record as one line, as tools for DNS write it; of SOA the parts in their order. */
export function recordTexts(records: unknown): readonly string[] {
  return (Array.isArray(records) ? records : [records]).map(textOf)
}

function textOf(record: unknown): string {
  if (typeof record === 'string') return record
  // A TXT record comes in pieces that mean nothing (RFC 7208, section 3.3).
  if (Array.isArray(record)) return record.join('')
  const { type: _, ...parts } = record as Readonly<Record<string, unknown>>
  if ('exchange' in parts) return `${parts.priority} ${parts.exchange}`
  if ('weight' in parts) return `${parts.priority} ${parts.weight} ${parts.port} ${parts.name}`
  if ('critical' in parts) return caa(parts)
  return Object.values(parts).join(' ')
}

function caa({ critical, ...properties }: Readonly<Record<string, unknown>>): string {
  const [[tag, value] = ['', '']] = Object.entries(properties)
  return `${critical} ${tag} ${value}`
}
