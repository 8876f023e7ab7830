// Forms of Chinese departments as a machine put them into English, their words varying from form to form, and English forms of
// companies that speak of performance and budgets too.
import { formToFill, notOurs } from "./unlike.mjs";
import { Page } from "../page.mjs";

const H = { unit: "tenThousandYuan", basis: "header" };

/** The county's form of a project: budget and execution in one row, weights and completion. */
function county() {
  const page = new Page("Sheet");
  const title = "Self-Evaluation Table for Project Expenditure Performance in 2022";
  page.table({
    form: "self.project",
    title,
    ...H,
    width: 9,
    columns: [
      ["-|fundGroup", "-|fundGroup|fundSource", ["revisedBudget", 3], ["outturn", 3], "executionRate"],
      ["-", "level1", "indicator", "operator", "target", "targetUnit", "weight", "actual", "standard"],
    ],
  });
  page.title(title).row_(["Basic Information", "Project Name", "Job Skills Training", null, null, null, "Project Contact", "Office"]).row_([null, "Project Implementation Unit", "Employment Service Centre", null, null, null, "Project Supervising Authority", "Bureau of Human Resources"]);
  page.header([["Project Budget Execution (in ten thousand yuan)", "", "Annual Budget (A)", "<", "<", "Number of Executions for the Whole Year (B)", "<", "<", "Execution Rate (B/A)"]]);
  page.row_([null, null, 860, null, null, 851.4, null, null, "99%"]);
  page.row_(["Annual Performance Goals", "Train 3000 people.", null, null, null, "3120 people were trained."]);
  page.header([["Performance Metrics", "Indicator Type", "Indicator Name", "Indicator\nProperty", "Indicator Value", "Unit of Measurement", "Indicator\nWeight", "Annual\nCompletion Value", "Criteria for Evaluation"]]);
  page.rows([
    [null, "Output Indicators", "Number of trainees", "≥", 3000, "person", 30, 3120, "Achieve the target to get full marks."],
    [null, null, "Pass rate", "≥", 90, "%", 20, 95, "Achieve the target to get full marks."],
    [null, "Benefit Indicators", "Employment rate after training", "≥", 60, "%", 30, 66, "Achieve the target to get full marks."],
    [null, "Satisfaction Indicators", "Trainees' satisfaction", "≥", 90, "%", 20, 97, "Achieve the target to get full marks."],
  ]);
  return page.total([null, "Total", null, null, null, null, 100], [1]).end();
}

/** The city's form of a department's goals. */
function cityGoals() {
  const page = new Page("Sheet");
  const title = "2023 City Department Overall Budget Performance Target Table";
  page.table({ form: "goal.department", title, ...H, width: 5, columns: [["-", "task", "content", "amount", "expected"], ["-", "level1", "level2", "indicator", "target"]] });
  page.title(title).row_(["Department Name", "City Forestry Bureau"]);
  page.row_(["Budget Overview", "Department Budget Expenditure", "Budget Amount (in ten thousands)", "Source of Income", "Budget Amount (in ten thousand yuan)"]);
  page.row_([null, "Basic Expenditure", 2160.4, "Fiscal Allocation", 5260.4]).row_([null, "Project Expenditure", 3100, "Other Funds", 0]);
  page.row_(["Overall Performance Objectives", "Goal 1: plant trees; Goal 2: prevent forest fires."]);
  page.header([["Annual Key Tasks", "Name", "Main Implementation Content", "Proposed Investment (ten thousand yuan)", "Expected Goals (Overview)"]]);
  page.row_([null, "Greening", "Plant 20000 trees.", 1800, "Coverage rises."]).row_([null, "Fire prevention", "Patrol all forests.", 1300, "No large fire."]);
  page.header([["Performance Metrics", "Primary Indicator", "Secondary Indicator", "Third-level Indicator", "Indicator Value"]]);
  page.rows([
    [null, "Output Indicators", "Quantity Indicator", "Trees planted", "≥20000"],
    [null, null, "Quality Metrics", "Survival rate", "≥90%"],
    [null, "Performance Indicator", "Ecological Benefit Indicator", "Forest coverage", "≥42%"],
    [null, "Satisfaction Indicator", "Service Recipients", "Public satisfaction", "≥85%"],
  ]);
  return page.end();
}

