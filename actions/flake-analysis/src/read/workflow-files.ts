import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Context, type GitHub, statusOf } from '@tocsin/action-kit'
import { fields, list } from '@tocsin/notifier'
import type { WorkflowSource } from '../audit/audit-workflows.ts'
import { actionFiles, type ReadSource } from '../audit/composite/local-actions.ts'
import { checkedOut, ownFile } from './checked-out.ts'
import type { FilesOnce } from './files-once.ts'
import { workflowFolder as folder } from './texts-at-once.ts'

/** More than a repository has in any sensible use, and longer; calls for actions. */
const most = { files: 300, bytes: 1_000_000, calls: 30 }
const isWorkflow = (name: string) => /\.ya?ml$/i.test(name)

type Client = Pick<GitHub, 'request' | 'file'> & Partial<Pick<FilesOnce, 'workflowNames'>>

interface Asked {
  context: Context
  /** `owner/name`, and the branch that is read where nothing is checked out. */
  repository: string
  branch: string
  /** Nothing where no call is to be spent on them. */
  github: (() => Promise<Client>) | undefined
}

/** The workflow files of a repository, and the composite actions in it that they use: those that are checked out, where it is its own code, else those of the branch. */
export async function workflowFiles({ context, repository, branch, github }: Asked): Promise<readonly WorkflowSource[]> {
  const own = checkedOut(repository, context)
  const here = own === undefined ? [] : await inWorkspace(own)
  return here.length > 0 || !github ? here : onGitHub(repository, branch, await github())
}

async function inWorkspace(workspace: string): Promise<WorkflowSource[]> {
  const names = await readdir(join(workspace, folder)).catch(() => [])
  const read = names
    .filter(isWorkflow)
    .toSorted()
    .slice(0, most.files)
    .map(async (name) => ({ file: `${folder}/${name}`, source: await ownFile(workspace, `${folder}/${name}`, most.bytes) }))
  const files = (await Promise.all(read)).flatMap(({ file, source }) => (source === undefined ? [] : [{ file, source }]))
  return [...files, ...(await actionFiles(files, (path) => ownFile(workspace, path, most.bytes)))]
}

async function onGitHub(repository: string, branch: string, client: Client): Promise<WorkflowSource[]> {
  const names = (await client.workflowNames?.(branch)) ?? (await namesOf(repository, branch, client))
  const files: WorkflowSource[] = []
  for (const name of names.filter(isWorkflow).slice(0, most.files)) {
    const source = await client.file(`${folder}/${name}`, branch)
    if (source !== undefined && source.length <= most.bytes) files.push({ file: `${folder}/${name}`, source })
  }
  return [...files, ...(await actionFiles(files, asked(client, branch)))]
}

async function namesOf(repository: string, branch: string, client: Pick<GitHub, 'request'>): Promise<string[]> {
  const [owner = '', repo = ''] = repository.split('/')
  const found = list(await folderOf({ owner, repo, path: folder, ref: branch }, client)).map(fields)
  return found.flatMap(({ name }) => (typeof name === 'string' ? [name] : []))
}

/** Each is a call, and one more where it is called otherwise. */
function asked(client: Pick<GitHub, 'file'>, branch: string): ReadSource {
  let left = most.calls
  return async (path) => {
    if (left === 0) return undefined
    left -= 1
    const source = await client.file(path, branch)
    return source !== undefined && source.length <= most.bytes ? source : undefined
  }
}

/** Empty where there is none: runs may be of workflows that GitHub brings along, or of branches alone. */
async function folderOf(place: { owner: string; repo: string; path: string; ref: string }, { request }: Pick<GitHub, 'request'>) {
  try {
    return (await request('GET /repos/{owner}/{repo}/contents/{path}', place)).data
  } catch (error) {
    if (statusOf(error) === 404) return []
    throw error
  }
}
