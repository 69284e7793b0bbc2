import { ToggleButton, ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { Icon, type IconName } from "../Icon/Icon.tsx";
import styles from "./Segmented.module.css";

export interface Segment<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown in the place of the label, which then is said, and shown on hover. */
  readonly icon?: IconName;
  /** The language of the label, where it is not the page's. */
  readonly language?: string;
}

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly size?: "medium" | "small";
}

/** One of two to four choices that all stay in sight. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, segments, value, onChange, size = "medium" } = props;
  const select = (keys: ReadonlySet<unknown>) => {
    const chosen = segments.find(({ id }) => keys.has(id));
    if (chosen) onChange(chosen.id);
  };
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles["group"] ?? ""}
      data-size={size}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={select}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.id}
          id={segment.id}
          className={styles["segment"] ?? ""}
          {...(segment.icon ? { "aria-label": segment.label } : {})}
        >
          {segment.icon ? (
            <span title={segment.label}>
              <Icon name={segment.icon} />
            </span>
          ) : (
            <span lang={segment.language}>{segment.label}</span>
          )}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
