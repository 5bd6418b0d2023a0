import './hidden-amounts.css';
import { amountsIn } from './amounts-in';

/** As `hidden-amounts.css` calls it. */
const NAME = 'hidden-amount';
/** On the root while amounts are covered. */
const ON = 'data-hidden-amounts';
/** On a field that holds an amount: what is typed is no text of the page. */
const FIELD = 'data-holds-amount';
/** Where a title is kept meanwhile, so that pointing at it shows no amount. */
const TITLE = 'data-hidden-title';

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'TEXTAREA', 'NOSCRIPT', 'TITLE']);

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (node: EventTarget | null): node is Field =>
  node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;

/**
 * Covers every amount of the page with the browser's own highlights: no element is touched, so that nothing is drawn
 * anew, and what a screen reader reads stays. What appears or changes is covered before it is painted.
 */
class AmountCover {
  private readonly highlight = new Highlight();
  private readonly ranges = new Map<Text, readonly AbstractRange[]>();
  private readonly observer = new MutationObserver((records) => this.follow(records));

  start(): void {
    document.documentElement.setAttribute(ON, '');
    CSS.highlights.set(NAME, this.highlight);
    this.add(document.body);
    this.observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['value', 'title'],
    });
    document.addEventListener('input', this.onInput, true);
  }

  stop(): void {
    this.observer.disconnect();
    document.removeEventListener('input', this.onInput, true);
    CSS.highlights.delete(NAME);
    this.highlight.clear();
    this.ranges.clear();
    document.documentElement.removeAttribute(ON);
    for (const field of document.querySelectorAll(`[${FIELD}]`)) field.removeAttribute(FIELD);
    for (const titled of document.querySelectorAll(`[${TITLE}]`)) {
      titled.setAttribute('title', titled.getAttribute(TITLE) ?? '');
      titled.removeAttribute(TITLE);
    }
  }

  private readonly onInput = ({ target }: Event): void => {
    if (isField(target)) this.mark(target);
  };

  private follow(records: readonly MutationRecord[]): void {
    for (const { removedNodes } of records) for (const node of removedNodes) this.forget(node);
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') this.add(target);
      if (type === 'attributes' && target instanceof Element) this.look(target);
      for (const node of addedNodes) if (node.isConnected) this.add(node);
      // What React writes into a text area becomes its content.
      if (type !== 'attributes' && isField(target)) this.mark(target);
    }
  }

  private add(node: Node): void {
    if (node instanceof Text) this.coverText(node);
    if (!(node instanceof Element)) return;
    this.look(node);
    for (const element of node.querySelectorAll('input, textarea, [title]')) this.look(element);
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) this.coverText(text as Text);
  }

  private forget(node: Node): void {
    if (node instanceof Text) this.uncover(node);
    if (!(node instanceof Element)) return;
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) this.uncover(text as Text);
  }

  private coverText(text: Text): void {
    this.uncover(text);
    const stretches = amountsIn(text.data);
    if (stretches.length === 0 || NO_TEXT.has(text.parentElement?.tagName ?? '')) return;
    const ranges = stretches.map(
      ({ start, end }) =>
        new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }),
    );
    for (const range of ranges) this.highlight.add(range);
    this.ranges.set(text, ranges);
  }

  private uncover(text: Text): void {
    for (const range of this.ranges.get(text) ?? []) this.highlight.delete(range);
    this.ranges.delete(text);
  }

  private look(element: Element): void {
    if (isField(element)) this.mark(element);
    const title = element.getAttribute('title');
    if (title === null || amountsIn(title).length === 0) return;
    element.setAttribute(TITLE, title);
    element.removeAttribute('title');
  }

  private mark(field: Field): void {
    const holds = field.value !== '' && (field.inputMode === 'decimal' || amountsIn(field.value).length > 0);
    field.toggleAttribute(FIELD, holds);
  }
}

export const cover = new AmountCover();
