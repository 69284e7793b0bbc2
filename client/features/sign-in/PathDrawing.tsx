import styles from "./SignInPanel.module.css";

/** Five years as a rising path with its milestones; turns round in Arabic, as time does. */
export function PathDrawing() {
  return (
    <svg className={styles["drawing"]} viewBox="0 0 400 200" aria-hidden="true">
      <path data-part="grid" d="M0 180h400M80 30v150M160 30v150M240 30v150M320 30v150" />
      <path data-part="plan" d="M0 172C90 166 120 120 180 108S280 66 400 34" />
      <path data-part="path" d="M0 178h48v-22h72v-26h64v-22h56" />
      <path
        data-part="milestone"
        d="m48 148 8 8-8 8-8-8zM120 122l8 8-8 8-8-8zM184 100l8 8-8 8-8-8zM240 99l9 9-9 9-9-9z"
      />
    </svg>
  );
}
