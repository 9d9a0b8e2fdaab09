import { safeUrl } from '@tocsin/page'
import type { FlakeReport } from '../model/report.ts'
import { repositoryNames } from '../model/repository-names.ts'
import { shortSha } from '../model/short-sha.ts'
import type { SubjectReport } from '../model/subject-report.ts'

const longestLabel = 120

/** Where GitHub shows a line of a file as the default branch has it; absent where the repository or the path is none. */
export function fileLink(
  { repositories }: FlakeReport,
  { repository, file, line }: { repository?: string; file: string; line?: number }
): string | undefined {
  const named =
    repository === undefined && repositoryNames({ repositories }).length === 1
      ? repositories[0]
      : repositories.find(({ name }) => name === repository)
  const path = file.split('/')
  if (named === undefined || file === '' || path.some((part) => part === '..' || part === '.' || part === '')) return undefined
  const place = [...named.defaultBranch.split('/'), ...path].map(encoded).join('/')
  return safeUrl(`${named.url}/blob/${place}${line === undefined ? '' : `#L${line}`}`)
}

const encoded = (part: string) => encodeURIComponent(part.toWellFormed())

/** `pay.test.ts:42`. */
export const fileWords = ({ file, line }: { file: string; line?: number }): string =>
  `${file.length > longestLabel ? '…' : ''}${file.slice(-longestLabel)}${line === undefined ? '' : `:${line}`}`

/** `#812`, where the address says so. */
export function issueWords(url: string): string {
  const number = /\/(\d{1,12})\/?$/.exec(url.slice(-200))?.[1]
  return number === undefined ? 'an issue' : `#${number}`
}

type Change = NonNullable<SubjectReport['change']>

/** From the last good commit to the first bad one, as git takes it: `1111111..2222222`. */
const rangeWords = ({ lastGood, firstBad }: Pick<Change, 'lastGood' | 'firstBad'>): string =>
  [lastGood, firstBad].flatMap((sha) => (sha === undefined ? [] : [shortSha(sha)])).join('..')

/** What is less likely would send people to the wrong commits. */
const leastLikely = 0.5

/** The range; absent where it is less likely than not. */
export const likelyRange = (change: Change): string | undefined => (change.probability < leastLikely ? undefined : rangeWords(change))

/** One commit passed, and failed from then on: the world around it changed. */
export const isSameCode = ({ lastGood, firstBad }: Pick<Change, 'lastGood' | 'firstBad'>): boolean => lastGood === firstBad

export const sameCode = ({ firstBad }: Pick<Change, 'firstBad'>): string => `with the code of ${shortSha(firstBad)}, which had passed`
