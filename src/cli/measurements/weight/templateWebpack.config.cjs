// The page of the template's parts, built like the pane: same loader, same html plugin, same office.js.
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");

const PROJECT = path.join(__dirname, "../../../..");
const BROWSERS = { jsc: { parser: { syntax: "ecmascript", jsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } };

module.exports = (env) => ({
  mode: "production",
  context: PROJECT,
  entry: { taskpane: path.join(__dirname, "templatePage.jsx") },
  output: { path: path.resolve(env.output), filename: "[name].js", clean: true },
  resolve: { extensions: [".jsx", ".js"] },
  module: { rules: [{ test: /\.jsx$/, loader: "swc-loader", options: BROWSERS }] },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      filename: "taskpane.html",
      templateContent: `<!doctype html><html><head><meta charset="utf-8"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><div id="pane"></div></body></html>`,
      scriptLoading: "defer",
    }),
  ],
});
