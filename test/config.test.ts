import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.js";

describe("WIDGET_ORIGINS", () => {
  it("lists origins just as browsers send them, with commas between", () => {
    const { widgetOrigins } = readConfig({ WIDGET_ORIGINS: "https://a.example, http://b.example:8080," });
    expect(widgetOrigins).toEqual(["https://a.example", "http://b.example:8080"]);
    expect(readConfig({}).widgetOrigins).toEqual([]);
  });

  it.each([
    "*",
    "a.example",
    "https://a.example/",
    "https://a.example/page",
    "HTTPS://A.example",
    "null",
    "file://x",
  ])("stops the start at %j with a line that names the variable and the value", (value) => {
    expect(() => readConfig({ WIDGET_ORIGINS: `https://ok.example,${value}` })).toThrow(/^WIDGET_ORIGINS/);
    expect(() => readConfig({ WIDGET_ORIGINS: value })).toThrow(value);
  });
});
