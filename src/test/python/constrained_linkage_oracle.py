#!/usr/bin/env python3
"""Writes 60 seeded unit vectors of 12 persons in 25 photographs and the clusters that scipy's average linkage makes of their
scores 10 cos - 3, where two faces of one photograph are a million apart:
python3 constrained_linkage_oracle.py > ../resources/org/visavis/cluster/constrained_linkage.txt
Each vector on a line of its own behind the number of its photograph, an empty line, then for each threshold a line with it and of
each face the lowest face of its cluster."""
import numpy as np, scipy
from scipy.cluster.hierarchy import linkage, fcluster
from scipy.spatial.distance import squareform

n, seed = 60, 0
random = np.random.default_rng(seed)
centres = random.standard_normal((12, 8))
vectors = centres[random.integers(12, size=n)] + 0.7 * random.standard_normal((n, 8))
vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
photographs = random.integers(25, size=n)
scores = 10 * (vectors.astype(np.float64) @ vectors.T.astype(np.float64)) - 3
distances = np.where(photographs[:, None] == photographs[None, :], 1e6, 100 - scores)
np.fill_diagonal(distances, 0)
tree = linkage(squareform((distances + distances.T) / 2), method='average')

print('# scipy %s, numpy %s, seed %d' % (scipy.__version__, np.__version__, seed))
for photograph, vector in zip(photographs, vectors):
	print(photograph, *vector)
print()
for threshold in (0.5, 1, 2, 3, 4):
	labels = fcluster(tree, 100 - threshold, 'distance')
	print(threshold, *[int(np.flatnonzero(labels == label)[0]) for label in labels])
