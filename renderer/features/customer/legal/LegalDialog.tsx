import { Group, Modal, Textarea } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { notify } from '@renderer/ui/notify';
import { recordLegalStep } from '@renderer/use-cases/record-legal-step';
import type { LegalStepKind } from '@shared/domain/legal-step';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { FileDialogProps } from '../file-dialog';
import { useUndoRecord } from '../use-undo-record';
import classes from './LegalDialog.module.css';
import { LegalItems } from './LegalItems';
import { LegalOptions } from './LegalOptions';
import { legalView } from './legal-view';
import { stepRefusedText, unconfirmedText } from './legal-words';

const LegalForm = ({ file, onClose }: Pick<FileDialogProps, 'file' | 'onClose'>) => {
  const context = useShop();
  const { today, terms, shop } = context;
  const { customer } = file;
  const undo = useUndoRecord();
  const place = { shopState: shop.state, customerState: customer.address?.state };
  const { headline, options } = legalView(file, today, terms, place);
  const [kind, setKind] = useState<LegalStepKind>(
    () => options.find(({ isOffered }) => isOffered)?.kind ?? 'keep-talking',
  );
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [notes, setNotes] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const chosen = options.find((option) => option.kind === kind);
  const choose = (next: LegalStepKind) => {
    setKind(next);
    setConfirmed([]);
    setProblem(null);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!chosen?.isOffered) return;
    const missing = chosen.before.filter(({ id }) => !confirmed.includes(id)).length;
    if (missing > 0) return setProblem(unconfirmedText(missing));
    const { installmentIds, label } = chosen;
    const recorded = await recordLegalStep(context, {
      customerId: customer.id,
      kind,
      installmentIds,
      confirmed,
      notes,
    });
    if (!recorded.ok) return setProblem(stepRefusedText(recorded.error, today));
    notify.done(`Anotado: ${label.toLowerCase()}.`, () => undo({ what: 'undo-step', id: recorded.value.id }));
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Próximos passos com ${customer.name}`} size={980}>
      <form className={classes.legal} onSubmit={(event) => void save(event)}>
        <p className={classes.headline}>
          {headline} <span>Nada é enviado por aqui: você decide, e o Em Dia guarda o que a loja fez.</span>
        </p>
        <LegalOptions options={options} value={kind} onChange={choose} />
        <div className={classes.side}>
          {chosen && (
            <LegalItems
              option={chosen}
              confirmed={confirmed}
              onConfirm={(ids) => {
                setConfirmed(ids);
                setProblem(null);
              }}
            />
          )}
          {chosen?.isOffered && (
            <Textarea
              label="Observação"
              placeholder="Só a loja vê"
              autosize
              minRows={1}
              maxRows={3}
              value={notes}
              onChange={(event) => setNotes(event.currentTarget.value)}
            />
          )}
        </div>
        <Group className={classes.foot} justify="flex-end" gap="sm">
          {problem && (
            <p role="alert" className={classes.problem}>
              {problem}
            </p>
          )}
          <ActionButton keyHint="Esc" onClick={onClose}>
            Voltar
          </ActionButton>
          <ActionButton
            primary
            type="submit"
            icon={IconDeviceFloppy}
            keyHint="Enter"
            disabled={!chosen?.isOffered}
          >
            Anotar decisão
          </ActionButton>
        </Group>
      </form>
    </Modal>
  );
};

/** What the owner decides for an account long overdue, with what the law asks before it and after it. */
export const LegalDialog = ({ file, action, onClose }: FileDialogProps) =>
  action?.what === 'decide' ? <LegalForm file={file} onClose={onClose} /> : null;
