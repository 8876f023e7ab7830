// The list of measures, in the order the report speaks of them. A new one is one file and a line here.
import { adjustmentRate } from "./adjustment-rate";
import { basicShare } from "./basic-share";
import { carryOverRate } from "./carry-over-rate";
import { completionRate } from "./completion-rate";
import { contractTimelyRate } from "./contract-timely-rate";
import { executionRate } from "./execution-rate";
import { filingTimelyRate } from "./filing-timely-rate";
import { fixedAssetUtilisation } from "./fixed-asset-utilisation";
import { generalPublicShare } from "./general-public-share";
import { intentionComplianceRate } from "./intention-compliance-rate";
import { intentionTimelyRate } from "./intention-timely-rate";
import type { Measure } from "./measure";
import { preAssessmentRate } from "./pre-assessment-rate";
import { projectShare } from "./project-share";
import { runningCostsControlRate } from "./running-costs-control-rate";
import { smeReservationRate } from "./sme-reservation-rate";
import { threePublicChangeRate } from "./three-public-change-rate";
import { threePublicControlRate } from "./three-public-control-rate";

export const MEASURES: readonly Measure[] = [
  generalPublicShare,
  basicShare,
  projectShare,
  completionRate,
  adjustmentRate,
  executionRate,
  preAssessmentRate,
  carryOverRate,
  intentionComplianceRate,
  intentionTimelyRate,
  contractTimelyRate,
  filingTimelyRate,
  smeReservationRate,
  fixedAssetUtilisation,
  runningCostsControlRate,
  threePublicControlRate,
  threePublicChangeRate,
];
