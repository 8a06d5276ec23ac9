/**
 * Every action that a command may ask for.
 */
import type { Action } from "./action.ts";
import { CALENDAR } from "./calendar.ts";
import { DEVICE } from "./device.ts";
import { HOME } from "./home.ts";
import { INFORMATION } from "./information.ts";
import { LIGHTS } from "./lights.ts";
import { LISTS } from "./lists.ts";
import { MEDIA } from "./media.ts";
import { MESSAGES } from "./messages.ts";
import { ROBOT_HANDS } from "./robot-hands.ts";
import { ROBOT_MOTION } from "./robot-motion.ts";
import { TIMERS } from "./timers.ts";

export const ACTIONS: readonly Action[] = [
  ...LIGHTS,
  ...HOME,
  ...MEDIA,
  ...TIMERS,
  ...CALENDAR,
  ...LISTS,
  ...MESSAGES,
  ...INFORMATION,
  ...ROBOT_MOTION,
  ...ROBOT_HANDS,
  ...DEVICE,
];
