import { encode } from "uqr";

/** A QR code as one path: each dark run of a row is a rectangle. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 2 });
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className="qr__ground" d={`M0 0h${size}v${size}H0Z`} />
      <path className="qr__ink" shapeRendering="crispEdges" d={data.map(darkRuns).join("")} />
    </svg>
  );
}

const darkRuns = (row: readonly boolean[], y: number): string => {
  let path = "";
  let start = -1;
  for (let x = 0; x <= row.length; x++) {
    if (row[x] && start < 0) start = x;
    if (!row[x] && start >= 0) {
      path += `M${start} ${y}h${x - start}v1h${start - x}z`;
      start = -1;
    }
  }
  return path;
};
