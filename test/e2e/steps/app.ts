import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** The shop's wall on the day of every story: Friday morning, the day the notebook's totals were counted. */
export const STORY_TIME = new Date('2026-11-20T10:00:00-03:00');

export interface Watch {
  /** Addresses the owner was taken to outside the app, such as wa.me. */
  readonly links: readonly string[];
}

const isLocal = (url: string, home: string): boolean =>
  url.startsWith(home) || /^(blob|data|about|chrome-extension|chrome):/.test(url);

/** Writes down what must not happen: a request of the app that leaves the machine, an error, a policy broken. */
const watch = async (context: BrowserContext, home: string) => {
  const links: string[] = [];
  const wrong: string[] = [];
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      reportError(new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`)),
    );
  });
  await context.route(
    (url) => !isLocal(url.href, home),
    async (route) => {
      const request = route.request();
      // A tab of its own: the policy lets no frame of the page go outside.
      if (request.isNavigationRequest()) links.push(request.url());
      else wrong.push(`request to ${request.url()}`);
      await route.fulfill({ contentType: 'text/html', body: '<title>fora do Em Dia</title>' });
    },
  );
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  return { links, wrong };
};

/** A test in the story's time, which fails when anything leaves the machine or breaks on the way. */
export const test = base.extend<{ watched: Watch; app: Page }>({
  watched: [
    async ({ context, baseURL }, use) => {
      if (!baseURL) throw new Error('no baseURL');
      await context.clock.setFixedTime(STORY_TIME);
      const { links, wrong } = await watch(context, baseURL);
      await use({ links });
      expect(wrong).toEqual([]);
    },
    { auto: true },
  ],
  /** The app, opened for the first time. */
  app: async ({ page, watched: _ }, use) => {
    await page.goto('/');
    await use(page);
  },
});

export { expect, type Page };
