import { Group, Text, TextInput } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { DayField } from '@renderer/ui/DayField';
import { DialogForm } from '@renderer/ui/DialogForm';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgreementDialogParts } from './AgreementDialogs';
import {
  type SignField,
  signDraft,
  signProblems,
  type TypedWitness,
  typedWitnesses,
  witnessesText,
} from './sign-draft';
import { useAgreementMoves } from './use-agreement-moves';

/** Writes down that both sides signed, and who saw it. */
export const SignDialog = ({ view, onClose }: AgreementDialogParts) => {
  const { today } = useShop();
  const { agreement, account } = view;
  const moves = useAgreementMoves(agreement);
  const [draft, setDraft] = useState(() => signDraft(today));
  const [wasTried, setTried] = useState(false);
  const problems = signProblems(draft, agreement, account.customer, today);
  const errorAt = (field: SignField) =>
    wasTried ? problems.find((problem) => problem.field === field)?.text : undefined;
  const change = (at: 0 | 1, part: Partial<TypedWitness>) =>
    setDraft(({ day, witnesses: [first, second] }) => ({
      day,
      witnesses: at === 0 ? [{ ...first, ...part }, second] : [first, { ...second, ...part }],
    }));
  const save = async () => {
    setTried(true);
    if (problems.length > 0 || draft.day === null) return;
    if (await moves.sign(draft.day, typedWitnesses(draft))) onClose();
  };
  return (
    <DialogForm
      title={`Acordo nº ${agreement.number} assinado`}
      confirm="Anotar assinatura"
      icon={IconSignature}
      size={620}
      keepsTyped
      onSubmit={save}
      onClose={onClose}
    >
      <DayField
        data-autofocus
        label="Quando assinaram"
        value={draft.day}
        today={today}
        onChange={(day) => setDraft((was) => ({ ...was, day }))}
        error={errorAt('day')}
      />
      {([0, 1] as const).map((at) => (
        <Group key={at} gap="sm" align="flex-start" grow preventGrowOverflow={false}>
          <TextInput
            label={`${at + 1}ª testemunha`}
            placeholder="Nome completo"
            autoComplete="off"
            maxLength={200}
            style={{ flex: 3 }}
            value={draft.witnesses[at].name}
            onChange={(event) => change(at, { name: event.currentTarget.value })}
            error={errorAt(`name-${at}`)}
          />
          <TextInput
            label="CPF"
            placeholder="opcional"
            aria-label={`CPF da ${at + 1}ª testemunha`}
            autoComplete="off"
            inputMode="numeric"
            maxLength={18}
            style={{ flex: 2 }}
            value={draft.witnesses[at].cpf}
            onChange={(event) => change(at, { cpf: event.currentTarget.value })}
            error={errorAt(`cpf-${at}`)}
          />
        </Group>
      ))}
      <Text c="var(--soft)">{witnessesText(draft)}</Text>
    </DialogForm>
  );
};
