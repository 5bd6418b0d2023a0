import type { MadeFile, TablesRequest } from './make-tables';

export interface TablesTask {
  /** The name of the database. */
  readonly store: string;
  readonly request: TablesRequest;
}

export type TablesReply =
  /** The share done so far, 0 to 1. */
  | { readonly tell: 'progress'; readonly share: number }
  | { readonly tell: 'made'; readonly files: readonly MadeFile[] }
  | { readonly tell: 'failed'; readonly detail: string };
