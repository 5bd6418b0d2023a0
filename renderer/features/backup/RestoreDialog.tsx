import { Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { PassphraseForm } from '@renderer/features/copy-words';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useEffect, useRef } from 'react';
import classes from './RestoreDialog.module.css';
import { RestorePreview } from './RestorePreview';
import { RestoreResult } from './RestoreResult';
import type { RestoreFlow, RestoreStep } from './use-restore';

const titles: Record<RestoreStep['step'], string> = {
  closed: '',
  reading: 'Conferindo a cópia…',
  locked: 'Esta cópia tem senha',
  refused: 'Não foi possível restaurar',
  preview: 'Restaurar esta cópia?',
  restoring: 'Restaurando…',
  done: 'Restauração terminada',
};

interface Waiting {
  readonly text: string;
  readonly share: number;
}

const Wait = ({ text, share }: Waiting) => (
  <Stack aria-live="polite">
    <Text>{text}</Text>
    <Progress value={Math.round(share * 100)} aria-label="Andamento" />
  </Stack>
);

const Refusal = ({ text, flow }: { readonly text: string; readonly flow: RestoreFlow }) => (
  <Stack>
    <div className={classes.refusal} role="alert">
      <IconAlertTriangle size={24} aria-hidden />
      <Text>{text}</Text>
    </div>
    <Group justify="flex-end">
      <ActionButton onClick={flow.close}>Fechar</ActionButton>
      <span data-start>
        <ActionButton primary onClick={() => void flow.choose()}>
          Escolher outra cópia
        </ActionButton>
      </span>
    </Group>
  </Stack>
);

const Step = ({ flow }: { readonly flow: RestoreFlow }) => {
  const { state } = flow;
  switch (state.step) {
    case 'closed':
      return null;
    case 'reading':
      return <Wait text={`Lendo ${state.name}, do começo ao fim.`} share={state.share} />;
    case 'locked':
      return (
        <PassphraseForm
          name={state.file.name}
          isWrong={state.isWrong}
          onUnlock={(passphrase) => void flow.unlock(state.file, passphrase)}
          onBack={flow.close}
        />
      );
    case 'refused':
      return <Refusal text={state.text} flow={flow} />;
    case 'preview':
      return (
        <RestorePreview
          prepared={state.prepared}
          isUndo={state.isUndo}
          onConfirm={() => void flow.confirm(state.prepared, state.isUndo)}
          onClose={flow.close}
        />
      );
    case 'restoring':
      return (
        <Wait
          text={
            state.isUndo
              ? 'Trazendo de volta o que estava na loja. Não desligue o computador.'
              : 'Guardando o que está na loja e colocando a cópia no lugar. Não desligue o computador.'
          }
          share={state.share}
        />
      );
    case 'done':
      return (
        <RestoreResult
          restored={state.restored}
          isUndo={state.isUndo}
          back={state.back}
          onUndo={() => void flow.undo()}
          onClose={flow.close}
        />
      );
  }
};

/** The whole restore in one dialog, which cannot be closed while it works. */
export const RestoreDialog = ({ flow }: { readonly flow: RestoreFlow }) => {
  const { step } = flow.state;
  const isUndo = flow.state.step === 'preview' && flow.state.isUndo;
  const isWorking = step === 'reading' || step === 'restoring';
  const body = useRef<HTMLDivElement>(null);
  // The dialog stays open from step to step, so each says itself where the keyboard starts; once more when it has
  // opened, because the dialog then takes the focus to its first button.
  const start = useCallback(() => {
    body.current?.querySelector<HTMLElement>('[data-start] button, input[data-start]')?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
  useEffect(start, [step]);
  return (
    <Modal
      opened={step !== 'closed'}
      onEnterTransitionEnd={start}
      onClose={isWorking ? () => undefined : flow.close}
      withCloseButton={!isWorking}
      title={isUndo ? 'Desfazer a restauração?' : titles[step]}
      size="xl"
      centered
    >
      <div ref={body}>
        <Step flow={flow} />
      </div>
    </Modal>
  );
};
