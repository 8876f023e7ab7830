// What formulas refer to by number, in words: sheets of this workbook and of others, defined names, functions of add-ins.
import { damaged } from "../../refusals";
import type { BiffReader } from "../biff-reader";
import { RECORD } from "../records";
import { readDefinedName, readExternalName, readLinkedBook, readSheetLinks } from "./link-records";
import type { DefinedName, LinkedBook, SheetLink } from "./link-records";
import { sheetPrefix } from "../../sheet-prefix";

/** Instead of the number of a sheet. */
const WHOLE_BOOK = -2;
const DELETED = "#REF!";

/** Lists keep the place of an entry that could not be read. */
type Readable<T> = T | undefined;

interface NamedBook {
  readonly book: Readable<LinkedBook>;
  readonly names: Readable<DefinedName>[];
}

export class WorkbookLinks {
  private readonly books: NamedBook[] = [];
  private readonly names: Readable<DefinedName>[] = [];
  private readonly links: SheetLink[] = [];
  /** Sheets of this workbook in their order. */
  private readonly sheets: readonly { readonly name: string }[];

  constructor(sheets: readonly { readonly name: string }[]) {
    this.sheets = sheets;
  }

  /** Damage in one record costs the formulas that need it, not the workbook. */
  take(id: number, reader: BiffReader): void {
    if (id === RECORD.supportingBook)
      this.books.push({ book: attempt(() => readLinkedBook(reader)), names: [] });
    else if (id === RECORD.externalName)
      this.books.at(-1)?.names.push(attempt(() => readExternalName(reader)));
    else if (id === RECORD.definedName) this.names.push(attempt(() => readDefinedName(reader)));
    else if (id === RECORD.externalSheets)
      this.links.push(...(attempt(() => readSheetLinks(reader)) ?? []));
  }

  /** "收支总表!" by its place in EXTERNSHEET; "#REF!" for a sheet that was deleted. */
  prefix(place: number): string {
    const { link, book } = this.linked(place);
    if (link.first < 0 || link.last < 0) return DELETED;
    const [first, last] = [this.sheetOf(book, link.first), this.sheetOf(book, link.last)];
    return sheetPrefix(book.kind === "own" ? { first, last } : { first, last, file: book.file });
  }

  /** A name of this workbook by its number, from 1. */
  name(number: number): string {
    return known(this.names[number - 1]).name;
  }

  /** A name with what says where it is looked for: a sheet or another file; a function of an add-in needs none. */
  nameIn(place: number, number: number): string {
    const { link, book, names } = this.linked(place);
    if (book.kind === "own") {
      return (link.first === WHOLE_BOOK ? "" : this.prefix(place)) + this.name(number);
    }
    const { name, sheet } = known(names[number - 1]);
    if (book.kind === "addIns") return name;
    const first = sheet === 0 ? "" : known(book.sheets[sheet - 1]);
    return sheetPrefix({ first, last: first, file: book.file }) + name;
  }

  private sheetOf({ kind, sheets }: LinkedBook, place: number): string {
    return known(kind === "own" ? this.sheets[place]?.name : sheets[place]);
  }

  private linked(place: number): {
    readonly link: SheetLink;
    readonly book: LinkedBook;
    readonly names: readonly Readable<DefinedName>[];
  } {
    const link = known(this.links[place]);
    const { book, names } = known(this.books[link.book]);
    return { link, book: known(book), names };
  }
}

function attempt<T>(read: () => T): Readable<T> {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function known<T>(entry: Readable<T>): T {
  if (entry === undefined) throw damaged("公式引用的工作表或名称不存在");
  return entry;
}
