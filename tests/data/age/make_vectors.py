#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the vectors beside it, in the form of the format's public ones, for what those leave out.

Another implementation than ours on purpose: it needs Python's "cryptography". The result is kept in the tree."""
import base64
import hashlib
import hmac
import os
import zlib

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

HERE = os.path.dirname(os.path.abspath(__file__))
FILE_KEY = b"hedgerow vectors"
NONCE = b"a nonce 16 bytes"
ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def bech32(prefix, data):
    def checksum(values):
        state = 1
        for value in values:
            top = state >> 25
            state = (state & 0x1FFFFFF) << 5 ^ value
            for i, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
                state ^= generator if top >> i & 1 else 0
        return state

    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    groups = [int(bits[i:i + 5], 2) for i in range(0, len(bits), 5)]
    spread = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    rest = checksum(spread + groups + [0] * 6) ^ 1
    groups += [rest >> 5 * (5 - i) & 31 for i in range(6)]
    return prefix + "1" + "".join(ALPHABET[g] for g in groups)


def raw64(data):
    return base64.b64encode(data).rstrip(b"=")


def hkdf(key, salt, info):
    extracted = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(extracted, info + b"\1", "sha256")


def public(secret):
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def stanza(arguments, body):
    text = raw64(body)
    lines = [text[i:i + 64] for i in range(0, len(text) + 1, 64)]
    return b"-> " + b" ".join(arguments) + b"\n" + b"".join(line + b"\n" for line in lines)


def wrapped(key):
    return ChaCha20Poly1305(key).encrypt(bytes(12), FILE_KEY, b"")


def x25519(secret, ephemeral, share=None):
    share = share or public(ephemeral)
    shared = X25519PrivateKey.from_private_bytes(ephemeral).exchange(X25519PublicKey.from_public_bytes(public(secret)))
    key = hkdf(shared, share + public(secret), b"age-encryption.org/v1/X25519")
    return stanza([b"X25519", raw64(share)], wrapped(key))


def scrypt(passphrase, work):
    salt = b"salt of 16 bytes"
    key = hashlib.scrypt(passphrase, salt=b"age-encryption.org/v1/scrypt" + salt, n=2**work, r=8, p=1, dklen=32, maxmem=2**30)
    return stanza([b"scrypt", raw64(salt), b"%d" % work], wrapped(key))


def header(stanzas, mac=None):
    text = b"age-encryption.org/v1\n" + b"".join(stanzas) + b"---"
    return text + b" " + raw64(mac or hmac.digest(hkdf(FILE_KEY, b"", b"header"), text, "sha256")) + b"\n"


def chunk(number, last, text):
    key = hkdf(FILE_KEY, NONCE, b"payload")
    return ChaCha20Poly1305(key).encrypt(number.to_bytes(11, "big") + bytes([last]), text, b"")


def payload(text):
    parts = [text[i:i + 65536] for i in range(0, len(text), 65536)] or [b""]
    return NONCE + b"".join(chunk(i, i == len(parts) - 1, part) for i, part in enumerate(parts))


def armor(data, end="\n"):
    text = base64.b64encode(data).decode()
    lines = [text[i:i + 64] for i in range(0, len(text), 64)]
    marks = "-----BEGIN AGE ENCRYPTED FILE-----", "-----END AGE ENCRYPTED FILE-----"
    return "".join(line + end for line in (marks[0], *lines, marks[1])).encode()


ADA, BILAL, EPHEMERAL = (hashlib.sha256(name).digest() for name in (b"Ada", b"Bilal", b"ephemeral"))
FOR_ADA = x25519(ADA, EPHEMERAL)
FOR_BILAL = x25519(BILAL, EPHEMERAL)
TEXT = b"a hedge is laid from many stems\n"


def vector(name, expect, file, text=None, identities=(ADA,), passphrase=None, armored=False, comment=None):
    lines = ["expect: " + expect]
    if text is not None:
        lines.append("payload: " + hashlib.sha256(text).hexdigest())
    lines.append("file key: " + FILE_KEY.hex())
    lines += ["identity: " + bech32("age-secret-key-", secret).upper() for secret in identities]
    if passphrase:
        lines.append("passphrase: " + passphrase)
    if armored:
        lines.append("armored: yes")
    if comment:
        lines.append("comment: " + comment)
    if len(file) > 1024:
        lines.append("compressed: zlib")
        file = zlib.compress(file, 9)
    with open(os.path.join(HERE, name), "wb") as out:
        out.write(("\n".join(lines) + "\n\n").encode() + file)


