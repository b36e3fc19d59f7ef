#!/usr/bin/env python3
"""Writes 40 seeded unit vectors and the clusters that scipy's average linkage makes of their Euclidean distances:
python3 linkage_oracle.py > ../resources/org/visavis/compare/linkage.txt
Each vector on a line of its own, an empty line, then for each merge but the last the faces of its cluster."""
import numpy as np, scipy
from scipy.cluster.hierarchy import linkage
from scipy.spatial.distance import pdist

n, seed = 40, 0
vectors = np.random.default_rng(seed).standard_normal((n, 4))
vectors = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
clusters = [[i] for i in range(n)]
for a, b, *_ in linkage(pdist(vectors.astype(np.float64)), method='average'):
	clusters.append(sorted(clusters[int(a)] + clusters[int(b)]))

print('# scipy %s, numpy %s, seed %d' % (scipy.__version__, np.__version__, seed))
for vector in vectors:
	print(*vector)
print()
for cluster in clusters[n:-1]:
	print(*cluster)
