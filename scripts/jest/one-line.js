// Jest would print four lines around each, of which none is of use.
console.info = (text) => process.stdout.write(`${text}\n`)
