// Builds the task pane, a static site: taskpane.html, our chunks, manifest and icons, and Office.js beside them.
//   ADDIN_BASE_URL  where the site will stand; replaces https://localhost:3000/ in the manifest
//   OFFICE_JS_SRC   self (default: copied into dist/office) | cdn (Microsoft) | cn (Microsoft's CDN in China)
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");

const DEV_URL = "https://localhost:3000/";
const OFFICE_DIST = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");

const OFFICE_JS = {
  self: "office/office.js",
  cdn: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  cn: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
};

/** The part of Office.js that Excel asks for; it finds each file relative to office.js, so the layout stays. */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "agaveerrorux",
];

function officeSource() {
  const source = process.env.OFFICE_JS_SRC ?? "self";
  if (!Object.hasOwn(OFFICE_JS, source)) {
    throw new Error(`OFFICE_JS_SRC=${source}: use self, cdn or cn`);
  }
  return source;
}

/** Nothing from elsewhere but, when asked for, Office.js. Griffel writes its styles into <style>. */
function contentSecurityPolicy(officeJs, dev) {
  const office = officeJs.startsWith("https:") ? ` ${new URL(officeJs).origin}` : "";
  return [
    `default-src 'self'`,
    `script-src 'self'${office}`,
    `style-src 'self' 'unsafe-inline'`,
    `worker-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'${office}${dev ? " ws: wss:" : ""}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join("; ");
}

function officeFiles(source) {
  if (source !== "self") return [];
  const files = OFFICE_FILES.map((name) => ({
    from: path.join(OFFICE_DIST, name),
    to: `office/${name}`,
  }));
  const licence = { from: path.join(OFFICE_DIST, "../LICENSE.md"), to: "office/LICENSE.md" };
  // Copied as they are: the licence allows distribution unmodified only.
  return [...files, licence].map((each) => ({ ...each, info: { minimized: true } }));
}

function withBaseUrl(content) {
  const base = process.env.ADDIN_BASE_URL;
  if (base === undefined) return content;
  return content.toString().replaceAll(DEV_URL, base.endsWith("/") ? base : `${base}/`);
}

/** Windows and macOS: the developer CA that Office trusts. Linux: the same generator, trust store untouched. */
async function httpsOptions() {
  const devCerts = require("office-addin-dev-certs");
  if (process.platform !== "linux") {
    const { ca, key, cert } = await devCerts.getHttpsServerOptions();
    return { ca, key, cert };
  }
  const folder = path.resolve(__dirname, ".cache/certs");
  const files = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (!files.every((file) => fs.existsSync(file))) {
    fs.mkdirSync(folder, { recursive: true });
    await devCerts.generateCertificates(...files, 30);
  }
  const [ca, cert, key] = files.map((file) => fs.readFileSync(file));
  return { ca, cert, key };
}

function plugins(dev) {
  const source = officeSource();
  const officeJs = OFFICE_JS[source];
  return [
    new HtmlWebpackPlugin({
      filename: "taskpane.html",
      template: "./src/taskpane/taskpane.html",
      scriptLoading: "defer",
      templateParameters: {
        officeJs,
        contentSecurityPolicy: contentSecurityPolicy(officeJs, dev),
      },
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: "assets/*.png" },
        { from: "test/books/huadu-2023/book.xlsx", to: "sample.xlsx" },
        { from: "manifest.xml", transform: withBaseUrl },
        ...officeFiles(source),
      ],
    }),
  ];
}

const OPTIMIZATION = {
  minimizer: [
    new TerserPlugin({
      minify: TerserPlugin.swcMinify,
      extractComments: false,
      exclude: /^office\//,
      terserOptions: { format: { comments: false } },
    }),
  ],
  splitChunks: {
    cacheGroups: {
      vendor: { test: /[\\/]node_modules[\\/]/, name: "vendor", chunks: "initial", enforce: true },
    },
  },
};

/** @returns {Promise<import("webpack").Configuration>} */
module.exports = async (env = {}, argv = {}) => {
  const dev = argv.mode !== "production";
  const name = dev ? "[name]" : "[name].[contenthash:8]";
  return {
    mode: dev ? "development" : "production",
    devtool: "source-map",
    target: ["web", "es2022"],
    entry: { taskpane: "./src/commands/runtime.ts" },
    output: {
      clean: true,
      path: path.resolve(__dirname, "dist"),
      filename: `${name}.js`,
      chunkFilename: `${name}.chunk.js`,
      publicPath: "",
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
    ...(dev ? {} : { optimization: OPTIMIZATION }),
    performance: {
      hints: dev ? false : "error",
      maxAssetSize: 600_000,
      maxEntrypointSize: 600_000,
      assetFilter: (file) => file.endsWith(".js") && !file.startsWith("office/"),
    },
    plugins: plugins(dev),
    cache: { type: "filesystem", buildDependencies: { config: [__filename] } },
    devServer: {
      port: 3000,
      headers: { "Access-Control-Allow-Origin": "*" },
      server: env.WEBPACK_SERVE ? { type: "https", options: await httpsOptions() } : "http",
    },
  };
};
