import { describe, expect, it } from "vitest";
import { findForeignDoer } from "../../src/language/fidelity/agents.js";
import { findFigureOfOther } from "../../src/language/fidelity/counted.js";
import { findForeignObject } from "../../src/language/fidelity/exchanged-places.js";
import { findLeftOutLimit } from "../../src/language/fidelity/left-out-limits.js";

const prices = "discounts are given to enterprises that buy 5 or more vehicles.";
const markets = "stations were set up at 37 markets and dealers.";
const first = "it was the first smuggling case in the province.";
const managers = "before measures are taken against a company's managers, an assessment is made.";
const pesticide = "the police crack down on fake pesticide.";

describe("what an English sentence says without its limit", () => {
  it.each([
    ["discounts are given to enterprises.", prices],
    ["stations were set up at 37 markets.", markets],
    ["it was the first case in the province.", first],
    ["it was the first smuggling case in the city.", first],
    ["before measures are taken against a company, an assessment is made.", managers],
    ["the police crack down on any pesticide.", pesticide],
  ])("finds the limit that “%s” leaves out", (sentence, rendering) => {
    expect(findLeftOutLimit(sentence, rendering)).not.toBeNull();
  });

  it.each([prices, markets, first, managers, pesticide])(
    "finds nothing left out of “%s” itself",
    (rendering) => {
      expect(findLeftOutLimit(rendering, rendering)).toBeNull();
    },
  );
});

describe("what an English sentence says of another", () => {
  it("finds a figure that counts what another counts in the rendering", () => {
    const rendering = "6 types of household certificates and 5 types of household transfers are handled.";
    expect(findFigureOfOther("5 types of household certificates are handled.", rendering)).toBe("5");
    expect(findFigureOfOther("6 types of household certificates are handled.", rendering)).toBeNull();
  });

  it("finds a doer that the rendering names only as an owner or behind a preposition", () => {
    const rendering = "the staff of the station handle everything on the owner's behalf.";
    expect(findForeignDoer("the owner handles everything.", rendering)).not.toBeNull();
    expect(findForeignDoer("the staff handle everything.", rendering)).toBeNull();
  });

  it("finds a noun that is of, for or against another thing than in the rendering", () => {
    const rendering = "training for accountants is intensified, and publicity against fraud is stepped up.";
    expect(findForeignObject("publicity for accountants is stepped up.", rendering)).not.toBeNull();
    expect(findForeignObject("publicity against fraud is stepped up.", rendering)).toBeNull();
  });
});
