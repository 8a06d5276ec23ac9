/**
 * The ground floor: what every room needs and nothing that knows about models.
 * Errors with codes, seeded random numbers, clocks, channels, SHA-256.
 */
export * from "./channel.ts";
export * from "./clock.ts";
export * from "./errors.ts";
export * from "./rng.ts";
export * from "./sha256.ts";
