import type { Rule } from '../rule.ts'
import { builtBy, imagesOf, tagOf } from './images.ts'

/** Tags that mean another image every week. */
const moving = /^(?:|latest|stable|edge|nightly|main|master|lts|current|dev)$/

export const unpinnedImage: Rule = {
  id: 'unpinned-image',
  risk: 'medium',
  why: 'The image changes without a commit: the same code passes today and fails tomorrow.',
  check: ({ jobs }) =>
    jobs.flatMap((job) => {
      const built = builtBy(job)
      return imagesOf(job)
        .filter(({ name }) => moving.test(tagOf(name) ?? 'fixed') && !built.has(name))
        .map(({ name, at }) => ({
          at,
          problem: `The image \`${name.slice(0, 100)}\` ${tagOf(name) === '' ? 'has no tag, which means `latest`' : 'has a tag that moves'}.`,
          fix: `Name a version, as \`${untagged(name).slice(0, 100)}:<version>\`, or a digest with \`@sha256:…\`.`
        }))
    })
}

const untagged = (name: string) => (tagOf(name) ? name.slice(0, name.lastIndexOf(':')) : name)
