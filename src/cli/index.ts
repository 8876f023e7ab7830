// Entry of the terminal. Exit status: 0 reviewed, 1 errors under --strict, 2 unusable arguments or input.
import { HostError } from "../host/host-error";
import { SCHEMES } from "../schemes";
import { parseArguments, USAGE, UsageError } from "./arguments";
import { contractJson } from "./contract-json";
import { reviewFiles } from "./review-command";
import { summary } from "./summary";

async function main(argv: readonly string[]): Promise<number> {
  const given = parseArguments(argv);
  if (given === "help") {
    console.log(USAGE);
    return 0;
  }
  if (given.listSchemes) {
    for (const scheme of SCHEMES.values()) console.log(`${scheme.id}\t${scheme.title}`);
    return 0;
  }
  const { review, narrative, written, notes } = await reviewFiles(given);
  for (const note of notes) console.error(note);
  if (given.json) {
    const run = { several: given.books.length > 1, written };
    console.log(JSON.stringify(contractJson(review, narrative, run), null, 2));
  } else console.log([summary(review), ...written.map((file) => `已写出：${file}`)].join("\n"));
  const hasErrors = review.checks.findings.some(({ severity }) => severity === "error");
  return given.strict && hasErrors ? 1 : 0;
}

/** One line on standard error; a stack trace would help nobody who reads it. */
function complaint(error: unknown): string {
  if (error instanceof HostError) return `${error.message}。${error.remedy}`;
  if (error instanceof UsageError) return error.message;
  const said = error instanceof Error ? error.message : String(error);
  return `程序内部错误，这是软件缺陷：${said.split("\n")[0] ?? ""}。原文件未作改动，请将本行文字反馈给开发人员。`;
}

/** Whoever reads may have enough (`| head`): that is no failure. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit();
  console.error(
    `结果无法输出（${error.code ?? error.message}）；请检查输出的位置和磁盘空间后再试。`
  );
  process.exit(2);
});

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(complaint(error));
    process.exitCode = 2;
  }
);
