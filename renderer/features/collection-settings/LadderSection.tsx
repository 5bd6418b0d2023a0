import { TextInput } from '@mantine/core';
import { Section } from '@renderer/features/settings';
import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { LeaveDialog } from '@renderer/ui/LeaveDialog';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useLeaveGuard } from '@renderer/ui/use-leave-guard';
import { MAX_TOLERANCE_DAYS } from '@shared/domain/promise-limits';
import { readToleranceDays } from '@shared/rules/ladder/ladder-problems';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { AddStep } from './AddStep';
import classes from './Ladder.module.css';
import { LadderTabs, OwnLadder } from './LadderTabs';
import { SimulationPanel } from './SimulationPanel';
import { StepList } from './StepList';
import { type LadderEditor, useLadderEditor } from './use-ladder-editor';

const Tolerance = ({ editor }: { readonly editor: LadderEditor }) => {
  const typed = editor.draft.toleranceDays;
  const days = readToleranceDays(typed);
  return (
    <div className={classes.tolerance}>
      <span>Promessas esperam até</span>
      <TextInput
        aria-label="Tolerância das promessas, em dias"
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        w={56}
        value={typed}
        error={days === null}
        onChange={(event) => editor.setTolerance(event.currentTarget.value)}
      />
      <span>{days === 1 ? 'dia' : 'dias'} depois do combinado.</span>
      {days === null && (
        <span role="alert" className={classes.problem}>
          De 0 a {MAX_TOLERANCE_DAYS} dias.
        </span>
      )}
    </div>
  );
};

/** The reminder ladders of the shop, and beside them what a customer would receive. */
export const LadderSection = () => {
  const editor = useLadderEditor();
  const guard = useLeaveGuard(editor.isChanged);
  useShortcuts({ 'mod+Enter': () => void editor.save() });
  useKeyHints([
    { keys: ['Enter'], label: 'mudar o passo' },
    { keys: ['Del'], label: 'tirar' },
    { keys: ['Ctrl', 'Enter'], label: 'salvar' },
  ]);
  return (
    <Section
      wide
      title="Régua"
      note="O que fazer, e quando, antes e depois do vencimento. Um passo só aparece quando é permitido conversar, e quem envia é sempre você."
    >
      <LadderTabs editor={editor} />
      <div className={classes.columns}>
        <div className={classes.editor}>
          <OwnLadder editor={editor} />
          <StepList editor={editor} />
          <div className={classes.foot}>
            {editor.canChange && <AddStep editor={editor} />}
            <Tolerance editor={editor} />
          </div>
        </div>
        <SimulationPanel ladderKey={editor.key} ladders={editor.ladders} isStale={!editor.isReadable} />
      </div>
      <div className={classes.actions}>
        <ActionButton primary icon={IconDeviceFloppy} keyHint="Ctrl Enter" onClick={() => void editor.save()}>
          Salvar
        </ActionButton>
        <ActionButton onClick={editor.reset}>Voltar ao padrão</ActionButton>
        {editor.isChanged && <span role="status">Há mudanças que ainda não foram salvas.</span>}
      </div>
      <LeaveDialog guard={guard} text="As mudanças na régua ainda não foram salvas." />
    </Section>
  );
};
