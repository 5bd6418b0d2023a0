import { connect } from 'node:net';
import { preview } from 'vite';

const host = '127.0.0.1';
const port = 41530;
export const address = `http://${host}:${port}/`;

/** Whether somebody already answers there: most likely Em Dia, started before. */
export const isTaken = () =>
  new Promise((resolve) => {
    const socket = connect({ host, port });
    const finish = (/** @type {boolean} */ taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.on('connect', () => finish(true));
    socket.on('error', () => finish(false));
  });

/**
 * Serves the built page to this computer only, always under the same address: the browser keeps the
 * shop's data by it.
 * @param {boolean} open whether to open the browser
 */
export const serveBuild = (open) =>
  preview({ logLevel: 'error', preview: { host, port, strictPort: true, open: open ? '/' : false } });
