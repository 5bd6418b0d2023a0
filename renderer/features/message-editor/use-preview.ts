import { readConversation, readDay } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import { previewTemplate, type TemplatePreview } from '@shared/rules/messages/preview';
import { sampleSource } from '@shared/rules/messages/sample';
import type { MessageChannel, Template } from '@shared/rules/messages/template';
import type { VariableSource } from '@shared/rules/messages/variables';
import { buildQueue, sections } from '@shared/rules/queue';
import { useDeferredValue, useMemo, useState } from 'react';
import { previewSource } from './preview-source';

/** How the customer is addressed in the preview; `first` is by the first name. */
export type Treatment = 'first' | 'sr' | 'sra';

export interface Preview extends TemplatePreview {
  readonly channel: MessageChannel;
  /** What it was filled with. */
  readonly source: VariableSource;
}

/** The first of today's conversations; undefined while it is looked for, null when there is none. */
const useFirstOfToday = (): string | null | undefined => {
  const { today, terms, collection } = useShop();
  return useLive(
    async (db) => {
      const { summaries, talks } = await readDay(db, today);
      const { ladders, contactPolicy } = collection;
      const rules = { holidays: terms.holidays, ladders, perWeek: contactPolicy.perWeek, talks };
      const queue = buildQueue(summaries, today, rules);
      return sections.flatMap((section) => queue.sections[section])[0]?.customerId ?? null;
    },
    [today, terms, collection],
  );
};

/** On whom a text is tried, and what it comes out as. */
export const usePreview = (template: Template | null) => {
  const { shop, terms, today, clock } = useShop();
  const first = useFirstOfToday();
  const [chosen, setChosen] = useState<string | null>(null);
  const [count, setCount] = useState(1);
  const [treatment, setTreatment] = useState<Treatment | null>(null);
  const customerId = chosen ?? first;
  const conversation = useLive(
    async (db) => (customerId ? readConversation(db, customerId, today) : null),
    [customerId, today],
  );
  const addressed = conversation ? conversation.customer.addressAs : sampleSource.addressAs;
  const shown: Treatment = treatment ?? addressed ?? 'first';
  const seen = useDeferredValue(template);
  const { hour } = clock.timeOfDay();
  const filled = useMemo((): Preview | null => {
    if (seen === null || conversation === undefined) return null;
    const addressAs = shown === 'first' ? undefined : shown;
    const { kind, channel } = seen;
    const source = previewSource({ kind, conversation, count, addressAs, shop, terms, today, hour });
    return { ...previewTemplate(seen, source), channel, source };
  }, [seen, conversation, count, shown, shop, terms, today, hour]);
  return {
    customer: conversation?.customer ?? null,
    shopDocument: shop.document,
    filled,
    count,
    setCount,
    treatment: shown,
    setTreatment,
    choose: (id: string) => {
      setChosen(id);
      setTreatment(null);
    },
  };
};

export type PreviewView = ReturnType<typeof usePreview>;
