/**
 * The host plays an older Excel whose workbook is open for reading only.
 * @jest-environment-options {"office": {"requirements": {"ExcelApi": "1.9"}, "readOnly": true, "language": "en-US"}}
 */

async function codeOf(task: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      task(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return "no error";
}

test("announced sets, language and mode reach the add-in", () => {
  const { requirements, document, displayLanguage } = Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.12")).toBe(false);
  expect([document.mode, displayLanguage]).toEqual(["readOnly", "en-US"]);
});

test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
  [
    "1.9 works",
    (context) => context.workbook.worksheets.getFirst().pageLayout.load("orientation"),
    "no error",
  ],
  [
    "1.12 is not there",
    (context) => context.workbook.worksheets.getFirst().customProperties.add("a", "b"),
    "ApiNotFound",
  ],
  ["read-only", (context) => context.workbook.worksheets.add("新表"), "AccessDenied"],
])("%s", async (_, task, code) => {
  expect(await codeOf(task)).toBe(code);
});