/** An application for a project, its money by source, the indicators with remarks. */
function application() {
  const page = new Page("Sheet");
  const title = "2022 Project Application Form";
  page.table({ form: "goal.project", title, unit: null, basis: null, width: 7, columns: ["-", "level1", "level2", ["indicator", 2], "target", "note"] });
  page.title(title).row_(["Project Name", null, "Park Maintenance", null, "Project Code"]).row_(["Project Supervising Authority", null, "District Urban Management Bureau", null, "Project Implementation Unit", "Garden Office"]);
  page.row_(["Project Type", null, "1. Department Project □√  2. Public Project □"]).row_(["Reasons for Project Application", null, "Parks need maintenance."]);
  page.row_(["Total Project Budget", null, "620", null, "Project Budget for the Year", "620"]);
  page.row_(["Overall Project Performance Objective", null, "Keep the parks in good order."]);
  page.header([["Project Annual Performance Metrics", "Primary Indicator", "Secondary Indicator", "Indicator Content", "<", "Indicator Value", "Remarks"]]);
  page.rows([
    [null, "Output Indicators", "Quantity Indicator", "Area maintained", null, "86 hectares"],
    [null, null, "Quality Indicators", "Inspection pass rate", null, "95%"],
    [null, "Performance Indicator", "Social Benefit Indicator", "Visitors per year", null, "400000"],
    [null, "Satisfaction Indicators", "Satisfaction of the public", "Visitors' satisfaction", null, "90%"],
  ]);
  return page.end();
}

/** A whole department's self-evaluation. */
function wholeDepartment() {
  const page = new Page("Sheet");
  const title = "2022 Overall Department Expenditure Performance Self-Evaluation Form";
  page.table({ form: "self.department", title, ...H, width: 8, columns: [["-|fundGroup", "-|fundSource|fundGroup", "originalBudget", "revisedBudget", "outturn", "maxPoints", "executionRate", "points"], ["-", "level1", "level2", "indicator", "target", "actual", "maxPoints", "points"]] });
  page.title(title).row_(["Department Name", "District Archives"]);
  page.header([["Department Funds (ten thousand yuan)", "", "Initial Budget", "Annual Budget", "Actual Expenditure", "Full Score", "Execution Rate", "Score"]], { optional: true });
  page.row_([null, "Total Annual Funds", 560, 580, 568.4, 10, "98%", 9.8], { maybe: [1] });
  page.row_(["Annual Goals", "Digitise the holdings."]);
  page.header([["Performance Indicators", "First-level Indicators", "Second-level Indicators", "Third-level Indicators", "Target Value", "Actual Value", "Full Score", "Score"]]);
  page.rows([
    [null, "Output", "Quantity", "Pages digitised", "≥200000", "216000", 30, 30],
    [null, "Output", "Quality", "Acceptance rate", "≥98%", "99%", 20, 20],
    [null, "Benefit", "Social benefit", "Files consulted", "≥3000", "3260", 30, 30],
    [null, "Satisfaction", "Users", "Users' satisfaction", "≥95%", "97%", 10, 10],
  ]);
  return page.total(["Total", null, null, null, null, null, 100, 99.8]).end();
}

const kpi = () =>
  notOurs(
    "Sheet",
    "Project Manager Performance Evaluation Indicators",
    [["Category", "Assessment Item", "Content and Method", "Standard Score"]],
    [
      ["Basic indicators", "Attitude", "Deduct 1 point for each case.", 10],
      ["Key indicators", "Safety", "Deduct 5 points for each accident.", 50],
      ["Key indicators", "Schedule", "Deduct 1 point per day of delay.", 40],
    ],
    { total: ["Total", null, null, 100] }
  );

const budget = () =>
  notOurs(
    "Sheet",
    "Marketing Department Annual Budget Table",
    [["Expense Item", "Q1", "Q2", "Q3", "Q4", "Total"]],
    [
      ["Advertising", 20000, 22000, 21000, 26000, 89000],
      ["Exhibitions", 8000, 0, 12000, 0, 20000],
    ],
    { total: ["Total", 28000, 22000, 33000, 26000, 109000] }
  );

const acceptance = () =>
  formToFill("Sheet", "Project Acceptance Form", [
    ["Project Name", "Warehouse extension", "<", "Project Code", "W-12", "<"],
    ["Project Leader", null, "<", "Project Budget", 860000, "<"],
    ["Acceptance Content", "Structure, electricity, water", "<", "<", "<", "<"],
    ["Acceptance Opinion", "Passed", "<", "<", "<", "<"],
  ]);

const performance = () =>
  notOurs(
    "Sheet",
    "Supplier Performance Target Table",
    [["No.", "Supplier", "Indicator", "Target Value", "Actual Value", "Score"]],
    [
      [1, "Supplier A", "On-time delivery", "≥95%", "97%", 50],
      [2, "Supplier A", "Quality", "≥99%", "98%", 45],
    ]
  );

export const disclosedEnglishEleventh = [
  { name: "英文区县自评.xlsx", pages: [county()] },
  { name: "英文整体目标.xlsx", pages: [cityGoals()] },
  { name: "英文项目申报.xlsx", pages: [application()] },
  { name: "英文整体自评.xlsx", pages: [wholeDepartment()] },
  { name: "英文项目经理考核.xlsx", pages: [kpi()] },
  { name: "英文部门费用.xlsx", pages: [budget()] },
  { name: "英文项目验收.xlsx", pages: [acceptance()] },
  { name: "英文供应商.xlsx", pages: [performance()] },
];
