import { addDays } from "#shared/calendar/day.ts";
import type { EpochDay } from "#shared/units.ts";
import { middleOfDay } from "./axis.ts";
import { pointerX, type ScrollPlace } from "./camera.ts";
import { dayAt } from "./drag.ts";
import { type Mover, moverOf, proposalAt, snapped, standingDay } from "./movers.ts";
import type { Edge, Proposal, Step } from "./moves.ts";
import type { HoldTool } from "./pointer-hold.ts";
import type { Scene } from "./scene.ts";

interface MoveStage {
  readonly $svg: SVGSVGElement;
  readonly scene: Scene;
  readonly place: ScrollPlace;
  /** Shows the proposal, or what the scene proposes when null. */
  showProposal(proposal: Proposal | null): void;
  /** Tells what is proposed from moment to moment. */
  consider(proposal: Proposal | null): void;
  /** Nothing leads beyond the chart's days any more. */
  forgetGrowth(): void;
}

/** Further than any day is snapped back. */
const SNAP_DAYS = 31;

/** A diamond, or an edge of a bar, that follows the pointer from day to day and is let go as a proposal. */
export class RowMove implements HoldTool {
  readonly isAlongTime = true;
  private readonly stage: MoveStage;
  private readonly mover: Mover;
  /** From the middle of the day it stands on to where it was taken hold of. */
  private readonly gripX: number;
  private readonly fromDay;
  private proposal: Proposal | null = null;

  constructor(stage: MoveStage, mover: Mover, pressed: PointerEvent) {
    this.stage = stage;
    this.mover = mover;
    this.fromDay = standingDay(mover);
    this.gripX = this.xOf(pressed) - middleOfDay(stage.scene.axis, this.fromDay);
  }

  /** Not where no day counts: a forecast, for instance, never lies in the past. */
  leadsBeyond(step: Step): boolean {
    const { moves, axis } = this.stage.scene;
    if (!moves) return false;
    const lastDay = (axis.startDay + axis.dayCount - 1) as EpochDay;
    const beyond = addDays(step > 0 ? lastDay : axis.startDay, step * SNAP_DAYS);
    const day = snapped(moves, this.mover, beyond);
    return step > 0 ? day > lastDay : day < axis.startDay;
  }

  follow(at: PointerEvent): void {
    const { moves, axis } = this.stage.scene;
    if (!moves) return;
    const day = snapped(moves, this.mover, dayAt(axis, this.inSight(this.xOf(at) - this.gripX)));
    const before = this.proposal?.day ?? this.fromDay;
    this.proposal = proposalAt(this.mover, day);
    this.stage.showProposal(this.proposal);
    if (day !== before) this.stage.consider(this.asked);
  }

  letGo(at: PointerEvent): void {
    this.follow(at);
    const { asked } = this;
    this.stage.showProposal(null);
    if (asked) this.stage.scene.moves?.onPropose(asked);
    else this.stage.forgetGrowth();
  }

  drop(): void {
    this.stage.showProposal(null);
    if (this.asked) this.stage.consider(null);
    this.stage.forgetGrowth();
  }

  /** Nothing is asked where it stands already. */
  private get asked(): Proposal | null {
    return this.proposal?.day === this.fromDay ? null : this.proposal;
  }

  /** However far outside the pointer is, what it holds stays where it can be seen. */
  private inSight(x: number): number {
    const { place, scene } = this.stage;
    return Math.min(place.x + scene.viewport.widthPixels, Math.max(place.x, x));
  }

  private xOf(event: PointerEvent): number {
    return pointerX(event, this.stage.$svg, this.stage.scene.direction);
  }
}

/** What the pointer would take hold of there. */
export function moverUnder(event: PointerEvent, { moves, layout }: Scene): Mover | null {
  if (!moves || !(event.target instanceof Element)) return null;
  if (event.target.getAttribute("data-part") !== "grip") return null;
  const id = event.target.closest("[data-row]")?.getAttribute("data-row") ?? "";
  const row = layout.standIns.get(id)?.row;
  return row ? moverOf(row, event.target.getAttribute("data-edge") as Edge | null) : null;
}
