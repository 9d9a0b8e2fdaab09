import { main } from '@tocsin/action-kit'
import { inputsFrom } from './read.ts'

/** Inputs come first: a step that is set up wrongly loads no more than it takes to say so. */
await main(async (signal) => {
  const inputs = await inputsFrom()
  const { step } = await import('./step.ts')
  await step(inputs, signal)
})
