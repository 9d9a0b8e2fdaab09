import type { Draft } from '../export/ndjson/draft.ts'
import type { NdjsonWriter } from '../export/ndjson/write.ts'
import type { Sink } from './sink.ts'

interface Settings {
  /** Of the repository of the step: whose parts are joined, where nothing was read. */
  repository: string
  redact(text: string): string
}

/** Writes what is read as it is read, for a repository may have more tests than memory holds; the file is there once all is written. */
export function ndjsonSink(path: string, { repository, redact }: Settings): Sink {
  let begun: ReturnType<typeof begin> | undefined
  const opened = () => {
    begun ??= begin(path, redact)
    return begun
  }
  return {
    take: async (news) => (await opened()).writer.tell(news),
    async done(report) {
      const { draft, writer } = await opened()
      await writer.tell({ repository, report })
      await writer.end()
      await draft.finish()
    },
    close: async () => (await begun)?.draft.close()
  }
}

async function begin(path: string, redact: Settings['redact']): Promise<{ draft: Draft; writer: NdjsonWriter }> {
  const [{ draftOf }, { ndjsonWriter }] = await Promise.all([import('../export/ndjson/draft.ts'), import('../export/ndjson/write.ts')])
  const draft = await draftOf(path)
  return { draft, writer: ndjsonWriter({ write: draft.write, redact }) }
}
