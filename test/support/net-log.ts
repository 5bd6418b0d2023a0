import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What a browser did on the network, from its own log of it: everything of every process, workers included. */
export interface Traffic {
  /** Addresses that were asked for, of whatever scheme; and whether a page asked, and not the browser itself. */
  readonly requests: readonly { readonly url: string; readonly isOfPage: boolean }[];
  /** Names that were to be resolved and addresses that were to be connected with, also ahead of need. */
  readonly lookups: readonly string[];
}

interface Constants {
  readonly logEventTypes: Readonly<Record<string, number>>;
}

interface LogEvent {
  readonly type: number;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** How Chromium names the initiator of what it asks for itself, or what a person typed. */
const NOBODY = 'not an origin';

const text = (value: unknown): string[] => (typeof value === 'string' && value !== '' ? [value] : []);

/** The events are one a line, after a first line of constants; the last one is cut off when the browser was killed. */
const eventOf = (line: string): LogEvent | null => {
  try {
    return JSON.parse(line.replace(/,$/, '').replace(/\]\}?$/, '')) as LogEvent;
  } catch {
    return null;
  }
};

/** Reads a log that Chromium wrote with `--log-net-log`. Throws where it is not one. */
export const readNetLog = async (file: string): Promise<Traffic> => {
  const requests = new Map<string, boolean>();
  const lookups = new Set<string>();
  let types: Map<number, string> | undefined;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (!types) {
      const { constants } = JSON.parse(`${line.replace(/,\s*$/, '')}}`) as { constants: Constants };
      types = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
      continue;
    }
    const event = eventOf(line);
    if (!event?.params) continue;
    const { url, host, initiator } = event.params;
    switch (types.get(event.type)) {
      case 'URL_REQUEST_START_JOB':
        for (const each of text(url))
          requests.set(each, requests.get(each) || (initiator !== undefined && initiator !== NOBODY));
        break;
      case 'HOST_RESOLVER_MANAGER_REQUEST':
        for (const each of text(host)) lookups.add(each);
        break;
      // Also the connections that are made ahead of any request.
      case 'HTTP_STREAM_JOB_CONTROLLER':
        for (const each of text(url)) lookups.add(each);
        break;
      default:
    }
  }
  if (!types) throw new Error('the browser wrote no log of its network');
  return {
    requests: [...requests].map(([url, isOfPage]) => ({ url, isOfPage })),
    lookups: [...lookups],
  };
};
