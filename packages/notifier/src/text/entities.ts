const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** Character references such as `&amp;` and `&#39;` as what they stand for; controls and surrogates as nothing. */
export const withoutEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    name ? (entities[name.toLowerCase()] ?? whole) : character(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))
  )

const character = (point: number) =>
  point >= 0x20 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : ''
