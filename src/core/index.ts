/**
 * The ground floor: what every room needs and nothing that knows about models.
 * Errors with codes, seeded random numbers, clocks.
 */
export * from "./clock.ts";
export * from "./errors.ts";
export * from "./rng.ts";
