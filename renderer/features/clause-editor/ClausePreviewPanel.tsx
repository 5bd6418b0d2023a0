import { Select } from '@mantine/core';
import { useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import classes from './ClausePreviewPanel.module.css';
import { previewOf } from './clause-preview';
import type { ClauseEditor } from './use-clause-editor';
import { useClausePreview } from './use-clause-preview';

/** The paper as it will read with the clauses as they are now, the one being written among them. */
export const ClausePreviewPanel = ({ editor }: { readonly editor: ClauseEditor }) => {
  const preview = useClausePreview();
  const draft = useDeferredValue(editor.writing?.draft ?? null);
  const { clauses, selected } = editor;
  const id = draft?.id ?? selected?.id ?? null;
  const shown = useMemo(
    () => previewOf(clauses, draft, preview.facts, id),
    [clauses, draft, preview.facts, id],
  );
  const paper = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is chosen is brought into view when it changes.
  useLayoutEffect(() => {
    paper.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <section className={classes.panel} aria-label="Como vai ficar">
      <Select
        label="Como vai ficar em"
        size="sm"
        allowDeselect={false}
        data={preview.choices}
        value={preview.chosen}
        onChange={(chosen) => chosen && preview.choose(chosen)}
      />
      <article ref={paper} className={classes.paper}>
        <h4>Termo de acordo de pagamento</h4>
        <p data-chosen={shown.isOpeningChosen || undefined}>{shown.opening}</p>
        <p data-tables>[quadros: de onde vem o valor, como será pago]</p>
        {shown.conditions.map(({ key, title, text, highlighted, isChosen }, index) => (
          <p key={key} data-chosen={isChosen || undefined}>
            <strong className={classes.strong}>
              {index + 1}. {title}.{' '}
            </strong>
            {highlighted ? <strong className={classes.strong}>{text}</strong> : text}
          </p>
        ))}
        {shown.left !== null && <p className={classes.none}>{shown.left}</p>}
      </article>
    </section>
  );
};
