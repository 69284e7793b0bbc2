import { Link } from "@tanstack/react-router";
import { useWords } from "../../ui/locale/locale-context.ts";

export function HomeLink() {
  const { t } = useWords();
  return <Link to="/">{t("shell.goToRoadmap")}</Link>;
}
