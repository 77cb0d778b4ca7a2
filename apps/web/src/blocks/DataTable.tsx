import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Problem } from '../client/problem';
import type { Cell } from './csv';
import classes from './DataTable.module.css';
import { Loading } from './Loading';
import { ProblemAlert } from './ProblemAlert';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the CSV export writes; a column without it is not exported. */
  readonly text?: (row: Row) => Cell;
  /** Numbers stand at the right, so that their digits line up. */
  readonly numeric?: boolean;
  /** The column that names the row: it heads the card on a phone. */
  readonly main?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table holds, to who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  /** Undefined while the first answer is awaited. */
  readonly rows: readonly Row[] | undefined;
  readonly rowKey: (row: Row) => string;
  readonly problem?: Problem | undefined;
  readonly onRetry?: () => void;
  /** The rows are of the former filter while the new ones are fetched. */
  readonly stale?: boolean;
  /** What stands there when there are no rows: an EmptyState with the next step. */
  readonly empty: ReactNode;
  /** Below the rows, as sums. */
  readonly foot?: ReactNode;
}

/**
 * A dense table on a desk, cards on a phone: one and the same markup, laid out by the style sheet. The roles are
 * written out because browsers drop a table's meaning when its display is changed.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, problem, onRetry, empty } = props;
  if (problem !== undefined && rows === undefined) return <ProblemAlert problem={problem} {...(onRetry && { onRetry })} />;
  if (rows === undefined) return <Loading rows={8} />;
  if (rows.length === 0) return empty;
  return <Table {...props} rows={rows} />;
}

function Table<Row>({ caption, columns, rows, rowKey, stale, foot }: DataTableProps<Row> & { rows: readonly Row[] }) {
  return (
    <div className={classes.frame} aria-busy={stale ?? false}>
      <table className={classes.table} role="table">
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, header, numeric }) => (
              <th key={key} role="columnheader" scope="col" data-numeric={numeric}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map((column) => (
                <BodyCell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {foot !== undefined && <tfoot role="rowgroup">{foot}</tfoot>}
      </table>
    </div>
  );
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const { header, cell, numeric, main } = column;
  if (main === true) {
    return (
      <th role="rowheader" scope="row" data-main>
        {cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" data-numeric={numeric} data-label={header}>
      {cell(row)}
    </td>
  );
}
