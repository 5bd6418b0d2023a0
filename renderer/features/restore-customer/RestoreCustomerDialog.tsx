import { Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { PassphraseForm } from '@renderer/features/copy-words';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useFocusBack } from '@renderer/ui/use-focus-back';
import { useCallback, useEffect, useRef } from 'react';
import { ChooseCopy } from './ChooseCopy';
import { CustomerPreview } from './CustomerPreview';
import { FindInCopy } from './FindInCopy';
import { type CustomerStep, type RestoreCustomerFlow, useRestoreCustomer } from './use-restore-customer';

export interface RestoreCustomerDialogProps {
  /** Whom it is about; absent where they are looked for in the copy. */
  readonly customer?: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

const TITLES: Record<CustomerStep['step'], string> = {
  choosing: 'Trazer um cliente de uma cópia',
  passphrase: 'Abrir a cópia',
  reading: 'Conferindo a cópia…',
  refused: 'Esta cópia não serve',
  searching: 'Quem deve voltar?',
  preview: 'Trazer esta ficha da cópia?',
};

interface StepProps extends RestoreCustomerDialogProps {
  readonly flow: RestoreCustomerFlow;
}

const Step = ({ flow, customer }: StepProps) => {
  const { state, back } = flow;
  switch (state.step) {
    case 'choosing':
      return (
        <ChooseCopy
          name={customer?.name}
          onChoose={(copy) => void flow.choose(copy)}
          onFile={() => void flow.chooseFile()}
        />
      );
    case 'passphrase':
      return (
        <PassphraseForm
          name={state.file.name}
          isWrong={state.isWrong}
          onUnlock={(passphrase) => void flow.unlock(state.file, passphrase)}
          onBack={back}
        />
      );
    case 'reading':
      return (
        <Stack aria-live="polite">
          <Text>Lendo {state.name}, do começo ao fim.</Text>
          <Progress value={Math.round(state.share * 100)} aria-label="Andamento" />
        </Stack>
      );
    case 'refused':
      return (
        <Stack>
          <Text role="alert">{state.text}</Text>
          <Group justify="flex-end">
            <span data-start>
              <ActionButton primary onClick={back}>
                Escolher outra cópia
              </ActionButton>
            </span>
          </Group>
        </Stack>
      );
    case 'searching':
      return (
        <FindInCopy
          inside={state.inside}
          note={state.note}
          onPick={(id) => void flow.pick(state.inside, id)}
          onBack={back}
        />
      );
    case 'preview':
      return (
        <CustomerPreview
          copy={state.copy}
          change={state.change}
          onConfirm={() => void flow.confirm(state.copy)}
          onBack={() => (customer ? back() : flow.search(state.inside))}
        />
      );
  }
};

/** One customer back from a copy: which copy, who, what changes, done. */
export const RestoreCustomerDialog = (props: RestoreCustomerDialogProps) => {
  useFocusBack();
  const flow = useRestoreCustomer(props.customer?.id, props.onClose);
  const { step } = flow.state;
  const body = useRef<HTMLDivElement>(null);
  // The dialog stays open from step to step: each says where the keyboard starts, again once it has opened.
  const start = useCallback(() => {
    body.current
      ?.querySelector<HTMLElement>('[data-start] button, input[data-start], input, [data-copy]')
      ?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
  useEffect(start, [step]);
  const isReading = step === 'reading';
  return (
    <Modal
      opened
      onEnterTransitionEnd={start}
      onClose={isReading ? () => undefined : props.onClose}
      withCloseButton={!isReading}
      closeOnClickOutside={false}
      title={TITLES[step]}
      size={860}
      centered
    >
      <div ref={body}>
        <Step flow={flow} {...props} />
      </div>
    </Modal>
  );
};
