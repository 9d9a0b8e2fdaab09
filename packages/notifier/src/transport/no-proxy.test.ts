import { expect, test } from '@jest/globals'
import { bypassesProxy } from './no-proxy.ts'

const rows: [url: string, noProxy: string, direct: boolean][] = [
  ['https://discord.com/', '', false],
  ['https://discord.com/', '*', true],
  ['https://discord.com/', 'discord.com', true],
  ['https://DISCORD.com/', 'Discord.COM', true],
  ['https://discord.com./', 'discord.com', true],
  ['https://ptb.discord.com/', 'discord.com', true],
  ['https://ptb.discord.com/', '.discord.com', true],
  ['https://ptb.discord.com/', '*.discord.com', true],
  ['https://discord.com/', '.discord.com', true],
  ['https://evildiscord.com/', 'discord.com', false],
  ['https://discord.com.evil.example/', 'discord.com', false],
  ['https://discord.com/', 'slack.com, discord.com', true],
  ['https://discord.com/', 'slack.com discord.com', true],
  ['https://discord.com/', ',, ,', false],
  ['https://discord.com/', '.', false],
  ['https://discord.com/', 'discord.com:443', true],
  ['https://discord.com/', 'discord.com:8443', false],
  ['https://discord.com:8443/', 'discord.com:8443', true],
  ['http://discord.com/', 'discord.com:80', true],
  ['https://10.1.2.3/', '10.1.2.3', true],
  ['https://10.1.2.3/', '10.0.0.0/8', true],
  ['https://11.1.2.3/', '10.0.0.0/8', false],
  ['https://192.168.1.130/', '192.168.1.128/25', true],
  ['https://192.168.1.127/', '192.168.1.128/25', false],
  ['https://192.168.1.128/', '192.168.1.128/32', true],
  ['https://1.2.3.4/', '0.0.0.0/0', true],
  ['https://1.2.3.4/', '1.2.3.4/33', false],
  ['https://1.2.3.4/', '1.2.3.4/', false],
  ['https://1.2.3.4/', '1.2.3.999/8', false],
  ['https://ten.example/', '10.0.0.0/8', false],
  ['https://1.10.2.3/', '10.2.3', false],
  ['https://[2001:db8::1]/', '2001:db8::1', true],
  ['https://[2001:db8::1]/', '[2001:db8::1]', true],
  ['https://[2001:db8::1]:8443/', '[2001:db8::1]:8443', true],
  ['https://[2001:db8::1]/', '[2001:db8::1]:8443', false],
  ['http://127.0.0.1:3000/', '', true],
  ['http://127.9.9.9/', '', true],
  ['http://localhost/', '', true],
  ['http://api.localhost/', '', true],
  ['http://[::1]:3000/', '', true],
  ['http://128.0.0.1/', '', false]
]
test.each(rows)('%s with no_proxy=%j goes past the proxy: %s', (url, noProxy, direct) => {
  expect(bypassesProxy(new URL(url), noProxy)).toBe(direct)
})
