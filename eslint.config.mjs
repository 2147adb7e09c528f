import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const LAYERS = ["domain", "host", "excel", "text", "taskpane", "workbench", "preview", "cli", "files", "xlsx"];

/** Which layers each layer may import (BLUEPRINT section 3); everything else is an error. */
const MAY_IMPORT = {
  domain: [],
  host: ["domain"],
  excel: ["host", "domain"],
  text: ["domain", "host"],
  files: ["domain", "xlsx"],
  xlsx: ["domain"],
  taskpane: ["domain", "host", "text", "files"],
  workbench: ["domain", "host", "xlsx"],
  preview: ["workbench", "domain", "host", "text"],
  cli: ["domain", "host", "text", "files", "xlsx", "workbench", "excel"],
};

const EXCEL_GLOBALS = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only src/excel touches office.js; go through WorkbookHost (src/host).",
}));

const PLATFORM_GLOBALS = ["window", "document", "navigator", "localStorage", "console", "process", "setTimeout", "setInterval", "fetch", "Date", "performance", "crypto"].map(
  (name) => ({ name, message: "The domain is pure: take it as a parameter." }),
);

const NETWORK_GLOBALS = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"].map((name) => ({
  name,
  message: "Avstämt sends nothing (BLUEPRINT section 2, promise 5).",
}));

function layerRules(layer) {
  const forbidden = LAYERS.filter((other) => other !== layer && !MAY_IMPORT[layer].includes(other));
  const globals = [
    ...(layer === "excel" ? [] : EXCEL_GLOBALS),
    ...(layer === "domain" ? PLATFORM_GLOBALS : []),
    ...(layer === "domain" || layer === "cli" ? [] : NETWORK_GLOBALS),
  ];
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-globals": ["error", ...globals],
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...(forbidden.length === 0
              ? []
              : [{ regex: `^(\\.\\./)+(${forbidden.join("|")})(/|$)`, message: `src/${layer} may import only: ${MAY_IMPORT[layer].join(", ") || "nothing outside itself"}.` }]),
            { regex: "/test/|^(\\.\\./)+test", message: "Nothing in src imports test." },
          ],
        },
      ],
      ...(layer === "domain" ? { "no-restricted-syntax": ["error", { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: "Same workbook, same findings." }] } : {}),
    },
  };
}

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  ...tseslint.configs.strictTypeChecked.map((config) => ({ ...config, files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"] })),
  {
    files: ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { project: ["./tsconfig.json"], tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "no-console": "error",
      eqeqeq: "error",
      "no-restricted-exports": "off",
      "no-restricted-syntax": ["error", { selector: "ExportAllDeclaration", message: "Name what a file gives." }],
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      complexity: ["error", 10],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/**/*.tsx"],
    plugins: { react, "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    settings: { react: { version: "19" } },
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      "react/jsx-key": "error",
      "react/jsx-no-literals": "error",
      "react/no-danger": "error",
      complexity: ["error", 15],
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  ...LAYERS.map(layerRules),
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/cli/**/*.ts", "test/**/*.{ts,tsx}"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/unbound-method": "off",
      "no-restricted-syntax": ["error", { selector: "CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo)$/]", message: "No test is switched off or singled out." }],
    },
  },
);
