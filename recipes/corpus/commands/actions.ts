/**
 * Every action that a command may ask for.
 */
import type { Action } from "./action.ts";
import { DEVICE } from "./device.ts";
import { HOME } from "./home.ts";
import { INFORMATION } from "./information.ts";
import { LISTS } from "./lists.ts";
import { MEDIA } from "./media.ts";
import { ROBOT } from "./robot.ts";
import { SCHEDULE } from "./schedule.ts";

export const ACTIONS: readonly Action[] = [
  ...HOME,
  ...MEDIA,
  ...SCHEDULE,
  ...LISTS,
  ...INFORMATION,
  ...ROBOT,
  ...DEVICE,
];
