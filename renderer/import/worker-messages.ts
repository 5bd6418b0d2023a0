import type { RememberedSheet } from '@shared/import/remembered';
import type { SheetKind } from '@shared/import/sheet-kind';
import type { Result } from '@shared/result';
import type { OpenedSheet, PlannedSheet, PlanQuestion, SheetError } from './sheet-session';

export type ImportRequest =
  | { readonly ask: 'open'; readonly file: Blob; readonly remembered: readonly RememberedSheet[] }
  | { readonly ask: 'understand'; readonly kind: SheetKind }
  | { readonly ask: 'plan'; readonly question: PlanQuestion };

export type ImportReply =
  | { readonly tell: 'opened'; readonly result: Result<OpenedSheet, SheetError> }
  | { readonly tell: 'planned'; readonly planned: PlannedSheet }
  /** Share of the file read so far, 0 to 1. */
  | { readonly tell: 'progress'; readonly share: number }
  | { readonly tell: 'failed'; readonly detail: string };
