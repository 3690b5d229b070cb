import { type BarPart, barOf } from '../bars.ts';
import type { Column } from '../form.ts';
import type { Shown } from '../suppress.ts';
import type { TalliedForm } from '../tally.ts';
import { useWords } from './words.ts';

interface BarsProps {
  form: TalliedForm;
  columns: readonly { column: Column; shown: Shown }[];
}

const width = 320;
const height = 28;
/** Room for the name above a bar, and between bars. */
const above = 20;
const between = 14;

/** A bar for each column, one above the other, the highest answers darkest. The table next to it says the same in numbers. */
export default function Bars({ form, columns }: BarsProps) {
  const { say, words } = useWords();
  const isNamed = columns.length > 1;
  const step = (isNamed ? above : 0) + height + between;
  const names = columns.map(({ column }) => words.columns[column]).join(words.list.comma);
  return (
    <svg
      className="tally-bars"
      fontSize="14"
      viewBox={`0 0 ${width} ${columns.length * step - between + 2}`}
      role="img"
      aria-label={say('result.chart', { column: names })}
    >
      {columns.map(({ column, shown }, at) => (
        <g key={column} transform={`translate(0 ${at * step})`}>
          {isNamed && (
            <text x="1" y="13">
              {words.columns[column]}
            </text>
          )}
          <g transform={`translate(0 ${isNamed ? above : 0})`}>
            <rect className="outline" x="1" y="1" width={width - 2} height={height} />
            {barOf(shown, form, words).map((part) => (
              <Part key={part.from} part={part} />
            ))}
          </g>
        </g>
      ))}
    </svg>
  );
}

function Part({ part: { from, length, shade, name } }: { part: BarPart }) {
  const isDark = shade !== undefined && shade > 0.55;
  const [x, room] = [1 + from * (width - 2), length * (width - 2)];
  return (
    <g>
      <rect className="part" x={x} y="1" width={room} height={height} fillOpacity={shade === undefined ? 0 : 0.08 + shade * 0.8} />
      {room > widthOf(name) + 6 && (
        <text className={isDark ? 'on-dark' : undefined} x={x + room / 2} y={height / 2 + 6} textAnchor="middle">
          {name}
        </text>
      )}
    </g>
  );
}

/** About how wide a name is: a Han character is as wide as two letters. */
function widthOf(name: string): number {
  return [...name].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 14 : 8), 0);
}
