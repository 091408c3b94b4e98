// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of JSON between a session and the test that watches it.
import readline from 'node:readline'

const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]()

/** Asks the test for something only others can do, returns its answer. */
export async function ask(wish) {
  process.stdout.write(JSON.stringify(wish) + '\n')
  const { value, done } = await lines.next()
  if (done) throw new Error('the test has gone')
  return JSON.parse(value)
}

/** Hands over what the session saw and ends. */
export function finish(report) {
  process.stdout.write(JSON.stringify({ done: report }) + '\n', () => process.exit(0))
}

/** The promise, or an error after some seconds. */
export function within(seconds, promise, what) {
  let timer
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: nothing after ${seconds} s`)), seconds * 1000)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

export const base = process.env.ATRIUM_BASE
export const picture = process.env.PICTURE
export const alt = process.env.ALT
export const ben = process.env.BEN
export const outOfBand = 'urn:ietf:wg:oauth:2.0:oob'
