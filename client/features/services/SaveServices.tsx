import { Button } from "#client/ui/Button/Button.tsx";
import { useWords } from "#client/ui/locale/locale-context.ts";
import { fileNameOf } from "#client/ui/picture/offer-file.ts";
import { csvOf, offerCsv } from "#client/ui/spreadsheet/spreadsheet.ts";
import { plainRows } from "#client/ui/spreadsheet/workbook.ts";
import type { EServiceRow } from "#shared/contract/e-services.ts";
import { serviceSheet } from "#shared/i18n/launch-words.ts";
import type { IsoDay } from "#shared/units.ts";

interface SaveServicesProps {
  readonly services: readonly EServiceRow[];
  readonly statusDay: IsoDay;
}

/** The services that are shown, as a spreadsheet takes them. */
export function SaveServices({ services, statusDay }: SaveServicesProps) {
  const words = useWords();
  const save = () => {
    const sheet = serviceSheet(words, services);
    offerCsv(csvOf(plainRows(sheet)), fileNameOf(`${sheet.title} ${statusDay}`));
  };
  return (
    <Button icon="download" onPress={save}>
      {words.t("eServices.save")}
    </Button>
  );
}
