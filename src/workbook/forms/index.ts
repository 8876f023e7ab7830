// The list of forms the reader knows, in the order of domain/form-id.ts. Adding a form is one file and one line here.
import { budgetAppropriation } from "./budget-appropriation";
import { budgetBasic } from "./budget-basic";
import { budgetExpenditure } from "./budget-expenditure";
import { budgetGeneralPublic } from "./budget-general-public";
import { budgetIncome } from "./budget-income";
import { budgetIncomeExpenditure } from "./budget-income-expenditure";
import { budgetGovernmentFunds, budgetStateCapital } from "./budget-other-funds";
import { budgetProcurement } from "./budget-procurement";
import { budgetThreePublic } from "./budget-three-public";
import { finalAppropriation } from "./final-appropriation";
import { finalBasic } from "./final-basic";
import { finalExpenditure } from "./final-expenditure";
import { finalGeneralPublic } from "./final-general-public";
import { finalIncome } from "./final-income";
import { finalIncomeExpenditure } from "./final-income-expenditure";
import { finalGovernmentFunds, finalStateCapital } from "./final-other-funds";
import { finalThreePublic } from "./final-three-public";
import type { Form } from "./form";
import { goalDepartment } from "./goal-department";
import { goalProject } from "./goal-project";
import { ledgerAssetIncome } from "./ledger-asset-income";
import { ledgerAssetSummary } from "./ledger-asset-summary";
import { ledgerAssets } from "./ledger-assets";
import { ledgerAudit } from "./ledger-audit";
import { ledgerDisclosure } from "./ledger-disclosure";
import { ledgerInstitutions } from "./ledger-institutions";
import { ledgerProcurement } from "./ledger-procurement";
import { ledgerProjects } from "./ledger-projects";
import { selfDepartment } from "./self-department";
import { selfProject } from "./self-project";
import { selfScoreSheet } from "./self-score-sheet";
import { textProfile } from "./text-profile";

export const FORMS: readonly Form[] = [
  // budget
  budgetIncomeExpenditure,
  budgetIncome,
  budgetExpenditure,
  budgetAppropriation,
  budgetGeneralPublic,
  budgetBasic,
  budgetGovernmentFunds,
  budgetStateCapital,
  budgetThreePublic,
  budgetProcurement,
  // final accounts
  finalIncomeExpenditure,
  finalIncome,
  finalExpenditure,
  finalAppropriation,
  finalGeneralPublic,
  finalBasic,
  finalThreePublic,
  finalGovernmentFunds,
  finalStateCapital,
  // goals, self-evaluation
  goalDepartment,
  goalProject,
  selfDepartment,
  selfProject,
  selfScoreSheet,
  // ledgers, profile
  ledgerProcurement,
  ledgerAssets,
  ledgerAssetSummary,
  ledgerProjects,
  ledgerAssetIncome,
  ledgerDisclosure,
  ledgerInstitutions,
  ledgerAudit,
  textProfile,
];
