import type { Paths, Texts } from '../store.ts'
import { type Content, textsIn } from './content.ts'

/** What the branch held at a moment, in ms. */
export interface Tip {
  at: number
  content: Content
}

/** Less than the 15 s after which one run may take over a message from another: a read hides no change of hands. */
const freshMs = 10_000

/** Lets many reads live on one fetch. Nothing that this process has written is ever hidden from it. */
export function latestTip(now: () => number) {
  let latest: Tip | undefined
  let coming: Promise<Tip> | undefined
  /** Whoever reads one of them again wants to know what others did meanwhile. */
  const known = new Set<string>()

  const fresh = () => (latest && now() - latest.at < freshMs ? latest : undefined)

  async function renew(bring: () => Promise<Tip>): Promise<Tip> {
    const fetching = bring()
    coming = fetching
    try {
      const tip = await fetching
      if (coming === fetching) latest = tip
      return tip
    } finally {
      if (coming === fetching) coming = undefined
    }
  }

  return {
    /** The text of a path from a tip that is fresh or on its way, else from the one that `bring` fetches. */
    async read(path: string, bring: () => Promise<Tip>): Promise<string | undefined> {
      const isNews = known.has(path)
      known.add(path)
      const tip = isNews ? undefined : (fresh() ?? (coming && (await coming)))
      const { content } = tip && answers(tip, path) ? tip : await renew(bring)
      return content.texts.get(path)
    },
    /** As `read`, of several from one tip. */
    async readAll(paths: Paths, bring: () => Promise<Tip>): Promise<Texts> {
      const there = fresh() ?? (coming && (await coming))
      const isEnough = (tip: Tip) => Object.keys(textsIn(tip.content, paths)).every((path) => !known.has(path) && answers(tip, path))
      const { content } = there && isEnough(there) ? there : await renew(bring)
      const texts = textsIn(content, paths)
      for (const path of Object.keys(texts)) known.add(path)
      return texts
    },
    /** Takes over what a write has made of the branch, and of which paths. What was fetched meanwhile may lack it. */
    async written(write: () => Promise<{ tip: Tip; paths: readonly string[] }>): Promise<void> {
      let tip: Tip | undefined
      try {
        const done = await write()
        for (const path of done.paths) known.add(path)
        tip = done.tip
      } finally {
        latest = tip
        coming = undefined
      }
    }
  }
}

const answers = ({ content: { files, texts } }: Tip, path: string) => texts.has(path) || !files.has(path)
