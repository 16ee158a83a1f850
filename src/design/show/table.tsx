import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Hidden } from "../text.tsx";

interface Column {
  readonly label: ComponentChildren;
  readonly number?: boolean;
  /** The column by which the rows are in order. */
  readonly sorted?: "ascending" | "descending";
  /** Orders the rows by this column. */
  readonly sortHref?: string;
}

interface TableProps {
  /** What the table tells; it also names the region that can be scrolled. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Each with as many cells as there are columns; the first names the row. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
  readonly hideCaption?: boolean;
}

/** Rows and columns. A wide one scrolls by itself, also with the keyboard. */
export const Table: FC<TableProps> = ({ caption, columns, rows, hideCaption }) => (
  <section class="sk-scroll" aria-label={caption} tabindex={0}>
    <table class="utrecht-table">
      <caption class="utrecht-table__caption">{hideCaption ? <Hidden>{caption}</Hidden> : caption}</caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          {columns.map((column, i) => (
            <th
              key={i}
              scope="col"
              class={column.number ? "utrecht-table__header-cell sk-number" : "utrecht-table__header-cell"}
              aria-sort={column.sorted}
            >
              {column.sortHref === undefined ? (
                column.label
              ) : (
                <a class="nl-link" href={column.sortHref}>
                  {column.label}
                </a>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {rows.map(({ key, cells }) => (
          <tr class="utrecht-table__row" key={key}>
            {cells.map((cell, i) =>
              i === 0 ? (
                <th key={i} scope="row" class="utrecht-table__cell">
                  {cell}
                </th>
              ) : (
                <td
                  key={i}
                  class={columns[i]?.number ? "utrecht-table__cell sk-number" : "utrecht-table__cell"}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
