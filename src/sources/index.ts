// The bibliography, so that a scheme's JSON can cite a document by its id.
import type { Source } from "../domain/citation";
import { assetRegulations } from "./asset-regulations";
import { budgetLaw } from "./budget-law";
import { commonIndicatorFramework } from "./common-indicator-framework";
import { defaultParameters } from "./default-parameters";
import { disclosureProcedure } from "./disclosure-procedure";
import { finalAccountsTemplate } from "./final-accounts-template";
import { huaduScheme } from "./huadu-scheme";
import { procurementIntentionNotice } from "./procurement-intention-notice";
import { procurementInternalControl } from "./procurement-internal-control";
import { procurementLaw } from "./procurement-law";
import { projectEvaluationMeasures } from "./project-evaluation-measures";
import { smeProcurementMeasures } from "./sme-procurement-measures";

const ALL: readonly Source[] = [
  budgetLaw,
  procurementLaw,
  assetRegulations,
  commonIndicatorFramework,
  projectEvaluationMeasures,
  disclosureProcedure,
  finalAccountsTemplate,
  procurementIntentionNotice,
  procurementInternalControl,
  smeProcurementMeasures,
  huaduScheme,
  defaultParameters,
];

export const SOURCES: ReadonlyMap<string, Source> = new Map(ALL.map((each) => [each.id, each]));
