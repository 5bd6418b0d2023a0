import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { IconAlertTriangle } from '@tabler/icons-react';
import { WaitStep } from '../WaitStep';
import { BackDone } from './BackDone';
import { BackPreview } from './BackPreview';
import { useRecordsBack } from './use-records-back';

interface RecordsBackStepsProps {
  readonly files: readonly File[];
  readonly onAgain: () => void;
}

/** Brings records back from the app's own spreadsheets; nothing is saved before the last step. */
export const RecordsBackSteps = ({ files, onAgain }: RecordsBackStepsProps) => {
  const { state, save } = useRecordsBack(files);
  const label = files.map(({ name }) => name).join(', ');
  switch (state.step) {
    case 'reading':
      return <WaitStep title="Lendo a planilha do Em Dia…" note={label} share={state.share} />;
    case 'looking':
      return <WaitStep title="Comparando com a loja…" note={label} share={state.share} />;
    case 'lost':
      return (
        <Page title="Importar planilha">
          <EmptyState
            icon={IconAlertTriangle}
            title="A leitura parou no meio"
            text="A planilha pode ser grande demais para este computador. Nada mudou na sua loja."
            action={
              <ActionButton primary onClick={onAgain} autoFocus>
                Escolher outra planilha
              </ActionButton>
            }
          />
        </Page>
      );
    case 'preview':
      return (
        <BackPreview
          looked={state.looked}
          problem={state.problem}
          onSave={() => void save(state.looked)}
          onAgain={onAgain}
        />
      );
    case 'saving':
      return (
        <WaitStep
          title="Salvando…"
          note="Não desligue o computador. Se algo interromper, nada fica pela metade."
          share={state.share}
          guarded
        />
      );
    case 'done':
      return <BackDone looked={state.looked} back={state.back} label={label} onAgain={onAgain} />;
  }
};
