import TestSequencer from '@jest/test-sequencer'

/** Tests that start many processes. */
const starting = /[\\/](?:e2e|ledger|runner|scripts)[\\/]/

/** A process begins with a copy of the map of its worker's memory, which grows with every file: those that start many go first. */
export default class Sequencer extends TestSequencer {
  sort(tests) {
    const inOrder = super.sort(tests)
    const isFirst = ({ path, context }) => starting.test(path.slice(context.config.rootDir.length))
    return [...inOrder.filter(isFirst), ...inOrder.filter((one) => !isFirst(one))]
  }
}
