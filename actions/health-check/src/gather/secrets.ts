import { ActionError } from '@tocsin/action-kit'

type Env = Readonly<Record<string, string | undefined>>

/** The values of the secrets that a step may use. @throws {ActionError} naming those that are empty. */
export function secretValues(names: readonly string[], env: Env): Readonly<Record<string, string>> {
  const missing = names.filter((name) => !env[name]?.trim())
  if (missing.length > 0)
    throw new ActionError(`Empty or missing in the environment: ${missing.join(', ')}.`, {
      fix: `Pass them to this step under \`env:\`, such as \`${missing[0]}: \${{ secrets.${missing[0]} }}\`, or take them out of \`secrets\`.`
    })
  return Object.fromEntries(names.map((name) => [name, env[name] ?? '']))
}
