#!/usr/bin/env python3
"""Writes mark-oracle.csv: what HMAC, CRC-32, the convolutional code, the chips of a tile, a face code and its sealing must give, by
Python's hmac and zlib, by numpy and by cryptography: python3 mark_oracle.py, in the folder src/test/resources/org/visavis/mark.
Used with Python 3.11, numpy 2.4.6 and cryptography 50.0.2. The key is 0, 1, ... 31; no randomness."""
import hmac, struct, zlib
import numpy as np
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = bytes(range(32))
NUMBERS = [0, 1, 0x0123456789abcdef, 0xffffffffffffffff]


def of(*parts):
    return hmac.digest(KEY, b''.join(struct.pack('>I', len(p)) + p for p in parts), 'sha256')


def stream(key, count):
    return b''.join(hmac.digest(key, struct.pack('>Q', i), 'sha256') for i in range(-(-count // 32)))[:count]


def bits(data):
    return np.unpackbits(np.frombuffer(data, np.uint8))


def coded(number):
    """As three polynomial products over two elements: the code is linear, so no register is needed."""
    data = struct.pack('>Q', number)
    word = bits(data + struct.pack('>I', zlib.crc32(data))).astype(int)
    taps = [[int(b) for b in f'{g:07b}'] for g in (0o133, 0o171, 0o165)]
    return np.stack([np.convolve(word, t) % 2 for t in taps], axis=1).ravel()


def tile(number):
    words = np.frombuffer(stream(of(b'places of chips'), 8 * 4096), '>u8').astype(np.int64)
    places = sorted(range(4096), key=lambda i: (words[i], i))
    signs = bits(stream(of(b'signs of chips'), 512)).astype(int) * 2 - 1
    chips, code = np.zeros(4096, int), coded(number)
    for i, place in enumerate(places):
        chips[place] = signs[place] * (1 if i < 1024 or code[(i - 1024) % 306] else -1)
    pilots = np.zeros(4096, int)
    pilots[places[:1024]] = signs[places[:1024]]
    return chips, pilots


def text(chips):
    return ''.join('-0+'[c + 1] for c in chips)


def face_code(number):
    """Of two embeddings of 8 values: i - 3.5 and the same from behind, each times 1 or -1 in turn."""
    values = np.arange(8) - 3.5
    code = b''
    for e, embedding in enumerate((values, values[::-1] * np.tile([1, -1], 4))):
        signs = bits(stream(of(b'face code', struct.pack('>Q', number), str(e).encode()), 256)).astype(int).reshape(256, 8) * 2 - 1
        code += np.packbits(signs @ embedding > 0).tobytes()
    return code


rows = [('hmac of use and parts', of(b'use', b'a', b'bc').hex()), ('stream', stream(of(b'stream'), 80).hex()),
    ('number', of(b'number', b'00ff', of('words'.encode(), 'ärger'.encode()))[:8].hex())]
for n in NUMBERS:
    rows.append((f'code {n:016x}', ''.join(map(str, coded(n)))))
chips, pilots = tile(NUMBERS[2])
rows += [('chips', text(chips)), ('pilots', text(pilots))]
code, about = face_code(NUMBERS[2]), f'{NUMBERS[2]:016x} P1.1'.encode()
nonce = of(b'nonce', about, code)[:12]
rows += [('face code', code.hex()), ('nonce', nonce.hex()), ('encrypted', AESGCM(of(b'face codes')).encrypt(nonce, code, about).hex())]
with open('mark-oracle.csv', 'w', newline='') as file:
    file.write('name,value\n' + ''.join(f'{name},{value}\n' for name, value in rows))
