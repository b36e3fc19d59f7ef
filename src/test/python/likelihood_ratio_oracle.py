#!/usr/bin/env python3
"""Writes seeded pairs and what scikit-learn and scipy make of them, by the arithmetic of lir 1.8.0:
python3 likelihood_ratio_oracle.py > ../resources/org/visavis/calibrate/likelihood_ratios.json
All log LRs are log10. "fused" has two scores and a person (or two) for each pair, "plain" one score with ties, "separated"
two scores that part the classes. Coefficients are natural logarithms, intercept first."""
import json, sys
import numpy as np, scipy, sklearn
from scipy.optimize import root
from scipy.special import expit
from scipy.stats import norm
from sklearn.isotonic import IsotonicRegression
from sklearn.neighbors import KernelDensity

seed = 20270301
rng = np.random.default_rng(seed)

def logistic(x, y, weights):
	"""Both classes weigh 1/2 in total; zero of the likelihood's gradient."""
	a = np.c_[np.ones(len(y)), x]
	w = np.where(y == 1, weights / weights[y == 1].sum(), weights / weights[y == 0].sum()) / 2
	gradient = lambda b: a.T @ (w * (y - expit(a @ b)))
	jacobian = lambda b: -(a.T * (w * expit(a @ b) * expit(-(a @ b)))) @ a
	found = root(gradient, np.zeros(a.shape[1]), jac=jacobian, tol=1e-13)
	assert found.success
	return found.x

def with_misleading(x, y):
	"""A mated pair at the mean of the non-mated ones, and the other way round."""
	return np.r_[x, [x[y == 0].mean(axis=0)], [x[y == 1].mean(axis=0)]], np.r_[y, 1, 0]

def pav(s, y, at, misleading=0):
	s = np.r_[s, [s.max() + 1] * misleading, [s.min() - 1] * misleading]
	y = np.r_[y, [0] * misleading, [1] * misleading]
	prior = y.mean()
	fitted = IsotonicRegression(out_of_bounds='clip').fit(s, y, sample_weight=y * (1 - prior) + (1 - y) * prior)
	p = fitted.predict(at)
	with np.errstate(divide='ignore'):
		return np.log10(p) - np.log10(1 - p)

def kde(s, y, at):
	def log_density(v):
		width = (np.std(v) ** 5 / len(v) * 4 / 3) ** 0.2
		return KernelDensity(kernel='gaussian', bandwidth=width).fit(v[:, None]).score_samples(at[:, None])
	return (log_density(s[y == 1]) - log_density(s[y == 0])) / np.log(10)

def gaussian(s, y, at):
	log_density = lambda v: norm(v.mean(), v.std()).logpdf(at)
	return (log_density(s[y == 1]) - log_density(s[y == 0])) / np.log(10)

def elub(llr, y, step=0.01):
	llr = np.clip(llr, -9, 9)
	least, most = max(llr.min(), -np.log10((y == 1).sum() + 1)), min(llr.max(), np.log10((y == 0).sum() + 1))
	first, last = min(0, int(least // step)), max(0, int(most // step) + 1)
	t = np.linspace(first * step, last * step, last - first + 1)
	accept = lambda v, extra: np.mean(np.r_[v[:, None] > t, np.full((1, len(t)), extra)], axis=0)
	system = 1 - accept(llr[y == 1], 0) + 10 ** t * accept(llr[y == 0], 1)
	useless = np.minimum(1, 10 ** t) / system < 1
	return [min(0, max(t[useless & (t <= 0)] + step, default=t[0])), max(0, min(t[useless & (t >= 0)] - step, default=t[-1]))]

def numbers(values):
	return [float(v) for v in values]

def fused():
	a = np.r_[rng.integers(0, 12, 60), rng.integers(0, 6, 200)]
	b = np.r_[a[:60], rng.integers(6, 12, 200)]
	y = (a == b).astype(int)
	quality = rng.normal(0, 1, 260)
	x = np.c_[0.1 + 0.25 * y + 0.15 * (quality + rng.normal(0, 1, 260)), 0.84 + 0.03 * y + 0.03 * (quality + rng.normal(0, 1, 260))].round(6)
	pairs = np.ones(260)
	persons = np.where(y == 1, 1 / np.bincount(a[y == 1], minlength=12)[a], 1)
	return dict(scores=x.T.tolist(), mated=(y == 1).tolist(), personA=a.tolist(), personB=b.tolist(),
		pairsWeighEqually=numbers(logistic(x, y, pairs)), personsWeighEqually=numbers(logistic(x, y, persons)))

def plain():
	y = np.r_[np.ones(40, int), np.zeros(160, int)]
	s = np.r_[rng.normal(0.55, 0.2, 40), rng.normal(0.2, 0.2, 160)].round(2)
	at = np.linspace(-0.6, 1.4, 41)
	intercept, slope = logistic(s[:, None], y, np.ones(200))
	columns = dict(logistic=lambda v: (intercept + slope * v) / np.log(10), isotonic=lambda v: pav(s, y, v),
		isotonicWithMisleading=lambda v: pav(s, y, v, 1), kernelDensity=lambda v: kde(s, y, v), gaussian=lambda v: gaussian(s, y, v))
	return dict(scores=s.tolist(), mated=(y == 1).tolist(), at=at.tolist(), log10Lrs={k: numbers(f(at)) for k, f in columns.items()},
		elub={k: numbers(elub(f(s), y)) for k, f in columns.items()})

def separated():
	y = np.r_[np.ones(20, int), np.zeros(50, int)]
	x = np.c_[0.3 + 0.4 * y + rng.uniform(-0.19, 0.19, 70), rng.normal(0.84, 0.03, 70)].round(6)
	return dict(scores=x.T.tolist(), mated=(y == 1).tolist(), withMisleading=numbers(logistic(*with_misleading(x, y), np.ones(72))))

if __name__ == '__main__':
	json.dump(dict(made='scikit-learn %s, scipy %s, numpy %s, seed %d' % (sklearn.__version__, scipy.__version__, np.__version__, seed),
		fused=fused(), plain=plain(), separated=separated()), sys.stdout, indent=None)
	print()
