import type { AgreementFile } from '@renderer/data/queries/agreements';
import type { TimelineEntry } from '@renderer/ui/EventTimeline';
import { formatDay } from '@shared/calendar/format';
import { toPayCents } from '@shared/domain/agreement/agreement';
import type { AgreementEvent, NoticeChannel, Witness } from '@shared/domain/agreement/agreement-event';
import { formatCpf } from '@shared/identity/cpf';
import { formatMoney } from '@shared/money/format';
import { listed } from '@shared/wording/listed';
import { planShort } from '@shared/wording/plan-short';
import {
  IconArrowBackUp,
  IconBellRinging,
  IconCalendarPlus,
  IconHeartBroken,
  IconHeartHandshake,
  IconSignature,
} from '@tabler/icons-react';

type Step = Exclude<AgreementEvent, { kind: 'taken-back' }>;

const BY: Record<NoticeChannel, string> = {
  letter: 'por carta',
  whatsapp: 'por WhatsApp',
  other: 'por escrito',
};

const witnessText = ({ name, document }: Witness): string =>
  document ? `${name} (CPF ${formatCpf(document)})` : name;

const stepEntry = (step: Step): Pick<TimelineEntry, 'icon' | 'text' | 'notes'> => {
  switch (step.kind) {
    case 'signed':
      return {
        icon: IconSignature,
        text: 'Assinado',
        notes:
          step.witnesses.length === 0
            ? 'Sem testemunhas.'
            : `${step.witnesses.length === 1 ? 'Testemunha' : 'Testemunhas'}: ${listed(step.witnesses.map(witnessText))}.`,
      };
    case 'notified':
      return {
        icon: IconBellRinging,
        text: `Avisado ${BY[step.channel]}: pode acertar até ${formatDay(step.until)}`,
      };
    case 'kept':
      return { icon: IconCalendarPlus, text: `Mais prazo até ${formatDay(step.until)}`, notes: step.reason };
    case 'broken':
      return {
        icon: IconHeartBroken,
        text: `Rompido: ${formatMoney(step.creditedCents)} pagos foram abatidos do que voltou`,
        notes: step.reason,
      };
  }
};

const madeText = ({ agreement, plan }: AgreementFile): string => {
  const { downPaymentCents } = agreement;
  const total = formatMoney(toPayCents(agreement));
  if (plan.length === 0) return `Acordo feito: ${total} à vista`;
  const down = downPaymentCents > 0 ? `entrada de ${formatMoney(downPaymentCents)} e ` : '';
  return `Acordo feito: ${total}, ${down}${planShort(plan)}`;
};

/** What happened to an agreement, newest first. What was taken back stays, and says when. */
export const agreementTimeline = (file: AgreementFile): TimelineEntry[] => {
  const { agreement } = file;
  const undoneOn = new Map(
    agreement.events.flatMap((event) =>
      event.kind === 'taken-back' ? [[event.eventId, event.day] as const] : [],
    ),
  );
  const steps = agreement.events.filter((event): event is Step => event.kind !== 'taken-back');
  const entries: TimelineEntry[] = [
    {
      id: agreement.id,
      icon: IconHeartHandshake,
      day: agreement.day,
      text: madeText(file),
      notes: agreement.notes,
    },
    ...steps.map((step) => {
      const undoDay = undoneOn.get(step.id);
      return {
        ...stepEntry(step),
        id: step.id,
        day: step.day,
        undone: undoDay && `Desfeito em ${formatDay(undoDay)}`,
      };
    }),
  ];
  if (agreement.cancelledOn)
    entries.push({
      id: 'undone',
      icon: IconArrowBackUp,
      day: agreement.cancelledOn,
      text: 'Acordo desfeito: o que entrou voltou como estava',
    });
  return entries.reverse();
};
