"use strict";
// Four kinds of test, one project each; test/README.md says which kind is for what.

const transform = { "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022" } }] };

/** @type {import('jest').Config} */
module.exports = {
  maxWorkers: 2,
  projects: [
    {
      displayName: "core",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(excel|e2e|referee)/"],
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      transform,
      testMatch: ["<rootDir>/test/taskpane/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/taskpane/setup.ts"],
      moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/test/taskpane/icons.js" },
      testEnvironmentOptions: { customExportConditions: ["browser", "require", "default"] },
    },
    {
      displayName: "excel",
      testEnvironment: "<rootDir>/test/excel-host/jest-environment.ts",
      transform,
      testMatch: ["<rootDir>/test/excel/**/*.test.ts"],
    },
    {
      displayName: "referee",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/referee/**/*.test.ts"],
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      transform,
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
  ],
};
