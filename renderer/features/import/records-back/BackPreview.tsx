import { ActionButton } from '@renderer/ui/ActionButton';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { IconAlertTriangle, IconCircleCheck, IconFileUnknown } from '@tabler/icons-react';
import classes from '../PreviewStep.module.css';
import { rowsText } from '../words';
import { BackLists } from './BackLists';
import { figuresOf, talliesOf } from './back-view';
import type { Looked } from './use-records-back';
import { fileNotes } from './words';

interface BackPreviewProps {
  readonly looked: Looked;
  readonly problem?: string;
  readonly onSave: () => void;
  readonly onAgain: () => void;
}

interface NothingProps {
  /** Rows the shop has, and rows that cannot come in. */
  readonly known: number;
  readonly refused: number;
  readonly onAgain: () => void;
}

const nothingText = (known: number, refused: number): { readonly title: string; readonly text: string } => {
  if (known === 0)
    return {
      title: 'Nada aqui pode entrar',
      text: 'Veja o motivo, corrija a planilha e escolha de novo. Nada mudou na sua loja.',
    };
  if (refused === 0)
    return {
      title: 'Tudo isto já está na loja',
      text: 'Nada será repetido nem mudado: o que está na loja fica como está.',
    };
  return {
    title: 'O que dá para ler já está na loja',
    text: `Nada será repetido nem mudado. Veja por que ${refused === 1 ? 'uma linha fica' : `${rowsText(refused)} ficam`} de fora.`,
  };
};

const Nothing = ({ known, refused, onAgain }: NothingProps) => {
  const Icon = known > 0 ? IconCircleCheck : IconFileUnknown;
  const { title, text } = nothingText(known, refused);
  return (
    <div className={classes.nothing} role="status">
      <Icon size={36} stroke={1.5} aria-hidden />
      <div>
        <b>{title}</b>
        <p>{text}</p>
      </div>
      <ActionButton onClick={onAgain} autoFocus>
        Escolher outra planilha
      </ActionButton>
    </div>
  );
};

/** What would come back, before anything is saved. */
export const BackPreview = ({ looked, problem, onSave, onAgain }: BackPreviewProps) => {
  const { read, prepared } = looked;
  const count = prepared.fresh.length;
  const tallies = talliesOf(prepared);
  const known = tallies.reduce((sum, { equal, different }) => sum + equal + different, 0);
  const notes = fileNotes(read.sheets, read.strange);
  useKeyHints([
    ...(count > 0 ? [{ keys: ['Enter'], label: 'trazer de volta' }] : []),
    { keys: ['Esc'], label: 'voltar' },
  ]);
  useShortcuts({ Escape: onAgain });
  return (
    <Page
      title={count > 0 ? 'Planilha do próprio Em Dia' : 'Nada novo para trazer'}
      subtitle={count > 0 ? 'Cada registro volta como era. Confira: nada foi salvo ainda.' : undefined}
      actions={
        <>
          <ActionButton keyHint="Esc" onClick={onAgain}>
            Voltar
          </ActionButton>
          {count > 0 && (
            <ActionButton primary keyHint="Enter" onClick={onSave} autoFocus>
              Trazer de volta {rowsText(count)}
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
          <FigureStrip figures={figuresOf(prepared)} />
        ) : (
          <Nothing known={known} refused={prepared.refused.length} onAgain={onAgain} />
        )}
        <p className={classes.notes}>{notes.join(' ')}</p>
        {tallies.length > 0 && <BackLists prepared={prepared} />}
      </div>
    </Page>
  );
};
