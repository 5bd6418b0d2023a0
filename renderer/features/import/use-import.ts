import { useOwnerApproval } from '@renderer/data/owner-approval';
import { type MatchedSheet, matchSheet } from '@renderer/data/queries/match-sheet';
import { rememberedSheets } from '@renderer/data/queries/remembered-sheets';
import { useShop } from '@renderer/data/shop-context';
import { createImporter, startImportWorker } from '@renderer/import/importer';
import type { OpenedSheet } from '@renderer/import/sheet-session';
import { type ImportOutcome, importSheet } from '@renderer/use-cases/import-sheet';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import type { ChosenConventions, Conventions } from '@shared/import/detect';
import type { ColumnMapping } from '@shared/import/meanings';
import { rememberSheets } from '@shared/import/remembered';
import type { SheetKind } from '@shared/import/sheet-kind';
import { useEffect, useState } from 'react';
import { importErrorText, openErrorText } from './words';

/** The sheet being imported, with what the owner corrected. */
export interface SheetInHand {
  readonly fileName: string;
  readonly opened: OpenedSheet;
  readonly mapping: ColumnMapping;
  readonly chosen: ChosenConventions;
}

export type Preview = MatchedSheet & { readonly sheet: SheetInHand; readonly conventions: Conventions };

export type ImportStep =
  | { readonly step: 'choose'; readonly problem?: string }
  /** What the app wrote itself comes back another way. */
  | { readonly step: 'own'; readonly files: readonly File[] }
  | { readonly step: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly step: 'columns'; readonly sheet: SheetInHand }
  | { readonly step: 'planning'; readonly sheet: SheetInHand }
  | { readonly step: 'preview'; readonly preview: Preview; readonly problem?: string }
  | { readonly step: 'saving'; readonly preview: Preview; readonly share: number }
  | { readonly step: 'done'; readonly preview: Preview; readonly outcome: ImportOutcome };

export interface ImportFlow {
  readonly state: ImportStep;
  open(files: readonly File[]): Promise<void>;
  /** Understands the sheet as what the owner says it is. */
  understand(sheet: SheetInHand, kind: SheetKind): Promise<void>;
  /** Changes what the owner chose; nothing is read again. */
  correct(sheet: SheetInHand): void;
  plan(sheet: SheetInHand): Promise<void>;
  save(preview: Preview): Promise<void>;
  startOver(): void;
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** From a file to its rows in the shop. Until `save`, nothing is written. */
export const useImport = (): ImportFlow => {
  const { db, today } = useShop();
  const { withOwner } = useOwnerApproval();
  const [state, setState] = useState<ImportStep>({ step: 'choose' });
  const [importer] = useState(() => createImporter(startImportWorker));
  useEffect(() => () => importer.close(), [importer]);

  const show = (fileName: string, opened: OpenedSheet) =>
    setState({ step: 'columns', sheet: { fileName, opened, mapping: opened.mapping, chosen: {} } });

  const open = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    // A notebook is one file; several together only ever are the app's own.
    if (files.length > 1) return setState({ step: 'own', files });
    const reading = (share: number) => setState({ step: 'reading', fileName: file.name, share });
    reading(0);
    const opened = await importer.open(file, await rememberedSheets(db), reading);
    if (!opened.ok && opened.error === 'own-tables') return setState({ step: 'own', files });
    if (!opened.ok) return setState({ step: 'choose', problem: openErrorText(opened.error) });
    show(file.name, opened.value);
  };

  const understand = async ({ fileName }: SheetInHand, kind: SheetKind) => {
    const opened = await importer.understand(kind);
    if (!opened.ok) return setState({ step: 'choose', problem: openErrorText(opened.error) });
    show(fileName, opened.value);
  };

  const plan = async (sheet: SheetInHand) => {
    setState({ step: 'planning', sheet });
    const planned = await importer.plan({ mapping: sheet.mapping, chosen: sheet.chosen, today });
    if (!planned.ok) return setState({ step: 'choose', problem: openErrorText(planned.error) });
    const { plan: wholePlan, conventions } = planned.value;
    const matched = await matchSheet(db, wholePlan, today);
    setState({ step: 'preview', preview: { ...matched, sheet, conventions } });
  };

  const write = async (by: UseCaseContext, preview: Preview) => {
    const { sheet, plan: wholePlan, conventions } = preview;
    setState({ step: 'saving', preview, share: 0 });
    await nextFrame();
    const result = await importSheet(by, {
      plan: wholePlan,
      fileName: sheet.fileName,
      remember: rememberSheets(sheet.opened.columns, sheet.mapping, conventions),
      onProgress: (share) => setState({ step: 'saving', preview, share }),
    });
    setState(
      result.ok
        ? { step: 'done', preview, outcome: result.value }
        : { step: 'preview', preview, problem: importErrorText(result.error) },
    );
  };

  const save = (preview: Preview) => withOwner('import', (by) => write(by, preview));

  return {
    state,
    open,
    understand,
    correct: (sheet) => setState({ step: 'columns', sheet }),
    plan,
    save,
    startOver: () => {
      importer.close();
      setState({ step: 'choose' });
    },
  };
};
