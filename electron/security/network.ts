/** The part of Electron's WebRequest that can stop a request. */
export interface RequestGate {
  onBeforeRequest(
    filter: { urls: string[] },
    listener: (details: { url: string }, callback: (answer: { cancel: boolean }) => void) => void,
  ): void;
}

/** Em Dia works with the cable out: whatever would leave the computer from the page is stopped here too. */
export const blockNetwork = (requests: RequestGate): void => {
  requests.onBeforeRequest(
    { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*'] },
    (_details, callback) => callback({ cancel: true }),
  );
};
