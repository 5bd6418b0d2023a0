import type { Agreement } from '@shared/domain/agreement/agreement';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import { planCet } from '@shared/domain/plan-cet';
import { yearlyRate } from '@shared/finance/rate';
import { formatDocument } from '@shared/identity/document';
import { formatPixKey, parsePixKey } from '@shared/identity/pix-key';
import { sumCents } from '@shared/money/cents';
import type { ShopClauses } from '@shared/rules/clauses/clause';
import { printedClauses } from '@shared/rules/clauses/clause-list';
import type { ClauseFacts } from '@shared/rules/clauses/facts';
import type { PaperDocument } from '../paper-document';
import type { Party } from '../parts/fields';
import { addressText, cityText, documentText } from '../parts/party-text';
import { type AgreementSource, planOf } from './agreement-account';
import { originTexts } from './agreement-origins';
import { customerParty, shopParty } from './party';
import { lateTerms } from './terms';

export interface AgreementRecords extends AgreementSource {
  /** What the shop changed about its clauses. */
  readonly clauses: ShopClauses;
}

/** A key that cannot be read is printed as it was written down. */
const readablePixKey = (key: string | undefined): string | undefined => {
  const parsed = key ? parsePixKey(key) : undefined;
  return parsed?.ok ? formatPixKey(parsed.value) : key || undefined;
};

const witnessesOf = (agreement: Agreement) =>
  (lifeOfAgreement(agreement).signed?.witnesses ?? []).map(({ name, document }) => ({
    name,
    document: document && formatDocument(document),
  }));

const side = (party: Party) => ({
  name: party.name,
  document: documentText(party),
  address: addressText(party) || undefined,
});

/** What the clauses may say of the shop and of its terms for late payment. */
export const shopFactsOf = ({
  shop,
  terms,
}: Pick<AgreementSource, 'shop' | 'terms'>): Pick<ClauseFacts, 'shop' | 'terms' | 'pixKey'> => {
  const party = shopParty(shop);
  return {
    shop: { ...side(party), city: cityText(party) || undefined },
    terms: lateTerms(terms),
    pixKey: readablePixKey(shop.pixKey),
  };
};

/** What the clauses may speak of. */
export const clauseFactsOf = ({ agreement, account, shop, terms }: AgreementSource): ClauseFacts => {
  const { covered, interestCents = 0, monthlyBp = 0 } = agreement;
  const plan = planOf(agreement, account);
  const monthlyRate = plan[0]?.monthlyRate ?? monthlyBp / 10_000;
  return {
    ...shopFactsOf({ shop, terms }),
    customer: side(customerParty(account.customer)),
    number: String(agreement.number),
    day: agreement.day,
    principalCents: sumCents(covered.map(({ principalCents }) => principalCents)),
    chargesCents: sumCents(covered.map((one) => one.feeCents + one.interestCents)),
    discountCents: agreement.discountCents,
    totalCents: agreement.totalCents,
    downPaymentCents: agreement.downPaymentCents,
    interestCents,
    monthlyRate,
    yearlyRate: yearlyRate(monthlyRate),
    plan: plan.map(({ dueDay, principalCents }) => ({ dueDay, cents: principalCents })),
    breakRule: agreement.breakRule,
  };
};

/** The paper of an agreement, as it was made: later payments do not change it. */
export const agreementPaper = (records: AgreementRecords): PaperDocument & { kind: 'agreement' } => {
  const { agreement, account, shop, clauses } = records;
  const facts = clauseFactsOf(records);
  const { opening, conditions } = printedClauses(clauses, facts);
  return {
    kind: 'agreement',
    data: {
      shop: shopParty(shop),
      customer: customerParty(account.customer),
      number: String(agreement.number),
      day: agreement.day,
      covered: agreement.covered.map(({ installmentId, ...covered }) => covered),
      origins: originTexts(
        agreement.covered.map(({ installmentId }) => installmentId),
        account,
        agreement.day,
      ),
      discountCents: agreement.discountCents,
      totalCents: agreement.totalCents,
      downPaymentCents: agreement.downPaymentCents,
      interest:
        facts.interestCents > 0
          ? {
              cents: facts.interestCents,
              monthly: facts.monthlyRate,
              yearly: facts.yearlyRate,
              cetYearly: planCet(
                agreement,
                facts.plan.map(({ cents }) => cents),
              ),
            }
          : undefined,
      plan: facts.plan.map(({ dueDay, cents }) => ({ dueDay, amountCents: cents })),
      opening,
      clauses: conditions.map(({ title, text, highlighted }) => ({ title, text, highlighted })),
      witnesses: witnessesOf(agreement),
    },
  };
};
