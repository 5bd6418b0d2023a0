/** The one address the page lives at. Its IndexedDB belongs to this origin, so it can never change. */
export const appScheme = 'app';
export const appHost = 'em-dia';
export const appAddress = `${appScheme}://${appHost}/`;

/** Whether a URL belongs to our page. Compared by its parts: for Node, custom schemes have no origin. */
export const isAppUrl = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
};

/** A paper shown inside the page, which the page itself made. */
export const isAppBlob = (url: string): boolean => url.startsWith(`blob:${appAddress}`);
