import { registerHooks } from 'node:module'

type Parser = typeof import('@actions/workflow-parser')

let loading: Promise<Parser> | undefined

/** `file:line:column: message` for everything that GitHub's own parser refuses. */
export async function workflowProblems(name: string, content: string): Promise<string[]> {
  loading ??= import('@actions/workflow-parser').catch(importWithHook)
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await loading
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  if (value && context.errors.count === 0) await convertWorkflowTemplate(context, value, undefined, { errorPolicy: 1 })
  return context.errors
    .getErrors()
    .map(({ rawMessage, range }) => `${name}:${range?.start.line ?? 1}:${range?.start.column ?? 1}: ${rawMessage}`)
}

/** The parser imports its JSON schema without the attribute that Node demands; a bundler or a test runner may not mind. */
async function importWithHook(): Promise<Parser> {
  const hooks = registerHooks({
    load: (url, context, next) => next(url, url.endsWith('.min.json') ? { ...context, importAttributes: { type: 'json' } } : context)
  })
  try {
    return await import('@actions/workflow-parser')
  } finally {
    hooks.deregister()
  }
}
