import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { NothingNew } from './NothingNew';
import { PreviewLists } from './PreviewLists';
import classes from './PreviewStep.module.css';
import { previewView } from './preview-view';
import type { ImportFlow, Preview } from './use-import';
import { useSaveRejected } from './use-save-rejected';
import { sourceText } from './words';

interface PreviewStepProps {
  readonly preview: Preview;
  readonly problem?: string;
  readonly flow: ImportFlow;
}

/** What the import would add and what stays out, before anything is saved. */
export const PreviewStep = ({ preview, problem, flow }: PreviewStepProps) => {
  const { sheet, plan, match } = preview;
  const { rejected } = plan;
  const { today } = useShop();
  const view = useMemo(() => previewView(preview, today), [preview, today]);
  const { count } = view;
  const saveRejected = useSaveRejected();
  const back = () => flow.correct(sheet);
  const exportRejected = () => {
    if (rejected.length > 0) void saveRejected(preview);
  };
  useKeyHints([
    ...(count > 0 ? [{ keys: ['Enter'], label: 'importar' }] : []),
    ...(rejected.length > 0 ? [{ keys: ['S'], label: 'salvar linhas recusadas' }] : []),
    { keys: ['Esc'], label: 'voltar às colunas' },
  ]);
  useShortcuts({ Escape: back, s: exportRejected });
  return (
    <Page
      title={count > 0 ? 'Confira antes de salvar' : 'Nada novo para importar'}
      subtitle={`${sourceText(sheet.fileName, sheet.opened)}${count > 0 ? ' · nada foi salvo ainda' : ''}`}
      actions={
        <>
          <ActionButton keyHint="Esc" onClick={back}>
            Voltar às colunas
          </ActionButton>
          {count > 0 && (
            <ActionButton primary keyHint="Enter" onClick={() => void flow.save(preview)} autoFocus>
              Importar {view.countText}
            </ActionButton>
          )}
        </>
      }
    >
      <div className={classes.screen}>
        {problem && (
          <p className={classes.problem} role="alert">
            <IconAlertTriangle size={20} aria-hidden />
            {problem}
          </p>
        )}
        {count > 0 ? (
          <FigureStrip figures={view.figures} />
        ) : (
          <NothingNew known={match.knownRows.length + match.changedRows.length} onAgain={flow.startOver} />
        )}
        <p className={classes.notes}>{view.notes.join(' ')}</p>
        <PreviewLists preview={preview} view={view} onSaveRejected={exportRejected} />
      </div>
    </Page>
  );
};
