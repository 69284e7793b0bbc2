/** What the bench uses of packages that only the bench installs, so that types need no installation. */
declare module "frappe-gantt" {
  class Gantt {
    constructor(host: HTMLElement, tasks: unknown, options: unknown);
    change_view_mode(mode: string): void;
  }
  export default Gantt;
}

declare module "dhtmlx-gantt" {
  interface DhtmlxGantt {
    config: Record<string, unknown>;
    init(host: HTMLElement, from: Date, to: Date): void;
    parse(data: unknown): void;
    open(id: string): void;
    render(): void;
    clearAll(): void;
    destructor(): void;
  }
  export const Gantt: { getGanttInstance(settings?: unknown): DhtmlxGantt };
}

declare module "@svar-ui/react-gantt" {
  import type { FunctionComponent, ReactNode } from "react";

  export interface SvarApi {
    exec(action: string, data: unknown): Promise<unknown>;
  }
  export const Gantt: FunctionComponent<Readonly<Record<string, unknown>>>;
  export const Willow: FunctionComponent<{ readonly children?: ReactNode }>;
}

declare module "*.css";
