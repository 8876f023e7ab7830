// The manifest by the rules that Office applies and its schema does not know.
import { existsSync, readFileSync } from "node:fs";

const DEV_URL = "https://localhost:3000/";
const manifest = readFileSync("manifest.xml", "utf8");
const all = (pattern: RegExp, text = manifest): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? "");
const section = (name: string): string =>
  new RegExp(`<bt:${name}>([\\s\\S]*?)</bt:${name}>`).exec(manifest)?.[1] ?? "";
const buttons = manifest.split("<Control ").slice(1);

test("an id of its own and a four-part version", () => {
  expect(manifest).toMatch(
    /<Id>[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}<\/Id>/
  );
  expect(manifest).toMatch(/<Version>\d+\.\d+\.\d+\.\d+<\/Version>/);
});

test("every address is https below the one that the build replaces", () => {
  const addresses = all(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g);
  expect(addresses.length).toBeGreaterThan(15);
  expect(addresses.filter((address) => !address.startsWith(DEV_URL))).toEqual([]);
  expect(all(/(http:\/\/(?!schemas\.microsoft\.com|www\.w3\.org)[^"\s]*)/g)).toEqual([]);
});

describe("resources", () => {
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const used = all(/resid="([^"]+)"/g);

  test("ids are unique and at most 32 characters long", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test("what is used is defined, what is defined is used", () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test.each([
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ])("%s are at most %i characters long, in both languages", (name, longest) => {
    const texts = all(/Value="([^"]*)"/g, section(name));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text === "" || text.length > longest)).toEqual([]);
  });

  test("Chinese is the default, English the only override, for every text", () => {
    expect(manifest).toContain("<DefaultLocale>zh-CN</DefaultLocale>");
    expect(new Set(all(/Locale="([^"]+)"/g))).toEqual(new Set(["en-US"]));
    const strings = section("ShortStrings") + section("LongStrings");
    expect(all(/(<bt:Override )/g, strings)).toHaveLength(all(/(<bt:String )/g, strings).length);
    expect(
      all(/<bt:String id="[^"]+" DefaultValue="([^"]*)"/g, strings).filter(
        (text) => !/\p{Script=Han}/u.test(text)
      )
    ).toEqual([]);
  });
});

describe("icons", () => {
  test("every icon has the sizes 16, 32 and 80", () => {
    const icons = all(/<Icon>([\s\S]*?)<\/Icon>/g);
    expect(icons.length).toBe(buttons.length + 1);
    expect(icons.filter((icon) => all(/size="(\d+)"/g, icon).join() !== "16,32,80")).toEqual([]);
  });

  const files = [...new Set(all(/DefaultValue="https:\/\/localhost:3000\/(assets\/[^"]+)"/g))];

  test.each(files)("%s exists and has the size of its name", (file) => {
    expect(existsSync(file)).toBe(true);
    const png = readFileSync(file);
    const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
    expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      "PNG",
      size,
      size,
    ]);
  });
});

describe("what it asks for", () => {
  test("one host, the floor of the code, a runtime shared with the pane", () => {
    expect(all(/<Host Name="(\w+)"/g)).toEqual(["Workbook"]);
    expect(all(/<Host xsi:type="(\w+)"/g)).toEqual(["Workbook"]);
    expect(all(/<Set Name="(\w+)"/g)).toEqual(["ExcelApi", "SharedRuntime"]);
    expect(manifest).toContain('<Runtime resid="Pane.Url" lifetime="long" />');
    expect(manifest).toContain('<FunctionFile resid="Pane.Url" />');
    expect(manifest).toContain("<Permissions>ReadWriteDocument</Permissions>");
  });

  test("Runtimes stand before the form factor, Requirements before the settings", () => {
    const order = [
      "<Requirements>",
      "<DefaultSettings>",
      "<VersionOverrides",
      "<Runtimes>",
      "<DesktopFormFactor>",
      "<GetStarted>",
      "<FunctionFile",
      "<ExtensionPoint",
    ];
    const places = order.map((element) => manifest.indexOf(element));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((left, right) => left - right));
  });

  test("one group of five buttons on the 数据 tab, each with a name, a tip and one thing to do", () => {
    expect(all(/<OfficeTab id="(\w+)"/g)).toEqual(["TabData"]);
    expect(all(/<Group id="([^"]+)"/g)).toHaveLength(1);
    expect(all(/<Action xsi:type="(\w+)"/g)).toEqual([
      "ShowTaskpane",
      ...Array<string>(4).fill("ExecuteFunction"),
    ]);
    expect(
      buttons.filter(
        (button) => !/<Label [\s\S]*<Supertip>[\s\S]*<Icon>[\s\S]*<Action /.test(button)
      )
    ).toEqual([]);
    const ids = all(/<Control xsi:type="Button" id="([^"]+)"/g);
    expect(new Set(ids).size).toBe(5);
  });

  test("no custom functions and no start with the document: both are known for blank panes", () => {
    expect(manifest).not.toMatch(/CustomFunctions|AutoShowTaskpaneWithDocument|AllFormFactors/);
  });
});
