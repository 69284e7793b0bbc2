import { describe, expect, it } from "vitest";
import { type KeyPress, type Shortcut, shortcutOf } from "./shortcuts.ts";

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe("the keys of every page", () => {
  it.each([
    ["search", press("/", "Slash"), "the slash"],
    ["search", press("/", "Digit7", { shiftKey: true }), "the slash of a German keyboard"],
    ["search", press("ظ", "Slash"), "the slash's place on an Arabic keyboard"],
    ["keys", press("?", "Slash", { shiftKey: true }), "the question mark"],
    ["keys", press("؟", "Slash", { shiftKey: true }), "the Arabic question mark"],
    ["nextMatch", press("n", "KeyN"), "N"],
    ["nextMatch", press("ى", "KeyN"), "N's place on an Arabic keyboard"],
    ["previousMatch", press("N", "KeyN", { shiftKey: true }), "Shift and N"],
    ["today", press("ف", "KeyT"), "T's place on an Arabic keyboard"],
    ["zoomIn", press("+", "Equal", { shiftKey: true }), "plus"],
    ["zoomIn", press("=", "Equal"), "plus without Shift"],
    ["zoomOut", press("-", "Slash"), "the minus of a German keyboard"],
    ["palette", press("k", "KeyK", { ctrlKey: true }), "Ctrl and K"],
    ["palette", press("ن", "KeyK", { metaKey: true }), "Command and K's place on an Arabic keyboard"],
    ["nextInQueue", press("ت", "KeyJ"), "J's place on an Arabic keyboard"],
    ["previousInQueue", press("k", "KeyK"), "K"],
    ["approve", press("a", "KeyA"), "A"],
    ["return", press("ق", "KeyR"), "R's place on an Arabic keyboard"],
    ["undo", press("z", "KeyZ", { ctrlKey: true }), "Ctrl and Z"],
    ["undo", press("ئ", "KeyZ", { metaKey: true }), "Command and Z's place on an Arabic keyboard"],
    ["redo", press("Z", "KeyZ", { ctrlKey: true, shiftKey: true }), "Ctrl, Shift and Z"],
    ["redo", press("غ", "KeyY", { ctrlKey: true }), "Ctrl and Y's place on an Arabic keyboard"],
  ] as [Shortcut, KeyPress, string][])("ask for %s: %#", (shortcut, pressed) => {
    expect(shortcutOf(pressed, false)).toBe(shortcut);
  });

  it.each([
    [press("n", "KeyN", { ctrlKey: true }), "the browser's new window"],
    [press("/", "Slash", { altKey: true }), "held with Alt"],
    [press("K", "KeyK", { ctrlKey: true, shiftKey: true }), "the browser's own"],
    [press("q", "KeyQ"), "any other letter"],
  ])("leave alone what is not theirs: %#", (pressed) => {
    expect(shortcutOf(pressed, false)).toBeNull();
  });

  it("leave what people write to them, but open the palette from there too", () => {
    expect(shortcutOf(press("/", "Slash"), true)).toBeNull();
    expect(shortcutOf(press("?", "Slash", { shiftKey: true }), true)).toBeNull();
    expect(shortcutOf(press("z", "KeyZ", { ctrlKey: true }), true)).toBeNull();
    expect(shortcutOf(press("k", "KeyK", { ctrlKey: true }), true)).toBe("palette");
  });
});
