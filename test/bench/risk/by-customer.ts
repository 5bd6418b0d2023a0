/** What belongs to each customer, in the order given. */
export const byCustomer = <T extends { readonly customer: string }>(all: readonly T[]): Map<string, T[]> => {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const theirs = found.get(each.customer);
    if (theirs) theirs.push(each);
    else found.set(each.customer, [each]);
  }
  return found;
};
