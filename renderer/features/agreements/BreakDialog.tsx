import { Checkbox, Text } from '@mantine/core';
import { useLive, useShop } from '@renderer/data/shop-context';
import { DialogForm } from '@renderer/ui/DialogForm';
import { Money } from '@renderer/ui/Money';
import { ReasonInput } from '@renderer/ui/ReasonInput';
import { Sums } from '@renderer/ui/Sums';
import { type BreakError, readBreakingFacts } from '@renderer/use-cases/agreements/break-agreement';
import { breakAgreementUp } from '@shared/domain/agreement/breaking';
import { REASON_MAX } from '@shared/domain/primitives';
import { IconHeartBroken, IconHourglass } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AgreementDialogParts } from './AgreementDialogs';
import classes from './AgreementDialogs.module.css';
import { BackTable } from './BackTable';
import { breakRefusedText, breakSums, comingBack, noticeFirstText } from './break-view';
import { useAgreementMoves } from './use-agreement-moves';

const USUAL_REASONS = ['Parou de pagar', 'Pediu para desfazer', 'Sem resposta', 'Mudou-se'] as const;

/** What breaking an agreement would leave, to the cent, before it is done. */
export const BreakDialog = ({ view, onClose }: AgreementDialogParts) => {
  const { today } = useShop();
  const { agreement, course } = view;
  const moves = useAgreementMoves(agreement);
  const [byCustomer, setByCustomer] = useState(false);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<BreakError | null>(null);
  const facts = useLive((db) => readBreakingFacts(db, agreement, today), [agreement, today]);
  const breaking = useMemo(() => facts && breakAgreementUp(facts), [facts]);
  if (!facts || !breaking) return null;
  const rows = comingBack(breaking, today, facts.terms);
  const mustWait = course.state !== 'decide' && !byCustomer;
  const save = async () => {
    const broken = await moves.breakUp({ owedCents: breaking.owedCents, byCustomer, reason });
    if (broken?.ok) onClose();
    else if (broken) setRefused(broken.error);
  };
  return (
    <DialogForm
      title={`Romper o acordo nº ${agreement.number} com ${view.account.customer.name}?`}
      confirm="Romper"
      icon={IconHeartBroken}
      size={720}
      danger
      onSubmit={save}
      onClose={onClose}
    >
      {mustWait && (
        <p className={classes.note}>
          <IconHourglass size={20} aria-hidden />
          <span>{noticeFirstText(view)}</span>
        </p>
      )}
      <div className={classes.scroll}>
        <BackTable rows={rows} today={today} />
      </div>
      <Sums
        sums={[
          ...breakSums(breaking).map(({ label, cents }) => ({ label, value: <Money cents={cents} /> })),
          {
            label: 'Fica em aberto hoje, com multa e juros',
            value: <Money cents={breaking.owedCents} />,
            isTotal: true,
          },
        ]}
      />
      <Checkbox
        label="O cliente também quer desfazer"
        checked={byCustomer}
        onChange={(event) => {
          setByCustomer(event.currentTarget.checked);
          setRefused(null);
        }}
      />
      <ReasonInput
        label="Motivo (opcional)"
        usual={USUAL_REASONS}
        maxLength={REASON_MAX}
        value={reason}
        onChange={setReason}
      />
      {refused ? (
        <Text role="alert" c="var(--red)">
          {breakRefusedText(refused)}
        </Text>
      ) : (
        <Text c="var(--soft)">Dá para desfazer enquanto nada mais acontecer com o que volta.</Text>
      )}
    </DialogForm>
  );
};
