import { useShop } from '@renderer/data/shop-context';
import { EmptyState } from '@renderer/ui/EmptyState';
import { Page } from '@renderer/ui/Page';
import { IconBuildingStore } from '@tabler/icons-react';
import { ChooseStep } from './ChooseStep';
import { ColumnsStep } from './ColumnsStep';
import { DoneStep } from './DoneStep';
import { PreviewStep } from './PreviewStep';
import { RecordsBackSteps } from './records-back/RecordsBackSteps';
import { useImport } from './use-import';
import { WaitStep } from './WaitStep';

/** Brings a notebook or spreadsheet into the shop, one step at a time; nothing is saved before the last. */
const ImportSteps = () => {
  const flow = useImport();
  const { state } = flow;
  switch (state.step) {
    case 'choose':
      return <ChooseStep problem={state.problem} onFiles={(files) => void flow.open(files)} />;
    case 'own':
      return <RecordsBackSteps files={state.files} onAgain={flow.startOver} />;
    case 'reading':
      return <WaitStep title="Lendo a planilha…" note={state.fileName} share={state.share} />;
    case 'columns':
      return <ColumnsStep sheet={state.sheet} flow={flow} />;
    case 'planning':
      return <WaitStep title="Conferindo cada linha…" note={state.sheet.fileName} />;
    case 'preview':
      return <PreviewStep preview={state.preview} problem={state.problem} flow={flow} />;
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
      return <DoneStep preview={state.preview} outcome={state.outcome} onAgain={flow.startOver} />;
  }
};

export const ImportScreen = () => {
  const { isExample } = useShop();
  if (!isExample) return <ImportSteps />;
  return (
    <Page title="Importar planilha">
      <EmptyState
        icon={IconBuildingStore}
        title="Esta é a loja de exemplo"
        text="A sua planilha vai para a sua loja, nunca para o exemplo. Saia do exemplo e importe lá."
      />
    </Page>
  );
};
