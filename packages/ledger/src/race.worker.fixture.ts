import { branchStore } from './branch/store.ts'
import { fileStore } from './file/store.ts'
import { ledgerOver } from './ledger.ts'

/** One of several processes that change one ledger: `<file|branch> <folder or url> <name> <times>`. It says what was acknowledged. */
const [kind = '', place = '', name = '', times = '0'] = process.argv.slice(2)
const ledger = ledgerOver(kind === 'file' ? fileStore(place) : branchStore({ url: place, token: 'token', attempts: 100 }))

for (let time = 0; time < Number(times); time += 1) {
  await ledger.update('count', (current) => Number(current ?? 0) + 1)
  console.log('count')
  await ledger.append('history', [`${name} ${time}`])
  console.log(`${name} ${time}`)
}
