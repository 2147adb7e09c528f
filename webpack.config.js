// One configuration for the three things that are made of this source:
//   npm run build     the static site to deploy: the task pane alone, minimised, with Microsoft's office.js
//   npm start         the preview in any browser: the workbench's grid beside the real pane, no Excel, no certificate
//   npm run sideload  the task pane over https for real Excel on this machine, plus the page of contract scripts
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { contentSecurityPolicy, responseHeaders } from "./src/taskpane/contentSecurityPolicy.js";

const OFFICE_JS_FROM_MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const OFFICE_JS_FROM_NPM = "office-js/office.js";
const PORT = 3000;

const inProject = (...parts) => path.join(import.meta.dirname, ...parts);

const BROWSERS = { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } };

/** The npm copy of office.js, which only development serves: its licence forbids publishing it. */
const OFFICE_JS_FOLDER = { directory: inProject("node_modules/@microsoft/office-js/dist"), publicPath: "/office-js", watch: false };

function entries(withPreview) {
  return {
    watchdog: "./src/taskpane/watchdog.ts",
    taskpane: ["./src/taskpane/taskpane.css", "./src/main.tsx"],
    ...(withPreview
      ? {
          preview: ["./src/preview/preview.css", "./src/preview/previewPage.tsx"],
          previewBoot: "./src/preview/bootPane.ts",
          paneStates: ["./src/taskpane/taskpane.css", "./test/browser/paneStatesPage.tsx"],
          contract: ["./src/preview/preview.css", "./test/browser/contractPage.ts"],
        }
      : {}),
  };
}

function paneHtml(filename, options) {
  return new HtmlPlugin({
    filename,
    template: "src/taskpane/taskpane.html",
    inject: false,
    scriptLoading: "defer",
    minify: false,
    ...options,
  });
}

function previewPages() {
  return [
    paneHtml("preview-pane.html", { chunks: ["previewBoot", "watchdog", "taskpane"], officeJs: OFFICE_JS_FROM_NPM, policy: null, contractLink: false }),
    new HtmlPlugin({ filename: "index.html", template: "src/preview/preview.html", chunks: ["preview"] }),
    new HtmlPlugin({ filename: "contract.html", template: "src/preview/contract.html", chunks: ["contract"], officeJs: OFFICE_JS_FROM_MICROSOFT }),
    new HtmlPlugin({ filename: "pane-states.html", template: "test/browser/paneStates.html", chunks: ["paneStates"] }),
    new webpack.DefinePlugin({ PREVIEW_WORKBOOKS: JSON.stringify(testWorkbooks()) }),
  ];
}

/** The test workbooks by name, as base64. */
function testWorkbooks() {
  const folder = inProject("test/workbooks");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".xlsx")).sort() : [];
  return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(folder, name)).toString("base64")]));
}

/** The manifest for the place that the site is deployed at: `npm run build -- --env origin=https://avstamt.example.se`. */
function manifestFor(manifest, origin) {
  return origin === undefined ? manifest : manifest.replaceAll(`https://localhost:${PORT}/`, `${origin.replace(/\/+$/, "")}/`);
}

/** The response headers of the deployed site, in the form that Netlify, Cloudflare Pages and Azure's converters read. */
class HeadersFile {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HeadersFile", (compilation) => {
      compilation.hooks.processAssets.tap("HeadersFile", () => {
        const lines = Object.entries(responseHeaders()).map(([name, value]) => `  ${name}: ${value}`);
        compilation.emitAsset("_headers", new webpack.sources.RawSource(`/*\n${lines.join("\n")}\n`));
      });
    });
  }
}

async function developmentServer(overHttps) {
  const server = overHttps
    ? { type: "https", options: await (await import("office-addin-dev-certs")).getHttpsServerOptions() }
    : "http";
  return {
    port: PORT,
    server,
    hot: false,
    liveReload: true,
    client: { overlay: false },
    headers: { "Access-Control-Allow-Origin": "*" },
    static: [OFFICE_JS_FOLDER],
    onListening(server) {
      const address = `${overHttps ? "https" : "http"}://localhost:${server.server.address().port}/`;
      console.log(overHttps ? `Avstämt answers on ${address}taskpane.html for Excel; contract scripts on ${address}contract.html` : `Avstämt: open ${address} in a browser (no Excel needed)`);
    },
  };
}

export default async (env = {}, argv = {}) => {
  const isProduction = argv.mode === "production";
  const withPreview = !isProduction;
  return {
    mode: isProduction ? "production" : "development",
    devtool: env.WEBPACK_SERVE ? "cheap-module-source-map" : false,
    entry: entries(withPreview),
    output: {
      path: env.output ? path.resolve(env.output) : inProject("dist"),
      filename: isProduction ? "[name].[contenthash:8].js" : "[name].js",
      cssFilename: isProduction ? "[name].[contenthash:8].css" : "[name].css",
      clean: true,
    },
    experiments: { css: true },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader", options: BROWSERS }] },
    performance: { hints: false },
    stats: isProduction ? "normal" : "errors-warnings",
    infrastructureLogging: { level: "warn" },
    plugins: [
      paneHtml("taskpane.html", {
        chunks: ["watchdog", "taskpane"],
        officeJs: OFFICE_JS_FROM_MICROSOFT,
        policy: isProduction ? contentSecurityPolicy() : null,
        contractLink: withPreview,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "assets/help.*", to: "[name][ext]" },
          { from: "manifest.xml", transform: (content) => manifestFor(content.toString(), env.origin) },
        ],
      }),
      new webpack.DefinePlugin({ SAMPLE_WORKBOOK: JSON.stringify(readFileSync(inProject("assets/exempel.xlsx")).toString("base64")) }),
      ...(isProduction ? [new HeadersFile()] : previewPages()),
    ],
    ...(env.WEBPACK_SERVE ? { devServer: await developmentServer(env.https === true) } : {}),
  };
};
