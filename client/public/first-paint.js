// Runs before the first paint, so that a remembered theme, language and direction never flash in late.
// It is a file of its own because the content security policy allows no inline script.
(() => {
  const root = document.documentElement;
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem("masar.display")) ?? {};
  } catch {
    // Storage may be closed by policy; the defaults of index.html then stand.
  }
  if (kept.language === "en") {
    root.lang = "en";
    root.dir = "ltr";
  }
  if (kept.theme === "light" || kept.theme === "dark") root.dataset.theme = kept.theme;
})();
