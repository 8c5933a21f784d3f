// @ts-check
import { Stop } from './stop.mjs';

/**
 * Makes a server listen on 127.0.0.1.
 *
 * @param {import('node:net').Server} server
 * @param {number} [port] 0, if not given, takes any free one
 * @returns {Promise<number>} the port it listens on
 * @throws {Stop} if the port is taken
 */
export function listen(server, port = 0) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      reject(taken ? new Stop(`Port ${port} on 127.0.0.1 is taken: end what uses it, or name another port.`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address && typeof address === 'object' ? address.port : port);
    });
  });
}
