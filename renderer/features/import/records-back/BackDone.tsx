import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { paths } from '@renderer/ui/paths';
import type { RecordsBack } from '@renderer/use-cases/records-back/import-records-back';
import { undoRecordsImport } from '@renderer/use-cases/records-back/undo-records-import';
import { ok } from '@shared/result';
import { listed } from '@shared/wording/listed';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import classes from '../DoneStep.module.css';
import { UndoImportDialog } from '../UndoImportDialog';
import { rowsText } from '../words';
import { talliesOf } from './back-view';
import type { Looked } from './use-records-back';
import { rowsOfText } from './words';

interface BackDoneProps {
  readonly looked: Looked;
  readonly back: RecordsBack;
  readonly label: string;
  readonly onAgain: () => void;
}

/** What came back, and the way out again. */
export const BackDone = ({ looked, back, label, onAgain }: BackDoneProps) => {
  const [, go] = useLocation();
  const [isAsking, setAsking] = useState(false);
  const { prepared } = looked;
  const came = talliesOf(prepared).flatMap(({ table, fresh }) => (fresh > 0 ? rowsOfText(table, fresh) : []));
  const out = prepared.refused.length;
  useKeyHints([{ keys: ['Enter'], label: 'ver clientes' }]);
  return (
    <Page title="Importar planilha">
      <div className={classes.done}>
        <IconCircleCheck className={classes.icon} size={52} stroke={1.5} aria-hidden />
        <div role="status">
          <h2 className={classes.title}>{rowsText(back.rows)} de volta na loja</h2>
        </div>
        <p className={classes.text}>{listed(came)}.</p>
        {out > 0 && (
          <p className={classes.text}>
            {out === 1 ? '1 linha ficou' : `${rowsText(out)} ficaram`} de fora. Corrija a planilha e traga de
            novo: o resto não se repete.
          </p>
        )}
        <div className={classes.actions}>
          <ActionButton primary keyHint="Enter" onClick={() => go(paths.customers())} autoFocus>
            Ver clientes
          </ActionButton>
          <ActionButton onClick={onAgain}>Importar outra</ActionButton>
          <ActionButton icon={IconArrowBackUp} onClick={() => setAsking(true)}>
            Desfazer importação
          </ActionButton>
        </div>
      </div>
      {isAsking && (
        <UndoImportDialog
          label={label}
          undo={async (by) => {
            const undone = await undoRecordsImport(by, back.importId);
            return undone.ok ? ok(`Importação desfeita: ${rowsText(back.rows)} saíram.`) : undone;
          }}
          onClose={() => setAsking(false)}
          onUndone={onAgain}
        />
      )}
    </Page>
  );
};
