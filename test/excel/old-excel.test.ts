/**
 * @jest-environment-options {"office": {"requirements": {"ExcelApi": "1.8"}}}
 */
import { connectExcel } from "../../src/host/excel/connect";
import { refused } from "./refused";

test("an Excel below the floor is told which one is needed", async () => {
  const error = await refused(connectExcel());
  expect(error).toMatchObject({ code: "oldExcel" });
  expect(error.remedy).toContain("Excel 2021");
});