def grease(count):
    return [stanza([b"%d.example.org/grease" % i, b"x" * 20], bytes(40)) for i in range(count)]


FULL = b"f" * 65536

vector("second_recipient", "success", header([FOR_BILAL, FOR_ADA]) + payload(TEXT), TEXT)
vector("second_identity", "success", header([FOR_ADA]) + payload(TEXT), TEXT, identities=(BILAL, ADA))
vector("other_recipients", "no match", header([FOR_BILAL] + grease(3)) + payload(TEXT))
vector("only_unknown_stanzas", "no match", header(grease(2)) + payload(TEXT))
vector("stanzas_64", "success", header(grease(63) + [FOR_ADA]) + payload(TEXT), TEXT)
vector("stanzas_65", "header failure", header(grease(64) + [FOR_ADA]) + payload(TEXT), comment="one more than we read")
vector("header_64_kib", "header failure", header([FOR_ADA, stanza([b"x" * 65536], b"")]) + payload(TEXT))
vector("header_of_another_key", "HMAC failure", header([FOR_ADA], bytes(32)) + payload(TEXT))
vector("stanza_taken_out", "HMAC failure", header([FOR_ADA, FOR_BILAL]).replace(FOR_BILAL, b"") + payload(TEXT))
vector("stanza_added", "HMAC failure", header([FOR_ADA]).replace(b"---", grease(1)[0] + b"---") + payload(TEXT))
vector("share_with_high_bit", "success", header([x25519(ADA, EPHEMERAL, public(EPHEMERAL)[:31] + bytes([public(EPHEMERAL)[31] | 128]))]) +
       payload(TEXT), TEXT, comment="X25519 ignores the bit, but the wrap key is derived from the share as it was sent")
vector("passphrase", "success", header([scrypt(b"maple stone", 4)]) + payload(TEXT), TEXT, (), "maple stone")
vector("passphrase_not_ascii", "success", header([scrypt("grüner Weg".encode(), 4)]) + payload(TEXT), TEXT, (), "grüner Weg")
vector("passphrase_wrong", "no match", header([scrypt(b"maple stone", 4)]) + payload(TEXT), None, (), "maple")
vector("passphrase_for_an_identity", "no match", header([scrypt(b"maple stone", 4)]) + payload(TEXT))
vector("work_factor_19", "header failure", header([stanza([b"scrypt", raw64(bytes(16)), b"19"], bytes(32))]) + payload(TEXT), None, (),
       "maple stone", comment="above what is done without asking")
vector("work_factor_64", "header failure", header([stanza([b"scrypt", raw64(bytes(16)), b"64"], bytes(32))]) + payload(TEXT), None, (),
       "maple stone")
vector("passphrase_beside_unknown", "header failure", header([scrypt(b"maple stone", 4)] + grease(1)) + payload(TEXT), None, (), "maple stone")
vector("chunk_left_out", "payload failure", header([FOR_ADA]) + NONCE + chunk(0, 0, FULL) + chunk(2, 1, TEXT), FULL)
vector("last_chunk_empty", "payload failure", header([FOR_ADA]) + NONCE + chunk(0, 0, FULL) + chunk(1, 1, b""), FULL)
vector("armored", "success", armor(header([FOR_ADA]) + payload(TEXT)), TEXT, armored=True)
vector("armored_crlf_in_part", "success", armor(header([FOR_ADA]) + payload(TEXT)).replace(b"\n", b"\r\n", 3), TEXT, armored=True)
vector("armored_empty_last_line", "armor failure", armor(header([FOR_ADA]) + payload(TEXT)).replace(b"-----END", b"\n-----END"), armored=True)
vector("armored_cut", "armor failure", armor(header([FOR_ADA]) + payload(TEXT))[:-40], armored=True)
vector("armored_twice", "armor failure", armor(header([FOR_ADA]) + payload(TEXT)) * 2, armored=True)
