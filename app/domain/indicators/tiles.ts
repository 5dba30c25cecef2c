/** A point on the map, in degrees. */
export type MapPoint = { code: string; lon: number; lat: number };
/** A place in a grid of hexagons whose odd rows are shifted by half a tile to the right. */
export type Tile = { code: string; column: number; row: number };

const ROW_HEIGHT = Math.sqrt(3) / 2;
/** Tiles to choose from for every unit: the more, the more of the city's outline remains. */
const SPARE = 1.5;
/** How far out, in standard deviations, a unit may lie before it is drawn nearer: islands. */
const FARTHEST = 2;

/**
 * One tile for every point, so that the tiles lie to each other much as the points do: the sum of the
 * squared ways from points to tiles is the least there is. The same points give the same tiles.
 */
export const tilesOf = (points: readonly MapPoint[]): Tile[] => {
  if (points.length === 0) return [];
  const places = flatten(points);
  const cells = gridFor(places);
  const costs = places.map(({ x, y }) =>
    cells.map((cell) => (cell.x - x) ** 2 + (cell.y - y) ** 2),
  );
  const chosen = assign(costs).map((n) => cells[n]);
  const left = Math.min(...chosen.map((cell) => cell?.column ?? 0));
  const top = Math.min(...chosen.map((cell) => cell?.row ?? 0));
  const evenTop = top - (top % 2);
  return points.map(({ code }, i) => ({
    code,
    column: (chosen[i]?.column ?? 0) - left,
    row: (chosen[i]?.row ?? 0) - evenTop,
  }));
};

type Spot = { x: number; y: number };
type Cell = Spot & { column: number; row: number };

/** Degrees on a plane with the middle at 0 and spread 1; what lies far out is drawn in. */
const flatten = (points: readonly MapPoint[]): Spot[] => {
  const middle = mean(points.map(({ lat }) => lat));
  const wide = Math.cos((middle * Math.PI) / 180);
  const x = drawnIn(points.map(({ lon }) => lon * wide));
  const y = drawnIn(points.map(({ lat }) => -lat));
  const spread = Math.max(...x.map(Math.abs), ...y.map(Math.abs), Number.EPSILON);
  return points.map((_, i) => ({ x: (x[i] ?? 0) / spread, y: (y[i] ?? 0) / spread }));
};

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const drawnIn = (values: readonly number[]): number[] => {
  const middle = mean(values);
  const deviation = Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
  const most = FARTHEST * deviation;
  return values.map((value) => Math.max(-most, Math.min(most, value - middle)));
};

/** Hexagons over the box that the points fill, `SPARE` times as many as points. */
const gridFor = (places: readonly Spot[]): Cell[] => {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left || 1, Math.max(...ys) - top || 1];
  const size = Math.sqrt((width * height) / (places.length * SPARE * ROW_HEIGHT));
  const columns = Math.ceil(width / size) + 1;
  const rows = Math.ceil(height / (size * ROW_HEIGHT)) + 1;
  return Array.from({ length: columns * rows }, (_, n) => {
    const [column, row] = [n % columns, Math.floor(n / columns)];
    return {
      column,
      row,
      x: left + (column + (row % 2 === 1 ? 0.5 : 0)) * size,
      y: top + row * size * ROW_HEIGHT,
    };
  });
};

/**
 * The cheapest assignment of rows to columns, each column once: successive shortest paths with potentials
 * (Kuhn and Munkres). Needs at least as many columns as rows.
 */
const assign = (costs: readonly (readonly number[])[]): number[] => {
  const columns = costs[0]?.length ?? 0;
  const rowOf = new Int32Array(columns + 1).fill(-1);
  const rowPrice = new Float64Array(costs.length);
  const columnPrice = new Float64Array(columns + 1);
  for (let row = 0; row < costs.length; row += 1) {
    const before = new Int32Array(columns + 1).fill(columns);
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const seen = new Uint8Array(columns + 1);
    let at = columns;
    rowOf[at] = row;
    do {
      seen[at] = 1;
      const from = rowOf[at] ?? 0;
      let [next, step] = [columns, Number.POSITIVE_INFINITY];
      for (let column = 0; column < columns; column += 1) {
        if (seen[column]) continue;
        const cost =
          (costs[from]?.[column] ?? 0) - (rowPrice[from] ?? 0) - (columnPrice[column] ?? 0);
        if (cost < (least[column] ?? 0)) {
          least[column] = cost;
          before[column] = at;
        }
        if ((least[column] ?? 0) < step) [next, step] = [column, least[column] ?? 0];
      }
      for (let column = 0; column <= columns; column += 1) {
        if (seen[column]) {
          const taken = rowOf[column] ?? 0;
          rowPrice[taken] = (rowPrice[taken] ?? 0) + step;
          columnPrice[column] = (columnPrice[column] ?? 0) - step;
        } else least[column] = (least[column] ?? 0) - step;
      }
      at = next;
    } while (rowOf[at] !== -1);
    while (at !== columns) {
      const previous = before[at] ?? columns;
      rowOf[at] = rowOf[previous] ?? 0;
      at = previous;
    }
  }
  const chosen: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    const row = rowOf[column] ?? -1;
    if (row >= 0) chosen[row] = column;
  }
  return chosen;
};
