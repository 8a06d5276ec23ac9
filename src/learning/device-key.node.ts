/** The key that a device signs with: Ed25519, made once, in the data folder, readable by its owner alone. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { IntegrityError } from "../core/index.ts";
import type { Signer } from "./portable.ts";

const NAME = "device-key.pem";

/** Before the 32 bytes of a public key in its DER form (RFC 8410). */
const PUBLIC_PREFIX = Buffer.from("302a300506032b6570032100", "hex");

/**
 * The device's signer; its key is made when there is none.
 *
 * @throws IntegrityError "device-key" if the key file holds something else
 */
export function deviceSigner(folder: string): Signer {
  const key = readKey(join(folder, NAME)) ?? makeKey(join(folder, NAME));
  const der = createPublicKey(key).export({ type: "spki", format: "der" });
  return {
    publicKey: new Uint8Array(der.subarray(der.length - 32)),
    sign: (bytes) => new Uint8Array(sign(null, bytes, key)),
    verify: (publicKey, bytes, signature) => {
      const der = Buffer.concat([PUBLIC_PREFIX, publicKey]);
      return verify(null, bytes, createPublicKey({ key: der, format: "der", type: "spki" }), signature);
    },
  };
}

function readKey(path: string): KeyObject | undefined {
  let pem: Buffer;
  try {
    pem = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType === "ed25519") return key;
  } catch (cause) {
    throw new IntegrityError("device-key", `${path} is damaged; without it nothing can be signed as this device`, {
      cause,
    });
  }
  throw new IntegrityError("device-key", `${path} holds a key of another kind`);
}

function makeKey(path: string): KeyObject {
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ type: "pkcs8", format: "pem" });
  writeFileSync(path, pem, { mode: 0o600, flag: "wx" });
  chmodSync(path, 0o600); // whatever the umask says
  return privateKey;
}
