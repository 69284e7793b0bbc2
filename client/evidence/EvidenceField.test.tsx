import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ScopeProvider } from "#client/app/ScopeProvider.tsx";
import { createScopes } from "#client/app/scopes.ts";
import { renderIn } from "#client/testing/render-in.tsx";
import { EVIDENCE_LIMIT_BYTES } from "#shared/contract/evidence-limits.ts";
import type { EvidenceRef } from "#shared/contract/report-parts.ts";
import type { Language } from "#shared/contract/session.ts";
import { LANGUAGES } from "#shared/i18n/languages.ts";
import { EvidenceField } from "./EvidenceField.tsx";

/** A request that the test answers; the browser's own sends to nobody here. */
class StubRequest extends EventTarget {
  static readonly sent: StubRequest[] = [];
  readonly upload = new EventTarget();
  address = "";
  status = 0;
  responseText = "";

  open(_method: string, address: string) {
    this.address = address;
  }

  setRequestHeader() {}

  send() {
    StubRequest.sent.push(this);
  }

  abort() {
    this.dispatchEvent(new Event("abort"));
  }

  progress(loaded: number, total: number) {
    this.upload.dispatchEvent(new ProgressEvent("progress", { lengthComputable: true, loaded, total }));
  }

  answer(status: number, body: unknown) {
    this.status = status;
    this.responseText = JSON.stringify(body);
    this.dispatchEvent(new Event("load"));
  }
}

const SCAN: EvidenceRef = {
  id: "e1",
  itemId: "m1",
  name: "محضر.pdf",
  mediaType: "application/pdf",
  sizeBytes: 1_240_000,
};

afterEach(() => {
  StubRequest.sent.length = 0;
});

describe.each(LANGUAGES)("evidence of a milestone, in %s", (language: Language) => {
  const open = (files: readonly EvidenceRef[] = []) => {
    vi.stubGlobal("XMLHttpRequest", StubRequest);
    const added: EvidenceRef[] = [];
    const queryClient = new QueryClient();
    const rendered = renderIn(
      language,
      <QueryClientProvider client={queryClient}>
        <ScopeProvider scope={createScopes(queryClient)(null)}>
          <EvidenceField
            place={{ reportId: "r1", itemId: "m1" }}
            files={files}
            onAdded={(file) => added.push(file)}
            onRemoved={() => undefined}
          />
        </ScopeProvider>
      </QueryClientProvider>,
    );
    const choose = async (file: File) => {
      const input = rendered.container.querySelector<HTMLInputElement>("input[type=file]");
      if (!input) throw new Error("there is no way to choose a file");
      await rendered.user.upload(input, file);
    };
    return { ...rendered, ...rendered.words, added, choose };
  };

  it("says what may be brought before anything is sent, and offers each file to keep", () => {
    open([SCAN]);
    expect(screen.getByText(/pdf.*20/)).toBeTruthy();
    const link = screen.getByRole("link", { name: /محضر\.pdf/ });
    expect(link.getAttribute("href")).toBe("/api/evidence/e1");
    expect(link.textContent).toContain(language === "ar" ? "1.2 م.ب" : "1.2 MB");
  });

  it("shows how far a file has come, and hands on what was kept", async () => {
    const { added, choose } = open();
    await choose(new File(["x"], "scan.pdf"));
    const [request] = StubRequest.sent;
    expect(request?.address).toBe("/api/evidence?reportId=r1&name=scan.pdf&itemId=m1");
    act(() => request?.progress(30, 100));
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("30");
    act(() => request?.answer(200, SCAN));
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(added).toEqual([SCAN]);
  });

  it("stops on demand", async () => {
    const { added, choose, user } = open();
    await choose(new File(["x"], "scan.pdf"));
    await user.click(
      screen.getByRole("button", { name: language === "ar" ? /إيقاف رفع/ : /Stop uploading/ }),
    );
    await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
    expect(added).toEqual([]);
  });

  it("says why a file was refused, and sends it again on demand", async () => {
    const { t, choose, user } = open();
    await choose(new File(["x"], "scan.pdf"));
    const error = { code: "FILE_REFUSED", data: { reason: "notEvidence" } };
    act(() => StubRequest.sent[0]?.answer(400, { error }));
    expect(await screen.findByText(t("errors.file.notEvidence"))).toBeTruthy();
    await user.click(screen.getByRole("button", { name: language === "ar" ? /إعادة رفع/ : /again/ }));
    expect(StubRequest.sent).toHaveLength(2);
    expect(screen.queryByText(t("errors.file.notEvidence"))).toBeNull();
  });

  it("does not even send what is too large", async () => {
    const { choose } = open();
    const file = new File(["x"], "film.pdf");
    Object.defineProperty(file, "size", { value: EVIDENCE_LIMIT_BYTES + 1 });
    await choose(file);
    expect((await screen.findByRole("alert")).textContent).toContain("20");
    expect(StubRequest.sent).toEqual([]);
  });
});
