#!/usr/bin/env python3
"""Writes the arrays that NpyTest reads, as NumPy writes them: python3 npy_files.py src/test/resources/org/visavis/gallery
Made with NumPy 2.4; seed 14."""
import os, sys
import numpy as np

OUT = sys.argv[1]
random = np.random.default_rng(14)
vectors = random.standard_normal((5, 128)).astype('<f4')
vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
np.save(os.path.join(OUT, 'vectors.npy'), vectors)
np.save(os.path.join(OUT, 'bytes.npy'), np.array([0, 1, 2], dtype='u1'))
np.save(os.path.join(OUT, 'fortran.npy'), np.asfortranarray(vectors))
np.save(os.path.join(OUT, 'doubles.npy'), vectors.astype('<f8'))
with open(os.path.join(OUT, 'format2.npy'), 'wb') as f: np.lib.format.write_array(f, vectors, version=(2, 0))
print(np.__version__, float(vectors[4, 127]))
