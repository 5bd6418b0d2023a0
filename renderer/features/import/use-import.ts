import { type MatchedImport, matchImport } from '@renderer/data/queries/match-import';
import { rememberedSheets } from '@renderer/data/queries/remembered-sheets';
import { useShop } from '@renderer/data/shop-context';
import { createImporter, startImportWorker } from '@renderer/import/importer';
import type { OpenedSheet, PlannedSheet } from '@renderer/import/sheet-session';
import { type ImportOutcome, importNotebook } from '@renderer/use-cases/import-notebook';
import type { ChosenConventions } from '@shared/import/detect';
import type { ColumnMapping } from '@shared/import/meanings';
import { rememberSheets } from '@shared/import/remembered';
import { useEffect, useState } from 'react';
import { importErrorText, openErrorText } from './words';

/** The sheet being imported, with what the owner corrected. */
export interface SheetInHand {
  readonly fileName: string;
  readonly opened: OpenedSheet;
  readonly mapping: ColumnMapping;
  readonly chosen: ChosenConventions;
}

export interface Preview extends PlannedSheet {
  readonly sheet: SheetInHand;
  readonly match: MatchedImport;
}

export type ImportStep =
  | { readonly step: 'choose'; readonly problem?: string }
  | { readonly step: 'reading'; readonly fileName: string; readonly share: number }
  | { readonly step: 'columns'; readonly sheet: SheetInHand }
  | { readonly step: 'planning'; readonly sheet: SheetInHand }
  | { readonly step: 'preview'; readonly preview: Preview; readonly problem?: string }
  | { readonly step: 'saving'; readonly preview: Preview; readonly share: number }
  | { readonly step: 'done'; readonly preview: Preview; readonly outcome: ImportOutcome };

export interface ImportFlow {
  readonly state: ImportStep;
  open(file: File): Promise<void>;
  /** Changes what the owner chose; nothing is read again. */
  correct(sheet: SheetInHand): void;
  plan(sheet: SheetInHand): Promise<void>;
  save(preview: Preview): Promise<void>;
  startOver(): void;
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** From a file to its rows in the shop. Until `save`, nothing is written. */
export const useImport = (): ImportFlow => {
  const shop = useShop();
  const { db, today } = shop;
  const [state, setState] = useState<ImportStep>({ step: 'choose' });
  const [importer] = useState(() => createImporter(startImportWorker));
  useEffect(() => () => importer.close(), [importer]);

  const open = async (file: File) => {
    const reading = (share: number) => setState({ step: 'reading', fileName: file.name, share });
    reading(0);
    const opened = await importer.open(file, await rememberedSheets(db), reading);
    if (!opened.ok) return setState({ step: 'choose', problem: openErrorText(opened.error) });
    const { mapping } = opened.value;
    setState({
      step: 'columns',
      sheet: { fileName: file.name, opened: opened.value, mapping, chosen: {} },
    });
  };

  const plan = async (sheet: SheetInHand) => {
    setState({ step: 'planning', sheet });
    const planned = await importer.plan({ mapping: sheet.mapping, chosen: sheet.chosen, today });
    if (!planned.ok) return setState({ step: 'choose', problem: openErrorText(planned.error) });
    const match = await matchImport(db, planned.value.plan, today);
    setState({ step: 'preview', preview: { sheet, match, ...planned.value } });
  };

  const save = async (preview: Preview) => {
    const { sheet, plan: wholePlan, conventions } = preview;
    setState({ step: 'saving', preview, share: 0 });
    await nextFrame();
    const result = await importNotebook(shop, {
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

  return {
    state,
    open,
    correct: (sheet) => setState({ step: 'columns', sheet }),
    plan,
    save,
    startOver: () => {
      importer.close();
      setState({ step: 'choose' });
    },
  };
};
