import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { DayField } from '@renderer/ui/DayField';
import { DialogForm } from '@renderer/ui/DialogForm';
import { ReasonInput } from '@renderer/ui/ReasonInput';
import { addDays } from '@shared/calendar/civil-day';
import { REASON_MAX } from '@shared/domain/primitives';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { AgreementDialogParts } from './AgreementDialogs';
import { type KeepDraft, keepProblems, usualKeepReasons } from './keep-draft';
import { useAgreementMoves } from './use-agreement-moves';

/** As long as a notice usually runs. */
const USUAL_DAYS = 15;

/** The owner waits until a day, and says why. */
export const KeepDialog = ({ view, onClose }: AgreementDialogParts) => {
  const { today } = useShop();
  const moves = useAgreementMoves(view.agreement);
  const [draft, setDraft] = useState<KeepDraft>({ until: addDays(today, USUAL_DAYS), reason: '' });
  const [wasTried, setTried] = useState(false);
  const problems = keepProblems(draft, today);
  const save = async () => {
    setTried(true);
    if (problems.until || problems.reason || draft.until === null) return;
    if (await moves.keep(draft.until, draft.reason)) onClose();
  };
  return (
    <DialogForm
      title={`Dar mais prazo no acordo nº ${view.agreement.number}`}
      confirm="Esperar"
      icon={IconCalendarPlus}
      size={560}
      onSubmit={save}
      onClose={onClose}
    >
      <Text>O acordo continua valendo. Até esse dia, o Em Dia não pede uma decisão.</Text>
      <DayField
        data-autofocus
        label="Esperar até"
        value={draft.until}
        today={today}
        ahead
        onChange={(until) => setDraft((was) => ({ ...was, until }))}
        error={wasTried ? problems.until : undefined}
      />
      <ReasonInput
        label="Por quê"
        usual={usualKeepReasons}
        maxLength={REASON_MAX}
        value={draft.reason}
        onChange={(reason) => setDraft((was) => ({ ...was, reason }))}
        error={wasTried ? problems.reason : undefined}
      />
      <Text c="var(--soft)">
        Multa e juros das parcelas em atraso continuam contando, como combinado no papel.
      </Text>
    </DialogForm>
  );
};
