import { Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { ActionButton } from '@renderer/ui/ActionButton';
import { DECISION_REASON_MAX, type DecisionNeed } from '@shared/rules/credit/decision';
import { type FormEvent, useState } from 'react';
import classes from './DecisionDialog.module.css';
import { decisionFacts, decisionTitle, USUAL_REASONS } from './decision-words';

interface DecisionDialogProps {
  readonly customerName: string;
  readonly need: DecisionNeed;
  readonly onDecide: (reason: string) => void;
  readonly onClose: () => void;
}

const OWN = 'own';

/** Asks why a sale is made over the limit or in spite of a delay. Who decides is the shop; the reason is kept. */
export const DecisionDialog = ({ customerName, need, onDecide, onClose }: DecisionDialogProps) => {
  const [chosen, setChosen] = useState('');
  const [own, setOwn] = useState('');
  const [tried, setTried] = useState(false);
  const reason = (chosen === OWN ? own : chosen).trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason !== '') onDecide(reason);
  };
  return (
    <Modal opened onClose={onClose} title={decisionTitle(need)} size={600}>
      <form onSubmit={submit} noValidate>
        <Stack gap="xs">
          {decisionFacts(need, customerName).map((fact) => (
            <Text key={fact}>{fact}</Text>
          ))}
        </Stack>
        <Radio.Group
          className={classes.reasons}
          label="Por que vender assim mesmo?"
          description="Fica anotado na fita do dia e na ficha do cliente."
          error={tried && reason === '' ? 'Escolha um motivo ou escreva o seu.' : undefined}
          value={chosen}
          onChange={setChosen}
        >
          <div className={classes.choices}>
            {USUAL_REASONS.map((usual, index) => (
              <Radio key={usual} value={usual} label={usual} data-autofocus={index === 0 || undefined} />
            ))}
            <div className={classes.own}>
              <Radio value={OWN} label="Outro:" />
              <TextInput
                aria-label="Outro motivo"
                autoComplete="off"
                maxLength={DECISION_REASON_MAX}
                value={own}
                onChange={(event) => {
                  setOwn(event.currentTarget.value);
                  setChosen(OWN);
                }}
              />
            </div>
          </div>
        </Radio.Group>
        <Text c="dimmed" mt="md">
          Nada foi gravado ainda.
        </Text>
        <Group justify="flex-end" mt="md">
          <ActionButton keyHint="Esc" onClick={onClose}>
            Voltar à venda
          </ActionButton>
          <ActionButton primary type="submit" keyHint="Enter">
            Vender mesmo assim
          </ActionButton>
        </Group>
      </form>
    </Modal>
  );
};
