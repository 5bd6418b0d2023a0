import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { withChosen } from '@shared/import/detect';
import { missingMeanings } from '@shared/import/sheet-kind';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { ColumnChoice } from './ColumnChoice';
import classes from './ColumnsStep.module.css';
import { ConventionFields } from './ConventionFields';
import { choices, columnViews, withChoice } from './column-choices';
import { KindChoice } from './KindChoice';
import type { ImportFlow, SheetInHand } from './use-import';
import { columnsNotes, missingText, sourceText } from './words';

interface ColumnsStepProps {
  readonly sheet: SheetInHand;
  readonly flow: ImportFlow;
}

/** What each column of the sheet means: found by itself, corrected here. */
export const ColumnsStep = ({ sheet, flow }: ColumnsStepProps) => {
  const { opened, mapping } = sheet;
  const { kind } = opened.columns;
  const missing = missingMeanings(kind, mapping);
  const offered = choices(kind);
  const go = () => {
    if (missing.length === 0) void flow.plan(sheet);
  };
  useKeyHints([
    { keys: ['Enter'], label: 'conferir' },
    { keys: ['Tab'], label: 'próxima coluna' },
  ]);
  return (
    <Page
      title="O que é cada coluna"
      subtitle={sourceText(sheet.fileName, opened)}
      actions={
        <>
          <ActionButton onClick={flow.startOver}>Outra planilha</ActionButton>
          <ActionButton primary keyHint="Enter" onClick={go} disabled={missing.length > 0} autoFocus>
            Conferir antes de salvar
          </ActionButton>
        </>
      }
    >
      <div className={classes.screen}>
        <KindChoice kind={kind} onChange={(chosen) => void flow.understand(sheet, chosen)} />
        <Notes missing={missing.length > 0 ? missingText(kind, missing) : null} sheet={sheet} />
        <ol className={classes.columns} aria-label="Colunas da planilha">
          {columnViews(opened.columns, mapping).map((view) => (
            <ColumnChoice
              key={view.id}
              {...view}
              choices={offered}
              onChange={(value) =>
                flow.correct({ ...sheet, mapping: withChoice(mapping, view.column, value) })
              }
            />
          ))}
        </ol>
        <ConventionFields
          found={opened.conventions}
          chosen={sheet.chosen}
          onChange={(chosen) => flow.correct({ ...sheet, chosen })}
        />
      </div>
    </Page>
  );
};

const Notes = ({ missing, sheet }: { readonly missing: string | null; readonly sheet: SheetInHand }) => (
  <>
    {missing && (
      <p className={classes.missing} role="alert">
        <IconAlertTriangle size={20} aria-hidden />
        {missing}
      </p>
    )}
    {columnsNotes(sheet.opened, withChosen(sheet.opened.conventions, sheet.chosen)).map((note) => (
      <p key={note} className={classes.note}>
        <IconInfoCircle size={20} aria-hidden />
        {note}
      </p>
    ))}
  </>
);
