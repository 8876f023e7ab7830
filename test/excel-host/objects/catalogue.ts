// Every type the host answers for.
import { SERVICE_TYPES } from "./addin-services";
import { BORDER_TYPES } from "./borders";
import type { Catalogue } from "./definition";
import { NAMED_TYPES } from "./names";
import { PAGE_TYPES } from "./page-layout";
import { RANGE_TYPES } from "./range";
import { SHEET_PART_TYPES } from "./sheet-parts";
import { FORMAT_TYPES } from "./range-format";
import { WORKBOOK_TYPES } from "./workbook";
import { WORKSHEET_TYPES } from "./worksheet";

export const CATALOGUE: Catalogue = {
  ...WORKBOOK_TYPES,
  ...WORKSHEET_TYPES,
  ...SHEET_PART_TYPES,
  ...RANGE_TYPES,
  ...FORMAT_TYPES,
  ...BORDER_TYPES,
  ...PAGE_TYPES,
  ...NAMED_TYPES,
  ...SERVICE_TYPES,
};
