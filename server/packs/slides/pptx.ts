import declared from "pptxgenjs";

/** The package's types take it for CommonJS, so that its class seems to lie a level below where Node finds it. */
export const Presentation = declared as unknown as typeof declared.default;

export type Presentation = declared.default;
export type Slide = declared.default.Slide;
export type TableRow = declared.default.TableRow;
