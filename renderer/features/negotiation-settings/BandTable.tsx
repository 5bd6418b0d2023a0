import { ActionButton } from '@renderer/ui/ActionButton';
import { policyLimits } from '@shared/rules/negotiation/policy-limits';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { BandRow, ReadBandRow } from './BandRow';
import { focusField, onBandArrows } from './field-focus';
import classes from './Negotiation.module.css';
import { bandStart } from './policy-draft';
import type { PolicyEditor } from './use-policy-editor';

/** By delay, what may be taken off and what the ready offer for paying at once takes off. */
export const BandTable = ({ editor }: { readonly editor: PolicyEditor }) => {
  const { bands, bandProblems, canChange } = editor;
  const table = useRef<HTMLTableElement>(null);
  const isFull = bands.length >= policyLimits.bands;
  const remove = (id: string) => {
    const at = bands.findIndex((band) => band.id === id);
    editor.remove(id);
    focusField(table.current, (bands[at + 1] ?? bands[at - 1])?.id, 'charges');
  };
  return (
    <>
      <div className={classes.scroll}>
        <table ref={table} className={classes.bands} onKeyDown={onBandArrows}>
          <thead>
            <tr>
              <th scope="col">Dias de atraso</th>
              <th scope="col">Multa e juros, até</th>
              <th scope="col">Parcelas, até</th>
              <th scope="col">Oferta à vista</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {bands.map((band, at) => {
              const place = { band, start: bandStart(bands, at), isLast: at === bands.length - 1 };
              return canChange ? (
                <BandRow
                  key={band.id}
                  {...place}
                  problems={bandProblems.filter(({ bandId }) => bandId === band.id)}
                  onChange={(part) => editor.change(band.id, part)}
                  onTouch={() => editor.touch(band.id)}
                  onRemove={bands.length > 1 ? () => remove(band.id) : undefined}
                />
              ) : (
                <ReadBandRow key={band.id} {...place} />
              );
            })}
          </tbody>
        </table>
      </div>
      <div className={classes.foot}>
        {canChange && (
          <ActionButton
            size="compact-md"
            icon={IconPlus}
            disabled={isFull}
            onClick={() => focusField(table.current, editor.add(), 'upTo')}
          >
            {isFull ? `Até ${policyLimits.bands} faixas` : 'Incluir faixa'}
          </ActionButton>
        )}
        <p>O desconto nas parcelas é além do de multa e juros.</p>
      </div>
    </>
  );
};
