import { type Sent, send, type ToSend } from '@tocsin/action-kit'
import type { Alert } from '@tocsin/notifier'
import type { Ports } from '../ports.ts'
import type { To } from './to.ts'

/** Delivers one message and reports what became of it. */
export const sendPlaced = (toSend: ToSend, to: To, ports: Ports): Promise<Sent> =>
  send({ ...toSend, message: { ...toSend.message, alert: placed(toSend.message.alert, to.inputs.repository) } }, to, ports)

/** Of several repositories that one watches, a phone shows the title alone. */
const placed = (alert: Alert, repository: string | undefined): Alert =>
  repository ? { ...alert, title: `${repository.slice(repository.indexOf('/') + 1)}: ${alert.title}` } : alert
