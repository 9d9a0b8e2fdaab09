import { annotationOf } from './annotation.ts'
import { parseCommand, type WorkflowCommand } from './commands.ts'
import { messageOf } from './error.ts'
import { failWith, type StepLog } from './step-log.ts'

/** What the commands of a process may change besides the log. */
interface CommandEffects {
  outputs: Record<string, string>
  state: Record<string, string>
  /** Set when a command could not be carried out: the step fails. */
  failed: boolean
}

type Handler = (command: WorkflowCommand, context: Context) => void

interface Context {
  log: StepLog
  effects: CommandEffects
  workspace: string
  line: string
  echo: { on: boolean }
}

/** Reads a process line by line: plain output goes to the log, commands take effect. */
export function commandHandler(context: Omit<Context, 'line' | 'echo'>): (line: string) => void {
  const echo = { on: false }
  const stopped: { token?: string } = {}
  const known = (name: string) => name === 'stop-commands' || Object.hasOwn(handlers, name) || name === stopped.token
  return (line) => {
    const command = parseCommand(line, known)
    if (!command) return context.log.write(line)
    if (stopped.token !== undefined) return resume(command, line, stopped, context.log)
    if (command.name.toLowerCase() === 'stop-commands') return stop(command, line, stopped, { ...context, line, echo })
    carryOut(command, { ...context, line, echo })
  }
}

function resume(command: WorkflowCommand, line: string, stopped: { token?: string }, log: StepLog): void {
  log.write(line)
  if (command.name.toLowerCase() === stopped.token) delete stopped.token
}

function stop({ data }: WorkflowCommand, line: string, stopped: { token?: string }, { log, effects }: Context): void {
  const token = data.toLowerCase()
  if (token === '' || token === 'pause-logging' || token === 'stop-commands' || Object.hasOwn(handlers, token)) {
    effects.failed = true
    failWith(log, "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.")
    return
  }
  stopped.token = token
  if (data.length > 6) log.masks.add(data)
  log.write(line)
}

function carryOut(command: WorkflowCommand, context: Context): void {
  const name = command.name.toLowerCase()
  const quiet = unechoed.includes(name)
  if (context.echo.on && !quiet) context.log.write(context.line)
  try {
    handlers[name]?.(command, context)
  } catch (error) {
    context.effects.failed = true
    failWith(context.log, `Unable to process command '${quiet ? name : context.line}' successfully.`)
    failWith(context.log, messageOf(error))
  }
}

const unechoed = ['add-mask', 'debug', 'error', 'warning', 'notice']

const handlers: Readonly<Record<string, Handler>> = {
  error: (command, { log, workspace }) => log.issue(annotationOf('error', command, workspace)),
  warning: (command, { log, workspace }) => log.issue(annotationOf('warning', command, workspace)),
  notice: (command, { log, workspace }) => log.issue(annotationOf('notice', command, workspace)),
  debug: ({ data }, { log }) => log.debug(data),
  group: ({ data }, { log }) => log.write(`##[group]${data}`),
  endgroup: (_command, { log }) => log.write('##[endgroup]'),
  echo: ({ data }, { echo }) => {
    if (!/^(on|off)$/i.test(data.trim()))
      throw new Error(`Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'`)
    echo.on = data.trim().toLowerCase() === 'on'
  },
  'add-mask': ({ data }, { log, echo }) => {
    if (data.trim() === '')
      return log.issue({ level: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." })
    if (echo.on) log.write('::add-mask::***')
    log.masks.add(data)
  },
  'set-output': ({ properties, data }, { log, effects }) => {
    log.issue({ level: 'warning', message: deprecated('set-output') })
    effects.outputs[required(properties, 'set-output')] = data
  },
  'save-state': ({ properties, data }, { log, effects }) => {
    log.issue({ level: 'warning', message: deprecated('save-state') })
    effects.state[required(properties, 'save-state')] = data
  },
  'set-env': () => disabled('set-env'),
  'add-path': () => disabled('add-path'),
  'add-matcher': ({ data }, { log }) => log.debug(`Problem matchers are not read: ${data}`),
  'remove-matcher': ({ data }, { log }) => log.debug(`Problem matchers are not read: ${data}`)
}

function required(properties: WorkflowCommand['properties'], command: string): string {
  if (properties.name) return properties.name
  throw new Error(`Required field 'name' is missing in ##[${command}] command.`)
}

const deprecated = (command: string) =>
  `The \`${command}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`

function disabled(command: string): never {
  throw new Error(`The \`${command}\` command is disabled. Please upgrade to using Environment Files.`)
}
