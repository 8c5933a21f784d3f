/** The headings of a table of figures: what its rows are, and what stands in their columns. */
export function FiguresHead({ rows, columns }: { rows: string; columns: readonly string[] }) {
  return (
    <thead className="text-sm text-soft">
      <tr>
        <th scope="col" className="py-1 text-start font-[600]">
          {rows}
        </th>
        {columns.map((column) => (
          <th key={column} scope="col" className="px-2 py-1 text-end font-[600]">
            {column}
          </th>
        ))}
      </tr>
    </thead>
  );
}
