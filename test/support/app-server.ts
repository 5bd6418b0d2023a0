import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appAddress } from '../../electron/security/app-origin';

type Answer = (request: { url: string; method: string }) => Promise<Response>;

/**
 * Serves what the shell's own protocol answers, on this machine. A real server and not requests caught on their way:
 * those of workers within workers are not caught.
 */
export const serveApp = async (answer: Answer) => {
  const server = createServer((request, response) => {
    const url = `${appAddress}${(request.url ?? '/').slice(1)}`;
    void answer({ url, method: request.method ?? 'GET' }).then(async (answered) => {
      response.writeHead(answered.status, Object.fromEntries(answered.headers));
      response.end(Buffer.from(await answered.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    /** Chromium knows no app:// scheme; this address stands for it. */
    address: `http://em-dia.localhost:${port}/`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
