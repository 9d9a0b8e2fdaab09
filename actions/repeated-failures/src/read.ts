import { ActionError, type Env, faultOf, inputVariable, readInputs } from '@tocsin/action-kit'
import { Inputs } from './inputs.ts'

/** The inputs of the step. What is wrong with those in YAML, which a sound step reads later, is told with the rest. */
export async function inputsFrom(env: Env = process.env): Promise<Inputs> {
  try {
    return readInputs(Inputs, { env })
  } catch (error) {
    const { problem, fix } = faultOf(error)
    const more = await yamlProblem(env)
    throw more ? new ActionError(`${problem}\n${more.problem}`, { fix }) : error
  }
}

async function yamlProblem(env: Env): Promise<ActionError | undefined> {
  const { readYaml } = await import('./wishes.ts')
  const given = (name: string) => env[inputVariable(name)]?.trim() || undefined
  const read = readYaml({ window: given('window'), escalate: given('escalate'), mention: given('mention') }, () => undefined)
  return read.then(() => undefined, faultOf)
}
