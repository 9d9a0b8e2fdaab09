import { main, readInputs } from '@tocsin/action-kit'
import { Inputs } from './inputs.ts'

/** Inputs come first: a step that is set up wrongly loads no more than it takes to say so. */
await main(async (signal) => {
  const inputs = readInputs(Inputs)
  const { step } = await import('./step.ts')
  await step(inputs, signal)
})
