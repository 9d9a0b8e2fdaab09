import type { Place, Scalar } from '@tocsin/ci-history'
import type { AuditedJob } from '../context.ts'
import type { Program } from '../shell/program.ts'

export interface Image {
  /** As `postgres:16`. */
  name: string
  at: Place
  job: AuditedJob
  /** The file says how to log in to its registry. */
  credentials: boolean
}

/** Every image that a job pulls and whose name stands in the file. */
export function imagesOf(job: AuditedJob): Image[] {
  const { container, services } = job.job
  const declared = [...(container ? [container] : []), ...services].flatMap(({ image, credentials }) =>
    image ? [imageAt(image, job, credentials)] : []
  )
  const used = job.steps.flatMap(({ step: { uses } }) => (uses?.text.startsWith('docker://') ? [imageAt(uses, job, false)] : []))
  const pulled = job.steps.flatMap(({ step, programs }) =>
    programs.flatMap((program) => {
      const word = pulledBy(program)
      return word && step.run ? [{ name: word.text, at: step.run.at(word.at), job, credentials: false }] : []
    })
  )
  return [...declared, ...used, ...pulled].filter(({ name }) => name !== '' && !/[$%`(]/.test(name))
}

/** Words of commands that build, load or name an image in this job: it is pulled from nowhere. */
export const builtBy = ({ steps }: AuditedJob): ReadonlySet<string> =>
  new Set(
    steps.flatMap(({ programs }) =>
      programs.flatMap(({ name, args }) =>
        (name === 'docker' || name === 'podman' || name === 'buildx') && /^(?:build|buildx|tag|load|import|image)$/.test(args[0] ?? '')
          ? args
          : []
      )
    )
  )

const imageAt = (scalar: Scalar, job: AuditedJob, credentials: boolean): Image => ({
  name: scalar.text.replace(/^docker:\/\//, ''),
  at: scalar,
  job,
  credentials
})

/** Options of `docker run` that stand alone; every other one takes the next word. */
const alone =
  /^(?:--(?:rm|detach|tty|interactive|privileged|init|read-only|publish-all|no-healthcheck|oom-kill-disable|sig-proxy|quiet)|-[dtiPq]+|--[\w-]+=.*)$/

/** The word that names the image, in `docker pull` and `docker run`. */
function pulledBy({ name, args, words }: Program): { text: string; at: number } | undefined {
  const [verb] = args
  if ((name !== 'docker' && name !== 'podman') || (verb !== 'pull' && verb !== 'run')) return undefined
  let at = 1
  while (args[at]?.startsWith('-')) at += alone.test(args[at] ?? '') ? 1 : 2
  return args[at] === undefined ? undefined : words[words.length - args.length + at]
}

/** What stands behind the colon; nothing for a digest, which is as fixed as can be. */
export function tagOf(image: string): string | undefined {
  if (image.includes('@')) return undefined
  const name = image.slice(image.lastIndexOf('/') + 1)
  return name.includes(':') ? name.slice(name.indexOf(':') + 1) : ''
}

/** Images without a host come from Docker Hub. */
export function isOnDockerHub(image: string): boolean {
  const [host = '', ...path] = image.split('/')
  return path.length === 0 || host === 'docker.io' || !/[.:]|^localhost$/.test(host)
}
