import type { ActionError } from '@tocsin/action-kit'
import type { News } from '../history/news.ts'
import type { FlakeReport } from '../model/report.ts'
import { attempted } from './attempted.ts'

/** A machine that is told of an analysis. */
export interface Sink {
  /** Takes what was read, as it is read. */
  take?(news: News): Promise<void>
  /** Tells what was found, at the end. */
  done(report: FlakeReport): Promise<void>
  /** Leaves nothing that is half done. */
  close?(): Promise<void>
}

export interface Guarded {
  take(news: News): Promise<void>
  /** Why it was not told. */
  done(report: FlakeReport): Promise<ActionError | undefined>
  close(): Promise<void>
}

/** A sink that throws nothing: after its first problem it is left alone, and says it at the end. */
export function guarded(what: string, sink: Sink): Guarded {
  let problem: ActionError | undefined
  const attempt = async (act: () => Promise<void> | undefined) => {
    problem ??= await attempted(what, async () => act())
  }
  return {
    take: (news) => attempt(() => sink.take?.(news)),
    async done(report) {
      await attempt(() => sink.done(report))
      return problem
    },
    async close() {
      await attempted(what, async () => sink.close?.())
    }
  }
}
