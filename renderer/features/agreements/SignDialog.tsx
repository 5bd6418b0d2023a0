import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { WitnessFields } from '@renderer/features/negotiate';
import { useWitnesses, witnessesOf } from '@renderer/stores/witnesses';
import { DayField } from '@renderer/ui/DayField';
import { DialogForm } from '@renderer/ui/DialogForm';
import type { CivilDay } from '@shared/calendar/civil-day';
import {
  noWitnesses,
  typedWitnesses,
  witnessesText,
  witnessProblems,
} from '@shared/rules/negotiation/witness-entry';
import { IconSignature } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgreementDialogParts } from './AgreementDialogs';
import { signDayProblem } from './sign-draft';
import { useAgreementMoves } from './use-agreement-moves';

/** Writes down that both sides signed, and who saw it. */
export const SignDialog = ({ view, onClose }: AgreementDialogParts) => {
  const { today } = useShop();
  const { agreement, account } = view;
  const moves = useAgreementMoves(agreement);
  const [day, setDay] = useState<CivilDay | null>(today);
  const printedFor = useWitnesses((store) => witnessesOf(store, agreement.id));
  const [witnesses, setWitnesses] = useState(printedFor ?? noWitnesses);
  const [wasTried, setTried] = useState(false);
  const dayProblem = signDayProblem(day, agreement, today);
  const problems = witnessProblems(witnesses, account.customer.document);
  const save = async () => {
    setTried(true);
    if (day === null || dayProblem || problems.length > 0) return;
    if (await moves.sign(day, typedWitnesses(witnesses))) onClose();
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
        value={day}
        today={today}
        onChange={setDay}
        error={wasTried ? dayProblem : undefined}
      />
      <WitnessFields witnesses={witnesses} problems={wasTried ? problems : []} onChange={setWitnesses} />
      <Text c="var(--soft)">{witnessesText(witnesses)}</Text>
    </DialogForm>
  );
};
