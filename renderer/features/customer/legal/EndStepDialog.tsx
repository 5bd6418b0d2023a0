import { Group, Modal } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { DayField } from '@renderer/ui/DayField';
import { notify } from '@renderer/ui/notify';
import { endLegalStep } from '@renderer/use-cases/end-legal-step';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { LegalStep } from '@shared/domain/legal-step';
import { legalStepLabel } from '@shared/domain/legal-step-label';
import { type FormEvent, useState } from 'react';
import type { FileDialogProps } from '../file-dialog';
import { useUndoRecord } from '../use-undo-record';
import { endRefusedText } from './legal-words';

const EndStepForm = ({ step, onClose }: { readonly step: LegalStep; readonly onClose: () => void }) => {
  const context = useShop();
  const { today } = context;
  const undo = useUndoRecord();
  const [day, setDay] = useState<CivilDay | null>(today);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (day === null) return setProblem('Diga o dia.');
    const ended = await endLegalStep(context, step.id, day);
    if (!ended.ok) return setProblem(endRefusedText(ended.error));
    notify.done('Anotado: foi retirado.', () => undo({ what: 'undo-step-end', id: step.id }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`${legalStepLabel(step.kind)}: foi retirado`} centered>
      <form onSubmit={(event) => void save(event)}>
        <DayField
          label="Em que dia?"
          value={day}
          onChange={(next) => {
            setDay(next);
            setProblem(null);
          }}
          today={today}
          error={problem}
          data-autofocus
        />
        <Group justify="flex-end" mt="lg">
          <ActionButton keyHint="Esc" onClick={onClose}>
            Voltar
          </ActionButton>
          <ActionButton primary type="submit" keyHint="Enter">
            Anotar retirada
          </ActionButton>
        </Group>
      </form>
    </Modal>
  );
};

/** Notes the day an entry was taken off, or a protest cleared. */
export const EndStepDialog = ({ file, action, onClose }: FileDialogProps) => {
  const step = action?.what === 'end-step' && file.legalSteps.find(({ id }) => id === action.id);
  return step ? <EndStepForm step={step} onClose={onClose} /> : null;
};
