export { codeBlock, codeSpan, escapeMarkdown, markdownLink } from '@tocsin/notifier'
export { checkDelivered } from './alerting/check-delivered.ts'
export { readConfig } from './alerting/config.ts'
export { type Deliver, type Delivery, deliveryOver } from './alerting/delivery.ts'
export { ledgerFor } from './alerting/ledger.ts'
export { sendLeftovers } from './alerting/leftovers.ts'
export { deliveryOptions } from './alerting/options.ts'
export { readOnly } from './alerting/read-only.ts'
export { type ReceiptStore, receiptStore } from './alerting/receipts.ts'
export { leftOutWords, passedBy, secretsOf, webhookOf, whyNobody } from './alerting/receivers.ts'
export { redactContext, redactDeep, redactText } from './alerting/redact.ts'
export { redactAlert, redactMessage } from './alerting/redact-message.ts'
export type { Context } from './context.ts'
export { ActionError, faultOf } from './errors.ts'
export { type Facts, facts } from './facts.ts'
export type { GitHubOptions } from './github/client.ts'
export type { Exchange, ExchangeAnswer } from './github/exchange.ts'
export { statusOf } from './github/failure.ts'
export { type GitHub, github } from './github/github.ts'
export { type IssueOptions, issueTransport } from './github/issues/issue-transport.ts'
export { isRateLimited, lacksPermission } from './github/refusal.ts'
export {
  type Field,
  type InputFacts,
  type Inputs,
  input,
  isExpression,
  optional,
  type Reader,
  required,
  type Values
} from './inputs/field.ts'
export { mentionsIn } from './inputs/mention.ts'
export { type Env, type InputPorts, inputVariable, readInputs } from './inputs/read.ts'
export { type InputSection, inputsSection } from './inputs/section.ts'
export { ledgerInputs, sharedInputs } from './inputs/shared.ts'
export { color, rgb } from './inputs/types/color.ts'
export { moment } from './inputs/types/moment.ts'
export { duration, wholeNumber } from './inputs/types/numbers.ts'
export { webhooks, webLink } from './inputs/types/web.ts'
export { choice, flag, lines, matching, splitList, text, yamlText } from './inputs/types/words.ts'
export { parseYamlInput } from './inputs/types/yaml.ts'
export { main } from './main.ts'
export { once } from './once.ts'
export { type Log, log } from './output/log.ts'
export { mask, maskExactly, maskForms, redact } from './output/mask.ts'
export { type Progress, progress } from './output/progress.ts'
export { receiptsTable } from './output/receipts.ts'
export { setOutput } from './output/step.ts'
export { fitSummary, summary, summaryBytes } from './output/summary.ts'
export { printable, quoted, quotedWhole } from './output/untrusted.ts'
export { distinct, throwFirst } from './problems.ts'
export { type ContextPorts, readContext } from './read-context.ts'
export { isFork } from './trust.ts'
