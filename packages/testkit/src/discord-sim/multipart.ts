export interface Part {
  name: string
  filename?: string
  contentType?: string
  data: Buffer
}

/** The parts of a `multipart/form-data` body; nothing when it is not well formed. */
export function parseMultipart(contentType: string, body: Buffer): readonly Part[] | undefined {
  const boundary = /boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  if (!boundary) return undefined
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  const pieces = split(Buffer.concat([Buffer.from('\r\n'), body]), delimiter)
  if (pieces.length < 3 || !pieces.at(-1)?.subarray(0, 2).equals(Buffer.from('--'))) return undefined
  const parts = pieces.slice(1, -1).map(partOf)
  return parts.every((part) => part !== undefined) ? parts : undefined
}

function split(body: Buffer, delimiter: Buffer): readonly Buffer[] {
  const pieces: Buffer[] = []
  let from = 0
  for (let at = body.indexOf(delimiter); at !== -1; at = body.indexOf(delimiter, from)) {
    pieces.push(body.subarray(from, at))
    from = at + delimiter.length
  }
  return [...pieces, body.subarray(from)]
}

function partOf(piece: Buffer): Part | undefined {
  const headEnd = piece.indexOf('\r\n\r\n')
  if (headEnd === -1 || !piece.subarray(0, 2).equals(Buffer.from('\r\n'))) return undefined
  const head = piece.subarray(2, headEnd).toString()
  const name = /[;\s]name="([^"]*)"/i.exec(head)?.[1]
  const filename = /[;\s]filename="([^"]*)"/i.exec(head)?.[1]
  const contentType = /^content-type:\s*(\S.*)$/im.exec(head)?.[1]
  if (name === undefined) return undefined
  return {
    name,
    ...(filename === undefined ? {} : { filename }),
    ...(contentType ? { contentType } : {}),
    data: piece.subarray(headEnd + 4)
  }
}
