import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'
import { truthy } from '@actions/expressions/result'
import { caseSensitive, type Data, fromData, toData } from './data.ts'

const contextNames = [
  'github',
  'env',
  'vars',
  'secrets',
  'inputs',
  'job',
  'jobs',
  'steps',
  'needs',
  'matrix',
  'strategy',
  'runner'
] as const

export type Contexts = Partial<Record<(typeof contextNames)[number], unknown>>

/** What an expression can see: contexts, and functions whose answer depends on the run. */
export interface Scope {
  contexts: Contexts
  functions: readonly FunctionDefinition[]
}

/** Evaluates the inside of a `${{ }}`. */
export function evaluate(source: string, scope: Scope): unknown {
  return fromData(evaluateData(source, scope))
}

/** Evaluates as `if:` does: what counts as true in the language, whatever its type. */
export const isTruthy = (source: string, scope: Scope): boolean => truthy(evaluateData(source, scope))

/** As the runner turns a value into text: null is `''`, an object `Object`. */
export const textOf = (value: unknown): string => toData(value).coerceString()

/** The names of the functions an expression calls, in lower case. */
export function functionsIn(source: string): string[] {
  const { tokens } = new Lexer(source).lex()
  return tokens.filter((_, index) => tokens[index + 1]?.lexeme === '(').map((token) => token.lexeme.toLowerCase())
}

function evaluateData(source: string, { contexts, functions }: Scope): Data {
  const tree = new Parser(new Lexer(source).lex().tokens, [...contextNames], [...functions]).parse()
  return new Evaluator(tree, root(contexts), new Map(functions.map((each) => [each.name.toLowerCase(), each]))).evaluate()
}

function root(contexts: Contexts): data.Dictionary {
  return new data.Dictionary(
    ...contextNames.map((key) => ({ key, value: key === 'env' ? environment(contexts.env) : toData(contexts[key]) }))
  )
}

const environment = (env: unknown) => caseSensitive((env ?? {}) as Record<string, string>)
