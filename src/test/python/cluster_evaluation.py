#!/usr/bin/env python3
"""How right clusters are (B-cubed, Bagga and Baldwin 1998), beside scikit-learn's DBSCAN and scipy's average linkage, each at the best
of many thresholds, on the same embeddings:
python3 cluster_evaluation.py RECORD CLUSTERS METHOD.json
RECORD has images.csv, faces.csv and embeddings.csv of photographs of lfw-a and wider; CLUSTERS has cluster_faces.csv (the same folder,
or that of ClusterRecordedFaces); METHOD.json is a file of models/methods. The person of a photograph of lfw-a is its face nearest the
centre; each face of wider is a person of its own; further faces of lfw-a, whose persons nobody knows, are clustered and not counted."""
import json, sys
import numpy as np, pandas as pd, scipy, sklearn
from scipy.cluster.hierarchy import linkage, fcluster
from scipy.spatial.distance import squareform
from sklearn.cluster import DBSCAN

record, clusters, method = sys.argv[1:4]
images = pd.read_csv(record + '/images.csv').rename(columns={'width': 'wide', 'height': 'high'})
faces = pd.read_csv(record + '/faces.csv').merge(images[['image', 'path', 'pixels_sha256', 'wide', 'high']], on='image')
found = pd.read_csv(clusters + '/cluster_faces.csv').set_index('face').cluster.reindex(faces.face).to_numpy()
table = pd.read_csv(record + '/embeddings.csv')
vectors = {name: rows.set_index('face').drop(columns='recogniser').dropna(axis=1).reindex(faces.face).to_numpy(np.float32)
	for name, rows in table.groupby('recogniser')}
middle = np.hypot(faces.x + faces.width / 2 - faces.wide / 2, faces.y + faces.height / 2 - faces.high / 2)
lfw, named = faces.path.str.contains('lfw-a'), middle == middle.groupby(faces.image).transform('min')
person = np.where(lfw & named, faces.path.str.split('/').str[-2], np.where(lfw, '?', 'wider ' + faces.face))

def b_cubed(labels, persons):
	known = persons != '?'
	pairs = pd.DataFrame({'cluster': labels[known], 'person': persons[known]})
	both = pairs.groupby(['cluster', 'person']).size().rename('n').reset_index()
	square = both.n.to_numpy(float) ** 2
	precision = (square / both.cluster.map(pairs.groupby('cluster').size())).sum() / len(pairs)
	recall = (square / both.person.map(pairs.groupby('person').size())).sum() / len(pairs)
	return 2 * precision * recall / (precision + recall), precision, recall

def broken(labels, of):
	"""Pairs of faces of one picture that are in one cluster."""
	together = pd.DataFrame({'cluster': labels, 'picture': of.pixels_sha256.to_numpy(), 'number': of.number.to_numpy()}).drop_duplicates()
	n = together.groupby(['cluster', 'picture']).size()
	return int((n * (n - 1) // 2).sum())

def alone(labels):
	"""Faces without a cluster are each by themselves."""
	out = np.asarray(labels, float).copy()
	out[np.isnan(out)] = -1 - np.arange(np.isnan(out).sum())
	return out

def average(distances):
	tree = linkage(squareform(distances, checks=False).astype(float), 'average')
	for at in np.linspace(0, distances.max() * 0.9, 250): yield fcluster(tree, at, 'distance'), 'at %.3f' % at

def dbscan(distances):
	for least in (1, 2, 3, 5):
		for at in np.linspace(distances.max() * 0.1, distances.max() * 0.7, 45):
			labels = DBSCAN(eps=at, min_samples=least, metric='precomputed').fit_predict(distances).astype(float)
			labels[labels < 0] = np.nan
			yield alone(labels), 'eps %.3f, min_samples %d' % (at, least)

def score(of, members):
	return sum((vectors[m['model']][of] @ vectors[m['model']][of].T - m['meanCosine']) / m['sdCosine'] for m in members)

print('scikit-learn %s, scipy %s, numpy %s' % (sklearn.__version__, scipy.__version__, np.__version__))
members = json.load(open(method))['recognisers']
for name, chosen in (('faces that can be compared', np.flatnonzero(faces.suitability != 'unsuitable')), ('all faces', np.arange(len(faces)))):
	of = faces.iloc[chosen]
	print('%s: %d, of %d persons known' % (name, len(chosen), len(set(person[chosen]) - {'?'})))
	labels = alone(found[chosen])
	print('  Cluster Faces: F %.4f, precision %.4f, recall %.4f; %d broken' % (*b_cubed(labels, person[chosen]), broken(labels, of)))
	for what, similar in (('score', score(chosen, members)), (members[0]['model'] + ' alone', score(chosen, members[:1]))):
		distances = np.maximum(similar.max() - (similar + similar.T) / 2, 0)
		np.fill_diagonal(distances, 0)
		for rival in (average, dbscan):
			best, at, labels = max(((b_cubed(l, person[chosen]), at, l) for l, at in rival(distances)), key=lambda found: found[0][0])
			print('  %s on %s: F %.4f, precision %.4f, recall %.4f; %d broken; %s' % (rival.__name__, what, *best, broken(labels, of), at), flush=True)
