#!/usr/bin/env python3
"""How often an unmarked photograph is searched in vain, and how rarely chance gets how far:
java -cp ... org.visavis.watermark.UnmarkedSums london 100 wider 100 | python3 unmarked_searches.py SETS > searches.csv
Of each photograph the known payloads are sought (set 0), then SETS times random ones of the same lengths and forms (seed 48): random bits,
and random letters A to z where the known one is of letters. It is the search of the program with its correlations made here and its own
Student's t: searches.csv has photograph, set and the false-alarm rate, which may be above 1 here. What was counted goes to the standard
error. Made with numpy 2.4.6 and scipy 1.17.1."""
import os, struct, sys
import numpy as np
from scipy.stats import t as student

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../main/resources/org/visavis/watermark/payloads.tsv')
SETS, FAMILIES, VIEWS = int(sys.argv[1]), 3, ('as it stands', 'resized', 'cut out')
generator = np.random.default_rng(48)


def text_bits(text):
	return [int(b) for c in text for b in format(c, '08b')]


KNOWN = []
for line in open(TABLE, encoding='utf-8'):
	cells = line.rstrip('\n').split('\t')
	if len(cells) == 4 and not line.startswith('#'):
		is_text = cells[2] == 'text'
		KNOWN.append((is_text, text_bits(cells[3].encode()) if is_text else [int(c) for c in cells[3]]))
LENGTHS = sorted({len(bits) for _, bits in KNOWN})


def alike(is_text, bits):
	return text_bits(generator.integers(65, 123, len(bits) // 8)) if is_text else generator.integers(0, 2, len(bits)).tolist()


def period(is_text, bits):
	return 8 if is_text and len(bits) >= 64 else 1


def centred(values, step):
	"""Along the last axis without the mean, or of a step of 8 without that of each place in a byte."""
	parts = values.reshape(*values.shape[:-1], -1, step)
	return (parts - parts.mean(-2, keepdims=True)).reshape(values.shape)


def payloads():
	"""Of each length the bits as -1 and 1: set, payload, bit; the first set is the known ones."""
	sets = [KNOWN] + [[(text, alike(text, bits)) for text, bits in KNOWN] for _ in range(SETS)]
	return {length: 2. * np.array([[bits for _, bits in one if len(bits) == length] for one in sets]) - 1 for length in LENGTHS}


PERIOD = {len(bits): period(text, bits) for text, bits in KNOWN}
AROUND = ((-1, -1, 1), (-1, 0, 2), (-1, 1, 1), (0, -1, 2), (0, 1, 2), (1, -1, 1), (1, 0, 2), (1, 1, 1))


def blurred(values, turn, blur):
	"""Half of what the blocks around carry taken off; the kernel is symmetric, so it may be taken off either side of a product."""
	return values - blur * sum(weight * np.roll(values, down * turn + right, -1) for down, right, weight in AROUND) / 12 if blur else values


def tail(r, freedom):
	return np.where(r > 0, student.sf(r * np.sqrt(freedom / np.maximum(1e-12, 1 - r * r)), freedom), 1)


def moved(values, cut):
	"""Of a table with a row for each payload, all rows moved by each offset: bit, offset and payload."""
	length = values.shape[1]
	twice = np.concatenate([values, values], 1).astype(np.float32)
	return np.stack([twice[:, shift:shift + length] for shift in (range(length) if cut else (0,))]).reshape(-1, length).T


def whole(vectors, turn_of, all_moved, bits, blur):
	"""The largest correlation of each payload, of rows all of whose bits are seen."""
	most = np.full(len(bits), -1.)
	for turn in np.unique(turn_of):
		own = vectors[turn_of == turn]
		product = (blurred(own, turn, blur).astype(np.float32) @ all_moved).max(0).reshape(-1, len(bits)).max(0)
		most = np.maximum(most, product / np.linalg.norm(blurred(bits, turn, blur), axis=1))
	return most


def partly(vectors, seen, wanted, count, step):
	"""The same of rows of one turn of which the same bits are seen: what is expected is centred anew for each offset."""
	squares = seen.astype(np.float32) @ (wanted * wanted)
	for place in range(step):
		mask = np.where(np.arange(len(seen)) % step == place, seen, False)
		if mask.any():
			squares -= (mask.astype(np.float32) @ wanted) ** 2 / mask.sum()
	return ((vectors @ wanted).max(0) / np.sqrt(np.maximum(squares, 1e-6))).reshape(-1, count).max(0)


def turns(stream, length):
	"""What is written of one view, length and reading: turns, vectors, which bits are seen."""
	turn_of, vectors, seen = [], [], []
	while (turn := struct.unpack('>i', stream.read(4))[0]) >= 0:
		count = struct.unpack('>i', stream.read(4))[0]
		rows = np.frombuffer(stream.read(5 * count * length), dtype=np.uint8).reshape(count, 5 * length)
		turn_of += [turn] * count
		vectors.append(rows[:, length:].copy().view('>f4').astype(np.float32))
		seen.append(rows[:, :length].astype(bool))
	return np.array(turn_of), np.concatenate(vectors or [np.zeros((0, length), np.float32)]), np.concatenate(seen or [np.zeros((0, length), bool)])


def reading(stream, bits, all_moved, blur, cut):
	"""How rarely chance reaches what a reading reaches, payload by payload, and how many rows there are."""
	length = bits.shape[1]
	step = PERIOD[length]
	turn_of, vectors, seen = turns(stream, length)
	least, full = np.ones(len(bits)), seen.all(1)
	if full.any():
		least = tail(whole(vectors[full], turn_of[full], all_moved, bits, blur), length - 1 - step)
	for turn in np.unique(turn_of[~full]):
		here = ~full & (turn_of == turn)
		wanted = moved(blurred(bits, turn, blur), cut) if blur else all_moved
		for kind in np.unique(seen[here], axis=0):
			own = here & (seen == kind).all(1)
			least = np.minimum(least, tail(partly(vectors[own], kind, wanted, len(bits), step), kind.sum() - 1 - step))
	return least, len(vectors)


def search(stream):
	"""The false-alarm rates of all sets on the photograph whose sums come next."""
	bits, rate = {length: centred(all_bits, PERIOD[length]) for length, all_bits in payloads().items()}, np.full(SETS + 1, np.inf)
	for view in VIEWS:
		cut, least, tried = view == 'cut out', {}, {}
		for length in LENGTHS:
			own = bits[length].reshape(-1, length)
			all_moved = moved(own, cut)
			for blur in (0, .5):
				tails, count = reading(stream, own, all_moved, blur, cut)
				if count:
					least[length] = np.minimum(least.get(length, 1), tails)
					tried[length] = tried.get(length, 0) + count * (length if cut else 1)
		payload_count = sum(bits[length].shape[1] for length in least)
		for length in least:
			rate = np.minimum(rate, least[length].reshape(SETS + 1, -1).min(1) * tried[length] * payload_count * FAMILIES)
	return rate


print('photograph,set,false_alarm')
rates = []
while head := sys.stdin.buffer.read(2):
	name = sys.stdin.buffer.read(struct.unpack('>H', head)[0]).decode()
	rates.append(search(sys.stdin.buffer))
	for number, value in enumerate(rates[-1]):
		print('%s,%d,%.3e' % (name, number, value), flush=number == SETS)
for kind, values in (('known', np.array(rates)[:, 0]), ('random', np.array(rates)[:, 1:].ravel())):
	print(kind, len(values), 'searches; at most', [(level, int((values <= level).sum())) for level in (1, .1, .01, 1e-3, 1e-4, 1e-5)], 'least %.2e' % values.min(),
		file=sys.stderr)
