export interface SubstituteCall {
  uses: string
  with: Readonly<Record<string, string>>
  env: Readonly<Record<string, string>>
  workspace: string
}

export interface SubstituteAnswer {
  outputs?: Record<string, string>
  env?: Record<string, string>
  log?: string
  failure?: string
}

/** Stands in for an action of somebody else: a folder with an action.yml, or what it does. */
export type Substitute = string | ((call: SubstituteCall) => SubstituteAnswer | Promise<SubstituteAnswer>)
