import { Checkbox } from '@mantine/core';
import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { MOST_PER_WEEK } from '@shared/rules/guard/contact-policy';
import classes from './Contact.module.css';
import { stateRuleText } from './state-rule-text';
import type { ContactEditor } from './use-contact-editor';

const TIMES = Array.from({ length: MOST_PER_WEEK }, (_, index) => String(index + 1)).map((value) => ({
  value,
  label: value === '1' ? '1 vez' : `${value} vezes`,
}));

/** How often, and how far the law of the state reaches. */
export const Frequency = ({ editor }: { readonly editor: ContactEditor }) => {
  const { draft, read, state } = editor;
  return (
    <div className={classes.often}>
      <h3 className={classes.heading}>Quantas vezes</h3>
      <p className={classes.soft}>
        Com cada cliente, e com cada telefone, no máximo uma vez por dia e, em sete dias:
      </p>
      <ChoiceButtons
        label="Contatos em sete dias"
        choices={TIMES}
        value={String(draft.perWeek)}
        onChange={(value) => editor.change({ perWeek: Number(value) })}
      />
      {read.weekProblem && (
        <p role="alert" className={classes.problem}>
          {read.weekProblem}
        </p>
      )}
      <h3 className={classes.heading}>A lei do estado</h3>
      <p>{stateRuleText(state)}</p>
      <Checkbox
        label="Seguir a lei do estado em todos os canais"
        description="Vale a lei do estado da loja e a do cliente, a mais rigorosa. Sem isto, uma lei que só fala de ligações não limita as mensagens, que seguem os horários ao lado."
        checked={draft.keepStateRules}
        onChange={(event) => editor.change({ keepStateRules: event.currentTarget.checked })}
      />
      <p className={classes.soft}>
        Carta pode ser impressa a qualquer hora. Quem escreveu primeiro pode ser respondido na hora.
      </p>
    </div>
  );
};
