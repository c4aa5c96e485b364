// Serves the page on this machine; any server of files does.
//
//   npm run build && node examples/browser/serve.js
import {createReadStream} from 'node:fs'
import {createServer} from 'node:http'
import {extname} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = new URL('../../', import.meta.url)
const types = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css'}

/** Starts the server; a port of 0 is any free one. */
export function serve(port) {
  const server = createServer((request, response) => {
    const {pathname: path} = new URL(request.url, 'http://localhost')
    const type = types[extname(path)]
    const isPublic = path.startsWith('/dist/') || path.startsWith('/examples/browser/')
    if (type === undefined || !isPublic) return void response.writeHead(404).end()
    createReadStream(fileURLToPath(new URL(`.${path}`, root)))
      .on('open', () => response.setHeader('content-type', `${type}; charset=utf-8`))
      .on('error', () => response.writeHead(404).end())
      .pipe(response)
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(Number(process.env.PORT ?? 8080))
  console.log(`http://localhost:${server.address().port}/examples/browser/index.html`)
}
