import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import type { ImportOutcome } from '@renderer/use-cases/import-sheet';
import { undoImport } from '@renderer/use-cases/undo-import';
import { ok } from '@shared/result';
import { IconArrowBackUp, IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import classes from './DoneStep.module.css';
import { addedText, doneText, nextScreen } from './done-words';
import { UndoImportDialog } from './UndoImportDialog';
import { undoneText } from './undo-words';
import type { Preview } from './use-import';
import { useSaveRejected } from './use-save-rejected';
import { rowsText } from './words';

interface DoneStepProps {
  readonly preview: Preview;
  readonly outcome: ImportOutcome;
  readonly onAgain: () => void;
}

/** What was added, what is still to be mended, and the way back. */
export const DoneStep = ({ preview, outcome, onAgain }: DoneStepProps) => {
  const [, go] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const saveRejected = useSaveRejected();
  const rejected = preview.plan.rejected.length;
  const next = nextScreen(outcome);
  useKeyHints([{ keys: ['Enter'], label: next.hint }]);
  return (
    <Page title="Importar planilha">
      <div className={classes.done}>
        <IconCircleCheck className={classes.icon} size={52} stroke={1.5} aria-hidden />
        <div role="status">
          <h2 className={classes.title}>{doneText(outcome)}</h2>
        </div>
        <p className={classes.text}>{addedText(outcome)}</p>
        <div className={classes.actions}>
          <ActionButton primary keyHint="Enter" onClick={() => go(next.path)} autoFocus>
            {next.label}
          </ActionButton>
          <ActionButton onClick={onAgain}>Importar outra</ActionButton>
          <ActionButton icon={IconArrowBackUp} onClick={() => setAsking(true)}>
            Desfazer importação
          </ActionButton>
        </div>
        {rejected > 0 && (
          <div className={classes.rest}>
            <p className={classes.text}>
              {rejected === 1 ? '1 linha ficou' : `${rowsText(rejected)} ficaram`} de fora. Salve, corrija na
              planilha e importe só {rejected === 1 ? 'ela' : 'elas'}: o resto não se repete.
            </p>
            <ActionButton icon={IconDownload} onClick={() => void saveRejected(preview)}>
              Salvar linhas recusadas em CSV
            </ActionButton>
          </div>
        )}
      </div>
      {isAsking && (
        <UndoImportDialog
          undo={async (by) => {
            const undone = await undoImport(by, outcome.importId);
            return undone.ok ? ok(undoneText(undone.value)) : undone;
          }}
          label={preview.sheet.fileName}
          onClose={() => setAsking(false)}
          onUndone={onAgain}
        />
      )}
    </Page>
  );
};
