import { Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { momentText } from '@renderer/features/backup';
import { PassphraseForm } from '@renderer/features/copy-words';
import { ActionButton } from '@renderer/ui/ActionButton';
import type { ReadyBackup, Restored } from '@renderer/use-cases/restore-backup';
import { heldText } from '@shared/backup/status';
import { formatMoney } from '@shared/money/format';
import { counted } from '@shared/wording/counted';
import { IconArrowRight, IconCircleCheck, IconRestore } from '@tabler/icons-react';
import { useCallback, useEffect, useRef } from 'react';
import classes from './RecoveryDialog.module.css';
import { StartAnewForm } from './StartAnewForm';
import type { Recovery, RecoveryStep } from './use-recovery';

const TITLES: Record<RecoveryStep['step'], string> = {
  choosing: '',
  passphrase: 'Abrir a cópia',
  reading: 'Conferindo a cópia…',
  refused: 'Esta cópia não serve',
  preview: 'Trazer a loja de volta desta cópia?',
  restoring: 'Trazendo a loja de volta…',
  done: 'A loja está de volta',
  anew: 'Começar uma loja nova?',
};

const Wait = ({ text, share }: { readonly text: string; readonly share: number }) => (
  <Stack aria-live="polite">
    <Text>{text}</Text>
    <Progress value={Math.round(share * 100)} aria-label="Andamento" />
  </Stack>
);

interface PreviewProps {
  readonly ready: ReadyBackup;
  readonly onConfirm: () => void;
  readonly onBack: () => void;
}

const Preview = ({ ready: { contents, name }, onConfirm, onBack }: PreviewProps) => {
  const { header, counts, totals } = contents;
  const rows: readonly (readonly [string, string])[] = [
    ['Loja', header.shop || '–'],
    ['Feita em', momentText(Date.parse(header.createdAt))],
    ['Clientes', totals.customers.toLocaleString('pt-BR')],
    ['Vendas', counts.sales.toLocaleString('pt-BR')],
    ['Recebimentos', counts.payments.toLocaleString('pt-BR')],
    ['Em aberto', formatMoney(totals.openCents)],
    ['Arquivo', name],
  ];
  return (
    <Stack>
      <dl className={classes.facts}>
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Text>O que foi registrado depois desta hora não está na cópia e terá de ser anotado de novo.</Text>
      <Group justify="flex-end">
        <ActionButton onClick={onBack} keyHint="Esc">
          Voltar
        </ActionButton>
        <span data-start>
          <ActionButton primary icon={IconRestore} onClick={onConfirm} keyHint="Enter">
            Trazer tudo de volta
          </ActionButton>
        </span>
      </Group>
    </Stack>
  );
};

const findingsText = (findings: Restored['findings']): string => {
  if (findings === null)
    return 'Os registros não puderam ser conferidos agora: confira em Ajustes, na conferência dos registros.';
  if (findings.length === 0) return 'Todos os saldos foram recalculados e conferem.';
  return `${counted(findings.length, 'ponto não confere', 'pontos não conferem')} nos registros desta cópia, como já não conferiam quando ela foi feita. Veja quais em Ajustes, na conferência dos registros.`;
};

const Done = ({ restored, onGo }: { readonly restored: Restored; readonly onGo: () => void }) => {
  const { contents, findings } = restored;
  return (
    <Stack>
      <div className={classes.done} role="status">
        <IconCircleCheck size={24} aria-hidden />
        <span>{heldText(contents.totals.customers, contents.totals.openCents)}.</span>
      </div>
      <Text>{findingsText(findings)}</Text>
      <Group justify="flex-end">
        <span data-start>
          <ActionButton primary icon={IconArrowRight} onClick={onGo} keyHint="Enter">
            Ir para Hoje
          </ActionButton>
        </span>
      </Group>
    </Stack>
  );
};

interface RecoveryDialogProps {
  readonly recovery: Recovery;
  readonly onUse: (store: string) => void;
}

const Step = ({ recovery, onUse }: RecoveryDialogProps) => {
  const { state, back } = recovery;
  switch (state.step) {
    case 'choosing':
      return null;
    case 'passphrase':
      return (
        <PassphraseForm
          name={state.file.name}
          isWrong={state.isWrong}
          onUnlock={(passphrase) => void recovery.unlock(state.file, passphrase)}
          onBack={back}
        />
      );
    case 'reading':
      return <Wait text={`Lendo ${state.name}, do começo ao fim.`} share={state.share} />;
    case 'refused':
      return (
        <Stack>
          <Text role="alert">{state.text}</Text>
          <Group justify="flex-end">
            <span data-start>
              <ActionButton primary onClick={back}>
                Escolher outra
              </ActionButton>
            </span>
          </Group>
        </Stack>
      );
    case 'preview':
      return (
        <Preview ready={state.ready} onConfirm={() => void recovery.confirm(state.ready)} onBack={back} />
      );
    case 'restoring':
      return <Wait text="Não desligue o computador." share={state.share} />;
    case 'done':
      return <Done restored={state.restored} onGo={() => onUse(state.store)} />;
    case 'anew':
      return <StartAnewForm onConfirm={() => void recovery.beginAnew().then(onUse)} onBack={back} />;
  }
};

const BUSY: ReadonlySet<RecoveryStep['step']> = new Set(['reading', 'restoring', 'done']);

/** One copy on its way back to being the shop. It cannot be closed while it works. */
export const RecoveryDialog = ({ recovery, onUse }: RecoveryDialogProps) => {
  const { step } = recovery.state;
  const body = useRef<HTMLDivElement>(null);
  // The dialog stays open from step to step: each says where the keyboard starts, again once it has opened.
  const start = useCallback(() => {
    body.current?.querySelector<HTMLElement>('[data-start] button, input[data-start]')?.focus();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each step
  useEffect(start, [step]);
  const isBusy = BUSY.has(step);
  return (
    <Modal
      opened={step !== 'choosing'}
      onEnterTransitionEnd={start}
      onClose={isBusy ? () => undefined : recovery.back}
      withCloseButton={!isBusy}
      closeOnClickOutside={false}
      title={TITLES[step]}
      size="lg"
      centered
    >
      <div ref={body}>
        <Step recovery={recovery} onUse={onUse} />
      </div>
    </Modal>
  );
};
