import { createServer, request as send } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listen } from '@/test/tools/port.mjs';

/** An HTTP proxy that writes down what is asked of it. */
export interface CountingProxy {
  /** For `launch({ proxy })`. */
  url: string;
  /** 'GET http://host:port/path' or 'CONNECT host:443', in order. */
  requests: string[];
  close(): Promise<void>;
}

/** Starts one on a free port. It passes on what is for this machine; anything else gets 502 and is written down. */
export async function startProxy(): Promise<CountingProxy> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, answer) => {
    const url = incoming.url ?? '';
    requests.push(`${incoming.method} ${url}`);
    if (!isOurs(url)) {
      answer.writeHead(502).end();
      return;
    }
    const onward = send(url, { method: incoming.method ?? 'GET', headers: incoming.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  // A tunnel is asked for by https and by web sockets.
  server.on('connect', (incoming, socket: Socket) => {
    requests.push(`CONNECT ${incoming.url}`);
    const { hostname, port } = new URL(`http://${incoming.url}`);
    if (!isOurs(`http://${incoming.url}`)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function isOurs(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost'].includes(new URL(url).hostname);
}
