// The tests need Chromium, LibreOffice, poppler and Chinese fonts. Installs by apt what is missing, where the user may.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NEEDS = [
  { found: () => existsSync(process.env.CHROMIUM ?? "/usr/bin/chromium"), packages: ["chromium"] },
  {
    found: () => runs("soffice", "--version"),
    packages: ["libreoffice-calc-nogui", "libreoffice-writer-nogui"],
  },
  { found: () => runs("pdftoppm", "-v"), packages: ["poppler-utils"] },
  {
    found: () => /CJK|WenQuanYi|SimSun/i.test(output("fc-list", ":lang=zh")),
    packages: ["fonts-noto-cjk"],
  },
];

function runs(command, argument) {
  return spawnSync(command, [argument], { stdio: "ignore" }).status === 0;
}

function output(command, argument) {
  return spawnSync(command, [argument], { encoding: "utf8" }).stdout ?? "";
}

function install(packages) {
  const apt = (...args) =>
    execFileSync(
      "apt-get",
      ["-o", "DPkg::Lock::Timeout=600", "-o", "Acquire::Retries=3", ...args],
      {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }
    );
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...packages);
}

const missing = NEEDS.filter(({ found }) => !found()).flatMap(({ packages }) => packages);
if (missing.length > 0) {
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) {
    console.error(
      `测试缺少以下软件：${missing.join("、")}。请先安装（例如：sudo apt-get install ${missing.join(" ")}）。`
    );
    process.exit(1);
  }
  console.error(`正在安装测试所需软件：${missing.join("、")}`);
  install(missing);
}
