#!/usr/bin/env python3
"""Writes what NFI lir makes of small seeded sets of log10 LRs (pip install lir==1.8.0, Python 3.13):
python3 lr_oracle.py > ../resources/org/visavis/evaluate/lir.txt
A set is a line with its name, then lines of a word and numbers: the log10 LRs of its mated and of its non-mated pairs;
cllr (with min and cal), devpav; ece (system, neutral, after PAV) over prior log10 odds; share of either class at or above
log10 LRs; pav, what isotonic regression makes of the mated and then of the non-mated LRs."""
import importlib.metadata, sys, warnings
import numpy as np
from lir.algorithms.devpav import devpav
from lir.algorithms.isotonic_regression import IsotonicCalibrator
from lir.data.models import LLRData
from lir.metrics import cllr, cllr_cal, cllr_min
from lir.plotting.expected_calibration_error import calculate_ece
from lir.util import logodds_to_odds, odds_to_probability

warnings.simplefilter('ignore')
seed = 20261124
random = np.random.default_rng(seed)
priors = np.array([-3, -2, -1, -0.5, 0, 0.5, 1, 2, 3.0])
ats = np.array([-4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3, 4.0])


def gauss(mated, non_mated, spread, shift=0.0, digits=6):
	mean = spread ** 2 * np.log(10) / 2
	return np.round(random.normal(mean, spread, mated) + shift, digits), np.round(
		random.normal(-mean, spread, non_mated) + shift, digits)


inf = np.inf
sets = {
	'calibrated': gauss(40, 120, 1.2),
	'shifted': gauss(40, 120, 1.2, 1.0),
	'ties': gauss(30, 60, 0.8, digits=0),
	'neutral': (np.zeros(7), np.zeros(11)),
	'separated': (np.array([0.5, 1, 2.5]), np.array([-2, -1, 0, 0.25])),
	'swapped': (np.array([-1.5, -0.5]), np.array([0.5, 1.5, 2])),
	'one point left': (np.array([0.3, 1, 2]), np.array([-1, -2, 0.3])),
	'infinite where right': (np.array([inf, inf, 0.4, -0.2]), np.array([-inf, -1, 0.1, 0.6])),
	'infinite where wrong': (np.array([2, 1, -inf]), np.array([-inf, -1, -2, inf])),
}


def line(word, values):
	print(word, *(repr(float(v)) for v in values))


def data(values, labels):
	return LLRData(features=np.array(values, float).reshape(-1, 1), hypothesis=np.array(labels, int))


print('# lir %s, numpy %s, scikit-learn %s, Python %s, seed %d' % (importlib.metadata.version('lir'), np.__version__,
	importlib.metadata.version('scikit-learn'), sys.version.split()[0], seed))
for name, (mated, non_mated) in sets.items():
	llrs = np.concatenate([mated, non_mated])
	labels = np.concatenate([np.ones(len(mated), int), np.zeros(len(non_mated), int)])
	pav = IsotonicCalibrator().fit_apply(data(llrs, labels)).llrs
	print('set', name)
	line('mated', mated)
	line('non-mated', non_mated)
	line('cllr', [f(data(llrs, labels)) for f in (cllr, cllr_min, cllr_cal)])
	line('devpav', [devpav(data(llrs, labels))])
	for word, values in ('system', llrs), ('neutral', np.zeros(len(llrs))), ('after', pav):
		line(word, calculate_ece(logodds_to_odds(values), labels, odds_to_probability(10 ** priors)))
	line('share-mated', [np.mean(mated >= x) for x in ats])
	line('share-non-mated', [np.mean(non_mated >= x) for x in ats])
	line('pav', pav)
