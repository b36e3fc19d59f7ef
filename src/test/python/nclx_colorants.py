#!/usr/bin/env python3
"""Prints the table of NclxProfile: red, green and blue of ITU-T H.273's primaries as XYZ under D50, adapted by Bradford
(ICC.1:2022, annex E). Needs numpy (made with 2.4.6)."""
import numpy as np

D65, DCI = (.3127, .3290), (.314, .351)
PRIMARIES = {
	1: ('BT.709', .64, .33, .30, .60, .15, .06, D65), 5: ('BT.470 BG', .64, .33, .29, .60, .15, .06, D65),
	6: ('SMPTE 170M', .63, .34, .31, .595, .155, .07, D65), 7: ('SMPTE 240M', .63, .34, .31, .595, .155, .07, D65),
	9: ('BT.2020', .708, .292, .170, .797, .131, .046, D65), 11: ('DCI-P3', .68, .32, .265, .69, .15, .06, DCI),
	12: ('Display P3', .68, .32, .265, .69, .15, .06, D65), 22: ('EBU 3213-E', .63, .34, .295, .605, .155, .077, D65)}
BRADFORD = np.array([[.8951, .2664, -.1614], [-.7502, 1.7135, .0367], [.0389, -.0685, 1.0296]])
D50 = np.array([.9642, 1, .8249])


def xyz(x, y):
	return np.array([x / y, 1, (1 - x - y) / y])


for number, (name, rx, ry, gx, gy, bx, by, white) in PRIMARIES.items():
	columns = np.stack([xyz(rx, ry), xyz(gx, gy), xyz(bx, by)], 1)
	white = xyz(*white)
	columns = columns * np.linalg.solve(columns, white)
	adapt = np.linalg.inv(BRADFORD) @ np.diag((BRADFORD @ D50) / (BRADFORD @ white)) @ BRADFORD
	print('%d, new Primaries("%s", %s)' % (number, name, ', '.join('%.5f' % v for v in (adapt @ columns).T.ravel())))
