/** Runs in the page. Gives the preload the two things of Electron it asks for, over Playwright's binding. */
const electronDouble = `
  const heard = new Map();
  const ipcRenderer = {
    invoke: (channel, args) => window.ipcInvoke(channel, args),
    on: (channel, listener) => {
      const relay = (event) => listener({}, event.detail);
      heard.set(listener, relay);
      window.addEventListener('ipc:' + channel, relay);
    },
    removeListener: (channel, listener) => window.removeEventListener('ipc:' + channel, heard.get(listener)),
  };
  const contextBridge = {
    exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: api, enumerable: true }),
  };
`;

/**
 * A script for Playwright's addInitScript that runs the built preload before the page's own scripts. As in
 * Electron, only the main frame gets one.
 */
export const runPreload = (bundle: string): string => `
  if (window === window.top) {
    ${electronDouble}
    const require = (name) => {
      if (name === 'electron') return { contextBridge, ipcRenderer };
      throw new Error('a sandboxed preload may only require electron, not ' + name);
    };
    const module = { exports: {} };
    ((require, module, exports) => {
      ${bundle}
    })(require, module, module.exports);
  }
`;
