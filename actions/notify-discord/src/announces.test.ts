import { expect, test } from '@jest/globals'
import { announces } from './announces.ts'

test.each([
  'notify',
  'Notify Discord',
  'notify-discord',
  'Announce pushes',
  'announce_release',
  'Discord',
  'discord-message',
  'Push notifications'
])('%s announces', (name) => expect(announces(name)).toBe(true))

test.each([
  '',
  'CI',
  'test-notification-service',
  'notification-service',
  'Discord bot',
  'test (discord)',
  'build-message-api',
  'unnotifiable',
  'denounce',
  'messaging',
  'discordant'
])('%s does not', (name) => expect(announces(name)).toBe(false))
