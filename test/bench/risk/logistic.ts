/** A little pull towards zero keeps alike features from fighting each other; per feature, standardised. */
const RIDGE = 1;
const STEPS = 25;

/** Solves `matrix · x = right` by elimination with pivots; both are used up. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const size = right.length;
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0;
  const rows = Array.from({ length: size }, (_, row) => row);
  for (let column = 0; column < size; column += 1) {
    const pivot = rows
      .slice(column)
      .reduce((best, row) => (Math.abs(at(row, column)) > Math.abs(at(best, column)) ? row : best));
    [matrix[column], matrix[pivot]] = [matrix[pivot] ?? [], matrix[column] ?? []];
    [right[column], right[pivot]] = [right[pivot] ?? 0, right[column] ?? 0];
    for (let row = column + 1; row < size; row += 1) {
      const factor = at(row, column) / at(column, column);
      matrix[row] = rows.map((each) => at(row, each) - factor * at(column, each));
      right[row] = (right[row] ?? 0) - factor * (right[column] ?? 0);
    }
  }
  const found = new Array<number>(size).fill(0);
  for (const row of rows.toReversed()) {
    const known = rows
      .slice(row + 1)
      .reduce((sum, column) => sum + at(row, column) * (found[column] ?? 0), 0);
    found[row] = ((right[row] ?? 0) - known) / at(row, row);
  }
  return found;
};

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Puts features on one scale, by the mean and spread of the rows it learnt from, and a constant before them. */
const standardiser = (rows: readonly (readonly number[])[]): ((row: readonly number[]) => number[]) => {
  const scales = (rows[0] ?? []).map((_, column) => {
    const values = rows.map((row) => row[column] ?? 0);
    const middle = mean(values);
    return { middle, spread: Math.sqrt(mean(values.map((value) => (value - middle) ** 2))) || 1 };
  });
  return (row) => [1, ...scales.map(({ middle, spread }, column) => ((row[column] ?? 0) - middle) / spread)];
};

/** A logistic regression by Newton's method; gives back the chance for a row of features. */
export const fitLogistic = (
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
): ((row: readonly number[]) => number) => {
  const standardised = standardiser(rows);
  const scaled = rows.map(standardised);
  const size = scaled[0]?.length ?? 0;
  const columns = Array.from({ length: size }, (_, column) => column);
  const ridge = (column: number): number => (column === 0 ? 0 : RIDGE);
  let weights = columns.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const chances = scaled.map((row) => sigmoid(dot(row, weights)));
    const errors = chances.map((chance, index) => chance - (outcomes[index] ? 1 : 0));
    const column = (of: number) => scaled.map((row) => row[of] ?? 0);
    const slope = columns.map((each) => dot(column(each), errors) + ridge(each) * (weights[each] ?? 0));
    const curvature = columns.map((a) => {
      const weighed = scaled.map(
        (row, index) => (row[a] ?? 0) * (chances[index] ?? 0) * (1 - (chances[index] ?? 0)),
      );
      return columns.map((b) => dot(weighed, column(b)) + (a === b ? ridge(a) : 0));
    });
    const change = solve(curvature, slope);
    weights = weights.map((weight, index) => weight - (change[index] ?? 0));
  }
  return (row) => sigmoid(dot(standardised(row), weights));
};
