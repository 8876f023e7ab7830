"use strict";
// Light stand-in for the icon barrel, which is tens of megabytes of CommonJS and costs a second per test file.
const React = require("react");

const icons = new Map();

function iconNamed(name) {
  const Icon = ({ className }) =>
    React.createElement("svg", { "data-icon": name, "aria-hidden": true, className });
  Icon.displayName = name;
  return Icon;
}

module.exports = new Proxy(
  { __esModule: true },
  {
    get(target, name) {
      if (name in target || typeof name !== "string") return target[name];
      if (name === "bundleIcon") return (icon) => icon;
      if (name.endsWith("ClassName")) return name;
      if (!icons.has(name)) icons.set(name, iconNamed(name));
      return icons.get(name);
    },
  }
);
