// The command line of the contract: npm run --silent review -- BOOK... [options]
import { parseArgs } from "node:util";

export interface Arguments {
  readonly books: readonly string[];
  readonly json: boolean;
  readonly strict: boolean;
  readonly listSchemes: boolean;
  readonly scheme?: string;
  readonly year?: number;
  readonly previous?: string;
  readonly report?: string;
  readonly out?: string;
}

export const USAGE = `用法：npm run --silent review -- 工作簿… [选项]

  工作簿              .xlsx、.xlsm、.xls 或 .csv，可给多个，合起来为一个部门一个年度
  --json              在标准输出给出 JSON 结果
  --scheme 编号|文件  评分体系（--list-schemes 列出）；默认取工作簿中的选择，否则为 guangzhou-huadu-2023
  --year 年度         指定预算年度
  --previous 工作簿   上年工作簿，用于年度衔接检查
  --report 文件       已有自评报告（.docx 或 .txt），用于文表核对
  --out 目录          写出“<工作簿>-绩效自评.xlsx”和“<工作簿>-自评报告.docx”
  --strict            有“错误”级发现时以状态1退出
  --list-schemes      列出评分体系
  --help              显示本说明`;

/** Arguments that cannot be understood; the message is one Chinese sentence. */
export class UsageError extends Error {}

export function parseArguments(argv: readonly string[]): Arguments | "help" {
  const { values, positionals, tokens } = parse(argv);
  if (values.help === true) return "help";
  refuseRepeated(tokens);
  refuseEmpty(values);
  const year = values.year === undefined ? undefined : yearOf(values.year);
  if (positionals.length === 0 && values["list-schemes"] !== true) {
    throw new UsageError(
      "没有给出工作簿；请在命令后写明 .xlsx、.xlsm、.xls 或 .csv 文件的路径，用 --help 查看说明。"
    );
  }
  return {
    books: positionals,
    json: values.json === true,
    strict: values.strict === true,
    listSchemes: values["list-schemes"] === true,
    ...(year === undefined ? {} : { year }),
    ...(values.scheme === undefined ? {} : { scheme: values.scheme }),
    ...(values.previous === undefined ? {} : { previous: values.previous }),
    ...(values.report === undefined ? {} : { report: values.report }),
    ...(values.out === undefined ? {} : { out: values.out }),
  };
}

/** Of two values one would be dropped unseen. */
function refuseRepeated(
  tokens: readonly { readonly kind: string; readonly name?: string; readonly value?: unknown }[]
): void {
  const names = tokens.flatMap(({ name, value }) =>
    name === undefined || value === undefined ? [] : [name]
  );
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined)
    throw new UsageError(`参数“--${twice}”给了不止一次；请只给一次，用 --help 查看说明。`);
}

/** What a script leaves empty by mistake: --out "" would write into the current folder. */
function refuseEmpty(values: Readonly<Record<string, unknown>>): void {
  const empty = Object.entries(values).find(([, value]) => value === "");
  if (empty !== undefined)
    throw new UsageError(`参数“--${empty[0]}”后面缺少取值；请用 --help 查看说明。`);
}

function yearOf(text: string): number {
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= 1990 && year <= 2100) return year;
  throw new UsageError(`--year 应为四位年份，如2023；给出的是“${text}”。`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      tokens: true,
      options: {
        json: { type: "boolean" },
        strict: { type: "boolean" },
        help: { type: "boolean" },
        "list-schemes": { type: "boolean" },
        scheme: { type: "string" },
        year: { type: "string" },
        previous: { type: "string" },
        report: { type: "string" },
        out: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(refusalOf(error));
  }
}

/** What parseArgs says in English, by its code. */
function refusalOf(error: unknown): string {
  const { code, message } = error as { readonly code?: string; readonly message?: string };
  const option = /'(?:-\w, )?(-[^' <]+)/.exec(message ?? "")?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return `没有“${option}”这个参数；请用 --help 查看全部参数。`;
  return message?.includes("does not take an argument") === true
    ? `参数“${option}”不带取值；请用 --help 查看说明。`
    : `参数“${option}”后面缺少取值；请用 --help 查看说明。`;
}
