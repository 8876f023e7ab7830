// Plays Excel in the browser: the host page on one port, the add-in's production page (dist) on another, both https on
// localhost. Started by `npm start`, and by the end-to-end tests through startServers().
import { build } from "esbuild";
import devCerts from "office-addin-dev-certs";
import { existsSync } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { basename, dirname, extname, join, normalize, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const PAGE = join(HERE, "page");
const CERTIFICATES = join(ROOT, ".cache/certs");
const DEFAULT_BOOK = join(ROOT, "test/books/huadu-2023/book.xlsx");
const DAYS_VALID = 30;
const require = createRequire(import.meta.url);
const OFFICE_JS = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ico": "image/x-icon",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A certificate for localhost, made here; the trust store of the machine is not touched. */
async function certificate() {
  const files = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    join(CERTIFICATES, name)
  );
  const made = existsSync(files[2]) ? (await stat(files[2])).mtimeMs : 0;
  if (Date.now() - made > (DAYS_VALID - 1) * 86_400_000) {
    await mkdir(CERTIFICATES, { recursive: true });
    await quietly(() => devCerts.generateCertificates(...files, DAYS_VALID));
  }
  const [ca, cert, key] = await Promise.all(files.map((file) => readFile(file)));
  return { ca, cert, key };
}

/** The generator reports in English on the console. */
async function quietly(run) {
  const { log } = console;
  console.log = () => undefined;
  try {
    await run();
  } finally {
    console.log = log;
  }
}

/** The page's scripts, bundled in memory: path → contents. */
async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: [join(PAGE, "main.ts")],
    outdir: "/",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    absWorkingDir: ROOT,
  });
  return new Map(outputFiles.map((file) => [`/${basename(file.path)}`, file.contents]));
}

function send(response, status, body, headers = {}) {
  response.writeHead(status, { "cache-control": "no-store", ...headers });
  response.end(body);
}

const contentType = (path) => ({
  "content-type": TYPES[extname(path)] ?? "application/octet-stream",
});

async function sendFile(response, path, headers = {}) {
  try {
    send(response, 200, await readFile(path), { ...contentType(path), ...headers });
  } catch {
    send(response, 404, "not found");
  }
}

/** A path below a folder, or null for one that leads out of it. */
function below(folder, path) {
  const full = resolve(folder, `.${normalize(`/${path}`)}`);
  return full.startsWith(folder + sep) ? full : null;
}

const withName = (path) => ({ "x-book-name": encodeURIComponent(basename(path)) });

function sendBook(response, wanted, book) {
  const path = wanted === null ? book : below(ROOT, wanted);
  if (path === null || ![".xlsx", ".xlsm"].includes(extname(path)))
    return send(response, 404, "no such book");
  return sendFile(response, path, withName(path));
}

/** Without a manifest the page shows buttons of its own. */
function sendManifest(response) {
  const path = join(ROOT, "manifest.xml");
  return existsSync(path) ? sendFile(response, path) : send(response, 204);
}

function hostRoutes({ scripts, book, addinAddress }) {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url, "https://localhost");
    const script = scripts.get(pathname);
    if (script) return send(response, 200, script, contentType(pathname));
    if (pathname === "/") return sendFile(response, join(PAGE, "index.html"));
    if (pathname === "/page.css") return sendFile(response, join(PAGE, "page.css"));
    if (pathname === "/manifest.xml") return sendManifest(response);
    if (pathname === "/addin-address") return send(response, 200, addinAddress());
    if (pathname === "/book") return sendBook(response, searchParams.get("path"), book);
    const library = pathname.startsWith("/office-js/")
      ? below(OFFICE_JS, pathname.slice(11))
      : null;
    return library ? sendFile(response, library) : send(response, 404, "not found");
  };
}

function addinRoutes(dist) {
  return (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    const path = below(dist, decodeURIComponent(pathname));
    return path ? sendFile(response, path) : send(response, 404, "not found");
  };
}

function listen(options, routes, port) {
  return new Promise((done, failed) => {
    const server = createServer(options, routes);
    server.once("error", failed);
    server.listen(port, "localhost", () => done(server));
  });
}

const address = (server) => `https://localhost:${String(server.address().port)}/`;

/**
 * ports: { host, addin }, 0 for any free one. book: path of the workbook to show first. dist: folder of the add-in.
 * Answers the two addresses and close().
 */
export async function startServers({
  ports = {},
  book = DEFAULT_BOOK,
  dist = join(ROOT, "dist"),
} = {}) {
  const [options, scripts] = await Promise.all([certificate(), bundlePage()]);
  const addin = await listen(options, addinRoutes(resolve(dist)), ports.addin ?? 8444);
  const addinUrl = `${address(addin)}taskpane.html`;
  const routes = hostRoutes({ scripts, book: resolve(book), addinAddress: () => addinUrl });
  const host = await listen(options, routes, ports.host ?? 8443);
  const close = () =>
    Promise.all(
      [host, addin].map((server) => {
        server.closeAllConnections();
        return new Promise((done) => server.close(done));
      })
    );
  return { hostUrl: address(host), addinUrl, close };
}

async function main() {
  const book = process.argv[2] ?? DEFAULT_BOOK;
  if (!existsSync(book)) {
    console.error(`找不到工作簿：${book}`);
    process.exit(1);
  }
  if (!existsSync(join(ROOT, "dist/taskpane.html"))) {
    console.error("还没有 dist/taskpane.html，请先运行 npm run build。");
    process.exit(1);
  }
  const { hostUrl } = await startServers({ book });
  console.log("演示用 Excel 宿主已启动（不需要安装 Excel）。");
  console.log(`  请在浏览器中打开：${hostUrl}`);
  console.log(`  工作簿：${relative(process.cwd(), resolve(book))}`);
  console.log("  首次打开时，浏览器会提示证书不受信任：证书是本机刚生成的，选择“继续前往”即可。");
  console.log("  按 Ctrl+C 结束。");
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
