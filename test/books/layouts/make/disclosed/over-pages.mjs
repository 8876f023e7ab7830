// A table as a converted document leaves it: cut where its pages end.

/**
 * `what`: the table as `Page.table` takes it; `caption`: writes what stands above the head; `rows`: lists of values, or
 * `{ values, total, maybe }`; `parts`: where each part stands: `{ page, upTo, head, caption, after }`, `upTo` being the number
 * of rows printed by then, `head` whether the head is printed again, `after` what the converter left below, `spare`
 * how many of its last columns hold nothing.
 */
export function overPages({ what, caption, head, rows, parts, note, end = {} }) {
  const [first] = parts;
  let from = 0;
  parts.forEach((part, index) => {
    const { page } = part;
    page.table(index === 0 ? what : { ...what, title: "" });
    if (index === 0) caption(page);
    else part.caption?.(page);
    if (index === 0 || part.head) page.header(part.head === true || part.head === undefined ? head : part.head);
    const upTo = part.upTo ?? rows.length;
    for (const row of rows.slice(from, upTo)) {
      const { values, ...kind } = Array.isArray(row) ? { values: row } : row;
      page.row_(values, kind);
    }
    from = upTo;
    if (index === parts.length - 1 && note !== undefined) page.note(note);
    if (index === 0) page.end(end);
    else page.endPart(first.page, { spare: part.spare });
    part.after?.(page);
  });
  return parts.map(({ page }) => page);
}
