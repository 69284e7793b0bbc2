/** What one suite came to. A suite that ran nothing has failed: silence is no proof. */
export interface SuiteTotal {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The parts of Vitest's json report that are counted. */
export interface VitestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    /** Absolute path of the test file. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** The parts of Playwright's json report that are counted. */
export interface PlaywrightReport {
  readonly errors: readonly unknown[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** A suite whose report is missing or says nothing counts as one failure. */
export function neverEmpty(total: SuiteTotal): SuiteTotal {
  return total.passed + total.failed > 0 ? total : { ...total, failed: 1 };
}

/**
 * Totals of the test files that `owns` picks by path. A file that could not be loaded has no tests to count and
 * is one failure.
 */
export function vitestTotal(name: string, report: VitestReport, owns: (path: string) => boolean): SuiteTotal {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of report.testResults.filter((result) => owns(result.name))) {
    const failedBefore = failed;
    for (const { status } of file.assertionResults) {
      if (status === "passed") passed += 1;
      else if (status === "failed") failed += 1;
      else skipped += 1;
    }
    if (file.status === "failed" && failed === failedBefore) failed += 1;
  }
  return neverEmpty({ name, passed, failed, skipped });
}

/** A journey that passed only when repeated has failed: nobody may learn to press the button twice. */
export function playwrightTotal(name: string, { errors, stats }: PlaywrightReport): SuiteTotal {
  return neverEmpty({
    name,
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  });
}

/** The line that CI reads: `N passed, N failed`, and skipped ones only when there are any. */
export function closingLine(totals: readonly SuiteTotal[]): string {
  const sum = (pick: (total: SuiteTotal) => number) =>
    totals.reduce((before, total) => before + pick(total), 0);
  const skipped = sum((total) => total.skipped);
  const line = `${sum((total) => total.passed)} passed, ${sum((total) => total.failed)} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
