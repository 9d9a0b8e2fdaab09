import type { TestCase } from '../../model/test-case.ts'

type Names = Pick<TestCase, 'suites' | 'className' | 'name' | 'file' | 'line'>

interface Form {
  /** What the tool calls a test of a report: several where reports differ. */
  keys(test: Names): string[]
  /** What it printed, as one of the keys; itself where that is absent. */
  printed?(name: string): string | undefined
}

const bare: Form = { keys: ({ name }) => [name] }

/** `tests/test_cart.py::TestCart::test_total[1::2]`; what stands in brackets may hold anything. */
const pytestId = /^((?:[\w.-]{1,200}\/){0,30}[\w.-]{1,200})\.py((?:::\w{1,200}){0,10})::(\w{1,200}(?:\[.{0,500}\])?)$/
/** `[chromium] › shop/cart.spec.ts:3:5 › cart › adds`. */
const playwrightTitle = /^(?:\[([^\]]{1,100})\] › )?(\S.{0,300}?):\d{1,7}:\d{1,7} › (.{1,500})$/
const label = /^\/\/([\w./+-]{0,400}):([\w./+-]{1,200})$/

const simpleName = (className: string) => className.slice(className.lastIndexOf('.') + 1)
const withoutDot = (file: string) => file.replace(/^\.\//, '')

/** By the tool, as the finder of flaky tests calls it. */
const forms: Readonly<Record<string, Form>> = {
  'pytest-rerunfailures': {
    keys: ({ className, name }) => [`${className}::${name}`],
    printed(id) {
      const [, file, classes = '', name] = pytestId.exec(id) ?? []
      return file === undefined ? undefined : `${file.replaceAll('/', '.')}${classes.replaceAll('::', '.')}::${name}`
    }
  },
  flaky: bare,
  'minitest-retry': bare,
  nextest: { keys: ({ className, name }) => [`${className} ${name}`] },
  vitest: { keys: ({ suites, className, name }) => [`${className} > ${name}`, [...suites, name].join(' > ')] },
  playwright: {
    keys: ({ suites, name }) => [[...suites, name].join(' › ')],
    printed(title) {
      const [, project, file, titles] = playwrightTitle.exec(title) ?? []
      return file === undefined ? undefined : [...(project === undefined ? [] : [project]), file, titles].join(' › ')
    }
  },
  cypress: { keys: ({ className, name }) => [name, className] },
  jest: {
    keys: ({ suites, className, name }) => [name, `${className} ${name}`, [...suites, name].join(' '), [...suites.slice(1), name].join(' ')]
  },
  'rspec-retry': { keys: ({ file, line }) => (file === undefined || line === undefined ? [] : [`./${withoutDot(file)}:${line}`]) },
  surefire: { keys: ({ className, name }) => [`${className}.${name}`, `${className}.${name.replace(/\(\)$/, '')}`] },
  gradle: { keys: ({ className, name }) => [`${className} > ${name}`, `${simpleName(className)} > ${name}`] },
  bazel: {
    keys: ({ name }) => [name],
    printed(target) {
      const [, folder, name] = label.exec(target) ?? []
      return name === undefined ? undefined : folder === '' ? name : `${folder}/${name}`
    }
  }
}

/** The names by which a tool knows a test of a report; none where nobody knows how the tool calls it. */
export const keysOf = (tool: string, test: Names): string[] => [...new Set(formOf(tool)?.keys(test))]

/** What a tool printed, to be looked for among the keys. */
export function printedKey(tool: string, name: string): string | undefined {
  const form = formOf(tool)
  if (!form) return undefined
  return form.printed ? form.printed(name) : name
}

const formOf = (tool: string): Form | undefined => (Object.hasOwn(forms, tool) ? forms[tool] : undefined)
