// A text four times as long may take six times as long: quadratic work takes sixteen times, noise rarely half more.
export const mostGrowth = 6

// The same for a text sixteen times as long, where little is done with each: quadratic work takes 256 times, and what no
// longer fits into the processor's caches some times more than 16.
export const mostGrowthOf16 = 100

const rounds = 5
const attempts = 4

/** Time of the processor, in microseconds, that reading a text takes: what else the machine does is not in it. */
function timeOf(read: (text: string) => unknown, text: string, runs: number): number {
  const before = process.cpuUsage()
  for (let run = 0; run < runs; run++) read(text)
  return process.cpuUsage(before).user / runs
}

/** How many times the time of the short text the long one takes: the least of interleaved rounds of equal volume. */
function ratio(read: (text: string) => unknown, short: string, long: string): number {
  let few = Infinity
  let many = Infinity
  for (let round = 0; round < rounds; round++) {
    few = Math.min(few, timeOf(read, short, 4))
    many = Math.min(many, timeOf(read, long, 1))
  }
  return many / Math.max(few, 1)
}

/**
 * How the time of a text grows with its length.
 *
 * @param read what is done with a text
 * @param make makes a text of a relative length, 1 or 4
 * @param enough what is little enough to ask no further
 * @returns how many times the time of the short text the long one takes: the least of a few attempts, as what else the
 * machine does can only add to it
 */
export function growth(read: (text: string) => unknown, make: (times: number) => string, enough = mostGrowth): number {
  const short = make(1)
  const long = make(4)
  let least = Infinity
  for (let attempt = 0; attempt < attempts && least > enough; attempt++) {
    least = Math.min(least, ratio(read, short, long))
  }
  return least
}
