// Sizes of the production bundle, as the officer's computer loads it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = "dist";

export function benchBundles(): void {
  console.log("\n三、生产包");
  if (!existsSync(DIST)) {
    console.log("没有 dist/，请先 npm run build");
    return;
  }
  const files = readdirSync(DIST).filter((name) => name.endsWith(".js") || name.endsWith(".html"));
  const rows = files.map((name) => {
    const bytes = readFileSync(path.join(DIST, name));
    return {
      文件: name,
      KB: Math.round(bytes.length / 1024),
      "gzip KB": Math.round(gzipSync(bytes).length / 1024),
    };
  });
  console.table(rows.sort((left, right) => right.KB - left.KB));
}
