import {spawn, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'

/** Why tests that need Redis are skipped, where it is not installed. */
export const noRedis = 'no redis-server here; on Debian: apt-get install redis-server'

/** Whether Redis can be started here, or is named by REDIS_URL. */
export const hasRedis =
  process.env['REDIS_URL'] !== undefined || spawnSync('redis-server', ['--version']).error === undefined

/** A Redis for one test file. */
export interface RedisServer {
  /** What the examples take as REDIS_URL. */
  url: string
  stop: () => void
}

/**
 * Starts a Redis of its own, which keeps nothing and listens on a socket in a temporary folder, so that test files that
 * run side by side do not meet; or takes the one that REDIS_URL names.
 *
 * @returns where it listens, and how to end it
 */
export async function startRedis(): Promise<RedisServer> {
  const given = process.env['REDIS_URL']
  if (given !== undefined) return {url: given, stop: () => {}}
  const folder = mkdtempSync(join(tmpdir(), 'bcast-redis-'))
  const url = join(folder, 'redis.sock')
  const server = spawn('redis-server', ['--port', '0', '--unixsocket', url, '--save', '', '--dir', folder])
  while (!existsSync(url) && server.exitCode === null) await sleep(20)
  const stop = () => {
    server.kill()
    rmSync(folder, {recursive: true, force: true})
  }
  return {url, stop}
}
