import { expect, test } from '@jest/globals'
import { isPublic } from './public.ts'

const rows: [string, boolean][] = [
  ['1.1.1.1', true],
  ['140.82.121.4', true],
  ['172.15.255.255', true],
  ['172.32.0.1', true],
  ['100.63.255.255', true],
  ['192.169.0.1', true],
  ['2606:4700::1111', true],
  ['2001:4860:4860::8888', true],
  ['64:ff9b::808:808', true],
  ['::ffff:1.1.1.1', true],
  ['0.0.0.0', false],
  ['0.1.2.3', false],
  ['10.255.255.255', false],
  ['100.64.0.1', false],
  ['100.127.255.255', false],
  ['127.0.0.1', false],
  ['127.255.0.9', false],
  ['168.63.129.16', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['::ffff:a9fe:a9fe', false],
  ['0:0:0:0:0:ffff:127.0.0.1', false],
  ['64:ff9b::a9fe:a9fe', false],
  ['64:ff9b::7f00:1', false],
  ['64:ff9b::1', false],
  ['2002:7f00:1::', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['fe80::1%eth0', false],
  ['ff02::1', false],
  ['localhost', false],
  ['', false]
]
test.each(rows)('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected)
})
